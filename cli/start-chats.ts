import type { StartChats } from './chats.js';

/** The chats that the settings name; without any token, the one on this terminal. */
export const startChats: StartChats = async (deps) => {
  const { startTerminal } = await import('./start-terminal.js');
  return startTerminal(deps);
};
