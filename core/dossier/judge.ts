import type { Language } from '../contract/ids.js';
import type { Problem, ReadDocument } from '../documents/document.js';
import { paperFor } from '../eligibility/papers.js';
import type { Citation, KnowledgeBase } from '../facts/fact.js';
import { heedContrary } from './contrary.js';
import { heedDoubts } from './doubts.js';
import { findDuplicates } from './duplicates.js';
import type {
  DossierJudgement,
  DossierOptions,
  PersonSeen,
  RequirementJudgement,
  UnusedDocument,
  UnusedReason,
  Verdict,
} from './judgement.js';
import { DOSSIER_MESSAGES, sayNote } from './messages/messages.js';
import { actsOf, familyNameOn, historyOf } from './name-history.js';
import { type Bearer, knownNames, type Owner, ownerOf, ownerOfStudyAct } from './ownership.js';
import { isLookAlike, isUnreadable, type Paper, papersOf, unusableCode } from './paper.js';
import { establishPerson } from './person.js';
import { type Case, note, type Ruling } from './requirement.js';
import { callPapers } from './requirements/call-papers.js';
import { ENROLMENT_REQUIREMENTS } from './requirements/enrolment.js';
import { type InsuredRequirement, insuredRequirements } from './requirements/insured.js';
import { isOthersOnly, lookAgain } from './second-look.js';

/**
 * Judges the documents of one dossier as a clerk would, on the given day (contract section 6).
 *
 * `complete` only when every applicable requirement is satisfied by a paper that was read well and belongs to the person;
 * `incomplete` when one is missing or has a problem that the applicant can mend; `needs-review` when the machine is not sure.
 * Pure: files, clock and language come from the caller. Every requirement cites the source that asks for it.
 */
export function judgeDossier(documents: readonly ReadDocument[], asked: DossierOptions): DossierJudgement {
  const options = { ...asked, kb: asked.kb.on(asked.today) };
  const papers = papersOf(documents);
  const { dossier, requirements, cite, nameOf } = openCase(papers, options);
  const rulings = new Map<string, Ruling>();
  for (const requirement of requirements)
    rulings.set(
      requirement.id,
      heedDoubts(heedContrary(requirement.judge({ ...dossier, ruled: rulings }), requirement, dossier), dossier),
    );
  lookAgain(dossier, rulings, requirements);

  const used = new Set([...rulings.values()].flatMap((ruling) => (isOthersOnly(ruling) ? [] : ruling.papers)));
  const duplicates = findDuplicates(papers, used);
  warnOfDuplicates(rulings, duplicates, papers);
  return {
    kind: options.kind,
    ...(options.programme ? { programme: options.programme } : {}),
    ...(options.category ? { category: options.category } : {}),
    verdict: verdictOf([...rulings.values()]),
    person: personSeen(dossier, rulings),
    requirements: requirements.map(({ id }) =>
      inWords({ id, name: nameOf(id), citation: cite(id) }, rulings.get(id), options),
    ),
    documents: withFindings(documents, papers, dossier, duplicates, options),
    unused: papers.filter((paper) => !used.has(paper)).map((paper) => unusedDocument(paper, dossier, duplicates)),
  };
}

function openCase(papers: readonly Paper[], options: DossierOptions) {
  const person = establishPerson(papers);
  const labels = options.statements?.labels ?? new Set<string>();
  const acts = actsOf(papers, person, labels);
  const formers = acts.flatMap((act) => (historyOf(act.from, person, acts).reached === 'different' ? [] : [act.from]));
  const names = knownNames(person, formers);
  const owners = new Map<Paper, Owner>();
  const owner = (paper: Paper): Owner => {
    const before = owners.get(paper);
    if (before) return before;
    const known = { person, names, labels };
    const alone = paper.type === 'diploma' ? ownerOfStudyAct(paper, known) : ownerOf(paper, known);
    const found = alone === 'unknown' && sharesSheet(paper, papers, known) ? 'own' : alone;
    owners.set(paper, found);
    return found;
  };
  const dossier: Case = { options, labels, person, papers, owner, acts, ruled: new Map() };
  return { dossier, ...askedFor(options) };
}

const OF_THE_ORDER: readonly Paper['type'][] = ['membership-certificate', 'practice-notice'];

/** Certificate and notice on one sheet name their holder once. */
const sharesSheet = (paper: Paper, papers: readonly Paper[], known: Bearer): boolean =>
  OF_THE_ORDER.includes(paper.type) &&
  papers.some(
    (other) =>
      other !== paper &&
      other.at[0] === paper.at[0] &&
      OF_THE_ORDER.includes(other.type) &&
      other.pages.some((page) => paper.pages.includes(page)) &&
      ownerOf(other, known) === 'own',
  );

/** What is asked for, the words that ask for it, and the names of papers that only their source names. */
function askedFor({ kind, category, kb, lang }: DossierOptions) {
  if (kind === 'enrolment') return enrolmentAsks(kb, lang);
  const requirements = insuredRequirements(kb, category ?? '');
  const find = (id: string): InsuredRequirement => {
    const found = requirements.find((requirement) => requirement.id === id);
    if (!found) throw new Error(`no paper of category "${category}" is called "${id}"`);
    return found;
  };
  return {
    requirements,
    cite: (id: string) => find(id).citation,
    nameOf: (id: string) => find(id).paper.name[lang],
  };
}

/** What the call asks for: those requirements that one of its papers covers, and its other papers. */
function enrolmentAsks(kb: KnowledgeBase, lang: Language) {
  const own = new Map(callPapers(kb).map((paper) => [paper.id, paper] as const));
  return {
    requirements: [...ENROLMENT_REQUIREMENTS.filter(({ id }) => paperFor(kb, id)), ...own.values()],
    cite: (id: string): Citation => {
      const citation = own.get(id)?.citation ?? paperFor(kb, id)?.citations[0];
      if (!citation) throw new Error(`no paper of the call asks for "${id}"`);
      return citation;
    },
    nameOf: (id: string) => own.get(id)?.fact.value.name[lang] ?? DOSSIER_MESSAGES[lang].requirements[id] ?? id,
  };
}

function verdictOf(rulings: readonly Ruling[]): Verdict {
  const has = (...statuses: Ruling['status'][]) => rulings.some(({ status }) => statuses.includes(status));
  if (has('missing', 'problem')) return 'incomplete';
  return has('review') ? 'needs-review' : 'complete';
}

function personSeen(dossier: Case, rulings: ReadonlyMap<string, Ruling>): PersonSeen {
  const { fullName, cnp } = dossier.person;
  const diploma = rulings.get('study-diploma')?.papers[0];
  const differs = rulings.get('name-change-proof')?.status !== 'not-applicable';
  const former =
    diploma && differs && dossier.owner(diploma) !== 'other'
      ? familyNameOn(diploma, dossier.person)?.surname
      : undefined;
  return { ...(fullName ? { fullName } : {}), ...(cnp ? { cnp } : {}), ...(former ? { formerSurname: former } : {}) };
}

function warnOfDuplicates(
  rulings: Map<string, Ruling>,
  duplicates: ReadonlySet<Paper>,
  papers: readonly Paper[],
): void {
  for (const [id, ruling] of rulings) {
    const types = new Set(ruling.papers.map(({ type }) => type));
    const copies = papers.filter((paper) => duplicates.has(paper) && types.has(paper.type) && paper.type !== 'unknown');
    if (copies.length > 0)
      rulings.set(id, {
        ...ruling,
        notes: [...ruling.notes, ...copies.map(({ file }) => note('duplicate', 'warning', { file }))],
      });
  }
}

function inWords(
  requirement: Pick<RequirementJudgement, 'id' | 'name' | 'citation'>,
  ruling: Ruling | undefined,
  { kb, lang }: DossierOptions,
): RequirementJudgement {
  const { status, papers, notes } = ruling ?? { status: 'missing', papers: [], notes: [] };
  return {
    id: requirement.id,
    name: requirement.name,
    status,
    documents: [...new Set(papers.map(({ file }) => file))],
    problems: notes.map((each) => ({
      code: each.code,
      message: sayNote(each, requirement.id, kb, lang),
      ...(each.file ? { file: each.file } : {}),
    })),
    citation: requirement.citation,
  };
}

/** What the judgement adds to a document as read: whose it is, and that it came twice. */
function findingsOn(
  paper: Paper,
  dossier: Case,
  duplicates: ReadonlySet<Paper>,
): ('other-person' | 'cnp-mismatch' | 'duplicate')[] {
  const owner =
    paper.type === 'unknown' || paper.type === 'name-change-proof' || isLookAlike(paper) ? 'own' : dossier.owner(paper);
  const whose =
    owner === 'other' ? (['other-person'] as const) : owner === 'conflict' ? (['cnp-mismatch'] as const) : [];
  return [...whose, ...(duplicates.has(paper) ? (['duplicate'] as const) : [])];
}

function withFindings(
  documents: readonly ReadDocument[],
  papers: readonly Paper[],
  dossier: Case,
  duplicates: ReadonlySet<Paper>,
  { kb, lang }: DossierOptions,
): ReadDocument[] {
  return documents.map((document, index) => {
    const found = papers.filter(({ at }) => at[0] === index).flatMap((paper) => findingsOn(paper, dossier, duplicates));
    const added: Problem[] = [...new Set(found)].map((code) => ({
      code,
      message: sayNote(note(code, 'warning'), undefined, kb, lang),
    }));
    return added.length > 0 ? { ...document, problems: [...document.problems, ...added] } : document;
  });
}

function unusedDocument(paper: Paper, dossier: Case, duplicates: ReadonlySet<Paper>): UnusedDocument {
  return {
    file: paper.file,
    pages: paper.pages,
    type: paper.type,
    ...(paper.kind ? { kind: paper.kind } : {}),
    reason: reasonOf(paper, dossier, duplicates),
  };
}

function reasonOf(paper: Paper, dossier: Case, duplicates: ReadonlySet<Paper>): UnusedReason {
  if (duplicates.has(paper)) return 'duplicate';
  if (unusableCode(paper) || isUnreadable(paper)) return 'unusable';
  if (isLookAlike(paper)) return 'not-needed';
  if (paper.type === 'unknown') return 'unrecognised';
  return dossier.owner(paper) === 'other' && paper.type !== 'name-change-proof' ? 'other-person' : 'spare';
}
