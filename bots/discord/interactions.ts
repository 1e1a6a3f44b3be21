import type { APIInteraction } from 'discord-api-types/v10';

/** Tokens are good for 15 minutes; the last one is left, for calls that are on their way. */
const LIFE_MS = 14 * 60_000;
const MOST = 10_000;

export interface Pending {
  id: string;
  token: string;
  /** `reply`: a message of its own is awaited ("thinking"); `update`: a pressed message that stands already. */
  kind: 'reply' | 'update';
  isEphemeral: boolean;
  at: number;
  /** The awaited message is there. */
  isAnswered: boolean;
  /** The message that was pressed. */
  messageId?: string;
}

/** Interactions that can still be answered by their own way, and the messages that only this way reaches. */
export function createInteractions(now: () => number) {
  const pending = new Map<string, Pending>();
  /** Messages that one person alone sees, by the interaction that made them. */
  const hidden = new Map<string, string>();

  const fresh = (id: string | undefined): Pending | undefined => {
    const found = id === undefined ? undefined : pending.get(id);
    return found && now() - found.at < LIFE_MS ? found : undefined;
  };
  function trim(map: Map<string, unknown>): void {
    for (const [key] of map) {
      if (map.size <= MOST) return;
      map.delete(key);
    }
  }

  return {
    add({ id, token }: APIInteraction, about: Pick<Pending, 'kind' | 'isEphemeral' | 'messageId'>): void {
      pending.set(id, { id, token, at: now(), isAnswered: false, ...about });
      trim(pending);
    },
    of: fresh,
    hide(messageId: string, interactionId: string): void {
      hidden.set(messageId, interactionId);
      trim(hidden);
    },
    /** The interaction by which a hidden message can be changed. */
    reaching: (messageId: string): Pending | undefined => fresh(hidden.get(messageId)),
  };
}
export type Interactions = ReturnType<typeof createInteractions>;
