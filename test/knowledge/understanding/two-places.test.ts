import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { TOPIC_IDS } from '../../../core/contract/ids.js';
import { QUESTIONS_FOLDER } from '../../../knowledge/understanding/train/data.js';

const root = resolve(import.meta.dirname, '..', '..', '..');
const typescript = readdirSync(join(root, 'knowledge', 'understanding'), { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts'),
);

test('a topic touches two places: its file of questions, and its answer: a line in the registry, or its reply in the packs', () => {
  const registry = readFileSync(join(root, 'core', 'answers', 'registry.ts'), 'utf8');
  const replies = readFileSync(join(root, 'knowledge', 'calls', '2027', 'raspunsuri.yaml'), 'utf8');
  for (const topic of TOPIC_IDS) {
    expect([topic, existsSync(join(QUESTIONS_FOLDER, `${topic}.jsonl`))]).toEqual([topic, true]);
    expect([
      topic,
      replies.includes(`  - for: ${topic}\n`) ||
        registry.includes(topic) ||
        registry.includes(topic.replace(/-(.)/g, (_, letter) => letter.toUpperCase())),
    ]).toEqual([topic, true]);
  }
  // Only which entities mean something to a topic, and the greeting beside a question, are told apart in code.
  const naming = typescript.filter((name) => {
    const text = readFileSync(join(root, 'knowledge', 'understanding', name), 'utf8');
    return ['refund', 'exam', 'two-programmes', 'course-format', 'training-year'].some((topic) =>
      text.includes(`'${topic}'`),
    );
  });
  expect(naming).toEqual([]);
});

test('no pattern of the understanding is longer than 120 characters, and no file than 250 lines', () => {
  const lists = readdirSync(join(root, 'knowledge', 'understanding')).filter((name) =>
    /^(?:aspects|refusals)\.yaml$/.test(name),
  );
  const long = lists.flatMap((name) =>
    readFileSync(join(root, 'knowledge', 'understanding', name), 'utf8')
      .split('\n')
      .filter((line) => /^ {4}- /.test(line) && line.length > 128),
  );
  expect(long).toEqual([]);
  const tall = typescript.filter(
    (name) => readFileSync(join(root, 'knowledge', 'understanding', name), 'utf8').split('\n').length > 251,
  );
  expect(tall).toEqual([]);
});
