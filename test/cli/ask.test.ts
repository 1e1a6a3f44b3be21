import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { ask } from '../../cli/commands/ask.js';
import { commandIo, runCommand } from './cli-support.js';

async function askLines(lines: string, args: string[] = []) {
  const stdout = new PassThrough();
  let out = '';
  stdout.on('data', (chunk) => {
    out += chunk;
  });
  const io = commandIo({}, stdout);
  const run = ask.run(['--jsonl', ...args], io);
  (io.stdin as PassThrough).end(lines);
  const code = await run;
  return {
    code,
    answers: out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

describe('parafa ask "text"', () => {
  test('answers for people, without JSON', async () => {
    const { code, out } = await runCommand(ask, ['cât este taxa?', '--now', '2026-09-01']);
    expect(code).toBe(0);
    expect(out).toMatch(/2\.500 lei[\s\S]*Sursa: /);
  });

  test('with --json, the whole answer of the contract and nothing else', async () => {
    const { out } = await runCommand(ask, ['--json', '--now', '2026-09-01', 'până când mă pot înscrie?']);
    const answer = JSON.parse(out);
    expect(Object.keys(answer).sort()).toEqual(
      [
        'citations',
        'conflicts',
        'entities',
        'id',
        'lang',
        'outcome',
        'suggestions',
        'text',
        'took_ms',
        'topics',
      ].sort(),
    );
    expect(answer).toMatchObject({ lang: 'ro', outcome: 'answered', topics: ['enrolment-period'] });
    expect(answer.text).toContain('15 octombrie 2026');
  });

  test.each([
    ['no question', []],
    ['an unknown flag', ['--loud', 'taxa']],
    ['an unknown language', ['--lang', 'fr', 'taxa']],
    ['an unknown qualification', ['--qualification', 'nurse', 'taxa']],
    ['a day that does not exist', ['--now', '2026-02-30', 'taxa']],
    ['a question beside --jsonl', ['--jsonl', 'taxa']],
  ])('%s is a wrong use: exit 2', async (_, args) => {
    const { code, out, err } = await runCommand(ask, args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).not.toBe('');
  });

  test.each(['', '😀😀', '\u0000\u0001', '学费多少', 'x'.repeat(100_000)])(
    'nothing to understand (%#) is unknown, not an error',
    async (text) => {
      const { code, out } = await runCommand(ask, ['--json', '--', text]);
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ outcome: 'unknown', topics: [], citations: expect.any(Array) });
    },
  );
});

describe('parafa ask --jsonl', () => {
  test('answers come in the order of the requests, each with its id', async () => {
    const requests = Array.from({ length: 50 }, (_, index) => JSON.stringify({ id: `q${index}`, text: 'cât e taxa?' }));
    const { code, answers } = await askLines(`${requests.join('\n')}\n`);
    expect(code).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual(requests.map((_, index) => `q${index}`));
  });

  test('a broken line gives an error in its place and the rest goes on', async () => {
    const { code, answers } = await askLines(
      ['{"id":"1","text":"salut"}', '{broken', '[]', '{"id":"4"}', '{"id":"5","text":"taxa?","extra":{"a":1}}'].join(
        '\n',
      ),
    );
    expect(code).toBe(0);
    expect(answers).toMatchObject([
      { id: '1', topics: ['chat'] },
      { error: { code: 'invalid-json' }, line: 2 },
      { error: { code: 'invalid-request' }, line: 3 },
      { id: '4', error: { code: 'invalid-request' }, line: 4 },
      { id: '5', topics: ['fee'] },
    ]);
  });

  test.each([
    ['now', '2026-13-01'],
    ['now', 5],
    ['lang', 'fr'],
    ['qualification', 'surgeon'],
    ['history', 'text'],
  ])('a wrong %s (%s) is an error of that line', async (field, value) => {
    const { answers } = await askLines(`${JSON.stringify({ id: 'a', text: 'taxa?', [field]: value })}\n`);
    expect(answers).toMatchObject([{ id: 'a', error: { code: 'invalid-request' }, line: 1 }]);
    expect(answers[0].error.message).toMatch(new RegExp(`^${field}: `));
  });

  test('a line says its own day, language and qualification; flags stand for lines that do not', async () => {
    const { answers } = await askLines(
      [
        '{"id":"before","text":"când încep înscrierile?","now":"2026-06-19"}',
        '{"id":"moment","text":"pot să mă mai înscriu?","now":"2026-10-15T22:30:00Z"}',
        '{"id":"flags","text":"taxa?"}',
        '{"id":"own","text":"taxa?","lang":"en"}',
      ].join('\n'),
      ['--now', '2026-09-01', '--lang', 'ru'],
    );
    expect(answers[0].text).toContain('29');
    expect(answers.map(({ lang }) => lang)).toEqual(['ru', 'ru', 'ru', 'en']);
    expect(answers[1].text).toMatch(/закры|заверш|истек|окончен/);
  });

  test('empty lines are passed over, a BOM and CRLF do no harm', async () => {
    const { answers } = await askLines('\ufeff{"id":"1","text":"salut"}\r\n\r\n{"id":"2","text":"pa"}\r\n');
    expect(answers.map(({ id }) => id)).toEqual(['1', '2']);
  });
});
