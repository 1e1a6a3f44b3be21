import { HTTPError, type REST } from 'discord.js';
import { type APIAttachment, type APIMessage, Routes } from 'discord-api-types/v10';
import { isCode } from '../discord-api/faults.js';
import { bounded } from '../port/bounded.js';
import type { Downloaded } from '../port/platform.js';

/** An attachment of a message is asked for anew when it is fetched: its address lives a day only. */
export const referenceIn = (channelId: string, messageId: string, attachmentId: string): string =>
  `m:${channelId}:${messageId}:${attachmentId}`;
/** Uploaded through a form: there is no message to ask, only the address. */
export const referenceTo = (url: string): string => `u:${url}`;

/** Attachments of a message, those that were forwarded with it among them. */
export const attachmentsOf = (message: APIMessage): APIAttachment[] => [
  ...message.attachments,
  ...(message.message_snapshots ?? []).flatMap((snapshot) => snapshot.message.attachments ?? []),
];

async function addressOf(rest: REST, reference: string, signal: AbortSignal): Promise<string | undefined> {
  if (reference.startsWith('u:')) return reference.slice(2);
  const [, channelId = '', messageId = '', attachmentId] = reference.split(':');
  try {
    const message = (await rest.get(Routes.channelMessage(channelId, messageId), { signal })) as APIMessage;
    return attachmentsOf(message).find(({ id }) => id === attachmentId)?.url;
  } catch (error) {
    if (isCode(error, 10003, 10008, 50001)) return undefined;
    throw error;
  }
}

/** Only from where Discord keeps attachments: an address in a payload leads nowhere else. */
const isAllowed = (url: string, cdn: string): boolean =>
  URL.canParse(url) && new URL(url).origin === new URL(cdn).origin;

export async function download(
  { rest, cdn }: { rest: REST; cdn: string },
  reference: string,
  { maxBytes }: { maxBytes: number },
  signal: AbortSignal,
): Promise<Downloaded> {
  const url = await addressOf(rest, reference, signal);
  if (!url || !isAllowed(url, cdn)) return { ok: false, reason: 'gone' };
  const response = await fetch(url, { signal, redirect: 'error' });
  if (response.status === 404 || response.status === 403 || response.status === 410)
    return { ok: false, reason: 'gone' };
  if (!response.ok) throw new HTTPError(response.status, response.statusText, 'GET', 'attachment', {});
  return bounded(response, maxBytes);
}
