import { styleText } from 'node:util';

export interface Style {
  prompt: string;
  strong(text: string): string;
  faint(text: string): string;
}

const PLAIN: Style = { prompt: '> ', strong: (text) => text, faint: (text) => text };

/** Colours where the terminal has them; plain text when piped, under NO_COLOR, or on a dumb terminal. */
export function styleFor(isTerminal: boolean, env: Record<string, string | undefined>): Style {
  const hasColours = isTerminal && env.TERM !== 'dumb' && !env.NO_COLOR;
  if (!hasColours) return PLAIN;
  const paint = (format: Parameters<typeof styleText>[0]) => (text: string) =>
    styleText(format, text, { validateStream: false });
  return { prompt: paint('cyan')('› '), strong: paint('bold'), faint: paint('dim') };
}
