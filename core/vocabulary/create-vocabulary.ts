import { fold, type Word, wordsOf } from '../text/fold.js';
import { slips } from './near.js';
import type {
  FindOptions,
  NameForm,
  Vocabulary,
  VocabularyEntry,
  VocabularyKind,
  VocabularyMatch,
} from './vocabulary.js';

interface Part {
  text: string;
  /** Written with `*`: whatever begins so. */
  open: boolean;
}

interface Phrase {
  parts: readonly Part[];
  kind: VocabularyKind;
  id: string;
  form: NameForm;
}

/** Little words that may stand between the words of a name: `certificat de la ordin`, `care of the elderly`. */
const LIGHT = new Set('de la a al ale din pe si in pentru pt of the for and in и по в на'.split(' '));
const MOST_LIGHT = 2;
const SHORTEST_OPEN = 2;

const parsePhrase = (written: string): Part[] =>
  fold(written.replaceAll('/', ' '))
    .split(/[\s\-–,]+/)
    .filter((word) => word !== '')
    .map((word) => ({ text: word.replace(/\*$/, ''), open: word.endsWith('*') }));

const fits = (word: string, { text, open }: Part): boolean => (open ? word.startsWith(text) : word === text);

const add = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

/** Where a phrase ends that begins at word `from`, or undefined. */
function endOf(words: readonly Word[], from: number, parts: readonly Part[]): number | undefined {
  let at = from + 1;
  for (const part of parts.slice(1)) {
    let skipped = 0;
    while (!fits(words[at]?.text ?? '', part)) {
      if (skipped === MOST_LIGHT || !LIGHT.has(words[at]?.text ?? '')) return undefined;
      skipped += 1;
      at += 1;
    }
    at += 1;
  }
  return at;
}

/** The longest name of each kind where several overlap; among equals the better written. */
function longest(found: VocabularyMatch[]): VocabularyMatch[] {
  const kept: VocabularyMatch[] = [];
  const byLength = [...found].sort((a, b) => b.to - b.from - (a.to - a.from) || b.score - a.score || a.from - b.from);
  for (const one of byLength) {
    const clash = kept.some(
      (other) =>
        other.kind === one.kind &&
        one.from < other.to &&
        other.from < one.to &&
        (other.id === one.id || other.to - other.from > one.to - one.from || other.score > one.score),
    );
    if (!clash) kept.push(one);
  }
  return kept.sort((a, b) => a.from - b.from || a.kind.localeCompare(b.kind));
}

/** One vocabulary of all names, indexed once: a word costs as many steps as it has letters. */
export function createVocabulary(entries: readonly VocabularyEntry[]): Vocabulary {
  const closed = new Map<string, Phrase[]>();
  const open = new Map<string, Phrase[]>();
  /** Names of one word by their first letter, for misspelt ones. */
  const single = new Map<string, Phrase[]>();
  let longestOpen = 0;
  for (const { kind, id, forms } of entries)
    for (const [form, written] of Object.entries(forms) as [NameForm, readonly string[]][])
      for (const name of written) {
        const parts = parsePhrase(name);
        const [first] = parts;
        if (!first) continue;
        const phrase: Phrase = { parts, kind, id, form };
        add(first.open ? open : closed, first.text, phrase);
        if (first.open) longestOpen = Math.max(longestOpen, first.text.length);
        if (parts.length === 1) add(single, first.text[0] ?? '', phrase);
      }
  const byKind = new Map<VocabularyKind, VocabularyEntry[]>();
  for (const entry of entries) add(byKind, entry.kind, entry);

  function* beginningWith(word: string): Generator<Phrase> {
    yield* closed.get(word) ?? [];
    for (let length = SHORTEST_OPEN; length <= Math.min(longestOpen, word.length); length++)
      yield* open.get(word.slice(0, length)) ?? [];
  }

  function find(text: string, { kinds, isKnown }: FindOptions = {}): VocabularyMatch[] {
    const words = wordsOf(fold(text));
    const found: VocabularyMatch[] = [];
    const match = ({ kind, id, form }: Phrase, from: number, to: number, score: number): void => {
      if (kinds && !kinds.includes(kind)) return;
      found.push({ kind, id, form, from, to, start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0, score });
    };
    for (const [index, { text: word }] of words.entries()) {
      let named = false;
      for (const phrase of beginningWith(word)) {
        const to = endOf(words, index, phrase.parts);
        if (to === undefined) continue;
        named = true;
        match(phrase, index, to, 1);
      }
      if (named || !isKnown || isKnown(word)) continue;
      for (const phrase of single.get(word[0] ?? '') ?? []) {
        const [part] = phrase.parts;
        const wrong = part && slips(word, part.text, part.open);
        if (part && wrong !== undefined) match(phrase, index, index + 1, 1 - wrong / part.text.length);
      }
    }
    return longest(found);
  }

  return {
    entries: (kind) => byKind.get(kind) ?? [],
    entry: (kind, id) => byKind.get(kind)?.find((entry) => entry.id === id),
    find,
  };
}
