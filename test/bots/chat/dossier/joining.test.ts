import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withAlbumPaper } from '../../../../bots/chat/dossier/joining.js';
import { emptyState } from '../../../../bots/chat/state.js';
import type { Sender } from '../../../../bots/chat/turn.js';
import { pagesAsPdf } from '../../../../ocr/process/join-pages.js';
import { createJoiner } from '../../../../ocr/process/open-processes.js';
import { documentOf } from '../../../support/engine.js';
import { choiceOf, type Journey, labels, openJourney, words } from '../../../support/journey.js';

let journey: Journey;
let next = 700;

beforeAll(async () => {
  journey = await openJourney((_bytes, file) => documentOf(file, 'employment-proof'));
}, 60_000);
afterAll(() => journey.close());

const someone = (): Sender => {
  next += 1;
  return { platform: 'telegram', chatId: String(next), userId: String(next), isPrivate: true };
};
const filesOf = async ({ platform, chatId }: Sender) => {
  const { store } = journey.engine;
  const chat = await store.chats.find(platform, chatId);
  const [dossier] = await store.dossiers.ofPerson(chat?.personId ?? '');
  return store.files.ofDossier(dossier?.id ?? '');
};
const photo = (width: number, height: number, format: 'jpeg' | 'png' | 'webp' | 'avif' = 'jpeg') =>
  sharp({ create: { width, height, channels: 3, background: '#eee' } })
    .toFormat(format)
    .toBuffer();
const shows = async (nurse: Sender, name: string, content: Buffer) =>
  journey.sends({ name, open: async () => new Uint8Array(content) }, nurse);

test('photos and PDFs become pages of one PDF, in their order and with their own pixels', async () => {
  const whole = await PDFDocument.create();
  whole.addPage([100, 50]);
  whole.addPage([100, 60]);
  const joined = await pagesAsPdf([await photo(300, 600), await photo(600, 300, 'png'), await whole.save()]);
  const pages = (await PDFDocument.load(joined ?? new Uint8Array())).getPages();
  expect(pages.map((page) => [page.getWidth(), page.getHeight()])).toEqual([
    [72, 144],
    [144, 72],
    [100, 50],
    [100, 60],
  ]);
});

const PAGES = resolve(import.meta.dirname, '../../../fixtures/pages');
const letter = () => readFile(join(PAGES, 'letter.heic'));

test('an album of all kinds that the reader opens becomes one paper, each page as the reader sees it', async () => {
  const turned = sharp({ create: { width: 90, height: 60, channels: 3, background: '#eee' } }).withMetadata({
    orientation: 6,
  });
  const fax = await sharp({ create: { width: 60, height: 90, channels: 3, background: '#eee' } })
    .tiff()
    .toBuffer();
  const papers = [
    await letter(),
    await photo(60, 30, 'webp'),
    await photo(60, 40, 'avif'),
    await turned.jpeg().toBuffer(),
    fax,
  ];
  const joined = await PDFDocument.load((await pagesAsPdf(papers)) ?? new Uint8Array());
  const shapes = joined.getPages().map((page) => Number((page.getWidth() / page.getHeight()).toFixed(2)));
  const { width, height } = await sharp(join(PAGES, 'letter.png')).metadata();
  expect(shapes).toEqual([Number((width / height).toFixed(2)), 2, 1.5, 0.67, 0.67]);
});

test('an iPhone photo in an album of mixed kinds is joined in a process of its own, with limits', async () => {
  const joiner = createJoiner();
  const faults: unknown[] = [];
  const joined = await joiner.join([await photo(60, 90), await letter(), await photo(60, 90, 'png')], (error) =>
    faults.push(error),
  );
  await joiner.close();
  expect(faults).toEqual([]);
  expect((await PDFDocument.load(joined ?? new Uint8Array())).getPageCount()).toBe(3);
});

test.each([
  ['a program', Buffer.from('MZ\u0090')],
  ['a picture that ends too soon', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
  ['a broken PDF', Buffer.from('%PDF-1.7 nothing')],
  ['HEIC with nothing behind its header', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic')],
  ['an archive', Buffer.from('PK\u0003\u0004')],
])('%s is no page', async (_what, bytes) => {
  expect(await pagesAsPdf([await photo(30, 30), bytes])).toBeUndefined();
});

test('an album is asked about once, and again only for a late sibling of what was joined', () => {
  let state = emptyState();
  const note = (album: string, id: string) => {
    const noted = withAlbumPaper(state, album, { id, at: id });
    state = noted.state;
    return noted.asks;
  };
  const files = (album: string) => state.albums?.find(({ id }) => id === album)?.files.map(({ id }) => id);
  expect([note('a', '1'), note('a', '2'), note('a', '3'), note('a', '3')]).toEqual([false, true, false, false]);
  expect(files('a')).toEqual(['1', '2', '3']);
  state = { ...state, albums: [{ id: 'a', files: [{ id: 'joined', at: '1' }] }] };
  expect(note('a', '4')).toBe(true);
  expect(note('b', '5')).toBe(false);
});

test('pages stand in the order of their album, not of their arrival, also when two albums come at once', () => {
  let state = emptyState();
  const arrivals = [
    ['a', '10'],
    ['b', '104'],
    ['a', '9'],
    ['b', '99'],
    ['a', '11'],
    ['b', '100'],
  ] as const;
  const asked = arrivals.map(([album, id]) => {
    const noted = withAlbumPaper(state, album, { id, at: id });
    state = noted.state;
    return noted.asks;
  });
  expect(asked.filter(Boolean)).toHaveLength(2);
  expect(state.albums?.map(({ id, files }) => [id, files.map((file) => file.id)])).toEqual([
    ['a', ['9', '10', '11']],
    ['b', ['99', '100', '104']],
  ]);
});

test('a page that was sent apart is put to its paper, and both are read as one', async () => {
  const nurse = someone();
  await journey.opens(nurse);
  await shows(nurse, 'adeverinta.jpg', await photo(60, 90));
  await shows(nurse, 'foto-2.jpg', await photo(61, 90));
  await journey.judged(nurse);
  const list = await journey.presses('d:papers', nurse);
  const page = await journey.presses(choiceOf(list, 'foto-2.jpg'), nurse);
  const which = await journey.presses(choiceOf(page, 'o pagină a altui act'), nurse);
  expect(words(which)).toContain('La ce act adaug „foto-2.jpg”?');
  expect(labels(which)).toEqual(['adeverinta.jpg', 'Înapoi la listă']);
  expect(words(await journey.presses(choiceOf(which, 'adeverinta.jpg'), nurse))).toBe(
    'Am pus 2 pagini într-un singur act, „adeverinta.pdf”, și îl citesc.',
  );
  await journey.judged(nurse);
  const [joined, ...others] = await filesOf(nurse);
  expect([joined?.name, joined?.status, others]).toEqual(['adeverinta.pdf', 'read', []]);
  const pdf = await PDFDocument.load(await journey.engine.store.vault.open(joined?.id ?? ''));
  expect(pdf.getPageCount()).toBe(2);
  // The button of before has nothing to do any more.
  expect(words(await journey.presses(choiceOf(which, 'adeverinta.jpg'), nurse))).toContain('nu mai sunt în dosar');
});

test('what cannot be a page stays as it is, and the nurse is told', async () => {
  const nurse = someone();
  await journey.opens(nurse);
  await shows(nurse, 'a.jpg', await photo(60, 90));
  await shows(nurse, 'b.heic', Buffer.from('....ftypheic'));
  const [first, second] = await filesOf(nurse);
  const answer = await journey.presses(`d:to:${first?.id.slice(0, 8)}:${second?.id.slice(0, 8)}`, nurse);
  expect(words(answer)).toContain('Nu am putut uni');
  expect(await filesOf(nurse)).toHaveLength(2);
});

test('nobody joins papers of others, or with forged data', async () => {
  const [owner, thief] = [someone(), someone()];
  await journey.opens(owner);
  await journey.opens(thief);
  await shows(owner, 'a.jpg', await photo(60, 91));
  await shows(owner, 'b.jpg', await photo(60, 92));
  const [first, second] = await filesOf(owner);
  const pair = `${first?.id.slice(0, 8)}:${second?.id.slice(0, 8)}`;
  expect(words(await journey.presses(`d:to:${pair}`, thief))).toContain('nu mai sunt în dosar');
  expect(words(await journey.presses(`d:page:${first?.id}`, thief))).toContain('nu mai este');
  for (const forged of ['d:to:x', 'd:to:%:%', 'd:album:77', 'd:page:x'])
    expect(words(await journey.presses(forged, thief))).toContain('nu mai este valabil');
  expect(await filesOf(owner)).toHaveLength(2);
});
