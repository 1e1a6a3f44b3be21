import type { Store } from '../../store/open-store.js';
import type { OpenedState } from '../../store/repositories/chats.js';
import { type ChatState, type ChatStates, chatStateSchema, emptyState, lasting } from './state.js';
import type { Sender } from './turn.js';

/** Groups that are remembered at once; what a group said is never stored. */
const MAX_GROUPS = 1000;
/** Chats in hand at once; one more is sought a second time when it is saved. */
const MAX_OPENED = 1000;
const FLUSH_MS = 1_000;

export interface StoreStatesOptions {
  /**
   * No other process writes states (the embedded database has one owner): what was read stays good, and what only helps a
   * follow-up question is written once a second for all chats. What a dialogue stands on is always written at once.
   */
  isOnlyProcess: boolean;
  onError(error: unknown): void;
}

export interface StoreStates extends ChatStates {
  /** Writes what still waits to be written. */
  flush(): Promise<void>;
  forget(sender: Sender): void;
}

interface Held {
  opened: OpenedState;
  state: ChatState;
  isDirty: boolean;
}

const languageOf = (state: ChatState) => state.lang ?? state.heard ?? 'ro';

/** States of private chats in the store, sealed; those of groups only in memory, for follow-ups. */
export function createStoreStates(
  store: Store,
  { isOnlyProcess, onError }: StoreStatesOptions = { isOnlyProcess: false, onError: () => undefined },
): StoreStates {
  const groups = new Map<string, ChatState>();
  const held = new Map<string, Held>();
  const key = ({ platform, chatId }: Sender) => `${platform}/${chatId}`;
  let timer: NodeJS.Timeout | undefined;

  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const dirty = [...held].filter(([, { isDirty }]) => isDirty);
    if (dirty.length === 0) return;
    for (const [, entry] of dirty) entry.isDirty = false;
    const saved = await store.chats.saveStates(
      dirty.map(([, { opened, state }]) => ({ opened, state, language: languageOf(state) })),
    );
    // Erased behind our back, by retention: whoever writes again is new.
    for (const [id, entry] of dirty) if (!saved.has(entry.opened.chatId) && held.get(id) === entry) held.delete(id);
  }

  async function create({ platform, chatId }: Sender, state: ChatState): Promise<void> {
    const { id, created } = await store.chats.findOrCreate(platform, chatId, languageOf(state), state);
    if (!created) await store.chats.saveState(id, state);
  }

  const flushSoon = (): void => {
    timer ??= setTimeout(() => void flush().catch(onError), FLUSH_MS);
  };

  /** Drops what was held longest and is written. */
  function makeRoom(): void {
    for (const [id, { isDirty }] of held) {
      if (held.size <= MAX_OPENED) return;
      if (!isDirty) held.delete(id);
    }
  }

  return {
    flush,

    forget: (sender) => void held.delete(key(sender)),

    async load(sender) {
      const id = key(sender);
      if (!sender.isPrivate) return groups.get(id) ?? emptyState();
      const inHand = isOnlyProcess ? held.get(id) : undefined;
      if (inHand) return inHand.state;
      held.delete(id);
      const opened = await store.chats.openState(sender.platform, sender.chatId);
      if (opened?.isDamaged) onError(new Error('chat-state-damaged'));
      // A state that does not open, or of a shape that we no longer know, is forgotten: it holds nothing that cannot be asked again.
      const known = chatStateSchema.safeParse(opened?.state).data;
      const state = known ?? emptyState();
      if (opened) held.set(id, { opened, state, isDirty: false });
      makeRoom();
      const isLost = !known && (opened?.isDamaged || opened?.state !== undefined);
      return isLost ? { ...state, isLost } : state;
    },

    async save(sender, state) {
      const id = key(sender);
      if (!sender.isPrivate) {
        groups.delete(id);
        groups.set(id, state);
        if (groups.size > MAX_GROUPS) groups.delete(groups.keys().next().value as string);
        return;
      }
      const known = held.get(id);
      if (!known) return create(sender, state);
      const isSmall = lasting(known.state) === lasting(state);
      known.state = state;
      if (isOnlyProcess && isSmall) {
        known.isDirty = true;
        flushSoon();
        return;
      }
      known.isDirty = false;
      if (!isOnlyProcess) held.delete(id);
      const { opened } = known;
      const saved = await store.chats.saveStates([{ opened, state, language: languageOf(state) }]);
      if (saved.has(opened.chatId)) return;
      // Erased behind our back: whoever writes again is new, and nothing of before is written again.
      held.delete(id);
      await create(sender, emptyState());
    },
  };
}
