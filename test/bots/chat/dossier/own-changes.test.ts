import { afterAll, beforeAll, expect, test } from 'vitest';
import { choiceOf, type Journey, labels, words } from '../../../support/journey.js';
import { Nurse, openPaperJourney } from '../../../support/nurse-with-papers.js';

let journey: Journey;

beforeAll(async () => {
  journey = await openPaperJourney();
}, 60_000);
afterAll(() => journey.close());

test('there is a way to another dossier, and back', async () => {
  const nurse = new Nurse(journey);
  await journey.desk.decide(await nurse.submits(), 'approve', 'ana', null);
  const first = await nurse.dossier();
  const list = await nurse.presses('d:other');
  expect(labels(list)).toEqual(['Psihiatrie – confirmat', 'Dosar nou']);
  expect(words(await nurse.presses(choiceOf(list, 'Dosar nou')))).toContain('calificare');
  for (const data of ['d:q:generalist', 'd:p:oncologie', 'd:a:employer:oncologie']) await nurse.presses(data);
  expect(await nurse.status()).toContain('Oncologie');
  const back = await nurse.presses(choiceOf(await nurse.presses('d:other'), 'Psihiatrie'));
  expect(words(back)).toContain('confirmat');
  expect((await nurse.dossier())?.id).toBe(first?.id);
});

test('"Greșit" asks which value, takes her word, and staff see it beside the reading and put it right', async () => {
  const nurse = new Nurse(journey);
  await journey.opens(nurse.sender);
  await nurse.sends('diploma');
  const fileId = await nurse.fileId('diploma');
  const asked = await nurse.presses(`d:no:${fileId}`);
  const say = await nurse.presses(choiceOf(asked, 'Număr: 0000123'));
  expect(words(say)).toContain('am citit „0000123”');
  const confirm = await nurse.says('0000128');
  expect(words(confirm)).toContain('„0000128”');
  expect(words(await nurse.presses(choiceOf(confirm, 'Da')))).toContain('O persoană');
  expect(words(await nurse.presses(`d:f:${fileId}`))).toContain('ați spus „0000128”');

  const review = await nurse.review('wrong-reading');
  const values = (await journey.desk.review(review, 'ana'))?.papers[0]?.values ?? [];
  expect(values.find(({ field }) => field === 'number')).toMatchObject({ read: '0000123', said: '0000128' });
  expect(values.find(({ field }) => field === 'fullName')?.read).toBe('TESTESCU I. ANA-MARIA');
  expect(await journey.desk.correct(review, 'ana', 'number', '0000128')).toEqual({ ok: true });
  expect(await journey.desk.correct(review, 'ana', 'issuedOn', 'ieri')).toEqual({ ok: false, reason: 'bad-value' });
  expect((await journey.engine.store.readings.get(fileId))?.fields.number?.value).toBe('0000128');
  const errors = (await journey.engine.store.audit.list({ personId: await nurse.personId() })).filter(
    ({ action }) => action === 'reading-error',
  );
  expect(errors.map(({ details }) => details)).toEqual([{ type: 'diploma', field: 'number', part: 0 }]);
});

test('a question while a value is asked for is answered, and a personal code is not taken', async () => {
  const nurse = new Nurse(journey);
  await journey.opens(nurse.sender);
  await nurse.sends('diploma');
  const ask = `d:fix:${await nurse.fileId('diploma')}:number`;
  await nurse.presses(ask);
  expect(words(await nurse.says('cât costă?'))).toContain('2.500 lei');
  await nurse.presses(ask);
  expect(words(await nurse.says('2900101470019'))).toContain('Nu scrieți CNP-ul');
  expect(await nurse.review('wrong-reading')).toBe('');
});

test('a submission can be withdrawn, and staff cannot decide on it any more', async () => {
  const nurse = new Nurse(journey);
  const review = await nurse.submits();
  await journey.desk.take(review, 'ana');
  expect((await nurse.dossier())?.status).toBe('in-review');
  const locked = words(await journey.sends({ bytes: 'notice again' }, nurse.sender));
  expect(locked).toContain('retrageți-l');
  expect(words(await nurse.presses('d:withdraw'))).toContain('Am retras');
  expect(await journey.desk.decide(review, 'approve', 'ana', null)).toMatchObject({ ok: false });
  expect(await nurse.buttons()).toContain('Trimite la verificare');
  expect(words(await nurse.presses('d:withdraw'))).toContain('nu mai este la verificare');
});

test('a paper that was taken out can be put back', async () => {
  const nurse = new Nurse(journey);
  await journey.opens(nurse.sender);
  await nurse.sends('diploma');
  const fileId = await nurse.fileId('diploma');
  const removed = await nurse.presses(`d:rm:${fileId}`);
  expect(await nurse.fileId('diploma')).toBe('');
  expect(words(await nurse.presses(choiceOf(removed, 'Pune-l la loc')))).toContain('la loc în dosar');
  expect(await nurse.fileId('diploma')).toBe(fileId);
  await nurse.presses(`d:rm:${fileId}`);
  await journey.engine.store.removals.destroyed(fileId);
  expect(words(await nurse.presses(`d:undo:${fileId}`))).toContain('șters definitiv');
});

test('erasing asks again when its button is older than a day', async () => {
  const nurse = new Nurse(journey);
  await journey.opens(nurse.sender);
  const asked = await journey.command('stergere', '', nurse.sender);
  const day = new Date(journey.engine.clock.now().getTime() + 25 * 3_600_000);
  journey.engine.clock.set(day);
  const again = await nurse.presses(choiceOf(asked, 'Da'));
  expect(words(again)).toContain('mai vechi de o zi');
  expect(words(await nurse.presses(choiceOf(again, 'Da')))).toContain('Am șters tot');
});
