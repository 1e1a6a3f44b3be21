import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Sender } from '../../../bots/chat/turn.js';
import { createReviewDesk } from '../../../bots/desk/reviews.js';
import { openKnowledge } from '../../../knowledge/open.js';
import * as papers from '../../core/dossier/dossier-support.js';
import { type Journey, openJourney } from '../../support/journey.js';

let journey: Journey;
const KINDS = { diploma: papers.diploma, card: papers.card } as const;
const nurse: Sender = { platform: 'telegram', chatId: '900', userId: '900', isPrivate: true };

beforeAll(async () => {
  journey = await openJourney((bytes, file) => ({ ...KINDS[bytes as keyof typeof KINDS](), file }));
}, 120_000);
afterAll(() => journey.close());

/** A dossier that was sent, in the hands of ana; gives its review. */
async function submitted(): Promise<string> {
  const { store } = journey.engine;
  await journey.opens(nurse);
  for (const kind of Object.keys(KINDS)) await journey.sends({ bytes: kind, name: `${kind}.pdf` }, nurse);
  await journey.judged(nurse);
  await journey.presses('d:submit:sure', nurse);
  const [review] = await store.reviews.list(['waiting']);
  await journey.desk.take(review?.id ?? '', 'ana');
  return review?.id ?? '';
}

test('what staff looked at and left counts for the machine, what they put right against it, and a note is shown', async () => {
  const { store } = journey.engine;
  const { desk } = journey;
  const id = await submitted();
  // Only the diploma was before somebody's eyes: nobody can say whether the card was read well.
  expect(await desk.paper(id, 'diploma.pdf', 'ana')).not.toBeNull();
  const review = await store.reviews.get(id);
  const [diploma] = await store.files.ofDossier(review?.dossierId ?? '');
  const correction = { fileId: diploma?.id ?? '', part: 0 };

  const reviews = createReviewDesk({
    store,
    kb: await openKnowledge(),
    wake: async () => undefined,
    judgeWhenRead: async () => undefined,
  });
  expect(await reviews.correct(id, 'ana', 'number', '0000128', correction)).toEqual({ ok: true });
  expect(await desk.decide(id, 'ask-again', 'ana', null, 'missing', 'data-consent', 'a sunat')).toMatchObject({
    ok: true,
  });
  const { csv, text } = await desk.figures();
  expect(csv).toMatch(/reading,diploma\.fullName,checked,1\r\n.*reading,diploma\.fullName,wrong,0/);
  expect(csv).toMatch(/reading,diploma\.number,checked,1\r\n.*reading,diploma\.number,wrong,1/);
  expect(csv).toMatch(/reading,diploma\.type,checked,1/);
  expect(csv).not.toContain('identity-card');
  expect(csv).toMatch(/decision,psihiatrie,ask-again,1/);
  expect(csv).toMatch(/machine,verdict,(agreed|leftToStaff),1/);
  expect(`${csv}${text}`).not.toMatch(/TESTESCU|0000128|\d{13}/);
  expect((await desk.review(id, 'ion'))?.staffNotes).toMatchObject([{ text: 'a sunat', by: 'ana' }]);
  expect(
    Buffer.from(await desk.figuresPicture('dark'), 'base64')
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');

  expect(await desk.undo(id, 'ana')).toEqual({ ok: true });
  expect((await desk.figures()).csv).not.toContain('decision,psihiatrie');

  expect(await reviews.correct(id, 'ana', 'type', 'nimic', correction)).toEqual({ ok: false, reason: 'bad-value' });
  expect(await reviews.correct(id, 'ana', 'type', 'practice-notice', correction)).toEqual({ ok: true });
  expect((await store.readings.get(correction.fileId))?.type).toBe('practice-notice');
  const [entry] = (await store.audit.list({ limit: 5 })).filter(({ action }) => action === 'reading-error');
  expect(entry?.details).toMatchObject({ type: 'diploma', field: 'type' });
});

test('without a web server there is no link, and it is said why', async () => {
  const [review] = await journey.engine.store.reviews.list(['taken']);
  expect(await journey.desk.link(review?.id ?? '', 'ana')).toEqual({ ok: false, reason: 'no-web' });
  expect(await journey.desk.link(review?.id ?? '', 'ion')).toEqual({ ok: false, reason: 'taken-by-another' });
});

test('a conversation in a terminal: claimed, answered with a snippet, closed with a reason, its transcript stays', async () => {
  const { desk } = journey;
  await journey.command('operator', 'am o întrebare', nurse);
  const [talk] = await desk.conversations();
  const id = talk?.id.slice(0, 8) ?? '';
  expect(await desk.claim(id, 'ana')).toEqual({ ok: true });
  expect((await desk.conversations())[0]?.takenBy).toBe('ana');
  expect((await desk.snippets()).map(({ name }) => name)).toContain('salut');
  expect(await desk.snippet('scurt', 'ana', 'Vă răspundem mâine.')).toEqual({ ok: true });
  expect(await desk.answer(id, 'ana', 'Vă răspundem mâine.')).toEqual({ ok: true });
  expect(await desk.close(id, 'ana', 'nicicum')).toEqual({ ok: false, reason: 'no-such-closing' });
  expect(await desk.close(id, 'ana', 'solved')).toEqual({ ok: true });
  expect(await desk.transcript(id, 'ana')).toMatch(/persoana: am o întrebare\n.*ana: Vă răspundem mâine\./);
  expect(await desk.snippet('scurt', 'ana', null)).toEqual({ ok: true });
  expect(await desk.snippet('scurt', 'ana', null)).toEqual({ ok: false, reason: 'no-such-snippet' });
});
