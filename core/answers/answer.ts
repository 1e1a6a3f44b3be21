import type { Language, ProgrammeId, QualificationId, SourceId, TopicId } from '../contract/ids.js';
import type { Citation, KnowledgeBase, LocalizedText } from '../facts/fact.js';
import type { PlainDate } from '../time/plain-date.js';
import type { CallTime } from './call-asked.js';

/** What was recognised in a question. Lists keep the order of the text and hold no id twice. */
export interface Entities {
  qualification?: QualificationId[];
  programme?: ProgrammeId[];
  /** Requirement or document ids of the contract that the question names. */
  document?: string[];
  /** Insured categories, `a` … `s`. */
  category?: string[];
}

/** Why a question cannot be answered. */
export type UnknownReason =
  | 'out-of-scope'
  | 'medical-advice'
  | 'personal-data'
  | 'instructions'
  | 'not-in-sources'
  | 'not-understood'
  | 'empty';

/** One thing that a question asks. A question with two parts has two. */
export interface Intent {
  topic: TopicId | 'unknown';
  reason?: UnknownReason;
  /** Of what cannot be answered: it is near to ours, so INMSS may know, or somebody else whom the message names. */
  asks?: 'inmss' | LocalizedText;
  /** 0..1 */
  confidence: number;
  entities: Entities;
  /**
   * What of the topic is asked, as stable codes declared beside the understanding: `contact.phone`, `fee.instalments`,
   * `payment-details.xxxx`. Empty = the topic in general.
   */
  aspects: string[];
  /** The part of the question, folded: lower case, no diacritics, single spaces. Calculators read their numbers here. */
  text: string;
  /** What was asked before, where this text only goes on (`și în clinică?`): what it does not say is read there. */
  earlier?: string;
}

export interface Understanding {
  lang: Language;
  intents: Intent[];
  /** What she says of herself in this text: worth remembering for the next one. */
  said?: Pick<Entities, 'qualification' | 'programme'>;
  /** Another call than that of the day is asked about. */
  time?: CallTime;
}

export interface AnswerContext {
  kb: KnowledgeBase;
  today: PlainDate;
  lang: Language;
  /** Known of the person from before (flag, profile), not from this question. */
  qualification?: QualificationId;
  /** Another call than the one of the day is asked about, and this is what is said of a call. */
  ofOtherTime?: boolean;
  /** The whole message, folded: an intent holds only its own part, and numbers may stand in another one. */
  message?: string;
}

export interface StatedConflict {
  about: string;
  statements: { source: SourceId; quote: string }[];
}

/** The answer to one intent. Parts are joined into the contract's answer by `composeAnswer`. */
export interface AnswerPart {
  outcome: 'answered' | 'clarify' | 'unknown';
  text: string;
  citations: Citation[];
  conflicts: StatedConflict[];
  suggestions: string[];
  /** Known from before and used here. */
  qualification?: QualificationId;
}

/** One file a topic: what it answers, from the facts alone. */
export type TopicAnswer = (intent: Intent, context: AnswerContext) => AnswerPart;

/** The contract's answer object. */
export interface Answer {
  id: string;
  lang: Language;
  outcome: 'answered' | 'clarify' | 'unknown';
  topics: TopicId[];
  entities: Entities;
  text: string;
  citations: Citation[];
  conflicts: StatedConflict[];
  suggestions: string[];
  /** What she said of herself. */
  said?: Pick<Entities, 'qualification' | 'programme'>;
  took_ms: number;
}
