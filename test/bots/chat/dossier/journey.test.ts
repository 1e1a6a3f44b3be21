import { PDFParse } from 'pdf-parse';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMANDS, type CommandId, namesOf } from '../../../../bots/chat/commands.js';
import type { Sender } from '../../../../bots/chat/turn.js';
import type { ReadDocument } from '../../../../core/documents/document.js';
import { documentOf } from '../../../support/engine.js';
import { choiceOf, type Journey, labels, openJourney, words } from '../../../support/journey.js';

let journey: Journey;
let next = 100;

/** Files say what they are by their first word: `diploma`, `unknown`, … */
const read = (bytes: string, file: string): ReadDocument => ({
  ...documentOf(file, bytes.startsWith('diploma') ? 'diploma' : 'unknown'),
  ...(bytes.startsWith('diploma')
    ? {
        fields: {
          fullName: { value: 'TESTESCU ILINCA', confidence: 1 },
          cnp: { value: '2900101470019', confidence: 1 },
        },
      }
    : {}),
});

beforeAll(async () => {
  journey = await openJourney(read);
}, 60_000);
afterAll(() => journey.close());

/** Another nurse, in a chat of her own. */
const someone = (): Sender => {
  next += 1;
  return { platform: 'telegram', chatId: String(next), userId: String(next), isPrivate: true };
};
const personOf = async ({ platform, chatId }: Sender) =>
  (await journey.engine.store.chats.find(platform, chatId))?.personId ?? '';
const dossierOf = async (nurse: Sender) => (await journey.engine.store.dossiers.ofPerson(await personOf(nurse)))[0];

test('no file is taken before the consent, and refusing loses nothing else', async () => {
  const nurse = someone();
  expect(words(await journey.sends({ reference: 'r1' }, nurse))).toContain('acordul');
  expect(await dossierOf(nurse)).toBeUndefined();
  expect(words(await journey.presses('d:consent:no', nurse))).toContain('nu păstrăm niciun act');
  expect(words(await journey.says('cât costă?', nurse))).toContain('2.500 lei');
  expect(await journey.engine.store.consents.ofPerson(await personOf(nurse))).toEqual([]);
});

test('refusing after having agreed asks whether to erase: what is kept and what was said must not be at odds', async () => {
  const nurse = someone();
  await journey.opens(nurse);
  const asked = await journey.presses('d:consent:no', nurse);
  expect(words(asked)).toContain('Acordul se retrage');
  await journey.presses(choiceOf(asked, 'Da'), nurse);
  expect(await journey.engine.store.chats.find(nurse.platform, nurse.chatId)).toBeUndefined();
});

test('the consent is recorded with its version, and asks once', async () => {
  const nurse = someone();
  await journey.opens(nurse);
  const [given] = await journey.engine.store.consents.ofPerson(await personOf(nurse));
  expect(given?.version).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(words(await journey.command('dosar', '', nurse))).not.toContain('acordul');
});

test('only programmes that fit are offered, and the reason is quoted', async () => {
  const nurse = someone();
  await journey.presses('d:consent:yes', nurse);
  const offered = await journey.presses('d:q:pediatrie', nurse);
  expect(labels(offered).length).toBeGreaterThan(0);
  expect(words(await journey.presses(choiceOf(offered, ''), nurse))).toMatch(/„.+”/);
  expect(words(await journey.presses('d:p:nonsense', nurse))).toContain('nu mai este valabil');
});

test('the qualification of the dossier is known in questions', async () => {
  const nurse = someone();
  await journey.opens(nurse);
  const answer = words(await journey.says('la ce programe mă pot înscrie?', nurse));
  expect(answer.toLowerCase()).toContain('generaliști');
});

test('a caption names a photo; two with one caption keep apart', async () => {
  const nurse = someone();
  await journey.opens(nurse);
  await journey.sends({ name: 'foto-1.jpg', caption: 'buletin / față' }, nurse);
  await journey.sends({ name: 'foto-2.jpg', caption: 'buletin / față' }, nurse);
  await journey.sends({ name: 'scan.pdf', caption: 'altceva' }, nurse);
  const dossier = await dossierOf(nurse);
  const files = await journey.engine.store.files.ofDossier(dossier?.id ?? '');
  expect(files.map(({ name }) => name)).toEqual(['buletin față.jpg', 'buletin față (2).jpg', 'scan.pdf']);
});

test.each(['d:f:', 'd:ok:', 'd:no:', 'd:rm:'])(
  '%s with an id that is no file of the sender changes nothing',
  async (step) => {
    const [owner, thief] = [someone(), someone()];
    await journey.opens(owner);
    await journey.sends({ bytes: 'diploma mine' }, owner);
    await journey.judged(owner);
    await journey.opens(thief);
    const [file] = await journey.engine.store.files.ofDossier((await dossierOf(owner))?.id ?? '');
    expect(words(await journey.presses(step + file?.id, thief))).toContain('nu mai este în dosar');
    for (const forged of ['x', "1' or '1'='1", '../..', '00000000-0000-0000-0000-00000000000']) {
      expect(words(await journey.presses(step + forged, thief))).toContain('nu mai este valabil');
    }
    expect(await journey.engine.store.reviews.ofDossier((await dossierOf(owner))?.id ?? '')).toEqual([]);
    expect((await journey.engine.store.files.get(file?.id ?? ''))?.status).toBe('read');
  },
);

test('what was read is shown masked, "wrong" goes to a person, and a removed paper is gone', async () => {
  const nurse = someone();
  await journey.opens(nurse);
  await journey.sends({ bytes: 'diploma of hers', name: 'diploma.pdf' }, nurse);
  await journey.judged(nurse);
  const paper = await journey.presses(choiceOf(await journey.presses('d:papers', nurse), 'diploma.pdf'), nurse);
  expect(words(paper)).toContain('TESTESCU ILINCA');
  expect(words(paper)).not.toContain('2900101470019');
  const wrong = await journey.presses(choiceOf(paper, 'Greșit'), nurse);
  expect(words(await journey.presses(choiceOf(wrong, 'Altceva'), nurse))).toContain('O persoană');
  const row = (await journey.desk.reviews()).find(({ reason }) => reason === 'wrong-reading');
  expect(row).toBeDefined();
  expect(words(await journey.presses(choiceOf(paper, 'Șterge'), nurse))).toContain('Am scos');
  expect(words(await journey.presses(choiceOf(paper, 'Greșit'), nurse))).toContain('nu mai este');
});

test('the checklist comes as a picture and as a PDF that hold its words', async () => {
  const nurse = someone();
  await journey.opens(nurse);
  await journey.sends({ bytes: 'diploma for drawing', name: 'dipl\u202eoma\u001b[2J.pdf' }, nurse);
  await journey.judged(nurse);
  const [picture] = await journey.presses('d:png', nurse);
  const { width, height } = await sharp(picture?.attachment?.bytes).metadata();
  expect([width, (height ?? 0) > 300]).toEqual([900, true]);
  const { entropy } = await sharp(picture?.attachment?.bytes).stats();
  expect(entropy).toBeGreaterThan(0.3);
  const [summary] = await journey.presses('d:pdf', nurse);
  const parser = new PDFParse({ data: Uint8Array.from(summary?.attachment?.bytes ?? []) });
  const { text } = await parser.getText();
  await parser.destroy();
  expect(text).toContain('Psihiatrie');
  expect(text).toContain('Avizul anual');
  for (const never of ['2900101470019', '\u202e', '\u001b', '[2J']) expect(text).not.toContain(never);
});

test('a dossier is sent once, decided with a reason, and can be mended after a rejection', async () => {
  const nurse = someone();
  await journey.opens(nurse);
  expect(words(await journey.presses('d:submit', nurse))).toContain('gol');
  await journey.sends({ bytes: 'diploma to be rejected' }, nurse);
  await journey.judged(nurse);
  const asked = await journey.presses('d:submit', nurse);
  expect(words(asked)).toContain('nu pare complet');
  expect(words(await journey.presses(choiceOf(asked, 'Da'), nurse))).toContain('Am trimis dosarul');
  expect(words(await journey.presses('d:submit:sure', nurse))).toContain('deja la verificare');
  expect(words(await journey.sends({ bytes: 'too late' }, nurse))).toContain('nu se poate schimba');

  const dossier = await dossierOf(nurse);
  const [review] = await journey.engine.store.reviews.ofDossier(dossier?.id ?? '');
  expect(await journey.desk.decide(review?.id ?? '', 'reject', 'staff', null)).toEqual({
    ok: false,
    reason: 'note-missing',
  });
  expect(await journey.desk.decide(review?.id ?? '', 'reject', 'staff', 'Diploma nu se citește.')).toEqual({
    ok: true,
    reaches: 1,
  });
  expect(await journey.desk.decide(review?.id ?? '', 'approve', 'staff', null)).toMatchObject({ ok: false });
  const status = await journey.command('status', '', nurse);
  expect(labels(status)).toContain('Trimite la verificare');
  await journey.sends({ bytes: 'diploma, better' }, nurse);
  expect((await dossierOf(nurse))?.status).toBe('rejected');
});

test('what staff have confirmed is never changed by choosing another programme', async () => {
  const nurse = someone();
  await journey.opens(nurse);
  const before = await dossierOf(nurse);
  await journey.engine.store.dossiers.step(before?.id ?? '', 'submit');
  await journey.engine.store.dossiers.step(before?.id ?? '', 'approve');
  await journey.opens(nurse);
  const dossiers = await journey.engine.store.dossiers.ofPerson(await personOf(nurse));
  expect(dossiers.map(({ status }) => status)).toEqual(['draft', 'approved']);
});

test('a dossier without a programme asks for it instead of being sent', async () => {
  const nurse = someone();
  await journey.presses('d:consent:yes', nurse);
  await journey.sends({ bytes: 'diploma first' }, nurse);
  expect(words(await journey.presses('d:submit:sure', nurse))).toContain('Ce calificare aveți');
});

test('asking for a person opens a conversation; texts, pictures and their end reach both sides', async () => {
  const nurse = someone();
  const isHers = async () => (await journey.engine.store.desk.ofPerson(await personOf(nurse)))[0];
  // Nothing is kept without consent, neither words nor pictures for staff.
  expect(labels(await journey.says('vreau să vorbesc cu cineva', nurse))).toContain('Sunt de acord');
  expect(words(await journey.sends({ name: 'foto-8.jpg', reference: 'r8' }, nurse))).toContain('le citesc imediat');
  expect(await isHers()).toBeUndefined();
  expect(words(await journey.presses('d:consent:no', nurse))).toContain('nu chem pe nimeni');
  await journey.command('operator', 'sunt Testescu Ilinca', nurse);
  expect(await isHers()).toBeUndefined();
  expect(words(await journey.presses('d:consent:yes', nurse))).toContain('Am chemat o persoană');
  await journey.says('am schimbat numele', nurse);
  expect(words(await journey.sends({ name: 'foto-9.jpg', caption: 'actul', bytes: 'picture' }, nurse))).toContain(
    'transmis',
  );
  const conversation = await isHers();
  const lines = await journey.desk.conversation(conversation?.id ?? '');
  expect(lines?.map(({ text }) => text)).toEqual(['am schimbat numele', '[foto-9.jpg] actul']);
  const [, shown] = await journey.engine.store.desk.messages(conversation?.id ?? '');
  expect((await journey.engine.store.vault.open(shown?.body.fileId ?? '')).toString()).toBe('picture');

  // Closed by staff, what she writes next opens it again; the machine answers when she turns to it.
  await journey.desk.close(conversation?.id ?? '', 'staff');
  expect(words(await journey.says('și încă ceva', nurse))).toContain('redeschis');
  expect((await journey.engine.store.desk.ofPerson(await personOf(nurse))).map(({ status }) => status)).toEqual([
    'closed',
    'open',
  ]);
  await journey.says('din nou', nurse);
  await journey.presses('d:end', nurse);
  expect(words(await journey.says('cât costă?', nurse))).toContain('2.500 lei');
});

test('reminders can be turned off and on again', async () => {
  const nurse = someone();
  journey.engine.clock.set(new Date('2026-07-01T08:00:00Z'));
  await journey.presses('d:rem:on', nurse);
  const { store } = journey.engine;
  const chat = await store.chats.find(nurse.platform, nurse.chatId);
  const first = await store.reminders.ofChat(chat?.id ?? '');
  expect(first.length).toBeGreaterThan(0);
  await journey.presses('d:rem:off', nurse);
  expect(await store.reminders.ofChat(chat?.id ?? '')).toEqual([]);
  await journey.presses('d:rem:on', nurse);
  expect(await store.reminders.ofChat(chat?.id ?? '')).toEqual(first);
  journey.engine.clock.set(new Date());
});

test('a question without an answer is kept for those who mend the knowledge base, but not that of a group, nor without consent', async () => {
  const nurse = someone();
  await journey.says('care este capitala Mongoliei de Est?', nurse);
  await journey.opens(nurse);
  await journey.says('care este capitala Mongoliei de Nord?', nurse);
  await journey.says('care este capitala Mongoliei de Sud?', { ...someone(), isPrivate: false });
  const kept = (await journey.engine.store.questions.list()).map(({ text }) => text);
  expect(kept).toContain('care este capitala Mongoliei de Nord?');
  expect(kept).not.toContain('care este capitala Mongoliei de Sud?');
  expect(kept).not.toContain('care este capitala Mongoliei de Est?');
});

test('everything of a person is given out, and erased to the last row and blob', async () => {
  const nurse = someone();
  await journey.opens(nurse);
  await journey.sends({ bytes: 'diploma to erase', name: 'a.pdf' }, nurse);
  await journey.judged(nurse);
  await journey.command('operator', 'vă rog', nurse);
  const [file] = await journey.command('datelemele', '', nurse);
  const data = JSON.parse(Buffer.from(file?.attachment?.bytes ?? []).toString());
  expect(data.dossiers[0].files[0].name).toBe('a.pdf');
  expect(data.conversations[0].messages[0].text).toBe('vă rog');
  expect(data.consents).toHaveLength(1);

  const { store, blobs } = journey.engine;
  const [personId, dossier] = [await personOf(nurse), await dossierOf(nurse)];
  const [stored] = await store.files.ofDossier(dossier?.id ?? '');
  expect(await blobs.get(stored?.id ?? '')).toBeDefined();
  const asked = await journey.command('stergere', '', nurse);
  expect(words(await journey.presses('d:erase:no', nurse))).toContain('Nu am șters');
  expect(words(await journey.presses(choiceOf(asked, 'Da'), nurse))).toContain('Am șters tot');
  expect(await store.chats.find(nurse.platform, nurse.chatId)).toBeUndefined();
  expect(await store.people.find(personId)).toBeUndefined();
  expect(await blobs.get(stored?.id ?? '')).toBeUndefined();
  expect(await store.files.get(stored?.id ?? '')).toBeUndefined();
});

test.each([
  ['ro', /[ăâîșț]/],
  ['en', /\b(the|your|you|and|is|are)\b/i],
  ['ru', /[а-я]/],
] as const)('every command answers in %s', async (languageHint, sign) => {
  const nurse = { ...someone(), languageHint };
  await journey.command('limba', languageHint, nurse);
  for (const id of Object.keys(COMMANDS) as CommandId[]) {
    for (const name of namesOf(id)) {
      const said = words(await journey.command(name, '', nurse));
      expect(said, name).toMatch(sign);
      expect(said, name).not.toMatch(/Nu cunosc comanda|do not know the command|Не знаю команду/);
    }
  }
});

test.each(['dosar', 'status', 'operator', 'memento', 'datelemele', 'stergere'])(
  'in a group /%s is moved to private',
  async (name) => {
    const group = { ...someone(), isPrivate: false };
    expect(words(await journey.command(name, '', group))).toContain('în privat');
    expect(await journey.engine.store.chats.find(group.platform, group.chatId)).toBeUndefined();
  },
);
