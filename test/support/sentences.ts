import { readFileSync } from 'node:fs';
import type { Answer } from '../../core/answers/answer.js';
import { plainDate } from '../../core/time/plain-date.js';
import type { Ask } from '../../knowledge/understanding/ask.js';

/** A sentence that somebody may write, and what must hold of its answer; what is not given may be anything. */
export interface Sentence {
  text: string;
  history?: string[];
  now?: string;
  topics?: string[];
  entities?: object;
  says?: string;
  lacks?: string;
}

const FOLDER = new URL('../fixtures/sentences/', import.meta.url);

export const sentencesOf = (name: string): Sentence[] =>
  readFileSync(new URL(`${name}.jsonl`, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Sentence);

const holds = (entities: object, found: object): boolean =>
  Object.entries(entities).every(([kind, ids]) => String(found[kind as keyof object]) === String(ids));

const isRight = ({ topics, entities, says, lacks }: Sentence, answer: Answer): boolean =>
  (!topics || topics.join() === answer.topics.join()) &&
  (!entities || holds(entities, answer.entities)) &&
  (!says || new RegExp(says, 'u').test(answer.text)) &&
  !(lacks && new RegExp(lacks, 'u').test(answer.text));

/** The sentences of a set that are answered otherwise than they should be. */
export const wrongOf = (name: string, { ask }: Pick<Ask, 'ask'>): string[] =>
  sentencesOf(name)
    .filter((sentence) => {
      const { text, history = [], now = '2026-09-01' } = sentence;
      return !isRight(sentence, ask({ text, history }, plainDate(now)));
    })
    .map(({ text }) => text);
