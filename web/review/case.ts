import type { DocumentPart, ReadDocument } from '../../core/documents/document.js';
import type { DossierJudgement, RequirementJudgement } from '../../core/dossier/judgement.js';
import type { Store } from '../../store/open-store.js';
import type { Dossier } from '../../store/repositories/dossiers.js';
import type { StoredFile } from '../../store/repositories/files.js';
import type { Review } from '../../store/repositories/reviews.js';
import type { PageView } from './deps.js';

/** A paper of a dossier: the file, and the documents that were found in it. */
export interface CasePaper {
  file: StoredFile;
  reading?: ReadDocument;
  /** At least one; the file itself when nothing was found in it. */
  parts: DocumentPart[];
  /** A file that could not be read may still be looked at: its first page is tried. */
  pages: number;
}

export interface Case {
  review: Review;
  dossier: Dossier;
  judgement?: DossierJudgement;
  papers: CasePaper[];
  /** Those that are asked for, what has to be looked at first. */
  requirements: RequirementJudgement[];
  /** What staff wrote to each other about this dossier, the newest first. */
  notes: { text: string; by: string; at: Date | null }[];
}

const ORDER: RequirementJudgement['status'][] = ['review', 'problem', 'missing', 'satisfied'];
const NOTHING: DocumentPart = { pages: [], type: 'unknown', confidence: 0, fields: {}, problems: [], text: '' };

function paperOf(file: StoredFile, reading: ReadDocument | undefined): CasePaper {
  if (!reading) return { file, parts: [NOTHING], pages: 1 };
  const whole: DocumentPart = { ...reading, pages: Array.from({ length: reading.pages }, (_, index) => index + 1) };
  return { file, reading, parts: reading.parts ?? [whole], pages: Math.max(1, reading.pages) };
}

export async function loadCase(store: Store, review: Review): Promise<Case | undefined> {
  const dossier = await store.dossiers.get(review.dossierId);
  if (!dossier) return undefined;
  const [files, readings, verdict, reviews] = await Promise.all([
    store.files.ofDossier(dossier.id),
    store.readings.ofDossier(dossier.id),
    store.verdicts.latest<DossierJudgement>(dossier.id),
    store.reviews.ofDossier(dossier.id),
  ]);
  const judgement = verdict?.result;
  return {
    review,
    dossier,
    ...(judgement ? { judgement } : {}),
    papers: files.filter(({ status }) => status !== 'removed').map((file) => paperOf(file, readings.get(file.id))),
    notes: reviews
      // Whoever took a decision back has not written its note, and who did is in the audit log only.
      .flatMap(({ staffNote, decidedBy, decidedAt }) =>
        staffNote ? [{ text: staffNote, by: decidedBy ?? '–', at: decidedAt }] : [],
      )
      .reverse(),
    requirements: ORDER.flatMap((status) => (judgement?.requirements ?? []).filter((each) => each.status === status)),
  };
}

/** How a page has to be drawn for the boxes to stand on their words. */
export function viewOf(reading: ReadDocument | undefined, page: number): PageView {
  const known = reading?.views?.find((view) => view.page === page);
  return known ?? { turned: 0, way: reading?.method === 'text-layer' ? 'drawn' : 'straightened' };
}
