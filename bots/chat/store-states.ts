import type { Store } from '../../store/open-store.js';
import { type ChatState, type ChatStates, chatStateSchema, emptyState } from './state.js';
import type { Sender } from './turn.js';

/** Groups that are remembered at once; what a group said is never stored. */
const MAX_GROUPS = 1000;

/** States of private chats in the store, sealed; those of groups only in memory, for follow-ups. */
export function createStoreStates(store: Store): ChatStates {
  const groups = new Map<string, ChatState>();
  const key = ({ platform, chatId }: Sender) => `${platform}/${chatId}`;

  return {
    async load(sender) {
      if (!sender.isPrivate) return groups.get(key(sender)) ?? emptyState();
      const chat = await store.chats.find(sender.platform, sender.chatId);
      const saved = chat ? await store.chats.state(chat.id) : undefined;
      // A state of a shape that we no longer know is forgotten: it holds nothing that cannot be asked again.
      return chatStateSchema.safeParse(saved).data ?? emptyState();
    },

    async save(sender, state) {
      if (!sender.isPrivate) {
        groups.delete(key(sender));
        groups.set(key(sender), state);
        if (groups.size > MAX_GROUPS) groups.delete(groups.keys().next().value as string);
        return;
      }
      const language = state.lang ?? state.heard ?? 'ro';
      const chat = await store.chats.findOrCreate(sender.platform, sender.chatId, language);
      await store.chats.saveState(chat.id, state);
      if (chat.language !== language) await store.chats.setLanguage(chat.id, language);
    },
  };
}
