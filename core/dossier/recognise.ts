import type { ProgrammeId, QualificationId } from '../contract/ids.js';
import { allProgrammes } from '../eligibility/target-groups.js';
import type { KnowledgeBase } from '../facts/fact.js';
import { foldText } from '../identity/fold.js';
import type { Vocabulary, VocabularyKind } from '../vocabulary/vocabulary.js';
import { END, type Phrase, phrase, stands } from './wording.js';

/** Names of things as the phrases that tell them in a field, in the order of the vocabulary. */
type Told = readonly (readonly [id: string, phrases: readonly Phrase[]])[];

interface Names {
  programme: Told;
  qualification: Told;
  institution: Told;
  post: Told;
}

const known = new WeakMap<Vocabulary, Names>();

function namesOf({ vocabulary }: KnowledgeBase): Names {
  const told = (kind: VocabularyKind, list: 'judged' | 'posts' = 'judged'): Told =>
    vocabulary.entries(kind).flatMap((entry) => (entry[list] ? [[entry.id, entry[list].map(phrase)] as const] : []));
  const names = known.get(vocabulary) ?? {
    programme: told('programme'),
    qualification: told('qualification'),
    institution: told('institution'),
    post: told('programme', 'posts'),
  };
  known.set(vocabulary, names);
  return names;
}

/** With its ends marked, for phrases that are the whole of a field or its beginning. */
const wordsOf = (text: string): string[] => [END, ...foldText(text).split(' '), END];

/** A programme that papers of every call name, not of one call alone. */
export const isEverywhere = (programme: ProgrammeId, kb: KnowledgeBase): boolean =>
  namesOf(kb).programme.some(([id]) => id === programme);

const LONG_WORD = 5;
/** The name of a programme with the ends of its words open: `medicin* munci*`. */
const byName = (name: string): Phrase =>
  phrase(
    foldText(name)
      .split(' ')
      .map((word) => (word.length >= LONG_WORD ? `${word.slice(0, -1)}*` : word))
      .join(' '),
  );

/** How programmes are written: those of the vocabulary, and by their names those that only the call has. */
const writtenIn = (kb: KnowledgeBase): Told => [
  ...namesOf(kb).programme,
  ...allProgrammes(kb).flatMap(({ value: { programme, name } }) =>
    isEverywhere(programme, kb) ? [] : [[programme, [byName(name.ro)]] as const],
  ),
];

/** Programmes that a field names: ids, or names as printed. */
export function programmesNamed(text: string, kb: KnowledgeBase): ProgrammeId[] {
  const id = text.trim();
  const written = writtenIn(kb);
  if (written.some(([programme]) => programme === id)) return [id];
  const words = wordsOf(text);
  return written.flatMap(([programme, phrases]) => (stands(words, phrases) ? [programme] : []));
}

/** The qualification that a field names: a contract id, or as printed (the first one of the vocabulary); undefined when none or unknown. */
export function qualificationIn(text: string, kb: KnowledgeBase): QualificationId | undefined {
  const id = text.trim();
  const { qualification: told } = namesOf(kb);
  if (told.some(([qualification]) => qualification === id)) return id;
  const words = wordsOf(text);
  return told.find(([, phrases]) => stands(words, phrases))?.[0];
}

const isNamed = (told: Told, id: string, text: string): boolean =>
  stands(wordsOf(text), told.find(([each]) => each === id)?.[1] ?? []);

/** Whether INMSS is named, under this name or one of its earlier ones (SNSPMPDSB, Școala Națională de Sănătate Publică). */
export const namesInmss = (text: string, kb: KnowledgeBase): boolean =>
  [text, text.replace(INITIALS, '$1')].some((print) => isNamed(namesOf(kb).institution, 'inmss', print));

/** `I.N.M.S.S.`: the stops of an abbreviation part no words. */
const INITIALS = /(?<!\p{L})(\p{Lu})\.\s?(?=\p{Lu}\.|\p{Lu}(?!\p{L}))/gu;

/** Whether the words of a post, a ward or a department name the field of a requalification programme. */
export const postMatches = (text: string, programme: ProgrammeId, kb: KnowledgeBase): boolean =>
  isNamed(namesOf(kb).post, programme, text);

/** The phrases of posts, wards and departments that are specific to a programme. */
export const postPhrases = (programme: ProgrammeId, kb: KnowledgeBase): readonly Phrase[] =>
  namesOf(kb).post.find(([id]) => id === programme)?.[1] ?? [];
