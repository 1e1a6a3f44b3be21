import { foldText } from '../../identity/fold.js';
import { findNameInText, nameWords } from '../../identity/names.js';
import type { Paper } from '../paper.js';
import { cnpsOn } from '../person.js';
import type { Case } from '../requirement.js';
import { sentencesIn } from '../sentences.js';
import { placesOf, stands } from '../wording.js';

/** Words before a name in which what it is named for stands. */
const BESIDE = 12;

interface Mention {
  words: readonly string[];
  /** Where the first word of her name stands. */
  at: number;
}

function mentionsOf(paper: Paper, { person: { fullName }, labels }: Case): Mention[] {
  if (fullName === undefined) return [];
  const wanted = new Set(nameWords(fullName));
  return sentencesIn(paper.text).flatMap((sentence) => {
    if (findNameInText(fullName, sentence, labels) !== 'same') return [];
    const words = foldText(sentence).split(' ');
    return [{ words, at: words.findIndex((word) => wanted.has(word)) }];
  });
}

/** `subsemnata, asistent medical POPA …`: so many words may stand before her name. */
const NEAR = 3;

/** She asks herself: it is no request of a unit, whoever it is handed in for. */
export const isHerOwn = (paper: Paper, dossier: Case): boolean =>
  mentionsOf(paper, dossier).some(({ words, at }) =>
    words.slice(Math.max(0, at - NEAR), at).some((word) => /^SUBSEMNAT/.test(word)),
  );

/** Her name stands behind the words that ask, in their sentence: whoever else was read as the one named. Nobody's code but hers is on it. */
export function isAskedFor(paper: Paper, dossier: Case): boolean {
  const { person, options } = dossier;
  const asks = options.statements?.of(paper.type, paper.kind)?.affirms ?? [];
  return (
    cnpsOn(paper).every((cnp) => cnp === person.cnp) &&
    mentionsOf(paper, dossier).some(({ words, at }) => placesOf(words, asks).some(({ start }) => start < at))
  );
}

/** She is named, and nowhere but as the one who answers questions, drew up the letter, or gets to know of it. */
export function isNamedBeside(paper: Paper, dossier: Case): boolean {
  const { person, options } = dossier;
  if (person.cnp !== undefined && paper.text.includes(person.cnp)) return false;
  const beside = options.statements?.of(paper.type, paper.kind)?.beside ?? [];
  const mentions = mentionsOf(paper, dossier);
  return (
    mentions.length > 0 && mentions.every(({ words, at }) => stands(words.slice(Math.max(0, at - BESIDE), at), beside))
  );
}
