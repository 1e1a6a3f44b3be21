/**
 * `npm run docs:screens`: pictures of the review page and of the desk for docs/screens, from invented papers. Look at them
 * before they are committed.
 */
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { LOOKS, newContext, startBrowser } from '../test/support/chromium.js';
import { openTestDesk, type TestDesk } from '../test/support/discord/desk.js';
import { openReviewDesk, REVIEWER, type ReviewDesk } from '../test/support/review-desk.js';
import { type DiscordScene, discordPage } from './screens/discord-page.js';

const PAPERS = ['diploma.calificare-form.L0.pdf', 'notice.fisa.L1.pdf', 'identity.ci.L0.png'];
const FOLDER = resolve(import.meta.dirname, '../docs/screens');

const shoot = (page: Page, name: string, fullPage = false) =>
  page.screenshot({ path: resolve(FOLDER, `${name}.jpg`), type: 'jpeg', quality: fullPage ? 55 : 75, fullPage });

async function loaded(page: Page): Promise<void> {
  await page.locator('html.scripted').waitFor();
  await page.evaluate(
    'Promise.all([...document.querySelectorAll(".sheet img")].map((each) => each.decode())).then(() => true)',
  );
}

async function reviewPages(browser: Browser, desk: ReviewDesk): Promise<void> {
  for (const look of LOOKS) {
    const context = await newContext(browser, look);
    const page = await context.newPage();
    await page.goto(await desk.link());
    if (look.name === 'light') await shoot(page, 'review-link');
    await page.getByRole('button', { name: 'Deschide' }).click();
    await page.waitForURL(/\/staff\/review/);
    await loaded(page);
    await shoot(page, `review-${look.name}`, look.isPhone);
    if (look.name === 'light') {
      await page.keyboard.press('j');
      await page.keyboard.press('e');
      await shoot(page, 'review-value');
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await shoot(page, 'review-keys');
      await page.keyboard.press('Escape');
      await page.keyboard.press('c');
      await shoot(page, 'review-ask-again');
      await page.keyboard.press('Escape');
      await page.keyboard.press('s');
      await page.waitForURL(/beside/);
      await page.keyboard.press(']');
      await page.waitForURL(/beside=1/);
      await loaded(page);
      await shoot(page, 'review-side-by-side');
    }
    await context.close();
  }
}

async function discordScenes(browser: Browser, review: ReviewDesk, desk: TestDesk): Promise<void> {
  const context = await newContext(browser, LOOKS[0] as (typeof LOOKS)[number]);
  const page = await context.newPage();
  const draw = async (name: string, scene: DiscordScene) => {
    await page.setViewportSize({ width: 660, height: 200 });
    await page.setContent(discordPage(scene));
    await shoot(page, name, true);
  };
  const { store } = review.engine;
  await store.reviews.release(review.reviewId);
  const ana = desk.member('ana', desk.roleId);
  await desk.synced();
  await draw('desk-queue', { messages: ana.visible(desk.channel) });

  await desk.took(ana.presses('Preia', desk.channel));
  const opened = ana.presses('Cere din nou', desk.channel);
  await desk.took(opened);
  await draw('desk-form', { messages: ana.visible(desk.channel).slice(0, 1), form: await ana.modalOf(opened) });
  await desk.took(await ana.submits(opened, { note: 'A sunat; trimite mâine avizul nou.' }));
  await desk.synced();
  await draw('desk-decided', { messages: ana.visible(desk.channel) });

  await desk.took(ana.slash('cifre', {}, desk.channel));
  const answer = ana.visible(desk.channel).at(-1);
  const [picture] = answer?.attachments ?? [];
  const bytes = desk.server.state.attachments.get(picture?.id ?? '')?.bytes ?? new Uint8Array();
  await draw('desk-figures', { messages: answer ? [answer] : [], pictures: { 'cifre.png': bytes } });

  const { personId, chatId } = await desk.newDossier();
  const talk = await store.desk.open(personId, chatId);
  const body = { text: 'Bună ziua! Am CNP 1980402123450 și telefonul 0722 123 456. Ajunge copia avizului?' };
  await store.desk.addMessage({ conversationId: talk.id, direction: 'person', externalId: '1', body });
  await desk.synced();
  const thread = [...desk.server.state.channels.values()].find(({ parentId }) => parentId === desk.channel.id);
  await draw('desk-thread', { messages: ana.visible(thread) });
  await context.close();
}

await mkdir(FOLDER, { recursive: true });
const [review, browser] = await Promise.all([openReviewDesk(PAPERS), startBrowser()]);
const desk = await openTestDesk(review.engine);
try {
  await reviewPages(browser, review);
  await discordScenes(browser, review, desk);
  await review.engine.store.reviews.take(review.reviewId, REVIEWER);
} finally {
  await desk.close();
  await browser.close();
  await review.close();
}
