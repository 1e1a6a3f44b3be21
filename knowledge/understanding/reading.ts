import type { Entities } from '../../core/answers/answer.js';
import { type Word, wordsOf } from '../../core/text/fold.js';
import { COMMON_WORDS, FOREIGN } from './lexicon/common.js';
import { compileLexicon, type Match } from './lexicon/compile.js';
import { CONCEPTS } from './lexicon/concepts.js';
import { FINE_CONCEPTS } from './lexicon/fine-concepts.js';
import { MORE_CONCEPTS } from './lexicon/more-concepts.js';
import { ROLE_WORDS, type RoleWord, SUBJECTS, type Subject } from './lexicon/names.js';
import { CATEGORIES, PAPERS } from './lexicon/papers.js';
import { SHORT_FORMS } from './lexicon/short-forms.js';
import { entitiesOf, type Mention, mentionsOf } from './roles.js';
import { createSpelling, SPELLING_LIMIT } from './spelling.js';

type Kind = 'concept' | 'subject' | 'role' | 'paper' | 'category' | 'foreign';

const BLOCKS: readonly (readonly [Kind, Readonly<Record<string, string>>])[] = [
  ['concept', CONCEPTS],
  ['concept', MORE_CONCEPTS],
  ['concept', FINE_CONCEPTS],
  ['subject', SUBJECTS],
  ['role', ROLE_WORDS],
  ['paper', PAPERS],
  ['category', CATEGORIES],
  ['foreign', FOREIGN],
];
const keyOf = (kind: Kind, tag: string): string => `${kind} ${tag}`;
const KINDS = new Map(
  BLOCKS.flatMap(([kind, entries]) => Object.keys(entries).map((tag) => [keyOf(kind, tag), { kind, tag }] as const)),
);

/** All words of all kinds in one index: a word is looked up once. */
const lexicon = compileLexicon<string>(
  Object.fromEntries(
    BLOCKS.flatMap(([kind, entries]) => Object.entries(entries).map(([tag, words]) => [keyOf(kind, tag), words])),
  ),
);

const spell = createSpelling(
  compileLexicon<string>({
    ...CONCEPTS,
    ...MORE_CONCEPTS,
    ...FINE_CONCEPTS,
    ...SUBJECTS,
    ...ROLE_WORDS,
    ...Object.fromEntries(Object.entries(PAPERS).map(([tag, words]) => [`paper ${tag}`, words])),
    ...CATEGORIES,
  }).stems,
);

const COST_FOLLOWS = /^(?:costa|coasta|e|este|ma|se|dureaza|vine)$/;

/** What was recognised of a text or of a part of it. */
export interface Reading {
  words: Word[];
  /** Meanings of all its words, and `Q`, `P`, `PP`, `PAPER`, `CATEGORY`, `IDNUM13` for what it names. */
  meanings: Set<string>;
  /** For the classifier: meanings and beginnings of words. */
  features: string[];
  mentions: Mention[];
  entities: Entities;
  /** Words that nothing here knows: neither ours, nor common. */
  strange: string[];
  isForeign: boolean;
  /** A course in something that nothing here knows: `curs de origami`. */
  strangeCourse: boolean;
  /** Something unknown that a word such as `for` or `of` points at: `acte pentru hipnoză`. */
  strangePurpose: boolean;
}

function mended(word: Word, next: string | undefined): Word {
  if (word.text === 'ct' && next !== undefined && COST_FOLLOWS.test(next)) return { ...word, text: 'cat' };
  const full = SHORT_FORMS[word.text];
  return full === undefined ? word : { ...word, text: full };
}

interface Tags {
  concepts: Match<string>[];
  subjects: Match<Subject>[];
  roles: Set<RoleWord>[];
  papers: Match<string>[];
  categories: Match<string>[];
  covered: boolean[];
  isForeign: boolean;
}

function tagsOf(words: readonly Word[]): Tags {
  const tags: Tags = {
    concepts: [],
    subjects: [],
    roles: words.map(() => new Set()),
    papers: [],
    categories: [],
    covered: words.map(() => false),
    isForeign: false,
  };
  for (let index = 0; index < words.length; index += 1) {
    let longestName: Match<Subject> | undefined;
    for (const { tag: key, from, to } of lexicon.at(words, index)) {
      const found = KINDS.get(key);
      if (!found) continue;
      const { kind, tag } = found;
      for (let each = from; each < to; each += 1) tags.covered[each] = true;
      if (kind === 'foreign') {
        tags.isForeign = true;
        continue;
      }
      if (kind === 'concept') tags.concepts.push({ tag, from, to });
      else if (kind === 'paper') tags.papers.push({ tag, from, to });
      else if (kind === 'category') tags.categories.push({ tag, from, to });
      // The keys of the blocks are the tags of their kind.
      else if (kind === 'role') tags.roles[index]?.add(tag as RoleWord);
      // The longest name of a word is the one: `operator ct` before `ct`.
      else if (!longestName || to > longestName.to) longestName = { tag: tag as Subject, from, to };
    }
    if (longestName) tags.subjects.push(longestName);
  }
  return tags;
}

const FEATURE_LETTERS = 5;
const unique = <T>(list: T[]): T[] => [...new Set(list)];

function correct(words: Word[], tags: Tags): Word[] | undefined {
  let left = SPELLING_LIMIT;
  let changed = false;
  const corrected = words.map((word, index) => {
    if (tags.covered[index] || COMMON_WORDS.has(word.text) || left === 0) return word;
    left -= 1;
    const text = spell(word.text);
    if (text === undefined) return word;
    changed = true;
    return { ...word, text };
  });
  return changed ? corrected : undefined;
}

/** Words of a folded text, short forms written out and slips of the keyboard mended. */
export function readWords(folded: string): Word[] {
  const raw = wordsOf(folded);
  const words = raw.map((word, index) => mended(word, raw[index + 1]?.text));
  return correct(words, tagsOf(words)) ?? words;
}

/** A student in doctoral studies is no student of (b), a child on whose account one is on leave no child of (a). */
const NARROWER: Readonly<Record<string, string[]>> = {
  ...Object.fromEntries([...'abefgkmnop'].map((letter) => [letter, ['s']])),
  c: ['b', 's'],
  d: ['a', 'b', 's'],
  h: ['g', 's'],
  i: ['a', 's'],
  j: ['a', 's'],
};

function categoriesOf(found: readonly Match<string>[]): string[] {
  const widest = found.filter(
    ({ from, to }) => !found.some((other) => other.from <= from && other.to >= to && other.to - other.from > to - from),
  );
  const letters = unique(widest.map(({ tag }) => tag));
  const wider = new Set(letters.flatMap((letter) => NARROWER[letter] ?? []));
  return letters.filter((letter) => !wider.has(letter));
}

const POINTS_AT = /^(?:de|pentru|la|pe|in|of|for|to|a|для|на|в)$/;
const JOINS_COURSE = /^(?:de|pe|in|la|of|on|по)$/;

function isSubjectOfCourse(words: readonly Word[], { roles }: Tags, start: number): boolean {
  const index = words.findIndex((word) => word.start === start);
  return JOINS_COURSE.test(words[index - 1]?.text ?? '') && (roles[index - 2]?.has('programmeNoun') ?? false);
}

const AUXILIARY = /^(?:am|ai|a|ati|au)$/;
const PARTICIPLE = /(?:[aiu]t|[aiun]s)[aei]?$/;

/** `Mi-a scăpat termenul de plată`: what somebody did with the thing asked is no other thing. */
const isParticiple = (words: readonly Word[], index: number): boolean =>
  AUXILIARY.test(words[index - 1]?.text ?? '') && PARTICIPLE.test(words[index]?.text ?? '');

const MINOR = 18;

/** `elev, 17 ani` is a child of (a): those of (b) are between 18 and 26. */
function namesMinor(words: readonly Word[]): boolean {
  return words.some(
    ({ text }, index) =>
      /^\d{1,2}$/.test(text) && Number(text) < MINOR && /^(?:ani|лет|года?|years?)$/.test(words[index + 1]?.text ?? ''),
  );
}

/** What words mean beside each other: kilometres to the emergency unit, `400 de asigurați`, the last days of the call. */
function togetherOf(words: readonly Word[], meanings: ReadonlySet<string>): string[] {
  const insuredOnList = words.some(
    ({ text }, index) =>
      /^\d{2,4}$/.test(text) &&
      /^asigurat/.test((words[index + 1]?.text === 'de' ? words[index + 2] : words[index + 1])?.text ?? ''),
  );
  const rural = insuredOnList || (meanings.has('KM') && meanings.has('UPUWORD')) || meanings.has('WORKPOINT');
  const paysBy = meanings.has('PAY') && (meanings.has('NOVEMBER') || meanings.has('LATE'));
  const enrolsBy = meanings.has('OCTOBER') && (meanings.has('ENROL') || meanings.has('SUBMIT'));
  return [...(rural ? ['RURAL2'] : []), ...(paysBy || enrolsBy ? ['CALLDATE'] : [])];
}

/** Reads words that {@link readWords} prepared. */
export function read(words: Word[]): Reading {
  const tags = tagsOf(words);
  const mentions = mentionsOf(words, tags.subjects, tags.roles);
  const named = entitiesOf(mentions);
  const document = unique(tags.papers.map(({ tag }) => tag));
  const categoryOf = (letter: string) => (letter === 'b' && namesMinor(words) ? 'a' : letter);
  const category = unique(categoriesOf(tags.categories).map(categoryOf));
  const meanings = new Set(tags.concepts.map(({ tag }) => tag));
  if (named.qualification) meanings.add('Q');
  if (named.programme) meanings.add('P');
  if ((named.programme?.length ?? 0) > 1) meanings.add('PP');
  if (document.length > 0) meanings.add('PAPER');
  for (const paper of document) meanings.add(`PAPER-${paper}`);
  if (category.length > 0) meanings.add('CATEGORY');
  // A digit lost or doubled is still such a number; a telephone number is none.
  if (words.some(({ text }) => /^(?!40|0)\d{11,15}$/.test(text))) meanings.add('IDNUM13');
  if (words.some(({ text }) => /^\d+$/.test(text))) meanings.add('NUMBER');
  for (const meaning of togetherOf(words, meanings)) meanings.add(meaning);
  const strange = words.filter(
    ({ text }, index) =>
      !tags.covered[index] &&
      text.length > 2 &&
      !/^\d/.test(text) &&
      !COMMON_WORDS.has(text) &&
      !isParticiple(words, index),
  );
  return {
    words,
    meanings,
    features: [...meanings, ...words.map(({ text }) => `~${text.slice(0, FEATURE_LETTERS)}`)],
    mentions,
    entities: {
      ...named,
      ...(document.length > 0 ? { document } : {}),
      ...(category.length > 0 ? { category } : {}),
    },
    strange: strange.map(({ text }) => text),
    isForeign: tags.isForeign,
    strangePurpose: strange.some(({ start }) =>
      POINTS_AT.test(words[words.findIndex((word) => word.start === start) - 1]?.text ?? ''),
    ),
    strangeCourse: strange.some(({ start }) => isSubjectOfCourse(words, tags, start)),
  };
}
