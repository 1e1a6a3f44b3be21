import { denies, isDenied, speechOf, takesBack } from './negation.js';
import { type Statement, stands, type Undoing, without } from './wording.js';

/** What the words of a text are about, by the word lists: what was learned weighs it, beside the words themselves. */
export type Sign =
  | 'takes-back'
  | 'denies'
  | 'denied-participle'
  | 'turn'
  | 'word-of-revocation'
  | 'affirms'
  | 'voids'
  | 'harmless';

const UNDOING: readonly Sign[] = ['takes-back', 'denies', 'denied-participle', 'turn'];

/** Words stand in the text with which papers are taken back or denied, or make another statement. */
export const isUndoing = (signs: readonly Sign[]): boolean => signs.some((sign) => UNDOING.includes(sign));

/** The signs in a text on a paper that makes this statement. */
export function signsOf(text: string, statement: Statement, undoing: Undoing): Sign[] {
  const { explains, plain } = statement;
  const harmless = [...undoing.harmless, ...statement.harmless];
  const { words: all } = speechOf(text);
  const words = without(all, harmless);
  const stand: Record<Sign, () => boolean> = {
    'takes-back': () => takesBack({ words }, [...undoing.revoked, ...statement.ends], explains),
    denies: () => denies({ words }, statement.denied, explains),
    'denied-participle': () => isDenied({ words }, undoing.negative),
    turn: () => stands(words, [...undoing.turns, ...statement.otherwise, ...(plain ? undoing.limits : [])]),
    'word-of-revocation': () => stands(all, undoing.revoked),
    affirms: () => stands(all, statement.affirms, 'misread'),
    voids: () => stands(all, undoing.voids),
    harmless: () => words.length < all.length,
  };
  return (Object.keys(stand) as Sign[]).filter((sign) => stand[sign]());
}
