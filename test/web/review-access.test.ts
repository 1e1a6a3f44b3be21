import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openReviewDesk, REVIEWER, type ReviewDesk } from '../support/review-desk.js';

const AGENT = 'Browser/1';
let desk: ReviewDesk;

beforeAll(async () => {
  desk = await openReviewDesk(['diploma.calificare-form.L0.pdf']);
}, 600_000);
afterAll(() => desk.close());
beforeEach(async () => {
  desk.roles = ['staff'];
  desk.engine.clock.set(new Date());
  await desk.engine.store.reviews.take(desk.reviewId, REVIEWER);
});

interface Answer {
  status: number;
  text: string;
  headers: Headers;
}
async function get(url: string, cookie = '', agent = AGENT, init: RequestInit = {}): Promise<Answer> {
  const headers = { 'user-agent': agent, cookie, 'accept-language': 'ro' };
  const response = await fetch(url, { redirect: 'manual', ...init, headers: { ...headers, ...init.headers } });
  return { status: response.status, text: await response.text(), headers: response.headers };
}
const post = (url: string, cookie = '', fields: Record<string, string> = {}, agent = AGENT) =>
  get(url, cookie, agent, { method: 'POST', body: new URLSearchParams(fields) });
const cookieOf = ({ headers }: Answer) => headers.get('set-cookie')?.split(';')[0] ?? '';

async function enter(): Promise<string> {
  const opened = await post(await desk.link());
  expect(opened.status).toBe(303);
  return cookieOf(opened);
}
const review = (cookie: string, agent?: string) => get(`${desk.origin}/staff/review`, cookie, agent);

test('looking at a link opens nothing; pressing opens it once', async () => {
  const link = await desk.link();
  expect((await get(link)).text).toContain('Deschide');
  expect((await get(link)).text).toContain('Deschide');
  const first = await post(link);
  expect(first.status).toBe(303);
  expect(first.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Strict/);
  const second = await post(link);
  expect([second.status, second.text.includes('a fost deja folosit')]).toEqual([403, true]);
  expect((await review(cookieOf(first))).status).toBe(200);
});

test('two who press at once: one gets in', async () => {
  const link = await desk.link();
  const both = await Promise.all([post(link), post(link)]);
  expect(both.map(({ status }) => status).sort()).toEqual([303, 403]);
});

test('after ten minutes the link is over, after an hour the session', async () => {
  const link = await desk.link();
  const cookie = await enter();
  desk.engine.clock.set(new Date(Date.now() + 11 * 60_000));
  expect((await post(link)).text).toContain('expirat');
  expect((await review(cookie)).status).toBe(200);
  desk.engine.clock.set(new Date(Date.now() + 61 * 60_000));
  expect((await review(cookie)).status).toBe(401);
});

test('a guessed link, no cookie, and a cookie in another browser open nothing', async () => {
  expect((await post(`${desk.origin}/staff/open/${'A'.repeat(43)}`)).status).toBe(403);
  expect((await review('')).status).toBe(401);
  expect((await review('parafa_staff=AAAA')).status).toBe(401);
  const cookie = await enter();
  expect((await review(cookie, 'Browser/2')).status).toBe(401);
});

test('released, taken by another, without the role: over at the next request', async () => {
  const { reviews } = desk.engine.store;
  const cookie = await enter();
  const [file] = await desk.engine.store.files.ofDossier(desk.dossierId);
  const page = `${desk.origin}/staff/review/page/${file?.id}/1`;
  expect((await get(page, cookie)).headers.get('content-type')).toBe('image/jpeg');
  desk.roles = [];
  expect([(await review(cookie)).status, (await get(page, cookie)).status]).toEqual([403, 403]);
  desk.roles = ['staff'];
  await reviews.release(desk.reviewId);
  expect([(await review(cookie)).status, (await get(page, cookie)).status]).toEqual([403, 403]);
  await reviews.take(desk.reviewId, 'discord:2');
  expect((await review(cookie)).status).toBe(403);
  await reviews.release(desk.reviewId);
});

test('pages of other files, pages that are not there, and files of other people are not shown', async () => {
  const cookie = await enter();
  const { store, queues } = desk.engine;
  const stranger = await desk.engine.newDossier();
  const other = await desk.engine.upload(stranger.dossierId, 'altul.jpg');
  const [file] = await store.files.ofDossier(desk.dossierId);
  const status = async (path: string) => (await get(`${desk.origin}/staff/review/page/${path}`, cookie)).status;
  expect(await status(`${other}/1`)).toBe(404);
  expect(await status(`${file?.id}/99`)).toBe(404);
  expect(await status(`${file?.id}/0`)).toBe(404);
  expect(await status('..%2F..%2Fpackage.json/1')).toBe(404);
  await queues.dossierFiles.remove(other);
});

test('nothing inline, nothing from outside, nothing kept, every view in the audit', async () => {
  const cookie = await enter();
  const page = await review(cookie);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect(page.headers.get('referrer-policy')).toBe('no-referrer');
  expect(page.text).toMatch(/<summary>Sursa: [^<]+<\/summary><blockquote lang="ro">[^<]{20,}/);
  expect(page.text).not.toMatch(/<script(?![^>]* src=)|<style| style="| on\w+="|https?:\/\//);
  const [file] = await desk.engine.store.files.ofDossier(desk.dossierId);
  await get(`${desk.origin}/staff/review/page/${file?.id}/1`, cookie);
  const [last] = await desk.engine.store.audit.list({ limit: 1 });
  expect(last).toMatchObject({ actor: REVIEWER, action: 'page-viewed', subject: file?.id, details: { page: 1 } });
});

test("what staff noted at the decision before is read at the next one, as text, and is put into nobody else's mouth", async () => {
  const { reviews } = desk.engine.store;
  expect((await review(await enter())).text).not.toContain('class="notes"');
  const note = 'A sunat: <b>trimite</b> mâine.';
  const ana = 'discord:200000000000000002';
  await reviews.decide(desk.reviewId, { decision: 'ask-again', by: ana, staffNote: note });
  await reviews.undo(desk.reviewId, REVIEWER);
  const { text } = await review(await enter());
  const list = /<section class="notes"[\s\S]*?<\/section>/.exec(text)?.[0] ?? '';
  expect(list).toContain('A sunat: &lt;b&gt;trimite&lt;/b&gt; mâine.');
  expect(list).not.toContain(REVIEWER);
});

test('a form that our page has not sent changes nothing', async () => {
  const cookie = await enter();
  const decide = (fields: Record<string, string>) => post(`${desk.origin}/staff/review/decide`, cookie, fields);
  expect((await decide({ decision: 'approve' })).status).toBe(400);
  expect((await decide({ decision: 'approve', csrf: 'x' })).status).toBe(400);
  expect(desk.decided).toEqual([]);
});

test('an uploaded SVG or web page is never sent to a browser', async () => {
  const cookie = await enter();
  const script = '<script>alert(1)</script>';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`;
  for (const [name, text] of [
    ['poza.svg', svg],
    ['pagina.html', `<!doctype html><html><body>${script}</body></html>`],
    ['poza.jpg', svg],
  ] as const) {
    const id = await desk.engine.upload(desk.dossierId, name, text);
    const answer = await get(`${desk.origin}/staff/review/page/${id}/1`, cookie);
    expect([answer.status, answer.text.includes('alert')], name).toEqual([404, false]);
    await desk.engine.queues.dossierFiles.remove(id);
  }
});

test('names and values with markup in them stay text', async () => {
  const id = await desk.engine.upload(desk.dossierId, '<img src=x onerror=alert(1)>.pdf', '%PDF-nimic');
  const page = await review(await enter());
  expect(page.text).not.toContain('<img src=x');
  expect(page.text).toContain('&lt;img src=x');
  await desk.engine.queues.dossierFiles.remove(id);
});

test('a conversation is shown whole through its own link only', async () => {
  const { store } = desk.engine;
  const chat = await store.chats.findOrCreate('telegram', '42', 'ro');
  const { id } = await store.desk.open(desk.personId, chat.id);
  await store.desk.addMessage({ conversationId: id, direction: 'person', body: { text: 'CNP 1980402123450 <b>' } });
  const opened = await post(await desk.talkLink(id));
  const cookie = cookieOf(opened);
  const talk = await get(`${desk.origin}/staff/talk`, cookie);
  expect(talk.text).toContain('1980402123450 &lt;b&gt;');
  expect((await review(cookie)).status).toBe(401);
  expect((await get(`${desk.origin}/staff/talk`, await enter())).status).toBe(401);
});

test('a picture of a conversation is seen through its link, drawn by us, and every view is in the audit', async () => {
  const { store } = desk.engine;
  const chat = await store.chats.findOrCreate('telegram', '42', 'ro');
  const { id } = await store.desk.open(desk.personId, chat.id);
  const [shown] = await store.files.ofDossier(desk.dossierId);
  const fileId = shown?.id ?? '';
  const file = `${desk.origin}/staff/talk/file/${fileId}`;
  const cookie = cookieOf(await post(await desk.talkLink(id)));
  expect((await get(file, cookie)).status).toBe(404);
  await store.desk.addMessage({ conversationId: id, direction: 'person', body: { fileId, text: '[act.pdf]' } });
  expect((await get(`${desk.origin}/staff/talk`, cookie)).text).toContain(`src="/staff/talk/file/${fileId}"`);
  const picture = await get(file, cookie);
  expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
  const [last] = await store.audit.list({ limit: 1 });
  expect(last).toMatchObject({ actor: REVIEWER, action: 'file-opened', subject: fileId });
  expect((await get(file)).status).toBe(401);
});
