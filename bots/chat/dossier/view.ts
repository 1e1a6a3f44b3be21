import type { ReadDocument } from '../../../core/documents/document.js';
import type { DossierJudgement } from '../../../core/dossier/judgement.js';
import type { Store } from '../../../store/open-store.js';
import type { Dossier } from '../../../store/repositories/dossiers.js';
import type { StoredFile } from '../../../store/repositories/files.js';

/** A dossier as its owner sees it. */
export interface DossierView {
  dossier: Dossier;
  /** In the order of arrival. */
  files: StoredFile[];
  readings: Map<string, ReadDocument>;
  /** Of the dossier as it stands; absent while something is still read. */
  judgement?: DossierJudgement;
  verdictId?: string;
}

export async function loadView(store: Store, dossier: Dossier): Promise<DossierView> {
  const [files, readings, verdict] = await Promise.all([
    store.files.ofDossier(dossier.id),
    store.readings.ofDossier(dossier.id),
    store.verdicts.latest<DossierJudgement>(dossier.id, dossier.version),
  ]);
  return { dossier, files, readings, ...(verdict ? { judgement: verdict.result, verdictId: verdict.id } : {}) };
}

/** The dossier that a person is working on: the newest one that is not closed. */
export async function currentDossier(store: Store, personId: string): Promise<Dossier | undefined> {
  const dossiers = await store.dossiers.ofPerson(personId);
  return dossiers.find(({ status, kind }) => status !== 'closed' && kind === 'enrolment');
}
