import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { checkLibrary, readLibrary } from '../../knowledge/library.js';
import { KNOWLEDGE_FOLDER } from '../../knowledge/paths.js';
import { describeProblem } from '../../knowledge/problem.js';

const root = mkdtempSync(join(tmpdir(), 'parafa-broken-'));
afterAll(() => rmSync(root, { recursive: true }));
beforeEach(() => {
  for (const part of ['packs', 'sources', 'calls'])
    cpSync(join(KNOWLEDGE_FOLDER, part), join(root, part), { recursive: true });
});

/** What the check says after one change in a file. */
function changed(file: string, part: string | RegExp, replacement: string): string[] {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  const broken = text.replace(part, replacement);
  expect(broken).not.toBe(text);
  writeFileSync(path, broken);
  return checkLibrary(readLibrary(root)).map(describeProblem);
}

const CALL = 'calls/2027/inmss.yaml';
const REPLIES = 'calls/2027/raspunsuri.yaml';

describe('the check finds, and says where and what to do,', () => {
  test.each([
    [
      'a fee that its quote does not say',
      CALL,
      'amountLei: 2500',
      'amountLei: 3000',
      /inmss\.yaml:\d+: facts\.\d+\.value\.amountLei: no quote of inmss\.fee says this value: mend/,
    ],
    [
      'a day that its quote does not say',
      CALL,
      'closes: "2026-10-15"',
      'closes: "2026-10-16"',
      /value\.closes: no quote of inmss\.enrolment-period/,
    ],
    [
      'an account mistyped by one character',
      CALL,
      'iban: RO07TREZ70220G335000XXXX',
      'iban: RO07TREZ70220G335001XXXX',
      /value\.iban: no quote/,
    ],
    ['a refund of another share', CALL, 'partialShare: 0.75', 'partialShare: 0.5', /value\.partialShare: no quote/],
    [
      'an e-mail that is not quoted',
      CALL,
      'emails: [mariannanu@gmail.com]',
      'emails: [marian@gmail.com]',
      /value\.emails: no quote/,
    ],
    [
      'a programme that is named and not there',
      CALL,
      '      programme: oncologie',
      '      programme: oncologie-noua',
      /there is no programme oncologie: add its fact/,
    ],
    [
      'a programme for nobody',
      CALL,
      'programmes: [radioterapie, operator-ct-rm]',
      'programmes: [operator-ct-rm]',
      /no target-group names radioterapie: say who is invited/,
    ],
    [
      'a fact that every call needs',
      CALL,
      '  - id: inmss.account',
      '  - id: inmss.cont',
      /the call has no fact inmss\.account: add one of type account/,
    ],
    [
      'a conflict about a programme that is gone',
      CALL,
      'programmes: [balneo-fizioterapie]',
      'programmes: [balneo]',
      /conflicts\.\d+\.programmes: there is no programme balneo/,
    ],
    [
      'a value inside a reply',
      REPLIES,
      'Taxa este de {money inmss.fee} de participant',
      'Taxa este de 2.500 lei de participant',
      /raspunsuri\.yaml:\d+: replies\.\d+: a value stands in the text: name its fact in a \{slot\}/,
    ],
    [
      'a line left out for an aspect that does not exist',
      REPLIES,
      '{unless payment-period.late}',
      '{unless payment-period.lat}',
      /there is no aspect payment-period\.lat/,
    ],
    ['a slot that does not exist', REPLIES, '{money inmss.fee}', '{bani inmss.fee}', /there is no slot \{bani\}/],
    [
      'a slot with a fact of another type',
      REPLIES,
      '{money inmss.fee}',
      '{money inmss.exam}',
      /\{money\} needs a money, and inmss\.exam is a statement/,
    ],
    [
      'a reply that no question leads to',
      REPLIES,
      'for: fee.discount',
      'for: fee.nothing',
      /no question leads to "fee\.nothing"/,
    ],
    [
      'a call that ends before it begins',
      'calls/2027/call.yaml',
      'from: "2026-06-26"',
      'from: "2026-06-26"\nuntil: "2026-01-01"',
      /call\.yaml:\d+: until: the call ends before it begins/,
    ],
    [
      'points that the order does not give',
      'packs/rural.yaml',
      'points: 8',
      'points: 9',
      /packs\/rural\.yaml:\d+: facts\.\d+\.value\.points: no quote/,
    ],
  ])('%s', (_, file, part, replacement, message) => {
    expect(changed(file, part, replacement)).toContainEqual(expect.stringMatching(message));
  });

  test('two calls that hold on one day', () => {
    cpSync(join(root, 'calls/2027'), join(root, 'calls/2028'), { recursive: true });
    writeFileSync(
      join(root, 'calls/2028/call.yaml'),
      'call: "2028"\ntitle: { ro: a, en: a, ru: a }\nfrom: "2027-05-01"\n',
    );
    expect(
      changed('calls/2027/call.yaml', 'from: "2026-06-26"', 'from: "2026-06-26"\nuntil: "2027-06-01"'),
    ).toContainEqual(
      expect.stringMatching(/2028\/call\.yaml:3: from: the call 2027 holds until 2027-06-01: let this one begin later/),
    );
    rmSync(join(root, 'calls/2028'), { recursive: true });
  });
});
