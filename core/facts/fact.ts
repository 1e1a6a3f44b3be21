import type { Language, SourceId, TopicId } from '../contract/ids.js';
import type { PlainDate } from '../time/plain-date.js';

/** The same text in every language of the product. */
export type LocalizedText = Record<Language, string>;

/** A sentence that stands word for word in a source (white space aside). */
export interface Citation {
  source: SourceId;
  /** Where in the source: `Anunț, pct. 7`, `art. 12 alin. (1) lit. q)`. */
  locator: string;
  quote: string;
}

/** One thing that a source states. `type` names the shape of `value`; the schemas stand in `knowledge/schema`. */
export interface Fact<T = unknown> {
  id: string;
  type: string;
  value: T;
  /** Days on which it holds, both included; absent = not limited by the source. */
  validFrom?: PlainDate;
  validUntil?: PlainDate;
  /** At least one. */
  citations: Citation[];
}

/** Two official sources (or two places of one) that do not say the same. */
export interface Conflict {
  id: string;
  about: LocalizedText;
  topics: TopicId[];
  /** Facts that the statements contradict each other about. */
  facts: string[];
  statements: (Citation & { says: LocalizedText })[];
  /** Id of the contact fact of who can settle it. */
  ask: string;
}

export interface Source {
  id: SourceId;
  title: LocalizedText;
  /** For the source line: `INMSS, adresa nr. 5229/26.06.2026`. */
  shortTitle: LocalizedText;
  /** Absent where the document prints none. */
  date?: PlainDate;
  /** The date is the day of coming into force; else it is the act's own. */
  dateIsInForce?: boolean;
  /** Old law: every answer gives the act's date and says that what holds today must be checked. */
  historical: boolean;
  /** File under `knowledge/sources/`. */
  file: string;
}

/** The facts, as the answers see them. Unknown ids throw: a missing fact is our mistake, never a blank in an answer. */
export interface KnowledgeBase {
  fact<T>(id: string): Fact<T>;
  /** Facts of one type, in the order of the packs. */
  factsOfType<T>(type: string): Fact<T>[];
  conflict(id: string): Conflict;
  conflictsAbout(topic: TopicId): Conflict[];
  source(id: SourceId): Source;
}
