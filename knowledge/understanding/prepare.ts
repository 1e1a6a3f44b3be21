import type { Language } from '../../core/contract/ids.js';
import { fold } from '../../core/text/fold.js';
import { hearLanguage } from './language.js';
import { said, withoutGreeting } from './spoken.js';

export interface Prepared {
  /** Heard, undefined when nothing tells. */
  lang?: Language;
  /** Folded, in the letters of its language, without greetings before a question. */
  text: string;
}

const readableWords = (folded: string) =>
  folded
    .split(/[^\p{L}\p{N}]+/u)
    .slice(0, 200)
    .map((word) => ({ text: word, start: 0, end: 0 }));

/** A message as the models read it; training and asking do the same. */
export function prepare(text: string): Prepared {
  const folded = fold(text).trim();
  const heard = hearLanguage(folded, readableWords(folded));
  const plain = withoutGreeting(said(heard.text)).trim();
  return { ...(heard.lang ? { lang: heard.lang } : {}), text: plain };
}
