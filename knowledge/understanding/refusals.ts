import type { Intent, UnknownReason } from '../../core/answers/answer.js';
import { wordsOf } from '../../core/text/fold.js';
import { openVocabulary } from '../vocabulary/open.js';
import { LAWS } from './fitting.js';
import { elsewhereOf } from './meanings.js';
import { openModel } from './model.js';
import { patternsOf } from './pattern.js';
import type { Recognised } from './recognise.js';

const LISTS = patternsOf('refusals');
const says = (key: string, folded: string): boolean => LISTS.get(key)?.test(folded) ?? false;

/**
 * Why a text is refused whatever else it says, or undefined. Told from the whole text: an order hidden in a question
 * about the fee is an order.
 */
export function refusalOf(folded: string): UnknownReason | undefined {
  if (says('instructions', folded)) return 'instructions';
  if (says('personal-data', folded) && !says('not-personal', folded)) return 'personal-data';
  if (says('medical-advice', folded) && !says('not-medical', folded)) return 'medical-advice';
  return undefined;
}

const INMSS = 'inmss';
/** So little below the threshold a message of ours may be that asks what the sources do not state. */
const NEAR = 0.8;

/** Why a text that is not ours cannot be answered, and who can: INMSS where the matter is near to its own, or whom the text names. */
export function notOurs(
  text: string,
  { below = Number.POSITIVE_INFINITY, likely }: Pick<Recognised, 'below' | 'likely'>,
): [UnknownReason, string, Intent['asks']?] {
  const words = wordsOf(text);
  const known = words.filter(({ text: word }) => openModel().isKnown(word)).length;
  if (known * 2 < words.length) return ['not-understood', text];
  const vocabulary = openVocabulary();
  const names = vocabulary.find(text, { kinds: ['institution', 'programme'] });
  const { areas, ours } = elsewhereOf(words);
  if (names.some(({ id }) => id === INMSS)) return ['not-in-sources', text, INMSS];
  const institutions = names.flatMap(({ kind, id }) =>
    kind === 'institution' ? (vocabulary.entry(kind, id) ?? []) : [],
  );
  const isOurs = ours || names.some(({ kind }) => kind === 'programme');
  const named = institutions.find((entry) => !isOurs || entry.ours !== true);
  if (named) return ['not-in-sources', text, named.name];
  // Of what the laws leave out INMSS knows no more than we do.
  const isOfLaw = likely !== undefined && LAWS.includes(likely);
  return !isOfLaw && (below < NEAR || (isOurs && areas.size === 0))
    ? ['not-in-sources', text, INMSS]
    : ['out-of-scope', text];
}
