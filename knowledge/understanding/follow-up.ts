import type { Entities } from '../../core/answers/answer.js';
import { wordsOf } from '../../core/text/fold.js';
import { openVocabulary } from '../vocabulary/open.js';
import type { Named } from './entities.js';
import type { Said } from './memory.js';
import { rolesOf } from './roles.js';

const SHORT_WORDS = 8;
const VERY_SHORT_WORDS = 5;
const OPENING = /^(?:dar|da|si|iar|a|and|but|what about|how about|и|а|но|atunci|in cazul asta|pentru|pt|ok)(?:\s|$)/;
/** What a person says before going on: `ok, și în clinică?` */
export const NOD =
  /^(?:ok|okay|aha|bine|am inteles|inteleg|да|понятно|ясно)[\s,.!]+(?=(?:si|dar|iar|and|but|what|и|а|но)\s)/;

/** A short text leans on the one before it. */
export function goesOn(text: string): boolean {
  const words = wordsOf(text, SHORT_WORDS + 1).length;
  return words <= VERY_SHORT_WORDS || (words <= SHORT_WORDS && OPENING.test(text));
}

/** A name alone after a question about qualifications is one too: `și pentru pediatrie?`. */
function sameRole(previous: Entities, { entities, mentions }: Named, text: string): Entities {
  const [mention, more] = mentions;
  if (!mention || more || mention.kind !== 'programme') return entities;
  const [twin] = openVocabulary()
    .find(text, { kinds: ['qualification'] })
    .filter(({ from }) => from === mention.from);
  const onlyQualified = previous.qualification && !previous.programme;
  // A bare name after `mă pot înscrie la diabet?` is what the person is.
  const saysWho = !previous.qualification && previous.programme && wordsOf(text, 2).length === 1;
  if (!twin || (!onlyQualified && !saysWho)) return entities;
  const { programme: _, ...rest } = entities;
  return { ...rest, qualification: [twin.id] };
}

const speaksOfHerself = (text: string): boolean => rolesOf(wordsOf(text)).some((roles) => roles.has('myself'));

/** Entities of a text that leans on another: what it does not name stays. */
export const inherited = (previous: Entities, named: Named, text: string, said: Said): Entities => ({
  ...previous,
  // `dar eu pot?` after a colleague: what she said of herself counts again.
  ...(said.qualification && speaksOfHerself(text) ? { qualification: said.qualification } : {}),
  ...sameRole(previous, named, text),
});
