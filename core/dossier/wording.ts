import type { DocumentType, ProblemCode } from '../contract/ids.js';
import { slips } from '../vocabulary/near.js';
import type { Undoes } from './claims.js';
import type { WorkWords } from './work/words.js';

/** A mark among the words of a page: a sentence ends here. */
export const END = '.';

interface Stem {
  stem: string;
  /** It is the beginning of a word. */
  open: boolean;
  /** It may stand in the middle of a word, or at its end: what the engine joined, or people compose. */
  inner: boolean;
}

interface Slot {
  /** Folded words of which one stands here. */
  words: readonly Stem[];
  optional: boolean;
}

/** Words in a row, compiled by {@link phrase}. */
export type Phrase = readonly (Slot | 'gap')[];

/** How many words of the same sentence `..` may stand for. */
const GAP = 12;

const stemOf = (word: string): Stem => ({
  stem: word.replaceAll('*', ''),
  open: word.endsWith('*'),
  inner: word.startsWith('*'),
});

/**
 * `a|au fost? solicit* .. inscri*`: words that stand in a row. `|` gives the choice, `*` leaves the end of a word open, or its beginning, `?` makes a word one
 * that may be missing, `#` is any number, `..` up to twelve words of the same sentence: a whole name with its title and code may stand there.
 */
export const phrase = (written: string): Phrase =>
  written.split(' ').map((part) => {
    if (part === '..') return 'gap';
    const optional = part.endsWith('?');
    const words = (optional ? part.slice(0, -1) : part).toUpperCase().split('|');
    return { optional, words: words.map(stemOf) };
  });

/** What may have become of a word: `misread` letters, or its first letter `covered` by the ink of a signature or a frame. */
export type Harm = 'none' | 'misread' | 'covered';

/** Words that are still told apart without their first letter. */
const LONG = 7;

function isIt(word: string, { stem, open, inner }: Stem): boolean {
  // A word that carries its own negation is another one (`nedefinitivă`).
  if (inner && word.startsWith(`NE${stem}`)) return false;
  if (inner) return open ? word.includes(stem) : word.endsWith(stem);
  return open ? word.startsWith(stem) : word === stem;
}

const isWord = (word: string, { words }: Slot, harm: Harm): boolean =>
  words.some((each) => {
    const { stem, open, inner } = each;
    if (stem === '#') return /^\d+$/.test(word);
    if (isIt(word, each)) return true;
    // The rest of a word says too little to be found in a harmed one.
    if (inner) return false;
    if (harm === 'covered') return stem.length >= LONG && isIt(word, { ...each, stem: stem.slice(1) });
    return harm === 'misread' && slips(word, stem, open) !== undefined;
  });

function endOf(words: readonly string[], at: number, slots: Phrase, harm: Harm): number {
  const [slot, ...rest] = slots;
  if (slot === undefined) return at;
  if (slot === 'gap') {
    for (let next = at; next <= at + GAP && next < words.length; next++) {
      const end = endOf(words, next, rest, harm);
      if (end >= 0) return end;
      if (words[next] === END) return -1;
    }
    return -1;
  }
  if (at < words.length && isWord(words[at] ?? '', slot, harm)) {
    const end = endOf(words, at + 1, rest, harm);
    if (end >= 0) return end;
  }
  return slot.optional ? endOf(words, at, rest, harm) : -1;
}

export interface Place {
  start: number;
  end: number;
}

/** Where one of the phrases stands among folded words. */
export function placesOf(words: readonly string[], phrases: readonly Phrase[], harm: Harm = 'none'): Place[] {
  return words.flatMap((_, start) =>
    phrases.flatMap((each) => {
      const end = endOf(words, start, each, harm);
      return end > start ? [{ start, end }] : [];
    }),
  );
}

export const stands = (words: readonly string[], phrases: readonly Phrase[], harm: Harm = 'none'): boolean =>
  words.some((_, start) => phrases.some((each) => endOf(words, start, each, harm) > start));

/** Whether one of the phrases stands at the beginning. */
export const begins = (words: readonly string[], phrases: readonly Phrase[]): boolean =>
  phrases.some((each) => endOf(words, 0, each, 'none') > 0);

/** The words without the places of the phrases: what is known to be harmless is not looked at again. */
export function without(words: readonly string[], phrases: readonly Phrase[]): string[] {
  const places = placesOf(words, phrases, 'misread');
  return words.filter((_, at) => !places.some(({ start, end }) => at >= start && at < end));
}

/**
 * What a paper of a type states, by the words that carry it. A paper that denies them, or takes back what it says, is for a person to see:
 * right words in the wrong sentence must never make a dossier complete.
 */
export interface Statement {
  /** One of these must stand on the page, under no condition. */
  affirms: readonly Phrase[];
  /** Labels that affirm on a filled-in form: where a label, not a sentence, gives the name of its holder. */
  form: readonly Phrase[];
  /** Denied within a few words (`nu este membru`), the statement is not made. */
  denied: readonly Phrase[];
  /** Words that end it, beside those that end any. */
  ends: readonly Phrase[];
  /** Turns that make it another statement: somebody else's, of the past, of the future, a mere form. */
  otherwise: readonly Phrase[];
  /** The same as the first words of a line. */
  headings: readonly Phrase[];
  /** Turns that look so and are not. */
  harmless: readonly Phrase[];
  /** It states one thing in few words: any negation, limit or condition that is not known to be harmless is against it. */
  plain: boolean;
  /** It explains how it may be taken back: only verbs take it back. */
  explains: boolean;
  code: ProblemCode | undefined;
  /** Institutions to which such a letter is sent for something else. */
  elsewhere?: readonly Phrase[];
  /** Words before the name of somebody who is named for something else: who answers questions, who drew it up. */
  beside?: readonly Phrase[];
}

/** Words that undo papers of any type. */
export interface Undoing {
  revoked: readonly Phrase[];
  /** Participles that carry their own negation. */
  negative: readonly Phrase[];
  turns: readonly Phrase[];
  /** Limits and conditions, against papers that state one thing plainly. */
  limits: readonly Phrase[];
  /** What makes an affirmation none when it stands before it. */
  voids: readonly Phrase[];
  wishes: readonly Phrase[];
  harmless: readonly Phrase[];
  /** Labels that give the name of a form's holder. */
  holder: readonly Phrase[];
}

/** What papers state, by type or by kind where one states something else. A type that is not there states nothing that words could undo. */
export interface Statements {
  undoes: Undoes;
  undoing: Undoing;
  work: WorkWords;
  /** Folded words that forms put between the parts of a name. */
  labels: ReadonlySet<string>;
  of: (type: DocumentType, kind?: string) => Statement | undefined;
}
