import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ReadDocument } from '../../core/documents/document.js';
import { LOOKS, newContext, startBrowser, watch } from '../support/chromium.js';
import { openReviewDesk, REVIEWER, type ReviewDesk } from '../support/review-desk.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SCAN = 'notice.fisa.L1.pdf';
const LAYER = 'diploma.calificare-form.L0.pdf';
const CARD = 'identity.ci.L0.png';

let desk: ReviewDesk;
let browser: Browser;

beforeAll(async () => {
  [desk, browser] = await Promise.all([openReviewDesk([LAYER, SCAN, CARD]), startBrowser()]);
}, 600_000);
afterAll(async () => {
  await browser?.close();
  await desk?.close();
});
beforeEach(async () => {
  desk.roles = ['staff'];
  await desk.engine.store.reviews.take(desk.reviewId, REVIEWER);
});

const LIGHT = LOOKS[0] as (typeof LOOKS)[number];

async function enter(context: BrowserContext): Promise<{ page: Page; wrong: string[] }> {
  const page = await context.newPage();
  const wrong = watch(page, desk.origin);
  await page.goto(await desk.link());
  await page.getByRole('button', { name: 'Deschide' }).press('Enter');
  await page.waitForURL(/\/staff\/review/);
  await page.locator('html.scripted').waitFor();
  return { page, wrong };
}
/** What runs in the page is text: the types of browsers stay out of this project's. */
const IMAGES = "[...document.querySelectorAll('.sheet img')]";
const loaded = (page: Page) =>
  expect
    .poll(
      () =>
        page
          .evaluate(`${IMAGES}.length > 0 && ${IMAGES}.every((each) => each.complete && each.naturalWidth > 0)`)
          .catch(() => false), // on its way to another page
      { timeout: 30_000 },
    )
    .toBe(true);
const open = async (page: Page, name: string) => {
  await page.getByRole('navigation').getByRole('link', { name }).click();
  // Keys mean something once the page that was asked for is there, and its scripts.
  await page.locator('html.scripted nav a[aria-current="true"]').filter({ hasText: name }).waitFor();
  await loaded(page);
};
/** The next paper by its key: the page that is left still answers to keys, until the next one is there. */
const openNext = async (page: Page) => {
  const shown = () => page.locator('html.scripted nav a[aria-current="true"]').getAttribute('href');
  const before = await shown();
  await page.keyboard.press(']');
  await expect.poll(() => shown().catch(() => before), { timeout: 30_000 }).not.toBe(before);
  await loaded(page);
};

async function readingOf(name: string): Promise<ReadDocument> {
  const files = await desk.engine.store.files.ofDossier(desk.dossierId);
  const file = files.find((each) => each.name === name);
  return (await desk.engine.store.readings.get(file?.id ?? '')) as ReadDocument;
}

test.each([LAYER, SCAN, CARD])(
  '%s: each box stands on the page where its field was read',
  async (name) => {
    const context = await newContext(browser, LIGHT);
    const { page, wrong } = await enter(context);
    await open(page, name);
    const reading = await readingOf(name);
    const [part] = reading.parts ?? [reading];
    const boxed = Object.entries(part?.fields ?? {}).filter(([, field]) => field.box?.[0] === 1);
    expect(boxed.length).toBeGreaterThan(2);
    const image = await page.locator('.sheet img').boundingBox();
    if (!image) throw new Error('no page');
    for (const [field, { box }] of boxed) {
      const [, x, y, w, h] = box as readonly number[] as [number, number, number, number, number];
      const rect = await page.locator(`rect[data-box="main-0-${field}"]`).evaluate((each) => {
        const { left, top, width, height } = each.getBoundingClientRect();
        return { left, top, width, height };
      });
      expect(Math.abs(rect.left - image.x - x * image.width)).toBeLessThan(4);
      expect(Math.abs(rect.top - image.y - y * image.height)).toBeLessThan(4);
      expect(Math.abs(rect.width - w * image.width)).toBeLessThan(6);
      expect(Math.abs(rect.height - h * image.height)).toBeLessThan(6);
    }
    expect(wrong).toEqual([]);
    await context.close();
  },
  60_000,
);

test('pressing a value zooms to its box, and pressing it again goes back', async () => {
  const context = await newContext(browser, LIGHT);
  const { page } = await enter(context);
  await open(page, LAYER);
  const width = async () => (await page.locator('.sheet').boundingBox())?.width ?? 0;
  const whole = await width();
  const value = page.locator('.value[data-page="1"]').first();
  await value.click();
  await expect.poll(width).toBeGreaterThan(whole * 1.2);
  const inside = await page.evaluate(`(() => {
    const stage = document.querySelector('[data-stage]').getBoundingClientRect();
    const box = document.querySelector('rect.chosen').getBoundingClientRect();
    return box.left >= stage.left - 2 && box.right <= stage.right + 2 && box.top >= stage.top - 2;
  })()`);
  expect(inside).toBe(true);
  await value.click();
  await expect.poll(width).toBeLessThan(whole * 1.1);
  await context.close();
}, 60_000);

test('rotating turns page and boxes together', async () => {
  const context = await newContext(browser, LIGHT);
  const { page } = await enter(context);
  await open(page, SCAN);
  const shape = () => page.evaluate(`${IMAGES}[0].naturalWidth > ${IMAGES}[0].naturalHeight`);
  const before = await shape();
  await page.keyboard.press('r');
  await page.waitForURL(/90/);
  await loaded(page);
  expect(await shape()).toBe(!before);
  expect(await page.locator('rect').count()).toBeGreaterThan(0);
  await context.close();
}, 60_000);

test('two papers side by side, by keyboard', async () => {
  const context = await newContext(browser, LIGHT);
  const { page } = await enter(context);
  await loaded(page);
  await page.keyboard.press('s');
  await page.waitForURL(/beside/);
  await loaded(page);
  await page.keyboard.press(']');
  await page.waitForURL(/beside=1/);
  await loaded(page);
  await expect(page.locator('[data-viewer]').count()).resolves.toBe(2);
  expect(await page.locator('.fields h2').allTextContents()).toEqual([LAYER, SCAN]);
  await context.close();
}, 60_000);

test.each(LOOKS)(
  'axe finds nothing serious: $name',
  async (look) => {
    const context = await newContext(browser, look);
    const { page, wrong } = await enter(context);
    await loaded(page);
    await page.evaluate("document.querySelectorAll('details').forEach((each) => each.setAttribute('open', ''))");
    await page.evaluate(AXE);
    const { violations } = (await page.evaluate('axe.run()')) as {
      violations: { id: string; impact: string; nodes: { html: string }[] }[];
    };
    const findings = violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    expect(findings).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth + 1')).toBe(true);
    expect(wrong).toEqual([]);
    await context.close();
  },
  60_000,
);

test('the page is Romanian, and English at a press', async () => {
  const context = await newContext(browser, LIGHT);
  const { page } = await enter(context);
  expect(await page.locator('html').getAttribute('lang')).toBe('ro');
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Decision' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await context.close();
}, 60_000);

test('what is put right reaches the desk', async () => {
  const context = await newContext(browser, LIGHT);
  const { page } = await enter(context);
  await open(page, LAYER);
  await page.keyboard.press('j');
  await page.keyboard.press('e');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Valoare corectată');
  await page.keyboard.press('Enter');
  await page.getByRole('status').waitFor();
  expect(desk.corrected.at(-1)).toMatchObject({ part: 0, value: 'Valoare corectată' });
  await context.close();
}, 60_000);

test('with the keyboard alone, from the link to the decision; then the page is over', async () => {
  const context = await newContext(browser, LIGHT);
  const { page, wrong } = await enter(context);
  await loaded(page);
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await openNext(page);
  await page.keyboard.press('c');
  // Not by typing its name: a busy machine leaves too long between two letters for them to be one word.
  const focused = () => page.evaluate('document.activeElement.value');
  await page.keyboard.press('Home');
  for (let rows = 0; rows < 20 && (await focused()) !== 'unreadable'; rows += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  // The words of the reason are there already; whoever writes takes their place.
  await expect.poll(focused).toMatch(/clar|citi/);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Trimiteți, vă rog, o fotografie mai clară.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Decizia este înregistrată').waitFor();
  expect(desk.decided).toMatchObject([
    { decision: 'ask-again', why: { reason: 'unreadable', text: 'Trimiteți, vă rog, o fotografie mai clară.' } },
  ]);
  await page.goto(`${desk.origin}/staff/review`);
  await page.getByText('numai cu linkul primit').waitFor();
  expect(wrong.filter((line) => !line.includes('401'))).toEqual([]);
  await context.close();
}, 90_000);
