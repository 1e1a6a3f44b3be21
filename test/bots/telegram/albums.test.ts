import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LocalChats } from '../../support/local-chats.js';
import { opensDossier } from '../../support/opens-dossier.js';
import { type LocalTelegram, openLocalTelegram } from '../../support/telegram/local-telegram.js';
import type { Person } from '../../support/telegram/person.js';
import type { TelegramServer } from '../../support/telegram/server.js';
import { someone } from '../../support/telegram/someone.js';

const WAIT = 60_000;
const PAGES = resolve(import.meta.dirname, '../../fixtures/pages');
let telegram: LocalTelegram;
let server: TelegramServer;
let bot: LocalChats;

beforeAll(async () => {
  telegram = await openLocalTelegram();
  ({ server, bot } = telegram);
}, 120_000);
afterAll(() => telegram.close());

async function withDossier(): Promise<Person> {
  const nurse = someone(server);
  await opensDossier(nurse);
  return nurse;
}
const picture = (width: number, height: number, format: 'jpeg' | 'png' = 'jpeg') =>
  sharp({ create: { width, height, channels: 3, background: '#eee' } })
    .toFormat(format)
    .toBuffer();

async function filesOf(nurse: Person) {
  const { store } = bot.engine;
  const chat = await store.chats.find('telegram', String(nurse.id));
  const [dossier] = await store.dossiers.ofPerson(chat?.personId ?? '');
  return store.files.ofDossier(dossier?.id ?? '');
}
/** Width to height of each page of the one paper that there is. */
async function shapesOf(nurse: Person): Promise<number[]> {
  const [paper] = await filesOf(nurse);
  const pdf = await PDFDocument.load(await bot.engine.store.vault.open(paper?.id ?? ''));
  return pdf.getPages().map((page) => Number((page.getWidth() / page.getHeight()).toFixed(2)));
}
const joins = async (nurse: Person, pages: number) => {
  await nurse.presses('Da, sunt un singur act');
  await nurse.hears(`Am pus ${pages} pagini într-un singur act`, WAIT);
};

test('pages of one paper sent as an album are joined when the nurse says so, and a late sibling too', async () => {
  const nurse = await withDossier();
  await nurse.uploads({ bytes: await picture(90, 30), albumId: 'pages' });
  await nurse.uploads({ bytes: await picture(60, 30), albumId: 'pages' });
  await nurse.hears('Sunt paginile aceluiași act', WAIT);
  await joins(nurse, 2);
  const asked = nurse.texts().filter((text) => text.includes('Sunt paginile')).length;
  await nurse.uploads({ bytes: await picture(30, 30), albumId: 'pages' });
  const asks = () => nurse.texts().filter((text) => text.includes('Sunt paginile')).length;
  await expect.poll(asks, { timeout: WAIT }).toBeGreaterThan(asked);
  await nurse.presses('Da, sunt un singur act');
  await expect.poll(async () => (await filesOf(nurse)).length, { timeout: WAIT }).toBe(1);
  expect(await shapesOf(nurse)).toEqual([3, 2, 1]);
}, 180_000);

test('a forwarded album of mixed kinds is joined in the order of the album, whatever came first', async () => {
  const nurse = await withDossier();
  const whole = await PDFDocument.create();
  whole.addPage([100, 50]);
  const album = [
    { name: 'IMG_1.HEIC', bytes: await readFile(join(PAGES, 'letter.heic')) },
    { name: 'scan.pdf', bytes: await whole.save() },
    { name: 'a.png', bytes: await picture(90, 30, 'png') },
    { name: 'b.jpg', bytes: await picture(30, 30) },
  ].map((file) => nurse.uploadUpdate({ ...file, as: 'document', albumId: 'forwarded', isForwarded: true }));
  for (const at of [2, 0, 3, 1]) await server.deliver(album[at] as (typeof album)[number]);
  await nurse.hears('Sunt paginile aceluiași act', WAIT);
  await expect.poll(async () => (await filesOf(nurse)).length, { timeout: WAIT }).toBe(4);
  await joins(nurse, 4);
  const { width, height } = await sharp(join(PAGES, 'letter.png')).metadata();
  expect(await shapesOf(nurse)).toEqual([Number((width / height).toFixed(2)), 2, 3, 1]);
}, 180_000);
