import { says } from '../words.js';
import type { DocumentText, TextLine, Token } from './document-text.js';
import { wordsBefore } from './pieces.js';

/** A line so long is filled: its sentence may run on. */
const FILLED = 45;
const WORDS_ABOVE = 4;

/** The end of the line above when a sentence runs on from it: its words say whose a number or a day is. */
export function sentenceBefore(text: DocumentText, line: TextLine | undefined): string {
  const above = text.lines[(line?.index ?? 0) - 1];
  if (!above || above.page !== line?.page || above.text.length < FILLED || /[.:;]\s*$/.test(above.text)) return '';
  return `${above.text.split(' ').slice(-WORDS_ABOVE).join(' ')} `;
}

/** Letters before a value that may say whose it is. */
const BEFORE = 60;

/** Whether one of some words stands before a token, perhaps at the end of the line above: `angajată din data de` over `01.02.2012`. */
export function isAnnouncedBy(list: readonly string[], text: DocumentText, token: Token | undefined): boolean {
  const before = sentenceBefore(text, text.lines[token?.line ?? -1]) + wordsBefore(text, token);
  return says(before.slice(-BEFORE), list);
}
