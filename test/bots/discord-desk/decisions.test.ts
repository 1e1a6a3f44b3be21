import { expect, test } from 'vitest';
import { ana, desk, deskOfEachTest, engine } from '../../support/discord/desk-of-each.js';
import type { DiscordPerson } from '../../support/discord/person.js';

deskOfEachTest();

const press = async (who: DiscordPerson, label: string) => desk.took(who.presses(label, desk.channel));

/** What staff say to a chat, in order, as it would go out. */
async function toldTo(chatId: string) {
  const told: object[] = [];
  for (;;) {
    const next = await engine.store.notifications.beginNext(chatId);
    if (!next || !('content' in next)) return told.filter((each) => (each as { kind: string }).kind !== 'verdict');
    await engine.store.notifications.finish(next.id, 'sent');
    told.push(next);
  }
}

/** A dossier whose practice notice the machine takes for expired. */
async function withExpiredNotice() {
  const made = await desk.submitted();
  const citation = { source: 'inmss-anunt-2027', locator: 'pct. 7', quote: 'aviz' };
  const requirement = {
    id: 'practice-notice',
    name: 'Avizul anual',
    status: 'problem',
    documents: [],
    problems: [{ code: 'expired', message: 'Avizul a expirat.' }],
    citation,
  };
  const result = { person: { fullName: 'TESTESCU ILINCA' }, requirements: [requirement], unused: [] };
  const given = await engine.store.judging.load(made.dossierId);
  if (!given) throw new Error('nothing to judge');
  await engine.store.judging.record(given, { verdict: 'incomplete', result });
  await desk.synced();
  await press(ana, 'Preia');
  return made;
}
const wordsIn = (form: object): string =>
  JSON.parse(JSON.stringify(form)).components.find(
    ({ component }: { component: { custom_id: string } }) => component.custom_id === 'text',
  ).component.value;

test('asking again goes through a form that begins with what the machine found, its words in the language of the person', async () => {
  const { reviewId, chatId } = await withExpiredNotice();
  const cards = ana.texts(desk.channel).join();
  expect(cards).toContain('T. I.');
  expect(cards).not.toMatch(/TESTESCU|ILINCA/);
  const opened = ana.presses('Cere din nou', desk.channel);
  await desk.took(opened);
  const form = await ana.modalOf(opened);
  expect(wordsIn(form)).toMatch(/expirat/);
  expect(JSON.stringify(form)).toContain('"value":"expired","default":true');
  expect(JSON.stringify(form)).toContain('"value":"practice-notice","default":true');
  await desk.took(await ana.submits(opened));
  const review = await engine.store.reviews.get(reviewId);
  // Unchanged words are those of the code: she reads them in her own language, whatever it is by then.
  expect(review).toMatchObject({ decisionReason: 'expired', requirement: 'practice-notice', note: null });
  const [notice] = await toldTo(chatId);
  expect(notice).toMatchObject({ kind: 'staff-decision', content: { code: 'expired', note: null } });
});

test('the words of the form can be changed, and the note stays among staff and is shown to the next one', async () => {
  const { reviewId, dossierId, chatId } = await withExpiredNotice();
  const opened = ana.presses('Cere din nou', desk.channel);
  await desk.took(opened);
  const note = 'sunat la 0722 123 456, vine luni';
  await desk.took(await ana.submits(opened, { text: 'Trimiteți avizul pe anul acesta.', note }));
  expect(await engine.store.reviews.get(reviewId)).toMatchObject({
    note: 'Trimiteți avizul pe anul acesta.',
    staffNote: note,
  });
  expect((await engine.store.dossiers.get(dossierId))?.status).toBe('asked-again');
  const card = ana.texts(desk.channel).join();
  expect(card).toContain('vine luni');
  expect(card).not.toContain('0722 123');
  expect(JSON.stringify(await toldTo(chatId))).not.toContain('vine luni');
  await press(ana, 'Anulează decizia');
  expect((await engine.store.reviews.get(reviewId))?.staffNote).toBe(note);
});

test('a decision that she has heard of is taken back in words, one that she has not is never told', async () => {
  const { chatId } = await withExpiredNotice();
  const kinds = async () => (await toldTo(chatId)).map((each) => (each as { kind: string }).kind);
  await press(ana, 'Aprobă');
  await press(ana, 'Anulează decizia');
  expect(await kinds()).toEqual([]);
  await press(ana, 'Aprobă');
  expect(await kinds()).toEqual(['staff-decision']);
  await press(ana, 'Anulează decizia');
  expect(await kinds()).toEqual(['decision-undone']);
});

test('another reason with the words of the first one means the words of the reason that was chosen', async () => {
  const { reviewId } = await withExpiredNotice();
  const opened = ana.presses('Respinge', desk.channel);
  await desk.took(opened);
  await desk.took(await ana.submits(opened, { reason: ['unreadable'] }));
  expect(await engine.store.reviews.get(reviewId)).toMatchObject({ decisionReason: 'unreadable', note: null });
});

test('/cifre gives a picture told in words and a table, to staff alone, with nobody in them', async () => {
  await withExpiredNotice();
  await press(ana, 'Aprobă');
  const asked = ana.slash('cifre', { fond: 'dark' }, desk.channel);
  await desk.took(asked);
  const [answer] = ana.visible(desk.channel).slice(-1);
  const names = answer?.attachments.map(({ filename }) => filename);
  expect(names).toEqual(['cifre.png', 'cifre.csv']);
  const [picture, table] = answer?.attachments.map(({ id }) => desk.server.state.attachments.get(id)?.bytes) ?? [];
  expect(
    Buffer.from(picture ?? [])
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
  const csv = Buffer.from(table ?? []).toString();
  expect(csv).toContain(',decision,oncologie,approve,');
  expect(csv).toMatch(/,machine,verdict,wrongIncomplete,[1-9]/);
  expect(csv).not.toMatch(/TESTESCU|\d{13}/);
  expect(JSON.stringify(answer?.components)).toContain('Cifre');
  const stranger = desk.member('vizitator');
  await desk.took(stranger.slash('cifre', {}, desk.channel));
  expect(stranger.texts(desk.channel).join()).toContain('Nu aveți rolul');
});
