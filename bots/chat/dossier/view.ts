import type { ReadDocument } from '../../../core/documents/document.js';
import type { DossierJudgement } from '../../../core/dossier/judgement.js';
import { type OpenRequest, openRequests } from '../../../core/dossier/lifecycle/requests.js';
import { type Standing, standingOf } from '../../../core/dossier/lifecycle/standing.js';
import type { Store } from '../../../store/open-store.js';
import { type Dossier, isLiving, type LivingDossier, lifeOf } from '../../../store/repositories/dossiers.js';
import type { StoredFile } from '../../../store/repositories/files.js';
import { decisionsIn, type Review } from '../../../store/repositories/reviews.js';

/** A dossier as its owner, and staff, see it. */
export interface DossierView {
  dossier: Dossier;
  /** In the order of arrival. */
  files: StoredFile[];
  readings: Map<string, ReadDocument>;
  /** Of the dossier as it stands; absent while something is still read. */
  judgement?: DossierJudgement;
  verdictId?: string;
  /** What staff ask for and she has not sent again. */
  requests: OpenRequest[];
  /** Staff have confirmed it, at least for the application. */
  isConfirmed: boolean;
  /** Values that the nurse says were read wrongly, by the paper; not decided yet. */
  disputes: Review[];
}

export async function loadView(store: Store, dossier: Dossier): Promise<DossierView> {
  const [files, readings, verdict, reviews] = await Promise.all([
    store.files.ofDossier(dossier.id),
    store.readings.ofDossier(dossier.id),
    store.verdicts.latest<DossierJudgement>(dossier.id, dossier.version),
    store.reviews.ofDossier(dossier.id),
  ]);
  const decisions = decisionsIn(reviews);
  return {
    dossier,
    files,
    readings,
    ...(verdict ? { judgement: verdict.result, verdictId: verdict.id } : {}),
    requests: openRequests(decisions, dossier.submittedAt),
    isConfirmed: decisions.some(({ decision }) => decision === 'approve'),
    disputes: reviews.filter(({ word, status }) => word !== null && (status === 'waiting' || status === 'taken')),
  };
}

/** What list, picture, PDF, `/status`, buttons and staff's view are made of. */
export function standingIn({ dossier, files, judgement, requests, isConfirmed }: DossierView): Standing {
  return standingOf({
    life: isLiving(dossier) ? lifeOf(dossier) : { state: 'final', phase: dossier.phase },
    isProgrammeKnown: dossier.programme !== null || dossier.kind === 'insured',
    files: files.length,
    unread: files.filter(({ status }) => status === 'received').length,
    ...(judgement ? { judgement } : {}),
    requests,
    isConfirmed,
  });
}

/** The dossiers of a person, the one that she works on first. */
export async function livingDossiers(store: Store, personId: string): Promise<LivingDossier[]> {
  const dossiers = await store.dossiers.ofPerson(personId);
  return dossiers.filter(isLiving).filter(({ kind }) => kind === 'enrolment');
}

/** The dossier that a person is working on: the one that she turned to last. */
export async function currentDossier(store: Store, personId: string): Promise<LivingDossier | undefined> {
  return (await livingDossiers(store, personId))[0];
}
