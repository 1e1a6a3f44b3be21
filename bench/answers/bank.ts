import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Entities } from '../../core/answers/answer.js';
import type { Language, QualificationId, TopicId } from '../../core/contract/ids.js';

export interface BankQuestion {
  id: string;
  group: string;
  split: 'tune' | 'held-out';
  text: string;
  now?: string;
  qualification?: QualificationId;
  history?: string[];
  expect: {
    /** Any of them is right. */
    outcome: ('answered' | 'clarify' | 'unknown')[];
    /** All of them, and no other but the optional ones. */
    topics?: TopicId[];
    optionalTopics?: TopicId[];
    /** At least one of them, where people would disagree. */
    anyTopics?: TopicId[];
    noTopicIsFine?: true;
    lang?: Language;
    /** Qualification, programme and category exactly; documents at least. */
    entities?: Entities;
    optionalEntities?: Entities;
    /** Which entities are found is no matter. */
    anyEntities?: true;
    mustContain?: string[];
    mustNotContain?: string[];
  };
}

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'test', 'fixtures', 'questions');

/** Questions written apart from the bank, by a person who had not read it; they are counted apart. */
const APART: ReadonlySet<string> = new Set(['fresh.jsonl', 'fresh-second.jsonl', 'fresh-2.jsonl', 'fresh-3.jsonl']);

const parseQuestions = (lines: string): BankQuestion[] =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as BankQuestion);

/** Every question of the bank in `test/fixtures/questions`, or of one file that stands apart from it. */
export function readBank(apart?: string): BankQuestion[] {
  return readdirSync(FOLDER)
    .filter((name) => (apart === undefined ? name.endsWith('.jsonl') && !APART.has(name) : name === `${apart}.jsonl`))
    .sort()
    .flatMap((name) => parseQuestions(readFileSync(join(FOLDER, name), 'utf8')));
}

/** Questions with expectations of authors who had read neither bank nor code, a file an author. */
export const readUnseen = (): [author: string, questions: BankQuestion[]][] =>
  readdirSync(join(FOLDER, 'unseen'))
    .sort()
    .map((name) => [basename(name, '.jsonl'), parseQuestions(readFileSync(join(FOLDER, 'unseen', name), 'utf8'))]);
