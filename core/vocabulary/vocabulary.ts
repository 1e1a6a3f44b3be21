import type { Language } from '../contract/ids.js';

export const VOCABULARY_KINDS = [
  'programme',
  'qualification',
  'paper',
  'post',
  'institution',
  'county',
  'category',
] as const;
export type VocabularyKind = (typeof VOCABULARY_KINDS)[number];

/**
 * How a name is meant: `people` names a person who is it (`laborant`), `field` only its subject (`laborator`), which is a
 * programme or a person's qualification by the words around it; `said` is any other name.
 */
export type NameForm = 'people' | 'field' | 'said';

/** One thing with its names. Every list holds patterns: `word*` is whatever begins so. */
export interface VocabularyEntry {
  kind: VocabularyKind;
  id: string;
  name: Record<Language, string>;
  /** As papers print it, with diacritics: for documents. */
  printed: readonly string[];
  forms: Readonly<Partial<Record<NameForm, readonly string[]>>>;
  /** Phrases (see `phrase` of the judge) that name it in a field of a paper. */
  judged?: readonly string[];
  /** Of a programme: phrases of posts, wards and departments that are specific to it. */
  posts?: readonly string[];
  /** Of a paper: the requirement of the enrolment that asks for it. */
  requirement?: string;
  /** Of a situation of insured people: wider ones that give way to it. */
  outweighs?: readonly string[];
  /** Of an institution: questions about it may be ours. */
  ours?: boolean;
  /** Of a post: people of another trade than those whom the qualifications name. */
  profession?: boolean;
}

export interface VocabularyMatch {
  kind: VocabularyKind;
  id: string;
  form: NameForm;
  /** Words, the second one after the last. */
  from: number;
  to: number;
  /** Characters of the folded text. */
  start: number;
  end: number;
  /** 1 as written in the vocabulary; less the more letters differ. */
  score: number;
}

export interface FindOptions {
  kinds?: readonly VocabularyKind[];
  /** Words that are surely no misspelt name. Without it only names as written are found. */
  isKnown?: (word: string) => boolean;
  /** Whether a thing may be named from a word on, written so well (1: without a slip). */
  fits?: (id: string, from: number, score: number) => boolean;
}

export interface Vocabulary {
  entries(kind: VocabularyKind): readonly VocabularyEntry[];
  entry(kind: VocabularyKind, id: string): VocabularyEntry | undefined;
  /** Names in a text, in reading order; of overlapping names of one kind the longest stays. */
  find(text: string, options?: FindOptions): VocabularyMatch[];
}
