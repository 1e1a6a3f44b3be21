import { PDFParse } from 'pdf-parse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Sender } from '../../../../bots/chat/turn.js';
import type { ReadDocument } from '../../../../core/documents/document.js';
import * as papers from '../../../core/dossier/dossier-support.js';
import { choiceOf, type Journey, labels, openJourney, words } from '../../../support/journey.js';

let journey: Journey;
let next = 700;

const KINDS: Record<string, () => ReadDocument> = {
  request: () => papers.request({ programme: 'psihiatrie' }),
  diploma: () => papers.diploma(),
  certificate: () => papers.certificate(),
  notice: () => papers.notice(),
  card: () => papers.card(),
  consent: () => papers.consent(),
  payment: () => papers.payment(),
};
const APPLICATION = ['request', 'diploma', 'certificate', 'notice', 'card', 'consent'];

/** A file reads as what its first word says. */
beforeAll(async () => {
  journey = await openJourney((bytes, file) => {
    const paper = KINDS[bytes.split(' ')[0] ?? '']?.();
    if (!paper) throw new Error(`no paper "${bytes}"`);
    return { ...paper, file };
  });
  journey.engine.clock.set(new Date('2026-09-25T09:00:00Z'));
}, 60_000);
afterAll(() => journey.close());

class Nurse {
  readonly sender: Sender;
  constructor() {
    next += 1;
    this.sender = { platform: 'telegram', chatId: String(next), userId: String(next), isPrivate: true };
  }
  presses = (data: string) => journey.presses(data, this.sender);
  says = (text: string) => journey.says(text, this.sender);
  async sends(...kinds: string[]): Promise<string> {
    const said: string[] = [];
    for (const kind of kinds)
      said.push(
        words(
          await journey.sends(
            { bytes: `${kind} of ${this.sender.chatId} ${said.length}`, name: `${kind}.pdf` },
            this.sender,
          ),
        ),
      );
    await journey.judged(this.sender);
    return said.join('\n');
  }
  status = async () => words(await journey.command('status', '', this.sender));
  buttons = async () => labels(await journey.command('status', '', this.sender));
  async personId(): Promise<string> {
    return (await journey.engine.store.chats.find('telegram', this.sender.chatId))?.personId ?? '';
  }
  dossier = async () => (await journey.engine.store.dossiers.ofPerson(await this.personId()))[0];
  async fileId(kind: string): Promise<string> {
    const files = await journey.engine.store.files.ofDossier((await this.dossier())?.id ?? '');
    return files.find(({ name }) => name.startsWith(kind))?.id ?? '';
  }
  /** The open review of a reason. */
  async review(reason = 'submitted'): Promise<string> {
    const reviews = await journey.engine.store.reviews.ofDossier((await this.dossier())?.id ?? '');
    return reviews.filter((review) => review.reason === reason).at(-1)?.id ?? '';
  }
  async pdf(): Promise<string> {
    const [summary] = await this.presses('d:pdf');
    const parser = new PDFParse({ data: Uint8Array.from(summary?.attachment?.bytes ?? []) });
    const { text } = await parser.getText();
    await parser.destroy();
    return text.replace(/\s+/g, ' ');
  }
  /** A faultless dossier in the hands of staff. */
  async submits(): Promise<string> {
    await journey.opens(this.sender);
    await this.sends(...APPLICATION);
    await this.presses('d:submit:sure');
    return this.review();
  }
}

test('the faultless dossier of these tests looks complete, so that what follows means something', async () => {
  const nurse = new Nurse();
  await journey.opens(nurse.sender);
  await nurse.sends(...APPLICATION);
  expect(await nurse.status()).toContain('pare complet');
});

test.each([
  ['ask-again', 'vă cere ceva'],
  ['reject', 'nu a fost confirmat'],
] as const)('after %s, list and PDF give the reason, and nothing is called complete', async (decision, said) => {
  const nurse = new Nurse();
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
  const nurse = new Nurse();
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
  const nurse = new Nurse();
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
  const nurse = new Nurse();
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

test('there is a way to another dossier, and back', async () => {
  const nurse = new Nurse();
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
  const nurse = new Nurse();
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
  const nurse = new Nurse();
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
  const nurse = new Nurse();
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

test('a decision is taken back within minutes, not after the nurse has moved on', async () => {
  const nurse = new Nurse();
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
  const nurse = new Nurse();
  await journey.desk.decide(await nurse.submits(), 'approve', 'ana', null);
  const [entry] = (await journey.engine.store.audit.list({ personId: await nurse.personId() })).filter(
    ({ action }) => action === 'review-approve',
  );
  expect(entry).toMatchObject({ actor: 'ana', details: { machine: 'complete' } });
  expect(entry?.details?.knowledge).toContain('inmss-anunt-2027');
});

test('a paper that was taken out can be put back', async () => {
  const nurse = new Nurse();
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
  const nurse = new Nurse();
  await journey.opens(nurse.sender);
  const asked = await journey.command('stergere', '', nurse.sender);
  const day = new Date(journey.engine.clock.now().getTime() + 25 * 3_600_000);
  journey.engine.clock.set(day);
  const again = await nurse.presses(choiceOf(asked, 'Da'));
  expect(words(again)).toContain('mai vechi de o zi');
  expect(words(await nurse.presses(choiceOf(again, 'Da')))).toContain('Am șters tot');
});
