import { createConsenting } from './consent.js';
import type { DossierDeps } from './deps.js';
import { createDocuments } from './documents.js';
import { createJoining } from './joining.js';
import { createOpening } from './opening.js';
import { createOtherDossiers } from './other-dossiers.js';
import { createOwnData } from './own-data.js';
import { createOwnPapers } from './own-papers.js';
import { createPersonTalk } from './person.js';
import { createPrepared } from './prepared.js';
import { createReceiving } from './receive.js';
import { createReminding } from './reminders.js';
import { createSubmission } from './submission.js';
import { createWhereabouts } from './whereabouts.js';
import { createWrongReading } from './wrong-reading.js';

/** Every dialogue about a dossier, each in a file of its own. */
export function createParts(deps: DossierDeps) {
  const opening = createOpening(deps);
  const receiving = createReceiving(deps);
  const talk = createPersonTalk(deps);
  const whereabouts = createWhereabouts(deps, opening);
  return {
    opening,
    receiving,
    talk,
    whereabouts,
    consenting: createConsenting({ ...deps, receiving, talk, onward: whereabouts.onward }),
    submission: createSubmission(deps),
    reminding: createReminding(deps),
    ownData: createOwnData(deps),
    documents: createDocuments(deps),
    joining: createJoining(deps),
    papers: createOwnPapers(deps),
    wrong: createWrongReading(deps),
    others: createOtherDossiers(deps),
    prepared: createPrepared(deps),
  };
}
export type Parts = ReturnType<typeof createParts>;
