import { slips } from '../../vocabulary/near.js';

/** A word of a pack: the beginning of a word, or a whole one when the pack closes it with a full stop (`ati.`). */
interface Stem {
  text: string;
  whole: boolean;
}

/** The words of one entry of a pack; all of them must stand in the text, in order and close together. */
export type Mention = readonly Stem[];

/** Words between two words of an entry: `asistent farmaci` finds `asistent medical de farmacie`. */
const GAP = 2;
/** A question is short; what comes after this is a story. */
const MOST_TOKENS = 120;

export const parseMention = (entry: string): Mention =>
  entry.split(' ').map((word) => {
    const whole = /\p{L}\.$/u.test(word);
    return { text: whole ? word.slice(0, -1) : word, whole };
  });

/** Words of a folded text, with the marks inside them (`118/1990`, `1.200`, `x-ray`); hyphened ones in pieces too. */
export const tokensOf = (folded: string): string[] =>
  (folded.match(/[\p{L}\p{N}]+(?:[./-][\p{L}\p{N}]+)*/gu) ?? [])
    .slice(0, MOST_TOKENS)
    .flatMap((token) => (token.includes('-') ? [token, ...token.split('-')] : [token]));

/** True when `word` begins with `stem`, with one slip in a long one, but not at its very end: psihi-c-a is no psihi-a-trie. */
const beginsLike = (word: string, stem: string): boolean =>
  word.startsWith(stem) || (!/\d/.test(stem) && !word.startsWith(stem.slice(0, -2)) && slips(word, stem, true) === 1);

const fits = (word: string, { text, whole }: Stem): boolean => (whole ? word === text : beginsLike(word, text));

function standsFrom(tokens: readonly string[], mention: Mention, start: number): boolean {
  let at = start;
  for (const [nth, stem] of mention.entries()) {
    const last = nth === 0 ? at : Math.min(at + GAP, tokens.length - 1);
    while (at <= last && !fits(tokens[at] as string, stem)) at++;
    if (at > last) return false;
    at++;
  }
  return true;
}

/** Whether the tokens hold the words of an entry. */
export function mentioned(tokens: readonly string[], mention: Mention): boolean {
  return tokens.some((_, start) => standsFrom(tokens, mention, start));
}
