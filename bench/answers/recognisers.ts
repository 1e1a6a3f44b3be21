import { containerBootstrap } from '@nlpjs/core';
import { LangRo } from '@nlpjs/lang-ro';
import { Nlp } from '@nlpjs/nlp';
import Fuse from 'fuse.js';
import { TOPIC_IDS, type TopicId } from '../../core/contract/ids.js';
import { fold } from '../../core/text/fold.js';
import { trainClassifier } from '../../knowledge/understanding/classifier.js';
import { ENROLMENT_EXAMPLES } from '../../knowledge/understanding/examples/enrolment.js';
import { FOREIGN_EXAMPLES, OTHER_EXAMPLES } from '../../knowledge/understanding/examples/others.js';
import { read, readWords } from '../../knowledge/understanding/reading.js';
import { rankTopics } from '../../knowledge/understanding/topics.js';
import { understand } from '../../knowledge/understanding/understand.js';
import type { BankQuestion } from './bank.js';
import { isOutOfScope, topicsFit } from './judge.js';

type Recognise = (question: BankQuestion) => Promise<TopicId[]> | TopicId[];

const examples = [
  ...TOPIC_IDS.flatMap((topic) =>
    (ENROLMENT_EXAMPLES[topic] ?? OTHER_EXAMPLES[topic] ?? '')
      .split('\n')
      .map((text) => ({ label: topic as string, text })),
  ),
  ...FOREIGN_EXAMPLES.split('\n').map((text) => ({ label: 'foreign', text })),
].map(({ label, text }) => ({ label, text: fold(text).trim() }));

const known: readonly string[] = TOPIC_IDS;
const asTopic = (label: string | undefined): TopicId[] =>
  label !== undefined && known.includes(label) ? [label as TopicId] : [];

/** fuse.js alone: the example most like the question, when it is like enough. */
function fuseAlone(): Recognise {
  const fuse = new Fuse(examples, { keys: ['text'], includeScore: true, ignoreLocation: true, threshold: 0.6 });
  return ({ text }) => {
    const [best] = fuse.search(fold(text).trim().slice(0, 200), { limit: 1 });
    return asTopic(best?.item.label);
  };
}

/** nlp.js with its Romanian stemmer alone, trained on the same examples. */
async function nlpAlone(): Promise<Recognise> {
  const container = await containerBootstrap();
  container.use(Nlp);
  container.use(LangRo);
  const nlp = container.get('nlp');
  nlp.settings.autoSave = false;
  nlp.settings.log = false;
  nlp.nluManager.settings.log = false;
  nlp.addLanguage('ro');
  for (const { label, text } of examples) nlp.addDocument('ro', text, label === 'foreign' ? 'None' : label);
  await nlp.train();
  return async ({ text }) => asTopic((await nlp.process('ro', fold(text).trim())).intent);
}

const trigrams = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length) }, (_, index) => ` ${text} `.slice(index, index + 3));

function trigramsAlone(): Recognise {
  const classifier = trainClassifier(examples.map(({ label, text }) => ({ label, features: trigrams(text) })));
  return ({ text }) => {
    const [best] = [...classifier.classify(trigrams(fold(text).trim().slice(0, 400)))].sort((a, b) => b[1] - a[1]);
    return asTopic(best?.[0]);
  };
}

const LEAST_WEIGHT = 2;

function ranked(weights: { rules: number; likeness: number }, least: number): Recognise {
  return ({ text }) => {
    const [best] = rankTopics(read(readWords(fold(text).trim())), weights).ranked;
    return best && best.score >= least ? [best.topic] : [];
  };
}

const combined: Recognise = (question) =>
  understand(question).intents.flatMap(({ topic }) => (topic === 'unknown' ? [] : [topic]));

/** Topics alone, on the same bank: what each way of recognising gets right. */
export async function compareRecognisers(questions: BankQuestion[]): Promise<string[]> {
  const ways: [string, Recognise][] = [
    ['fuse.js alone', fuseAlone()],
    ['nlp.js with lang-ro alone', await nlpAlone()],
    ['naive Bayes on letters by three alone', trigramsAlone()],
    ['naive Bayes on meanings and word beginnings alone', ranked({ rules: 0, likeness: 1 }, 0.5)],
    ['rules on meanings alone', ranked({ rules: 1, likeness: 0 }, LEAST_WEIGHT)],
    ['rules and naive Bayes, the whole message', ranked({ rules: 1, likeness: 2.5 }, LEAST_WEIGHT)],
    ['all of it: parts, refusals, follow-ups', combined],
  ];
  const lines = [
    '',
    `${'topics right %'.padEnd(52)} ${'tune'.padStart(8)} ${'held-out'.padStart(8)} ${'refused'.padStart(8)}`,
  ];
  for (const [name, recognise] of ways) {
    const right = { tune: 0, 'held-out': 0 };
    const asked = { tune: 0, 'held-out': 0 };
    let refused = 0;
    let toRefuse = 0;
    for (const question of questions) {
      const topics = await recognise(question);
      const foreign =
        isOutOfScope(question) && question.expect.topics === undefined && question.group !== 'not-in-sources';
      if (foreign) {
        toRefuse += 1;
        if (topics.length === 0) refused += 1;
      }
      if (question.expect.outcome.includes('unknown')) continue;
      asked[question.split] += 1;
      if (topicsFit(topics, question)) right[question.split] += 1;
    }
    const share = (part: number, whole: number) => ((100 * part) / whole).toFixed(1).padStart(8);
    lines.push(
      `${name.padEnd(52)} ${share(right.tune, asked.tune)} ${share(right['held-out'], asked['held-out'])} ${share(refused, toRefuse)}`,
    );
  }
  return lines;
}
