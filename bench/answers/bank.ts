import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
    mustContain?: string[];
    mustNotContain?: string[];
  };
}

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'test', 'fixtures', 'questions');

/** Every question of `test/fixtures/questions`. */
export function readBank(): BankQuestion[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(join(FOLDER, name), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as BankQuestion);
}
