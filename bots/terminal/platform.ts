import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Attachment, Choice } from '../chat/reply.js';
import { type Downloaded, type Platform, PlatformFault } from '../port/platform.js';

export interface TerminalDeps {
  print(text: string, choices: Choice[]): void;
  /** Puts a picture or a document where its owner finds it; gives the path. */
  saveAttachment(attachment: Attachment): Promise<string>;
  saved(path: string): string;
}

/** The reference of a file is its path: it is read when it is wanted, which may be long after it was named. */
async function fromDisk(path: string, { maxBytes }: { maxBytes: number }): Promise<Downloaded> {
  const info = await stat(path).catch(() => undefined);
  if (!info?.isFile()) return { ok: false, reason: 'gone' };
  if (info.size > maxBytes) return { ok: false, reason: 'too-large' };
  return { ok: true, bytes: await readFile(path) };
}

const MANY = Number.POSITIVE_INFINITY;

/** The terminal in the words of the port: what is said is printed, and nothing that was printed changes. */
export function createTerminalPlatform({ print, saveAttachment, saved }: TerminalDeps): Platform {
  let printed = 0;
  const gone = () => Promise.reject(new PlatformFault({ kind: 'gone' }));
  const nothing = async () => undefined;
  return {
    name: 'terminal',
    limits: {
      textLength: 1_000_000,
      captionLength: 1_000_000,
      buttonsPerRow: 100,
      buttonRows: 100,
      buttonDataBytes: 64,
      buttonLabelLength: 200,
      toastLength: 200,
      rate: { perSecond: MANY, perChatSecond: MANY, perGroupMinute: MANY },
    },
    can: { edit: false, ephemeral: false, albums: false, react: false, toast: 'none', linkButtons: false },
    async send(_to, { text, choices, attachment }) {
      if (text !== '') print(text, choices?.flat() ?? []);
      if (attachment) print(saved(await saveAttachment({ ...attachment, name: basename(attachment.name) })), []);
      printed += 1;
      return String(printed);
    },
    edit: gone,
    remove: nothing,
    showActivity: nothing,
    react: nothing,
    toast: nothing,
    download: fromDisk,
    addressOf: async (userId) => ({ chatId: userId }),
  };
}
