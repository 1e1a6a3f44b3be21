import { z } from 'zod';
import { type Phrase, phrase, type Statement, type Statements } from '../../core/dossier/wording.js';
import type { WorkWords } from '../../core/dossier/work/words.js';
import { foldText } from '../../core/identity/fold.js';
import { claimOf } from './claims/claim-of.js';
import { dataFile } from './data-file.js';
import { STATES } from './descriptions.js';
import { words } from './words.js';

const phrases = z.array(z.string().min(2)).transform((each) => each.map(phrase));

const undoing = dataFile(
  z.strictObject({
    revoked: phrases,
    negative: phrases,
    turns: phrases,
    limits: phrases,
    voids: phrases,
    wishes: phrases,
    harmless: phrases,
    holder: phrases,
  }),
  'undoing.yaml',
);

const work: WorkWords = dataFile(
  z.strictObject({
    begins: phrases,
    places: phrases,
    sections: phrases,
    employers: phrases,
    posts: phrases,
    offices: phrases,
    notHers: phrases,
    nurses: phrases,
    claims: phrases,
    asked: phrases,
    purposes: phrases,
    present: phrases,
    today: phrases,
    absent: phrases,
    fields: phrases,
  }),
  'work.yaml',
);

const compiled = new Map(
  [...STATES].map(([kind, { plain, explains, code, ...written }]) => {
    const lists = Object.entries(written).map(([name, list]) => [name, (list ?? []).map(phrase)]);
    const said = Object.fromEntries(lists) as Record<keyof typeof written, Phrase[]>;
    return [kind, { ...said, plain, explains, code }] as const satisfies [string, Statement];
  }),
);

/** Words that forms put between the parts of a name, folded as texts are in which a name is looked for. */
export const NAME_LABELS: ReadonlySet<string> = new Set(words('names.between').map(foldText));

/** What papers of each type state, for the judge: as their descriptions say, beside the words that undo any paper. */
export const STATEMENTS: Statements = {
  claimOf,
  undoing,
  work,
  labels: NAME_LABELS,
  of: (type, kind) => compiled.get(kind ?? type) ?? compiled.get(type),
};
