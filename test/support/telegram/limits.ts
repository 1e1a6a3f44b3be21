import { ApiError } from './api-error.js';

const SENDING = /^(send(?!ChatAction)|edit)/;

export interface Limits {
  perSecond: number;
  perChatSecond: number;
  /** In one group; its ids are negative. */
  perGroupMinute?: number;
}

/** Flood control as the real server documents it; a bot that waits as told is never refused twice in a row. */
export function createLimits({ perSecond, perChatSecond, perGroupMinute = Number.POSITIVE_INFINITY }: Limits) {
  let sent: { chat: string; at: number }[] = [];
  return (method: string, chat: unknown): void => {
    if (!SENDING.test(method)) return;
    const now = Date.now();
    sent = sent.filter(({ at }) => now - at < 60_000);
    const lastSecond = sent.filter(({ at }) => now - at < 1000);
    const ofChat = ({ chat: other }: { chat: string }) => other === String(chat);
    const isFull =
      lastSecond.length >= perSecond ||
      lastSecond.filter(ofChat).length >= perChatSecond ||
      (Number(chat) < 0 && sent.filter(ofChat).length >= perGroupMinute);
    if (isFull) throw new ApiError(429, 'Too Many Requests: retry after 1', { retry_after: 1 });
    sent.push({ chat: String(chat), at: now });
  };
}
