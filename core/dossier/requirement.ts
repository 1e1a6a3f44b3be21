import type { DocumentType } from '../contract/ids.js';
import type { DossierOptions, Note, NoteDetail, RequirementStatus, Weight } from './judgement.js';
import type { PaperAct } from './name-history.js';
import type { Owner } from './ownership.js';
import { isLookAlike, isUnreadable, kindIs, type Paper, SURE } from './paper.js';
import type { Person } from './person.js';

/** Everything that a requirement may look at. */
export interface Case {
  options: DossierOptions;
  /** Words that forms put between the parts of a name. */
  labels: ReadonlySet<string>;
  person: Person;
  papers: readonly Paper[];
  owner: (paper: Paper) => Owner;
  acts: readonly PaperAct[];
  /** Rulings of the requirements before this one. */
  ruled: ReadonlyMap<string, Ruling>;
}

export interface Ruling {
  status: RequirementStatus;
  /** What it was judged by, best first. */
  papers: Paper[];
  notes: Note[];
}

/** One row of the table of contract section 6. */
export interface Requirement {
  id: string;
  judge: (dossier: Case) => Ruling;
  /** Papers that nurses send by mistake for this one: last words of `look-alike.…`. */
  mistakenFor: readonly string[];
  /** Words, folded, of which an unrecognised page must show one to be perhaps this paper. */
  hints: RegExp;
}

export const NOT_APPLICABLE: Ruling = { status: 'not-applicable', papers: [], notes: [] };
export const MISSING: Ruling = { status: 'missing', papers: [], notes: [] };

export function note(code: Note['code'], weight: Weight, detail: NoteDetail = {}): Note {
  return { code, weight, ...detail };
}

/** The ruling on papers that have these notes: the gravest decides. */
export function rulingOf(papers: Paper[], notes: Note[]): Ruling {
  const status = notes.some(({ weight }) => weight === 'problem')
    ? 'problem'
    : notes.some(({ weight }) => weight === 'review')
      ? 'review'
      : 'satisfied';
  return { status, papers, notes };
}

const RANK: Record<RequirementStatus, number> = {
  satisfied: 3,
  review: 2,
  problem: 1,
  missing: 0,
  'not-applicable': 0,
};

/** The best of several rulings: the most favourable, then the one read best. */
export function bestOf(rulings: readonly Ruling[]): Ruling | undefined {
  const confidence = (ruling: Ruling) => ruling.papers[0]?.confidence ?? 0;
  return [...rulings].sort((a, b) => RANK[b.status] - RANK[a.status] || confidence(b) - confidence(a))[0];
}

/** Papers of a type that are not look-alikes of it. */
export function papersOfType(dossier: Case, ...types: DocumentType[]): Paper[] {
  return dossier.papers.filter((paper) => types.includes(paper.type) && !isLookAlike(paper));
}

/** A paper read too badly: whatever was made out on it is for a person to check. */
export function withReadability(paper: Paper, notes: Note[]): Note[] {
  if (!isUnreadable(paper) && paper.confidence >= SURE) return notes;
  const unsure = notes.map((each): Note => (each.weight === 'problem' ? { ...each, weight: 'review' } : each));
  return [note('unreadable', 'review', { file: paper.file }), ...unsure];
}

/** What the ownership of a paper that carries its holder's name gives to note. */
export function ownershipNotes(paper: Paper, owner: Owner): Note[] {
  const detail = { file: paper.file };
  if (owner === 'conflict') return [note('cnp-mismatch', 'review', detail)];
  if (owner === 'maybe') return [note('name-mismatch', 'review', detail)];
  if (owner === 'unknown') return [note('missing-field', 'review', detail)];
  return owner === 'other' ? [note('other-person', 'problem', detail)] : [];
}

/**
 * Judges each of the person's papers with `judgePaper` and takes the best. Somebody else's count for nothing: with only those, the
 * requirement has the problem `other-person`; with none at all it is missing.
 */
export function judgeBest(dossier: Case, papers: readonly Paper[], judgePaper: (paper: Paper) => Note[]): Ruling {
  const own = papers.filter((paper) => dossier.owner(paper) !== 'other');
  const rulings = own.map((paper) => {
    const notes = [...ownershipNotes(paper, dossier.owner(paper)), ...judgePaper(paper)];
    return rulingOf([paper], withReadability(paper, notes));
  });
  const best = bestOf(rulings);
  if (best) return best;
  const [others] = papers;
  return others
    ? rulingOf(
        [...papers],
        papers.map((paper) => note('other-person', 'problem', { file: paper.file })),
      )
    : MISSING;
}

/** A look-alike in place of the paper: still missing, and the reason is said. */
export function mistaken(dossier: Case, requirement: Pick<Requirement, 'mistakenFor'>): Note[] {
  return dossier.papers
    .filter((paper) => paper.kind?.startsWith('look-alike.') && kindIs(paper, ...requirement.mistakenFor))
    .map((paper) => note('wrong-type', 'problem', { file: paper.file, ...(paper.kind ? { found: paper.kind } : {}) }));
}
