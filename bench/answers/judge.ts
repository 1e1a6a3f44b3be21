import type { Answer, Entities } from '../../core/answers/answer.js';
import type { TopicId } from '../../core/contract/ids.js';
import type { BankQuestion } from './bank.js';

export interface Verdict {
  question: BankQuestion;
  /** What is wrong, in words; empty when all is right. */
  faults: string[];
  topics: boolean;
  entities: boolean;
  outcome: boolean;
  facts: boolean;
  lang: boolean;
  strayQuotes: number;
}

/** A question of ours that must get an answer or a question back. */
export const isInScope = ({ expect }: BankQuestion): boolean => !expect.outcome.includes('unknown');
/** A question that must be refused. */
export const isOutOfScope = ({ expect }: BankQuestion): boolean => expect.outcome.every((each) => each === 'unknown');

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item) => b.includes(item));

export function topicsFit(topics: readonly TopicId[], { expect }: BankQuestion): boolean {
  if (expect.anyTopics) {
    if (topics.length === 0) return expect.noTopicIsFine === true || expect.outcome.includes('unknown');
    return topics.some((topic) => expect.anyTopics?.includes(topic));
  }
  if (!expect.topics) return true;
  const optional = expect.optionalTopics ?? [];
  return sameSet(
    topics.filter((topic) => !optional.includes(topic)),
    expect.topics,
  );
}

const EXACT = ['qualification', 'programme', 'category'] as const;

function entitiesFit(entities: Entities, { expect }: BankQuestion): boolean {
  if (expect.anyEntities) return true;
  const { entities: wanted = {}, optionalEntities: optional = {} } = expect;
  const exact = EXACT.every((kind) => {
    const allowed: readonly string[] = optional[kind] ?? [];
    const found: readonly string[] = entities[kind] ?? [];
    const needed: readonly string[] = wanted[kind] ?? [];
    return sameSet(
      found.filter((id) => !allowed.includes(id) || needed.includes(id)),
      needed,
    );
  });
  return exact && (wanted.document ?? []).every((id) => entities.document?.includes(id));
}

const foldSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Holds an answer against what is expected; `sources` are all source texts, their white space folded. */
export function judge(question: BankQuestion, answer: Answer, sources: string): Verdict {
  const { expect } = question;
  const faults: string[] = [];
  const check = (fine: boolean, fault: string): boolean => {
    if (!fine) faults.push(fault);
    return fine;
  };
  const refusedRightly = answer.outcome === 'unknown' && expect.outcome.includes('unknown');
  const topics = check(
    refusedRightly || topicsFit(answer.topics, question),
    `topics ${answer.topics.join(',') || '-'}`,
  );
  const entities = check(
    refusedRightly || entitiesFit(answer.entities, question),
    `entities ${JSON.stringify(answer.entities)}`,
  );
  const outcome = check(expect.outcome.includes(answer.outcome), `outcome ${answer.outcome}`);
  const missing = (expect.mustContain ?? []).filter((regex) => !new RegExp(regex).test(answer.text));
  const unwanted = (expect.mustNotContain ?? []).filter((regex) => new RegExp(regex).test(answer.text));
  const facts = check(
    refusedRightly || (missing.length === 0 && unwanted.length === 0),
    `text lacks ${missing.join(' ; ')}${unwanted.length > 0 ? `, holds ${unwanted.join(' ; ')}` : ''}`,
  );
  const lang = check(expect.lang === undefined || expect.lang === answer.lang, `lang ${answer.lang}`);
  const quotes = [...answer.citations, ...answer.conflicts.flatMap(({ statements }) => statements)];
  const strayQuotes = quotes.filter(({ quote }) => !sources.includes(foldSpace(quote))).length;
  check(strayQuotes === 0, `${strayQuotes} quotes that no source holds`);
  check(answer.outcome !== 'answered' || quotesFacts(answer), 'a fact without a citation');
  return { question, faults, topics, entities, outcome, facts, lang, strayQuotes };
}

const NO_CITATION_NEEDED: ReadonlySet<TopicId> = new Set(['chat', 'human', 'privacy', 'dossier-upload']);

const quotesFacts = ({ citations, topics }: Answer): boolean =>
  citations.length > 0 || topics.every((topic) => NO_CITATION_NEEDED.has(topic));
