import type { Language, ProgrammeId, QualificationId, SourceId, TopicId } from '../contract/ids.js';
import type { PlainDate } from '../time/plain-date.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

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
  /** About whom and what: an answer about these shows it. */
  qualifications?: QualificationId[];
  programmes?: ProgrammeId[];
}

/** How a qualification is named; a name states nothing, so it needs no quote. */
export interface Qualification {
  id: QualificationId;
  /** Of one person, and of all who hold it. */
  one: LocalizedText;
  all: LocalizedText;
  /** The Romanian plural after `pentru`, where a noun that stands alone loses its article: `pentru moașe`. */
  afterPreposition?: string;
}

/**
 * What is said when one thing of a topic is asked. The text holds slots (`{money inmss.fee}`), never a value; what it
 * names is cited.
 */
export interface Reply {
  /** An aspect (`fee.instalments`) or a topic in general (`fee`). */
  for: string;
  says: LocalizedText;
  /** The same once a period is over. */
  after?: { period: string; says: LocalizedText };
  /** The documents do not state what is asked: the text says so; who can help is added. */
  open?: boolean | 'unless-qualified';
  /** Adds who can help to an answered reply. */
  ask?: boolean;
  /** Facts that the text states in its own words. */
  cites?: string[];
}

/** A call for enrolment: a folder of packs that hold from a day on. */
export interface Call {
  /** `2027` */
  id: string;
  title: LocalizedText;
  from: PlainDate;
  /** Absent = until the next call begins. */
  until?: PlainDate;
}

export interface Source {
  id: SourceId;
  title: LocalizedText;
  /** For the source line: `INMSS, adresa nr. 5229/26.06.2026`. */
  shortTitle: LocalizedText;
  /** How a list of statements calls it: `Adresa`. Absent = by its short title. */
  called?: LocalizedText;
  /** The same after `din` or `of`: `adresă`, `the letter`. */
  within?: LocalizedText;
  /** Absent where the document prints none. */
  date?: PlainDate;
  /** The date is the day of coming into force; else it is the act's own. */
  dateIsInForce?: boolean;
  /** Old law: every answer gives the act's date and says that what holds today must be checked. */
  historical: boolean;
  /** File in the folder `sources` beside its pack. */
  file: string;
}

/**
 * The facts of one call and of the laws beside it, as they hold on one day. Unknown ids throw: a missing fact is our
 * mistake, never a blank in an answer. {@link on} gives those of another day.
 */
export interface KnowledgeBase {
  /** The call whose facts these are. */
  readonly call: Call;
  /** What is known now, by its packs: `inmss 2026-2027`. */
  readonly editions: readonly string[];
  /** Every call that is known, the earliest first. */
  readonly calls: readonly Call[];
  /** What holds on a day: the call that had begun last, the first one before any had. */
  on(day: PlainDate): KnowledgeBase;
  /** What another call says; undefined when there is no such call. */
  ofCall(id: string): KnowledgeBase | undefined;
  fact<T>(id: string, day?: PlainDate): Fact<T>;
  has(id: string): boolean;
  /** Facts of one type, in the order of the packs. */
  factsOfType<T>(type: string): Fact<T>[];
  conflict(id: string): Conflict;
  readonly conflicts: readonly Conflict[];
  conflictsAbout(topic: TopicId): Conflict[];
  source(id: SourceId): Source;
  /** The reply to an aspect or a topic, where the packs hold one. */
  reply(aspect: string): Reply | undefined;
  /** Known qualifications, those with programmes or not, in the order of the packs. */
  readonly qualifications: readonly Qualification[];
  /** Names of things, of every call. */
  readonly vocabulary: Vocabulary;
}
