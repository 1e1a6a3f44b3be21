import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Journey, words } from '../../../support/journey.js';
import { APPLICATION, Nurse, openPaperJourney } from '../../../support/nurse-with-papers.js';

let journey: Journey;

beforeAll(async () => {
  journey = await openPaperJourney();
}, 60_000);
afterAll(() => journey.close());

test('the faultless dossier of these tests looks complete, so that what follows means something', async () => {
  const nurse = new Nurse(journey);
  await journey.opens(nurse.sender);
  await nurse.sends(...APPLICATION);
  expect(await nurse.status()).toContain('pare complet');
});

test.each([
  ['ask-again', 'vă cere ceva'],
  ['reject', 'nu a fost confirmat'],
] as const)('after %s, list and PDF give the reason, and nothing is called complete', async (decision, said) => {
  const nurse = new Nurse(journey);
  const review = await nurse.submits();
  const note = 'Pe solicitare lipsește numărul de înregistrare.';
  expect(await journey.desk.decide(review, decision, 'ana', note, 'unsigned', 'employer-request')).toMatchObject({
    ok: true,
  });
  for (const shown of [await nurse.status(), await nurse.pdf()]) {
    expect(shown).toContain(said);
    expect(shown).toContain(note);
    expect(shown).toContain('nu se vede semnătura managerului');
    expect(shown).not.toMatch(/pare complet|este complet/);
  }
  expect(await nurse.buttons()).toContain('Trimite la verificare');
  // She changes something: what was asked stays until she sends it again.
  await nurse.sends('notice');
  expect(await nurse.status()).toContain(note);
  await nurse.presses('d:submit:sure');
  expect(await nurse.status()).not.toContain(note);
  expect(await nurse.status()).toContain('la verificare');
});

test('a person who was blocked at the decision is not called told, and the list has the reason when she is back', async () => {
  const nurse = new Nurse(journey);
  const review = await nurse.submits();
  const chat = await journey.engine.store.chats.find('telegram', nurse.sender.chatId);
  await journey.engine.store.chats.setBlocked(chat?.id ?? '', new Date());
  expect(await journey.desk.decide(review, 'reject', 'ana', 'Diploma nu se citește.')).toEqual({
    ok: true,
    reaches: 0,
  });
  expect((await journey.desk.review(review, 'ana'))?.told).toEqual(['blocked']);
  await journey.engine.store.chats.setBlocked(chat?.id ?? '', null);
  expect(await nurse.status()).toContain('Diploma nu se citește.');
});

test('a paper that staff ask for is taken, also when the whole dossier was with them', async () => {
  const nurse = new Nurse(journey);
  const whole = await nurse.submits();
  await nurse.presses(`d:no:${await nurse.fileId('diploma')}`);
  await nurse.presses(`d:fix:${await nurse.fileId('diploma')}:other`);
  const paper = await nurse.review('wrong-reading');
  await journey.desk.decide(paper, 'ask-again', 'ana', 'Colțul este tăiat.', 'unreadable');
  expect(await nurse.status()).toContain('Colțul este tăiat.');
  expect(await nurse.sends('diploma')).toContain('Am primit');
  expect(await journey.desk.decide(whole, 'approve', 'bogdan', null)).toEqual({ ok: false, reason: 'not-now' });
  expect(words(await nurse.presses('d:submit:sure'))).toContain('Am trimis');
});

test('an approved nurse sends the payment: it is taken, checked, and ends in a dossier that is done', async () => {
  const nurse = new Nurse(journey);
  await journey.desk.decide(await nurse.submits(), 'approve', 'ana', null);
  expect(await nurse.buttons()).toContain('INMSS a validat dosarul: adaug plata');
  expect(await nurse.sends('payment')).toContain('verific acum și plata');
  expect((await nurse.dossier())?.status).toBe('payment-awaited');
  await nurse.presses('d:submit:sure');
  await journey.desk.decide(await nurse.review(), 'approve', 'ana', null);
  expect(await nurse.status()).toContain('împreună cu plata');
  expect(await nurse.buttons()).not.toContain('Trimite la verificare');
  expect(words(await journey.sends({ bytes: 'notice late' }, nurse.sender))).toContain('încheiat');
});

test('a decision is taken back within minutes, not after the nurse has moved on', async () => {
  const nurse = new Nurse(journey);
  const review = await nurse.submits();
  await journey.desk.decide(review, 'reject', 'ana', 'Greșeală.');
  expect(await journey.desk.undo(review, 'ana')).toEqual({ ok: true });
  expect(await nurse.status()).not.toContain('Greșeală.');
  expect((await nurse.dossier())?.status).toBe('in-review');
  await journey.desk.decide(review, 'ask-again', 'ana', 'Lipsește o pagină.');
  await nurse.presses('d:submit:sure');
  expect(await journey.desk.undo(review, 'ana')).toEqual({ ok: false, reason: 'moved-on' });
});

test('a decision is on record with what the machine had said and on which sources', async () => {
  const nurse = new Nurse(journey);
  await journey.desk.decide(await nurse.submits(), 'approve', 'ana', null);
  const [entry] = (await journey.engine.store.audit.list({ personId: await nurse.personId() })).filter(
    ({ action }) => action === 'review-approve',
  );
  expect(entry).toMatchObject({ actor: 'ana', details: { machine: 'complete' } });
  expect(entry?.details?.knowledge).toContain('inmss 2026-2027');
  expect(entry?.details?.sources).toContain('inmss-anunt-2027');
});
