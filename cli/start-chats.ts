import type { ChatsDeps, RunningChats, StartChats } from './chats.js';

/** Each platform that the settings name, with how it is started; without any token, the chat on this terminal. */
function wanted(deps: ChatsDeps): [name: string, start: () => Promise<RunningChats>][] {
  const { telegram, discord } = deps.config;
  const starts: [string, () => Promise<RunningChats>][] = [];
  if (telegram)
    starts.push(['telegram', async () => (await import('./start-telegram.js')).startTelegram(deps, telegram)]);
  if (discord) starts.push(['discord', async () => (await import('./start-discord.js')).startDiscord(deps, discord)]);
  if (starts.length === 0)
    starts.push(['terminal', async () => (await import('./start-terminal.js')).startTerminal(deps)]);
  return starts;
}

/** Any set of platforms at once. One that cannot start is told of, and the others run; when none can, that is an error. */
export const startChats: StartChats = async (deps) => {
  const starts = wanted(deps);
  const started = await Promise.allSettled(starts.map(([, start]) => start()));
  const running = started.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  for (const [index, result] of started.entries()) {
    if (result.status === 'fulfilled') continue;
    if (running.length === 0) throw result.reason;
    const reason = result.reason instanceof Error ? result.reason.message : 'unknown';
    const platform = starts[index]?.[0] ?? '';
    deps.watch?.isWell(platform, false);
    deps.log.error('platform-not-started', { platform, reason });
  }
  return {
    senders: Object.assign({}, ...running.map(({ senders }) => senders)),
    finished: Promise.race(running.map(({ finished }) => finished)),
    close: async () => void (await Promise.allSettled(running.map((chats) => chats.close()))),
  };
};
