import type { PaperKind } from '../descriptions.js';
import type { DocumentText } from '../text/document-text.js';
import { findAny, findPhrase, type PhrasePlace } from '../text/phrases.js';
import { columnAt } from '../text/pieces.js';

/** Letters of a list of enclosures. */
const ANNEX_LENGTH = 350;

/**
 * `Certificat de membru nr. 75146` in a notice names another paper: it stands below the notice's own heading, in small letters or with a
 * number and without words that would make it a certificate of its own.
 */
export function isCited(text: DocumentText, kind: PaperKind, match: PhrasePlace): boolean {
  if (!kind.citedUnder) return false;
  const above = kind.citedUnder.some((title) =>
    findPhrase(text, title).some((other) => other.start < match.start && isHeading(text, other)),
  );
  if (!above) return false;
  const print = text.tokens.slice(match.firstToken, match.lastToken + 1).map((token) => token.text);
  const small = print.join('') !== print.join('').toUpperCase();
  return small || !findAny(text, ['este membru', 'calitatea de membru']).some((words) => words.start > match.start);
}

/** A request's list of what is enclosed names every other paper of the dossier: its words speak for none of them. */
export function annexList(text: DocumentText): { from: number; to: number } {
  const [marker] = findAny(text, [
    'anexăm prezentei',
    'anexăm',
    'anexez',
    'atașăm',
    'anexe',
    'anexat',
    'dosarul cuprinde',
    // `Anexa 3` over a form is no list: short words must be read to the letter.
  ]).filter((match) => match.errors === 0 || match.phrase.length > 8);
  return marker ? { from: marker.end, to: marker.end + ANNEX_LENGTH } : { from: Number.POSITIVE_INFINITY, to: 0 };
}
/**
 * Whether a phrase stands as a heading: it fills most of its line or lines, or begins a line in capitals and takes much of it. A phrase in
 * the middle of a sentence does neither.
 */
export function isHeading(text: DocumentText, match: PhrasePlace): boolean {
  const first = text.tokens[match.firstToken];
  const last = text.tokens[match.lastToken];
  if (!first || !last) return false;
  const from = text.lines[first.line];
  const to = text.lines[last.line];
  if (!from || !to || to.index - from.index > 2) return false;
  const column = columnOf(text, match);
  const begin = text.starts[column?.from ?? from.from] ?? 0;
  const end = text.starts[withoutNumber(text, match, column?.to ?? to.to)] ?? 0;
  const share = (match.end - match.start) / Math.max(1, end - begin);
  const print = text.tokens
    .slice(match.firstToken, match.lastToken + 1)
    .map((token) => token.text)
    .join(' ')
    .replace(/[^\p{L}]/gu, '');
  const capitals = (print.match(/\p{Lu}/gu) ?? []).length / Math.max(1, print.length);
  if (capitals >= 0.8) return share >= 0.55 || (match.start - begin <= 3 && share >= 0.3);
  // In small letters with a colon and a value behind it, it is a label.
  if (/:$/.test(last.text) && match.lastToken + 1 < to.to) return false;
  return /^\p{Lu}/u.test(print) && share >= 0.7 && match.start - begin <= 3;
}

/** `Adeverință nr. 675 din 19.07.2026` is headed by its first word: number and date do not count to the line. */
function withoutNumber(text: DocumentText, match: PhrasePlace, to: number): number {
  const rest = text.tokens.slice(match.lastToken + 1, to).map((token) => token.text);
  const [first = ''] = rest;
  return /^(?:nr|no|num[ăa]r|pentru|pe|anul)/i.test(first) && rest.every((word) => NUMBER_WORD.test(word))
    ? match.lastToken + 1
    : to;
}

const NUMBER_WORD =
  /^(?:pentru|pe|anul|nr\.?|no\.?|num[ăa]r(?:ul)?|din|data|[/.:,–-]+|(?:nr\.?)?\p{Lu}{0,3}[\d./-]+[,;]?)$/iu;

/** A heading beside other print on the same height (`MINISTERUL …   ATESTAT`) is measured against its own column. */
function columnOf(text: DocumentText, match: PhrasePlace): { from: number; to: number } | undefined {
  const line = text.lines[text.tokens[match.firstToken]?.line ?? -1];
  if (!line || text.tokens[match.lastToken]?.line !== line.index) return undefined;
  const column = columnAt(text, text.tokens[match.firstToken]);
  const [from, to] = [column[0]?.token.index, column.at(-1)?.token.index];
  return from !== undefined && to !== undefined && to >= match.lastToken ? { from, to: to + 1 } : undefined;
}
