import type { StartChats } from './chats.js';

/** The chats that the settings name; without any token, the one on this terminal. */
export const startChats: StartChats = async (deps) => {
  const { telegram } = deps.config;
  if (telegram) return (await import('./start-telegram.js')).startTelegram(deps, telegram);
  return (await import('./start-terminal.js')).startTerminal(deps);
};
