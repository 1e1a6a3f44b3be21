import type { DocumentType, TopicId } from '../contract/ids.js';
import type { LocalizedText } from './fact.js';

/**
 * Fact type `rule`: a sentence of a law or page, and the words of a question that lead to it. A new fact of this kind
 * is answered without a line of code.
 */
export interface RuleValue {
  topics: TopicId[];
  /** Stable code, `rural.density`. */
  aspect: string;
  /** Part of the answer to the topic in general. */
  general: boolean;
  /** Beginnings of words, folded; an entry of several words wants them all. */
  words: string[];
  says: LocalizedText;
}

/** Fact type `rural-step`: points for a value in a range; bounds `from`/`to` included, `over`/`under` excluded. */
export interface RuralStepValue {
  criterion: string;
  code: string;
  appliesTo: ('family' | 'specialist')[];
  from?: number;
  to?: number;
  over?: number;
  under?: number;
  points: number;
}

/** Fact type `rural-interval`: per cent for an interval of points. */
export interface RuralIntervalValue {
  from: number;
  to: number;
  basePercent: number;
  perPoint: number;
  topPercent: number;
}

export const SALARY_LEVELS = ['S', 'SSD', 'PL', 'M', 'G'] as const;
export type SalaryLevel = (typeof SALARY_LEVELS)[number];

export const SALARY_GRADES = ['primar', 'principal', 'specialist', 'none', 'debutant', 'stagiar', 'rezident'] as const;
export type SalaryGrade = (typeof SALARY_GRADES)[number];

/** Monthly base pay in lei of 2005. `max` is absent where the source prints a single amount. */
export interface SalaryBand {
  min: number;
  max?: number;
}

/** Fact type `salary-role`: a family of functions, as people name it. */
export interface SalaryRoleValue {
  role: string;
  name: LocalizedText;
  words: string[];
}

/** Fact type `salary-row`: a row of Annex I of Law 125/2005. */
export interface SalaryRowValue {
  /** I = units other than clinical ones, II = clinical units, institutes and centres. */
  chapter: 'I' | 'II';
  table: 'A' | 'B' | 'C';
  number: number;
  role: string;
  grade: SalaryGrade;
  level?: SalaryLevel;
  /** The function as printed. */
  name: string;
  pay: SalaryBand;
  /** Pathological anatomy and forensic medicine, where the row has its own line for it. */
  pathology?: SalaryBand;
  /** Marks of the footnotes, as printed. */
  marks: string[];
}

/** Fact type `salary-footnote`: functions that a row also stands for, or its condition. */
export interface SalaryFootnoteValue {
  chapter: 'I' | 'II' | 'both';
  mark: string;
  /** Roles and levels of the rows that the words lead to, in its own chapter alone; no levels = all of them. */
  roles: string[];
  levels: SalaryLevel[];
  words: string[];
  says: LocalizedText;
}

/** Fact type `bonus`: a supplement of art. 13, per cent of the base pay. */
export interface BonusValue {
  letter: string;
  minPercent?: number;
  maxPercent: number;
  /** May be granted, but need not be. */
  words: string[];
  says: LocalizedText;
}

/** Fact type `insured-category`: who, and the papers that prove it (art. 12). */
export interface InsuredCategoryValue {
  letter: string;
  who: LocalizedText;
  words: string[];
  papers: InsuredPaper[];
  /** Id of the fact with its validity. */
  validity: string;
}

export interface InsuredPaper {
  name: LocalizedText;
  /** Types that the machine knows the paper by; any one of them will do. Empty = no such type yet. */
  types: DocumentType[];
  /** The source asks for it only in some cases. */
  optional?: boolean;
}

/** Fact type `insured-validity`: how long the certificate holds for categories (art. 13). */
export interface InsuredValidityValue {
  letters: string[];
  months?: number;
  untilAge?: number;
  says: LocalizedText;
}

/** Fact type `insurance-house`: two digits of an insurance house in the identification number (art. 16). */
export interface InsuranceHouseValue {
  code: string;
  name: string;
}
