import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { LANGUAGES, TOPIC_IDS } from '../../../core/contract/ids.js';
import { UNDERSTANDING_FOLDER } from '../../paths.js';

export const QUESTIONS_FOLDER = join(UNDERSTANDING_FOLDER, 'questions');

const ids = z.array(z.string()).optional();

/** A message as somebody wrote it; without topics it is none of ours. */
export const message = z
  .object({
    text: z.string().min(1),
    lang: z.enum(LANGUAGES),
    topics: z.array(z.enum(TOPIC_IDS)),
    history: z.array(z.string()).optional(),
    mine: ids,
    other: ids,
    programme: ids,
    document: ids,
    author: z.string().min(1),
  })
  .strict();
export type Message = z.infer<typeof message>;

const filesOf = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();

/** Every message of a folder of JSON lines. Throws with file and line. */
export function readMessages(folder: string = QUESTIONS_FOLDER): Message[] {
  return filesOf(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        if (line === '') return [];
        const parsed = message.safeParse(JSON.parse(line));
        if (parsed.success) return [parsed.data];
        throw new Error(`${name}:${index + 1}: ${parsed.error.issues[0]?.message}`);
      }),
  );
}

/** Everything that the weights depend on but the code. */
export function dataHash(): string {
  const hash = createHash('sha256');
  for (const name of filesOf(QUESTIONS_FOLDER)) hash.update(readFileSync(join(QUESTIONS_FOLDER, name)));
  for (const file of ['understanding/meanings.yaml', 'understanding/elsewhere.yaml', 'vocabulary']) {
    const path = join(UNDERSTANDING_FOLDER, '..', file);
    const parts = file.endsWith('.yaml')
      ? [path]
      : readdirSync(path)
          .sort()
          .map((name) => join(path, name));
    for (const part of parts.filter((each) => each.endsWith('.yaml'))) hash.update(readFileSync(part));
  }
  return hash.digest('hex').slice(0, 16);
}
