import { fold, wordsOf } from '../text/fold.js';
import { createPhraseIndex } from '../text/phrase-index.js';
import { slips } from './near.js';
import type {
  FindOptions,
  NameForm,
  Vocabulary,
  VocabularyEntry,
  VocabularyKind,
  VocabularyMatch,
} from './vocabulary.js';

interface Name {
  kind: VocabularyKind;
  id: string;
  form: NameForm;
}

/** The longest name of each kind where several overlap; among equals the better written. */
function longest(found: VocabularyMatch[]): VocabularyMatch[] {
  const kept: VocabularyMatch[] = [];
  // What names a person says more than what names a field.
  const rank = ({ form }: VocabularyMatch): number => (form === 'people' ? 1 : 0);
  const byLength = [...found].sort(
    (a, b) => b.to - b.from - (a.to - a.from) || rank(b) - rank(a) || b.score - a.score || a.from - b.from,
  );
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

function* namesOf(entries: readonly VocabularyEntry[]): Generator<[string, Name]> {
  for (const { kind, id, forms } of entries)
    for (const [form, written] of Object.entries(forms) as [NameForm, readonly string[]][])
      for (const name of written) yield [name, { kind, id, form }];
}

/** One vocabulary of all names. */
export function createVocabulary(entries: readonly VocabularyEntry[]): Vocabulary {
  const index = createPhraseIndex(namesOf(entries));
  const byKind = new Map<VocabularyKind, VocabularyEntry[]>();
  for (const entry of entries) byKind.set(entry.kind, [...(byKind.get(entry.kind) ?? []), entry]);

  function find(text: string, { kinds, isKnown, fits }: FindOptions = {}): VocabularyMatch[] {
    const words = wordsOf(fold(text));
    const found: VocabularyMatch[] = [];
    const match = ({ kind, id, form }: Name, from: number, to: number, score: number): void => {
      if ((kinds && !kinds.includes(kind)) || fits?.(id, from, score) === false) return;
      found.push({ kind, id, form, from, to, start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0, score });
    };
    for (const [at, { text: word }] of words.entries()) {
      const exact = index.at(words, at);
      for (const { value, from, to } of exact) match(value, from, to, 1);
      if (exact.length > 0 || !isKnown || isKnown(word)) continue;
      for (const { parts, value } of index.single(word[0] ?? '')) {
        const [part] = parts;
        const wrong = part && slips(word, part.text, part.open);
        if (part && wrong !== undefined) match(value, at, at + 1, 1 - wrong / part.text.length);
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
