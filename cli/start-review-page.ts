import { isUnchanged, reasonTexts, reasonWordsFor } from '../bots/desk/reason-words.js';
import { createReviewDesk } from '../bots/desk/reviews.js';
import type { Config } from '../core/config.js';
import type { StaffAct } from '../core/staff/roles.js';
import { openLiveKnowledge } from '../knowledge/open.js';
import { createPageShower } from '../ocr/reading/show-pages.js';
import { registerReviewPage } from '../web/review/register.js';
import type { Routes } from '../web/routes.js';
import type { CommandIo } from './command.js';
import type { Engine } from './engine.js';
import type { Log } from './log.js';
import { knowledgeFolderIn, publishedIn } from './published-calls.js';

/** Who may do what, asked of the server of the staff; without one, only whoever works at this machine, and discord.js is not loaded. */
async function mayOf({ discord }: Config): Promise<(actor: string, act: StaffAct) => Promise<boolean>> {
  if (!discord?.guildId) return async (actor) => !actor.startsWith('discord:');
  const { guildId, roles } = discord;
  const [{ createRest }, { createRoles }] = await Promise.all([
    import('../bots/discord-api/client.js'),
    import('../bots/discord-desk/roles.js'),
  ]);
  return createRoles({ rest: createRest(discord, true), guildId, roles, now: Date.now }).mayNow;
}

/** The review page on the web server of this process. */
export async function startReviewPage(
  { config, engine, io, log }: { config: Config; engine: Engine; io: CommandIo; log: Log },
  routes: Routes,
): Promise<{ close(): Promise<void> }> {
  const { store, queues } = engine;
  const kb = await openLiveKnowledge({ published: publishedIn(knowledgeFolderIn(config.dataDir)) });
  const shower = createPageShower();
  const desk = createReviewDesk({
    store,
    kb,
    wake: (notification) => queues.notify(notification),
    judgeWhenRead: (dossierId) => queues.producers.judgeWhenRead(dossierId),
  });
  registerReviewPage(routes, {
    store,
    kb,
    draw: (bytes, page, view) => shower.show(bytes, page, view),
    desk: {
      may: await mayOf(config),
      words: async (personId, requirements) => reasonTexts(await reasonWordsFor(store, kb, personId), requirements),
      async decide(reviewId, decision, actor, { text, ...why }) {
        const personId = (await store.reviews.get(reviewId))?.personId ?? '';
        const isOwn = text !== undefined && !isUnchanged(text, await reasonWordsFor(store, kb, personId));
        const decided = await desk.decide(reviewId, decision, actor, { ...why, ...(isOwn ? { text } : {}) });
        if (!decided.ok) return decided;
        await store.staffAccesses.endAll(reviewId, io.now());
        return { ok: true };
      },
      correct: (reviewId, actor, { fileId, part, field, value }) =>
        desk.correct(reviewId, actor, field, value, { fileId, part }),
    },
    clock: () => io.now(),
    isSecure: config.web.publicUrl?.startsWith('https:') ?? false,
    onError: (error, incident) =>
      log.error('incident', { platform: 'web', incident, reason: error instanceof Error ? error.name : 'unknown' }),
  });
  return { close: () => shower.close() };
}
