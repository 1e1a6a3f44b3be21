import type { UnknownReason } from '../../core/answers/answer.js';
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
