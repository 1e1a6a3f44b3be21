import type { TopicId } from '../../core/contract/ids.js';
import { TOPIC_IDS } from '../../core/contract/ids.js';
import { fold } from '../../core/text/fold.js';
import { trainClassifier } from './classifier.js';
import { ENROLMENT_EXAMPLES } from './examples/enrolment.js';
import { FOREIGN_EXAMPLES, OTHER_EXAMPLES } from './examples/others.js';
import { TOPIC_RULES } from './lexicon/topic-rules.js';
import { type Reading, read, readWords } from './reading.js';

interface Rule {
  weight: number;
  /** Each group needs one of its meanings. */
  all: string[][];
  none: string[];
}

function parseRule(text: string): Rule {
  const [weight, meanings = ''] = text.split(':');
  const terms = meanings.trim().split(/\s+/);
  return {
    weight: Number(weight),
    all: terms.filter((term) => !term.startsWith('!')).map((term) => term.split('/')),
    none: terms.filter((term) => term.startsWith('!')).map((term) => term.slice(1)),
  };
}

const RULES: readonly { topic: TopicId; rules: Rule[] }[] = TOPIC_IDS.map((topic) => ({
  topic,
  rules: TOPIC_RULES[topic]
    .split(' | ')
    .flatMap((part) => part.split('\n'))
    .map((part) => part.trim().replace(/^\|\s*/, ''))
    .filter((part) => part !== '')
    .map(parseRule),
}));

function holds({ all, none }: Rule, meanings: ReadonlySet<string>): boolean {
  for (const group of all) if (!group.some((meaning) => meanings.has(meaning))) return false;
  for (const meaning of none) if (meanings.has(meaning)) return false;
  return true;
}

export type Label = TopicId | 'foreign';

const examplesOf = (label: Label, block: string) =>
  block
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ label, features: read(readWords(fold(line))).features }));

const classifier = trainClassifier<Label>([
  ...TOPIC_IDS.flatMap((topic) => examplesOf(topic, ENROLMENT_EXAMPLES[topic] ?? OTHER_EXAMPLES[topic] ?? '')),
  ...examplesOf('foreign', FOREIGN_EXAMPLES),
]);

export interface Scored {
  topic: TopicId;
  /** Of the rules, and what examples alike add to it. */
  score: number;
  rules: number;
}

/** How much the rules count that hold beside the strongest. */
const SUPPORT = 0.25;
const LIKENESS = 2.5;

export interface Ranking {
  ranked: Scored[];
  /** Probability that this is about something else, by the examples. */
  foreign: number;
}

/** The topics of a reading, the likeliest first. */
export function rankTopics(reading: Reading, weights = { rules: 1, likeness: LIKENESS }): Ranking {
  const alike = classifier.classify(reading.features);
  const ranked = RULES.map(({ topic, rules }) => {
    let best = 0;
    let sum = 0;
    for (const rule of rules) {
      if (!holds(rule, reading.meanings)) continue;
      sum += rule.weight;
      best = Math.max(best, rule.weight);
    }
    const support = sum - best;
    const byRules = best + SUPPORT * Math.min(support, 8);
    return { topic, rules: best, score: weights.rules * byRules + weights.likeness * (alike.get(topic) ?? 0) };
  });
  ranked.sort((a, b) => b.score - a.score);
  return { ranked, foreign: alike.get('foreign') ?? 0 };
}
