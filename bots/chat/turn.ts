import { cleanLine, cleanText } from '../../core/text/clean.js';

/** Whoever is on the other side of a chat, as the platform knows them. Ids are the platform's own, as text. */
export interface Sender {
  platform: 'terminal' | 'telegram' | 'discord';
  chatId: string;
  userId: string;
  /** A group sees every word: nothing personal is said or asked there. */
  isPrivate: boolean;
  /** IETF tag that the platform gives of the person's interface, a hint for the first word. */
  languageHint?: string;
}

/** A file on its way in. Bytes are fetched only when the conversation wants them. */
export interface IncomingFile {
  /** As the sender named it; shown back, never trusted. */
  name: string;
  /** In bytes, as announced by the platform. */
  size?: number;
  caption?: string;
  /** Files sent as one album share it. */
  albumId?: string;
  /** The platform's own id, by which the bytes can be fetched later and again after a restart; absent when they are at hand. */
  reference?: string;
  open(): Promise<Uint8Array>;
}

export type UnsupportedKind = 'sticker' | 'voice' | 'video' | 'location' | 'contact' | 'poll' | 'other';

/** One thing that a person does in a chat. `messageId` is the platform's own, by which a later edit is known. */
export type Turn =
  | { kind: 'text'; text: string; messageId?: string }
  /** A command by any of its names, without the slash: `dosar`, `help`. */
  | { kind: 'command'; name: string; args: string; messageId?: string }
  /** A choice that was pressed: the `data` of one of our replies, or whatever a forger sends. */
  | { kind: 'choice'; data: string }
  | { kind: 'file'; file: IncomingFile; messageId?: string }
  | { kind: 'unsupported'; what: UnsupportedKind };

/** A turn without anything in its words and names that would command a terminal or turn the writing around. */
export function cleanTurn(turn: Turn): Turn {
  switch (turn.kind) {
    case 'text':
      return { ...turn, text: cleanText(turn.text) };
    case 'command':
      return { ...turn, args: cleanText(turn.args) };
    case 'file': {
      const { name, caption, ...file } = turn.file;
      const words = caption === undefined ? {} : { caption: cleanText(caption) };
      return { ...turn, file: { ...file, ...words, name: cleanLine(name) || 'document' } };
    }
    default:
      return turn;
  }
}
