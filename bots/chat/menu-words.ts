import { fold, wordsOf } from '../../core/text/fold.js';
import { createPhraseIndex } from '../../core/text/phrase-index.js';
import { listsOf } from '../../knowledge/understanding/lists.js';
import { openVocabulary } from '../../knowledge/vocabulary/open.js';
import { ASK_PREFIX, type Choice, type Reply } from './reply.js';

/** Which buttons a word stands for, by their data. */
const BUTTONS: Record<string, RegExp> = {
  yes: /^(?:[^:]+:[^:]+:yes$|d:ok:)/,
  no: /^(?:[^:]+:[^:]+:no$|d:no:)/,
  wrong: /^d:no:/,
  done: /^d:submit/,
  show: /^d:show/,
  other: /^d:q:\*/,
  employer: /^d:a:employer:/,
  self: /^d:a:self:/,
};
/** Buttons that name a thing of the vocabulary. */
const NAMED = /^d:(?:q|p|go):([a-z0-9-]+)$/;
const MOST_WORDS = 8;
const MOST_CHOICES = 40;

function* phrases(): Generator<[string, string]> {
  for (const [meaning, scripts] of Object.entries(listsOf('replies')))
    for (const list of Object.values(scripts)) for (const phrase of list) yield [String(phrase), meaning];
}
const index = createPhraseIndex(phrases());

/** The choices that stand open after these replies; undefined when none offers any. Questions that are only suggested leave the menu before them open. */
export function menuOf(replies: readonly Reply[]): Choice[] | undefined {
  const offered = replies.map(({ choices = [] }) => choices.flat().filter(({ data }) => !data.startsWith(ASK_PREFIX)));
  return offered.findLast((choices) => choices.length > 0)?.slice(0, MOST_CHOICES);
}

const plain = (text: string): string =>
  wordsOf(fold(text))
    .map((word) => word.text)
    .join(' ');

/**
 * The choice of a menu that a text means: its number, its label, a thing that it names, or a word such as `da`, `gata`,
 * `greșit`. Undefined for anything that says more than that: it is a question, and the menu stays open.
 */
export function chosenBy(text: string, menu: readonly Choice[]): Choice | undefined {
  const words = wordsOf(fold(text), MOST_WORDS + 1);
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  const said = plain(text);
  const number = /^\d{1,2}$/.test(said) ? menu[Number(said) - 1] : undefined;
  const labelled = number ?? menu.find(({ label }) => plain(label) === said);
  if (labelled) return labelled;
  const covered = words.map(() => false);
  const meanings = new Map<string, number>();
  for (const [at] of words.entries())
    for (const { value, from, to } of index.at(words, at)) {
      for (let word = from; word < to; word++) covered[word] = true;
      if (value !== 'filler') meanings.set(value, Math.max(meanings.get(value) ?? 0, to - from));
    }
  const ids = new Set<string>();
  for (const { kind, id, from, to } of openVocabulary().find(text, { isKnown: (word) => word.length < 6 })) {
    if (kind !== 'programme' && kind !== 'qualification') continue;
    for (let word = from; word < to; word++) covered[word] = true;
    ids.add(id);
  }
  if (!covered.every(Boolean)) return undefined;
  const named = menu.filter(({ data }) => ids.has(NAMED.exec(data)?.[1] ?? ''));
  if (named.length === 1) return named[0];
  if (ids.size > 0) return undefined;
  // The longest of what was said: `nu e bine` is wrong, not no.
  const [meaning] = [...meanings].sort((a, b) => b[1] - a[1])[0] ?? [];
  const button = meaning && BUTTONS[meaning];
  const fitting = button ? menu.filter(({ data }) => button.test(data)) : [];
  return fitting.length === 1 ? fitting[0] : undefined;
}
