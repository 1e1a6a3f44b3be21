import type { DocumentText, Token } from './document-text.js';
import { columnAt, textOf, tokenPieces } from './pieces.js';

const EMPTY = /(?:\[\s*\]|\(\s*\)|[☐□○])\s*$/;
const TICKED = /(?:\[\s*[xv✓✔]\s*\]|\(\s*[xv✓✔]\s*\)|[☑☒■✓✔])\s*$/iu;
/** Tokens that a box may take: `[ X ]`. */
const BOX = 3;
/** What an engine may make of a box. */
const SCRAP = /^\W*\p{L}?[\p{L}\d]?\W*$/u;

/** The box before a word, where it is plain which. */
export function boxBefore(text: DocumentText, token: number): 'ticked' | 'empty' | undefined {
  const before = textOf(tokenPieces(text, Math.max(0, token - BOX), token - 1));
  return TICKED.test(before) ? 'ticked' : EMPTY.test(before) ? 'empty' : undefined;
}

/** Whether a word begins its cell, or stands in it behind a scrap that may be a box. */
export const isFirstOfCell = (text: DocumentText, token: number): boolean =>
  columnAt(text, text.tokens[token]).every((piece) => piece.token.index >= token || SCRAP.test(piece.text));

/** Ticks that are drawn, whatever they stand before. */
export const ticksOf = ({ tokens }: DocumentText): Token[] => tokens.filter((token) => /^[☑☒]$/.test(token.text));
