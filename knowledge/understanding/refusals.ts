import type { Intent, UnknownReason } from '../../core/answers/answer.js';
import { wordsOf } from '../../core/text/fold.js';
import { openVocabulary } from '../vocabulary/open.js';
import { elsewhereOf } from './meanings.js';
import { openModel } from './model.js';
import { patternsOf } from './pattern.js';

const LISTS = patternsOf('refusals');
const says = (key: string, folded: string): boolean => LISTS.get(key)?.test(folded) ?? false;

/**
 * Why a text is refused whatever else it says, or undefined. Told from the whole text: an order hidden in a question
 * about the fee is an order.
 */
export function refusalOf(folded: string): UnknownReason | undefined {
  if (says('instructions', folded)) return 'instructions';
  if (says('personal-data', folded)) return 'personal-data';
  if (says('medical-advice', folded) && !says('not-medical', folded)) return 'medical-advice';
  return undefined;
}

const INMSS = 'inmss';

/** Why a text that is not ours cannot be answered, and who can: INMSS where the matter is near, or whom the text names. */
export function notOurs(text: string): [UnknownReason, string, Intent['asks']?] {
  const words = wordsOf(text);
  const known = words.filter(({ text: word }) => openModel().isKnown(word)).length;
  if (known * 2 < words.length) return ['not-understood', text];
  const vocabulary = openVocabulary();
  const names = vocabulary.find(text, { kinds: ['institution', 'programme'] });
  const { areas, ours } = elsewhereOf(words);
  const isOurs = ({ kind, id }: (typeof names)[number]) =>
    kind === 'programme' || vocabulary.entry('institution', id)?.ours === true;
  if (names.some(({ id }) => id === INMSS)) return ['not-in-sources', text, INMSS];
  const other = names.find((name) => !isOurs(name));
  if (other) return ['not-in-sources', text, vocabulary.entry('institution', other.id)?.name];
  return areas.size === 0 && (ours || names.length > 0) ? ['not-in-sources', text, INMSS] : ['out-of-scope', text];
}
