import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { LANGUAGES, type TopicId } from '../../../core/contract/ids.js';
import { plainDate } from '../../../core/time/plain-date.js';
import { loadLibrary } from '../../../knowledge/library.js';
import { COMPILED_CALL, openKnowledge, openLiveKnowledge } from '../../../knowledge/open.js';
import { createAsk } from '../../../knowledge/understanding/ask.js';

const folder = mkdtempSync(join(tmpdir(), 'parafa-about-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('what is said of a topic is kept for its day, language and qualification alone', async () => {
  const kb = await openKnowledge();
  const ask = createAsk(kb);
  const days = ['2026-07-01', '2026-10-15', '2026-07-01', '2026-12-30'].map(plainDate);
  const topics: TopicId[][] = [['fee'], ['programmes'], ['enrolment-period', 'payment-period'], ['fee']];
  for (const day of days)
    for (const lang of LANGUAGES)
      for (const about of topics)
        for (const qualification of ['generalist', 'farmacie', undefined] as const) {
          const { took_ms: _, ...said } = ask.about(about, lang, qualification, day);
          const { took_ms: _again, ...fresh } = createAsk(kb).about(about, lang, qualification, day);
          expect(said).toEqual(fresh);
        }
});

test('what a call that is published meanwhile says takes the place of what was said before', async () => {
  let now = 0;
  const ask = createAsk(await openLiveKnowledge({ published: folder }, () => now));
  const day = plainDate('2030-01-01');
  const fee = () => ask.about(['fee'], 'ro', undefined, day).text;
  expect(fee()).toContain('2.500 lei');
  const [call] = loadLibrary().calls;
  const packs = JSON.parse(JSON.stringify(call?.packs).replaceAll('"amountLei":2500', '"amountLei":3100'));
  mkdirSync(join(folder, '2030'));
  const next = { call: { ...call?.call, id: '2030', from: '2029-06-01' }, packs };
  writeFileSync(join(folder, '2030', COMPILED_CALL), JSON.stringify(next));
  now += 10_000;
  expect(fee()).toContain('3.100 lei');
});
