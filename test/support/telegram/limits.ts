import { ApiError } from './api-error.js';

const SENDING = /^(send(?!ChatAction)|edit)/;

/** Flood control as the real server documents it; a bot that waits as told is never refused twice in a row. */
export function createLimits({ perSecond, perChatSecond }: { perSecond: number; perChatSecond: number }) {
  const sent: { chat: string; at: number }[] = [];
  return (method: string, chat: unknown): void => {
    if (!SENDING.test(method)) return;
    const now = Date.now();
    while (sent[0] && now - sent[0].at >= 1000) sent.shift();
    const inChat = sent.filter((entry) => entry.chat === String(chat)).length;
    if (sent.length >= perSecond || inChat >= perChatSecond) {
      throw new ApiError(429, 'Too Many Requests: retry after 1', { retry_after: 1 });
    }
    sent.push({ chat: String(chat), at: now });
  };
}
