import type { Store } from '../../store/open-store.js';
import type { OpenedState } from '../../store/repositories/chats.js';
import { type ChatState, type ChatStates, chatStateSchema, emptyState } from './state.js';
import type { Sender } from './turn.js';

/** Groups that are remembered at once; what a group said is never stored. */
const MAX_GROUPS = 1000;
/** Turns in hand at once; one more finds its chat a second time when it is saved. */
const MAX_OPENED = 1000;

/** States of private chats in the store, sealed; those of groups only in memory, for follow-ups. */
export function createStoreStates(store: Store): ChatStates {
  const groups = new Map<string, ChatState>();
  /** Of turns in hand: what was opened to be read is written back without being sought again. */
  const opened = new Map<string, OpenedState>();
  const key = ({ platform, chatId }: Sender) => `${platform}/${chatId}`;

  return {
    async load(sender) {
      if (!sender.isPrivate) return groups.get(key(sender)) ?? emptyState();
      const found = await store.chats.openState(sender.platform, sender.chatId);
      opened.delete(key(sender));
      if (found) opened.set(key(sender), found);
      if (opened.size > MAX_OPENED) opened.delete(opened.keys().next().value as string);
      // A state of a shape that we no longer know is forgotten: it holds nothing that cannot be asked again.
      return chatStateSchema.safeParse(found?.state).data ?? emptyState();
    },

    async save(sender, state) {
      if (!sender.isPrivate) {
        groups.delete(key(sender));
        groups.set(key(sender), state);
        if (groups.size > MAX_GROUPS) groups.delete(groups.keys().next().value as string);
        return;
      }
      const language = state.lang ?? state.heard ?? 'ro';
      const known = opened.get(key(sender));
      opened.delete(key(sender));
      if (known) return known.save(state, language);
      const { id } = await store.chats.findOrCreate(sender.platform, sender.chatId, language);
      await store.chats.saveState(id, state);
    },
  };
}
