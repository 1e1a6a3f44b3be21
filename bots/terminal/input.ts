import type { Choice } from '../chat/reply.js';
import type { Turn } from '../chat/turn.js';

/** What a typed line means: a turn of the conversation, a file to send, or the wish to leave. */
export type Line =
  | { kind: 'turn'; turn: Turn }
  | { kind: 'upload'; path: string }
  | { kind: 'quit' }
  | { kind: 'nothing' };

const QUIT = new Set(['quit', 'exit', 'iesire', 'ieșire']);

/** `/upload "My scan.pdf"` and `/upload My scan.pdf` are the same file; `\ ` of a dragged path is a space. */
function unquote(path: string): string {
  const quoted = /^(["'])(.*)\1$/.exec(path);
  return quoted ? (quoted[2] ?? '') : path.replace(/\\(.)/g, '$1');
}

/** `choices` are those of the last message: a lone number presses one of them. */
export function parseLine(line: string, choices: readonly Choice[]): Line {
  const text = line.trim();
  if (text === '') return { kind: 'nothing' };
  const pressed = /^\d{1,2}$/.test(text) ? choices[Number(text) - 1] : undefined;
  if (pressed) return { kind: 'turn', turn: { kind: 'choice', data: pressed.data } };
  const command = /^\/(\p{L}[\p{L}\d_]*)(?:\s+(.*))?$/u.exec(text);
  if (!command) return { kind: 'turn', turn: { kind: 'text', text: line } };
  const [name, args] = [(command[1] as string).toLowerCase(), command[2] ?? ''];
  if (QUIT.has(name)) return { kind: 'quit' };
  if (name === 'upload') return { kind: 'upload', path: unquote(args.trim()) };
  return { kind: 'turn', turn: { kind: 'command', name, args } };
}
