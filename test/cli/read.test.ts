import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createReadCommand } from '../../cli/commands/read.js';
import { readFiles } from '../../cli/documents/read-files.js';
import type { ReadDocument } from '../../core/documents/document.js';
import { commandIo, fakeReader, runCommand } from './cli-support.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parafa-read-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, text = name): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const linked = (name: string): string => {
  symlinkSync(join(folder, 'gone'), join(folder, name));
  return join(folder, name);
};
const piped = (name: string): string => {
  execFileSync('mkfifo', [join(folder, name)]);
  return join(folder, name);
};
const echo = () => fakeReader((text) => ({ text }));
const filesOf = (lines: string[]) => lines.map((line) => basename(JSON.parse(line).file));

describe('parafa read', () => {
  test('gives a line a file, in the order given', async () => {
    const [b, a] = [put('b.png'), put('a.pdf')];
    const { open } = echo();
    const { code, lines } = await runCommand(createReadCommand(open), [b, a, '--jsonl']);
    expect(code).toBe(0);
    expect(filesOf(lines)).toEqual(['b.png', 'a.pdf']);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ type: 'unknown', pages: 1, method: 'ocr', text: 'b.png' });
  });

  test('keeps the order when a later file is read sooner, and never reads more at once than it may', async () => {
    const paths = ['60', '5', '30', '1', '1'].map((ms, index) => put(`${index}.png`, ms));
    const { open, seen } = fakeReader(async (text) => {
      await wait(Number(text));
      return { text };
    });
    const { lines } = await runCommand(createReadCommand(open), [...paths, '--jsonl']);
    expect(filesOf(lines)).toEqual(['0.png', '1.png', '2.png', '3.png', '4.png']);
    expect(seen.most).toBe(2);
    expect(seen.closed).toBe(1);
  });

  test('a folder stands for every file in it and below, sorted, without hidden ones', async () => {
    put('z.png');
    put('.DS_Store');
    mkdirSync(join(folder, 'dosar întreg'));
    put(join('dosar întreg', 'certificat căsătorie v1.2.final.pdf'));
    const { lines } = await runCommand(createReadCommand(echo().open), [folder, '--jsonl']);
    expect(filesOf(lines)).toEqual(['certificat căsătorie v1.2.final.pdf', 'z.png']);
  });

  test('links that lead in a circle end', async () => {
    put('a.png');
    symlinkSync(folder, join(folder, 'again'));
    const { lines } = await runCommand(createReadCommand(echo().open), [folder, '--jsonl']);
    expect(filesOf(lines)).toEqual(['a.png']);
  });

  test.each([
    ['a path that does not exist', () => join(folder, 'none.pdf'), 'corrupt'],
    ['a link to nothing', () => linked('link.pdf'), 'corrupt'],
    ['a file over the limit', () => put('big.pdf', 'x'.repeat(2000)), 'too-large'],
    ['a pipe', () => piped('pipe.pdf'), 'unsupported-format'],
    ['a file that breaks the reader', () => put('breaks.pdf'), 'unreadable'],
  ])('%s gets its line and does not stop the others', async (_what, make, code) => {
    const path = make();
    const good = put('good.png');
    const { open, seen } = fakeReader((text, file) => {
      if (file.endsWith('breaks.pdf')) throw new Error('worker fell over\n    at secret.js:1');
      return { text };
    });
    const result = await runCommand(createReadCommand(open), [path, good, '--jsonl']);
    expect(result.code).toBe(0);
    expect(filesOf(result.lines)).toEqual([basename(path), 'good.png']);
    const bad = JSON.parse(result.lines[0] ?? '');
    expect(bad).toMatchObject({ type: 'unknown', problems: [{ code }] });
    expect(bad.problems[0].message.length).toBeGreaterThan(15);
    expect(result.err).not.toContain('secret.js');
    expect(seen.closed).toBe(1);
  });

  test('a file that may not be opened says so, with what to do', async () => {
    const listed = [{ file: join(folder, 'locked.pdf'), sizeBytes: 10 }];
    const { reader, ...limits } = await echo().open(commandIo(), 1);
    const documents: ReadDocument[] = [];
    for await (const document of readFiles(listed, { reader, ...limits, lang: 'ro', warn: () => undefined }))
      documents.push(document);
    expect(documents[0]?.problems).toEqual([
      { code: 'corrupt', message: 'Fișierul nu se poate deschide. Verificați drepturile de citire.' },
    ]);
  });

  test('none of the paths exists: exit 1 and one readable line', async () => {
    const { code, err, lines } = await runCommand(createReadCommand(echo().open), [
      join(folder, 'a'),
      join(folder, 'b'),
      '--jsonl',
    ]);
    expect(code).toBe(1);
    expect(lines).toHaveLength(2);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test.each([
    ['no path', []],
    ['an unknown flag', ['x', '--jsnol']],
    ['a language it does not speak', ['x', '--lang', 'fr']],
  ])('%s: exit 2, and nothing is opened', async (_what, args) => {
    const { open, seen } = echo();
    const { code, out } = await runCommand(createReadCommand(open), args);
    expect([code, out, seen.opened]).toEqual([2, '', 0]);
  });
});
