import { fold, type Word, wordsOf } from '../../../core/text/fold.js';
import { createPhraseIndex } from '../../../core/text/phrase-index.js';
import { listsOf } from '../../../knowledge/understanding/lists.js';

/** Longer texts say more than that they want a person: they are questions. */
const MOST_CHARACTERS = 90;

function* phrases(): Generator<[string, string]> {
  for (const [meaning, scripts] of Object.entries(listsOf('wishes')))
    for (const list of Object.values(scripts)) for (const phrase of list) yield [phrase, meaning];
}
const index = createPhraseIndex(phrases());

interface Said {
  meaning: string;
  from: number;
  to: number;
}

const saidIn = (words: readonly Word[]): Said[] =>
  words.flatMap((_, at) => index.at(words, at).map(({ value, from, to }) => ({ meaning: value, from, to })));

/** Nothing else stands in the text than what asks for a person, and politeness. */
function isAlone(words: readonly Word[], said: readonly Said[]): boolean {
  const only = said.filter(({ meaning }) => meaning === 'alone' || meaning === 'filler');
  const isCovered = (at: number) => only.some(({ from, to }) => from <= at && at < to);
  return only.some(({ meaning }) => meaning === 'alone') && words.every((_, at) => isCovered(at));
}

/** Whether a free text asks for a person, and for nothing else: "vreau să vorbesc cu cineva". */
export function wantsPerson(text: string): boolean {
  if (text.length > MOST_CHARACTERS) return false;
  const words = wordsOf(fold(text));
  const said = saidIn(words);
  const all = (meaning: string) => said.filter((each) => each.meaning === meaning);
  if (all('others').length > 0) return false;
  const isAsked = all('speak').some(({ to }) => all('whom').some(({ from }) => from >= to));
  return isAsked || isAlone(words, said);
}
