import type { RequirementStatus, Verdict } from '../../core/dossier/judgement.js';
import type { Mark } from '../../core/dossier/lifecycle/standing.js';
import type { KnowledgeBase } from '../../core/facts/fact.js';
import { maskCnp } from '../../core/identity/cnp.js';
import type { Store } from '../../store/open-store.js';
import type { Delivery } from '../../store/repositories/deliveries.js';
import type { Review } from '../../store/repositories/reviews.js';
import { shownFields, typeName } from '../chat/dossier/papers.js';
import { tellStanding } from '../chat/dossier/standing-text.js';
import type { ReviewCase } from './reviews.js';
import { type StaffNote, staffNotesOf } from './staff-notes.js';

export interface ReviewRow {
  id: string;
  reason: string;
  status: string;
  takenBy: string | null;
  programme: string | null;
  verdict: Verdict | null;
  since: string;
}

/** A value of a paper as it was read, and as the nurse says that it stands there. */
export interface SheetValue {
  field: string;
  label: string;
  /** Masked where it is the personal code. */
  read: string | null;
  said: string | null;
}

export interface ReviewSheet extends ReviewRow {
  subject: string | null;
  applicant: string | null;
  phase: string;
  /** Where the dossier stands, in the words that the nurse reads. */
  state: string;
  standing: string[];
  /** Masked: the number is shown by its last digits. */
  person: { fullName?: string; cnp?: string; formerSurname?: string };
  /** `status` is the machine's, `mark` what the nurse sees. */
  requirements: { id: string; name: string; status: RequirementStatus; mark: Mark; problems: string[] }[];
  papers: { name: string; type: string; status: string; values: SheetValue[]; problems: string[] }[];
  decision: string | null;
  decidedBy: string | null;
  note: string | null;
  /** What staff wrote to each other about this dossier, the newest first. */
  staffNotes: StaffNote[];
  /** How the decision reached the nurse, a chat each; `blocked`: she gets it when she lets us in again. */
  told: Delivery[];
}

export async function rowOf(store: Store, review: Review): Promise<ReviewRow> {
  const dossier = await store.dossiers.get(review.dossierId);
  const verdict = review.verdictId ? await store.verdicts.get(review.verdictId) : undefined;
  return {
    id: review.id,
    reason: review.reason,
    status: review.status,
    takenBy: review.takenBy,
    programme: dossier?.programme ?? null,
    verdict: verdict?.verdict ?? null,
    since: review.createdAt.toISOString(),
  };
}

function valuesOf({ view, review }: ReviewCase, fileId: string): SheetValue[] {
  const reading = view.readings.get(fileId);
  const words = [...view.disputes, review].flatMap(({ subject, word }) => (subject === fileId && word ? [word] : []));
  const read = (reading ? shownFields(reading, 'ro') : []).map(({ name, label, value }) => ({
    field: name as string,
    label,
    read: value,
    said: words.find(({ field }) => field === name)?.said ?? null,
  }));
  const further = words.filter(({ field }) => !read.some((value) => value.field === field));
  return [...read, ...further.map(({ field, said }) => ({ field, label: field, read: null, said: said ?? null }))];
}

/** Everything of a review in plain values. Where it stands and what is asked is told in the nurse's own words. */
export async function sheetOf(store: Store, kb: KnowledgeBase, opened: ReviewCase): Promise<ReviewSheet> {
  const { review, view, told } = opened;
  const { dossier, files, readings, judgement } = view;
  const { cnp, ...person } = judgement?.person ?? {};
  const standing = tellStanding(view, kb, 'ro');
  const markOf = (name: string) => standing.rows.find((row) => row.name === name)?.mark;
  return {
    ...(await rowOf(store, review)),
    subject: files.find((file) => file.id === review.subject)?.name ?? review.subject,
    applicant: dossier.applicant,
    phase: dossier.phase,
    state: dossier.status,
    standing: [...standing.lines, ...standing.asked],
    person: { ...person, ...(cnp ? { cnp: maskCnp(cnp) } : {}) },
    requirements: (judgement?.requirements ?? []).map(({ id, name, status, problems }) => ({
      id,
      name,
      status,
      mark: markOf(name) ?? (status === 'not-applicable' ? 'satisfied' : status),
      problems: problems.map(({ message }) => message),
    })),
    papers: files.map((file) => {
      const reading = readings.get(file.id);
      return {
        name: file.name,
        type: reading ? typeName(reading, 'ro') : '–',
        status: file.status,
        values: valuesOf(opened, file.id),
        problems: reading?.problems.map(({ message }) => message) ?? [],
      };
    }),
    decision: review.decision,
    decidedBy: review.decidedBy,
    note: review.note,
    staffNotes: await staffNotesOf(store, review.dossierId),
    told,
  };
}
