import type { DocumentType } from '../../contract/ids.js';
import type { Citation, KnowledgeBase } from '../../facts/fact.js';
import type { InsuredCategoryValue, InsuredPaper, InsuredValidityValue } from '../../facts/law-values.js';
import { foldText } from '../../identity/fold.js';
import { isLookAlike, isUnreadable, type Paper } from '../paper.js';
import {
  type Case,
  judgeBest,
  MISSING,
  NOT_APPLICABLE,
  note,
  papersOfType,
  type Requirement,
  type Ruling,
  rulingOf,
  withReadability,
} from '../requirement.js';
import { identityCard } from './identity-card.js';
import { INSURED_RULES } from './insured-rules.js';

/** One paper that a category asks for, with the words and the place that ask for it. */
export interface InsuredRequirement extends Requirement {
  paper: InsuredPaper;
  citation: Citation;
}

/**
 * The papers of a category of insured people, Ordinul 581/2014 art. 12 (1). Their ids are the document types; a second paper of one type gets
 * `.2`, and one that the machine has no type for is `other`. Letter `s` stands twice in the order: what both lines ask is asked once.
 */
export function insuredRequirements(kb: KnowledgeBase, letter: string): InsuredRequirement[] {
  const facts = kb.factsOfType<InsuredCategoryValue>('insured-category').filter(({ value }) => value.letter === letter);
  const [first] = facts;
  const citation = first?.citations[0];
  if (!first || !citation) throw new RangeError(`the knowledge base has no insured category "${letter}"`);
  const validity = kb.fact<InsuredValidityValue>(first.value.validity).value;
  const seen = new Map<string, number>();
  return first.value.papers.map((paper) => {
    const base = paper.types[0] ?? 'other';
    const nth = (seen.get(base) ?? 0) + 1;
    seen.set(base, nth);
    return requirementFor(paper, nth > 1 ? `${base}.${nth}` : base, nth, citation, {
      validity,
      ambiguous: facts.length > 1,
    });
  });
}

interface Category {
  validity: InsuredValidityValue;
  /** The letter stands for two groups of people that prove their payments differently. */
  ambiguous: boolean;
}

function requirementFor(
  paper: InsuredPaper,
  id: string,
  nth: number,
  citation: Citation,
  category: Category,
): InsuredRequirement {
  const judge = (dossier: Case): Ruling => {
    const ruling = paper.types.length === 0 ? judgeUntyped(dossier) : judgeTyped(paper.types, nth, dossier, category);
    return paper.optional && ruling.status === 'missing' ? NOT_APPLICABLE : ruling;
  };
  return { id, paper, citation, mistakenFor: [], hints: /(?!)/, judge };
}

function judgeTyped(types: readonly DocumentType[], nth: number, dossier: Case, category: Category): Ruling {
  const taken = new Set([...dossier.ruled.values()].flatMap(({ papers }) => papers));
  const left = papersOfType(dossier, ...types).filter((paper) => !taken.has(paper));
  // The second declaration of a category is the insured relative's: whose name it bears cannot be known from the dossier.
  if (nth > 1)
    return left[0] ? rulingOf([left[0]], [note('name-mismatch', 'review', { file: left[0].file })]) : MISSING;
  if (types[0] === 'birth-certificate') return judgeChild(left, dossier);
  const cards = types.includes('identity-card') ? identityCard.judge(dossier) : undefined;
  if (cards && (cards.status !== 'missing' || types.length === 1)) return withAge(cards, dossier, category);
  return withAge(
    judgeBest(dossier, left, (paper) => INSURED_RULES[paper.type]?.(paper, dossier, category) ?? []),
    dossier,
    category,
  );
}

/** The child's certificate bears the mother's family name, not her own identity. */
function judgeChild([certificate]: readonly Paper[], { person }: Case): Ruling {
  if (!certificate) return MISSING;
  const page = ` ${foldText(certificate.text)} `;
  const named = person.surname !== undefined && page.includes(` ${foldText(person.surname)} `);
  const notes = named ? [] : [note('name-mismatch', 'review', { file: certificate.file })];
  return rulingOf([certificate], withReadability(certificate, notes));
}

const PROVES_AGE: readonly DocumentType[] = ['identity-card', 'birth-certificate'];

/** A category that ends at an age is not for someone who has reached it. */
function withAge(ruling: Ruling, { person, options }: Case, { validity: { untilAge } }: Category): Ruling {
  if (untilAge === undefined || !ruling.papers[0] || !PROVES_AGE.includes(ruling.papers[0].type)) return ruling;
  if (!person.birthDate)
    return rulingOf(ruling.papers, [...ruling.notes, note('missing-field', 'review', { expected: 'birthDate' })]);
  const [year, rest] = [Number(person.birthDate.slice(0, 4)), person.birthDate.slice(4)];
  if (`${year + untilAge}${rest}` > options.today) return ruling;
  const notes = [...ruling.notes, note('expired', 'problem', { aspect: 'age', expected: String(untilAge) })];
  return { ...rulingOf(ruling.papers, notes) };
}

/** A paper that the machine has no type for: any page that it did not recognise may be it, and a person looks. */
export function judgeUntyped(dossier: Case): Ruling {
  const perhaps: Paper[] = dossier.papers.filter(
    (paper) => paper.type === 'unknown' && !isLookAlike(paper) && paper.text.trim() !== '',
  );
  if (perhaps.length === 0) return MISSING;
  return rulingOf(
    perhaps,
    perhaps.map((paper) =>
      note(isUnreadable(paper) ? 'unreadable' : 'missing-field', 'review', { file: paper.file, aspect: 'kind' }),
    ),
  );
}
