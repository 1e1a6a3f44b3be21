import { describe, expect, test } from 'vitest';
import { plainDate } from '../../core/time/plain-date.js';
import { createKnowledge, type PackContent } from '../../knowledge/knowledge-base.js';
import { parseCall, parsePack } from '../../knowledge/loader.js';
import { SOUND_PACK } from '../support/packs.js';

function contentOf(text: string): PackContent {
  const parsed = parsePack('sample.yaml', text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.loaded.pack;
}
const title = { ro: 'a', en: 'a', ru: 'a' };
const kb = createKnowledge({
  laws: [],
  calls: [
    { call: { id: 'old', title, from: plainDate('2026-06-26') }, packs: [contentOf(SOUND_PACK)] },
    {
      call: { id: 'new', title, from: plainDate('2027-06-20') },
      packs: [
        contentOf(
          SOUND_PACK.replace('amountLei: 2500', 'amountLei: 2800').replace(
            '    subject: fee',
            '    validUntil: "2027-08-31"\n    subject: fee',
          ),
        ),
        contentOf(
          SOUND_PACK.replace('pack: sample', 'pack: later')
            .replace('amountLei: 2500', 'amountLei: 3000')
            .replace('    subject: fee', '    validFrom: "2027-09-01"\n    subject: fee')
            .replace(/ {2}- id: sample\.contact[\s\S]*$/, '')
            .replace(/sources:[\s\S]*?facts:/, 'facts:'),
        ),
      ],
    },
  ],
});

describe('a knowledge base of several calls', () => {
  test.each([
    ['2026-01-01', 'old', 2500],
    ['2027-06-19', 'old', 2500],
    ['2027-06-20', 'new', 2800],
    ['2027-08-31', 'new', 2800],
    ['2027-09-01', 'new', 3000],
    ['2031-01-01', 'new', 3000],
  ])('on %s answers by the call "%s" and the fee that holds then', (day, call, amountLei) => {
    expect(kb.on(plainDate(day)).call.id).toBe(call);
    expect(kb.fact('sample.fee', plainDate(day)).value).toMatchObject({ amountLei });
  });

  test('keeps the old call answerable', () => {
    expect(kb.ofCall('old')?.fact('sample.fee').value).toMatchObject({ amountLei: 2500 });
    expect(kb.ofCall('older')).toBeUndefined();
  });

  test('gives the same view for days on which the same facts hold', () => {
    expect(kb.on(plainDate('2026-07-01'))).toBe(kb.on(plainDate('2027-01-01')));
  });
});

test('a call that ends before it begins is refused, with its line', () => {
  const parsed = parseCall(
    'call.yaml',
    'call: "1"\ntitle: { ro: a, en: a, ru: a }\nfrom: 2027-02-01\nuntil: 2027-01-01\n',
  );
  expect(parsed).toMatchObject({ ok: false, problems: [{ line: 4, field: 'until' }] });
});
