import type { DocumentText } from './document-text.js';
import { skeletonOf } from './fold.js';

/** Where a phrase stands: its tokens (inclusive) and how many characters differ. */
export interface PhrasePlace {
  phrase: string;
  /** Skeleton indexes, end exclusive. */
  start: number;
  end: number;
  firstToken: number;
  lastToken: number;
  errors: number;
  /** 1 for letter-perfect, falling with each error. */
  score: number;
}

const skeletons = new Map<string, string>();
const found = new WeakMap<DocumentText, Map<string, PhrasePlace[]>>();

/** How many wrong characters a phrase may have: none for short words, about one in seven for long ones. */
export function tolerance(length: number): number {
  if (length < 5) return 0;
  if (length < 9) return 1;
  return Math.min(6, Math.floor(length / 6));
}

/**
 * All places of a phrase, tolerant of a recogniser's errors, lost spaces and line breaks. Matches begin and end at word
 * edges; a phrase that ends in `*` may end inside a word (`asigurat*`). Sorted by place, never overlapping.
 */
export function findPhrase(text: DocumentText, phrase: string): PhrasePlace[] {
  let cache = found.get(text);
  if (!cache) {
    cache = new Map();
    found.set(text, cache);
  }
  const known = cache.get(phrase);
  if (known) return known;
  const matches = search(text, phrase);
  cache.set(phrase, matches);
  return matches;
}

export function hasPhrase(text: DocumentText, ...phrases: string[]): boolean {
  return phrases.some((phrase) => findPhrase(text, phrase).length > 0);
}

/** The places of any of the phrases, in reading order. */
export function findAny(text: DocumentText, phrases: readonly string[]): PhrasePlace[] {
  return phrases.flatMap((phrase) => findPhrase(text, phrase)).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The places of the phrases, all of one before those of the next. */
export const findEach = (text: DocumentText, phrases: readonly string[]): PhrasePlace[] =>
  phrases.flatMap((phrase) => findPhrase(text, phrase));

/** Letters of a word of a list that may be misread: with more, `… desfacerea căsătoriei` would be `după desfacerea căsătoriei`. */
const MISREAD = 2;

/** A word this short, misread, is as likely another word (`MATEI`, `mamei`): it must be read to the letter. */
const SHORT = 7;

/**
 * The places of the words of several lists, by their first token; of words that overlap those that were read best, the longest of them. `a:` is
 * the word with its colon alone.
 */
export function bestOf<List extends string>(
  text: DocumentText,
  lists: Readonly<Record<List, readonly string[]>>,
): Map<number, PhrasePlace & { list: List }> {
  const all = (Object.keys(lists) as List[]).flatMap((list) =>
    findEach(text, lists[list]).map((place) => ({ ...place, list })),
  );
  const weight = ({ start, end, errors }: PhrasePlace): number => end - start - 3 * errors;
  const kept: (PhrasePlace & { list: List })[] = [];
  for (const one of all.sort((a, b) => weight(b) - weight(a)))
    if (isRead(text, one) && !kept.some((other) => isOver(one, other))) kept.push(one);
  return new Map(kept.map((one) => [one.firstToken, one]));
}

const isRead = (text: DocumentText, one: PhrasePlace): boolean =>
  one.errors <= allowed(one) && hasColon(text, one) && !isTorn(text, one);

/** From within the last word of one line into the next: `POPESCU / ÎNCHEIEREA CĂSĂTORIEI` is no `la încheierea căsătoriei`. */
const isTorn = (text: DocumentText, { start, firstToken }: PhrasePlace): boolean =>
  !atEdge(text, start) && text.tokens[firstToken]?.line !== text.tokens[firstToken + 1]?.line;

const allowed = ({ phrase }: PhrasePlace): number => (needleOf(phrase).length < SHORT ? 0 : MISREAD);

const hasColon = ({ tokens }: DocumentText, { phrase, lastToken }: PhrasePlace): boolean =>
  !phrase.endsWith(':') || tokens[lastToken]?.text.endsWith(':') === true;

const isOver = (one: PhrasePlace, other: PhrasePlace): boolean =>
  one.firstToken <= other.lastToken && other.firstToken <= one.lastToken;

function needleOf(phrase: string): string {
  let needle = skeletons.get(phrase);
  if (needle === undefined) {
    needle = skeletonOf(phrase);
    skeletons.set(phrase, needle);
  }
  return needle;
}

interface Hit {
  start: number;
  end: number;
  errors: number;
}

/**
 * Approximate search. With k errors allowed, one of k + 1 equal parts of the phrase stands in the text unharmed: only around such places is
 * the table of edits computed.
 */
function search(text: DocumentText, phrase: string): PhrasePlace[] {
  const needle = needleOf(phrase);
  const open = phrase.endsWith('*');
  const m = needle.length;
  const hay = text.skeleton;
  if (m === 0 || hay.length < m - 2) return [];
  const limit = tolerance(m);
  if (limit === 0) return exact(text, phrase, needle, open);
  const hits = windowsAround(hay, needle, limit).flatMap(([from, to]) => alignments(hay, from, to, needle, limit));
  return choose(text, phrase, m, open, hits);
}

/** Stretches of the text that hold an unharmed part of the phrase, merged where they overlap. */
function windowsAround(hay: string, needle: string, limit: number): [number, number][] {
  const size = Math.floor(needle.length / (limit + 1));
  const windows: [number, number][] = [];
  for (let part = 0; part <= limit; part++) {
    const begin = part * size;
    const piece = needle.slice(begin, part === limit ? undefined : begin + size);
    for (let at = hay.indexOf(piece); at >= 0; at = hay.indexOf(piece, at + 1)) {
      windows.push([Math.max(0, at - begin - limit), Math.min(hay.length, at - begin + needle.length + limit)]);
    }
  }
  windows.sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const window of windows) {
    const last = merged.at(-1);
    if (last && window[0] <= last[1]) last[1] = Math.max(last[1], window[1]);
    else merged.push([window[0], window[1]]);
  }
  return merged;
}

/** Sellers' search inside one stretch: a row of the edit table at a time, remembering where each alignment began. */
function alignments(hay: string, from: number, to: number, needle: string, limit: number): Hit[] {
  const m = needle.length;
  let cost = new Int16Array(m + 1);
  let begin = new Int32Array(m + 1).fill(from);
  let nextCost = new Int16Array(m + 1);
  let nextBegin = new Int32Array(m + 1);
  for (let i = 0; i <= m; i++) cost[i] = i;
  const hits: Hit[] = [];
  for (let j = from + 1; j <= to; j++) {
    const c = hay[j - 1];
    nextCost[0] = 0;
    nextBegin[0] = j;
    for (let i = 1; i <= m; i++) {
      const diagonal = (cost[i - 1] ?? 0) + (needle[i - 1] === c ? 0 : 1);
      const above = (nextCost[i - 1] ?? 0) + 1;
      const left = (cost[i] ?? 0) + 1;
      if (diagonal <= above && diagonal <= left) {
        nextCost[i] = diagonal;
        nextBegin[i] = i === 1 ? j - 1 : (begin[i - 1] ?? 0);
      } else if (left <= above) {
        nextCost[i] = left;
        nextBegin[i] = begin[i] ?? 0;
      } else {
        nextCost[i] = above;
        nextBegin[i] = nextBegin[i - 1] ?? 0;
      }
    }
    if ((nextCost[m] ?? 99) <= limit) hits.push({ start: nextBegin[m] ?? 0, end: j, errors: nextCost[m] ?? 0 });
    [cost, nextCost] = [nextCost, cost];
    [begin, nextBegin] = [nextBegin, begin];
  }
  return hits;
}

function exact(text: DocumentText, phrase: string, needle: string, open: boolean): PhrasePlace[] {
  const hits: Hit[] = [];
  for (let at = text.skeleton.indexOf(needle); at >= 0; at = text.skeleton.indexOf(needle, at + 1)) {
    hits.push({ start: at, end: at + needle.length, errors: 0 });
  }
  return choose(text, phrase, needle.length, open, hits);
}

/** Keeps the best of overlapping hits. Word edges are worth two errors: only long phrases may be glued to a neighbour by a lost space. */
function choose(
  text: DocumentText,
  phrase: string,
  length: number,
  open: boolean,
  hits: readonly Hit[],
): PhrasePlace[] {
  const fit = hits.flatMap((hit) => {
    const startsWord = atEdge(text, hit.start);
    const endsWord = open || atEdge(text, hit.end);
    const glued = (startsWord ? 0 : 1) + (endsWord ? 0 : 1);
    const allowed = glued === 0 || (glued === 1 && length >= 12) || length >= 16;
    return allowed && hit.end > hit.start ? [{ ...hit, rank: hit.errors + 2 * glued }] : [];
  });
  const ranked = fit.sort((a, b) => a.rank - b.rank || a.start - b.start || b.end - a.end);
  const kept: PhrasePlace[] = [];
  for (const { start, end, errors } of ranked) {
    if (kept.some((other) => start < other.end && other.start < end)) continue;
    kept.push({
      phrase,
      start,
      end,
      errors,
      firstToken: text.owner[start] ?? 0,
      lastToken: text.owner[end - 1] ?? 0,
      score: 1 - errors / Math.max(length, 1),
    });
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Whether a token begins at this skeleton index, or the print itself parts there (`Nume/Nom`, `CNP:285`). */
function atEdge(text: DocumentText, at: number): boolean {
  if (at <= 0 || at >= text.skeleton.length) return true;
  if (text.owner[at] !== text.owner[at - 1]) return true;
  return (text.offset[at] ?? 0) - (text.offset[at - 1] ?? 0) > 1;
}
