import { maskNames, maskPersonal } from '../../core/identity/mask.js';
import { dayInBucharest } from '../../core/time/plain-date.js';
import type { DeskMessage } from '../../store/repositories/desk.js';

const time = new Intl.DateTimeFormat('ro', { timeStyle: 'short', timeZone: 'Europe/Bucharest' });

export interface TranscriptOptions {
  /** Given for places where neither personal numbers nor these names may stand. */
  masked?: { names: readonly string[] };
}

/** A conversation as plain text, a message a line: who, when, what. Pictures are named, never put in. */
export function transcriptOf(messages: readonly DeskMessage[], { masked }: TranscriptOptions = {}): string {
  const shown = (text: string) => (masked ? maskNames(maskPersonal(text), masked.names) : text);
  const lines = messages.map(({ direction, author, body, sentAt, editedAt }) => {
    const who = direction === 'person' ? 'persoana' : (author ?? 'personal');
    const words = body.withdrawn ? '(mesaj retras)' : shown(body.text ?? '').replace(/\s*\n\s*/g, ' / ');
    const signs = [...(body.fileId ? ['(fișier)'] : []), ...(editedAt && !body.withdrawn ? ['(modificat)'] : [])];
    return `${dayInBucharest(sentAt)} ${time.format(sentAt)}  ${who}: ${[words, ...signs].filter(Boolean).join(' ')}`;
  });
  return `${lines.join('\n')}\n`;
}
