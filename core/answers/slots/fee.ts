import type { MoneyValue } from '../../facts/inmss-values.js';
import { formatLei } from '../../language/format.js';
import { fromWord } from '../../language/number-words.js';
import { wordsOf } from '../../text/fold.js';
import type { Voice } from '../voice.js';

const FEE = 'inmss.fee';

/** Number of nurses that the question names: `pentru 5 asistente`, `suntem trei`. More than a thousand is no list of nurses. */
function participants(text: string): number | undefined {
  const found = /(?:^|[^\d.,])(\d{1,3})(?![\d.,])/.exec(text);
  if (found) return Number(found[1]) > 1 ? Number(found[1]) : undefined;
  return wordsOf(text)
    .map((word) => fromWord(word.text))
    .find((count) => count !== undefined);
}

/** `5 × 2.500 lei = 12.500 lei.` where the question names how many. */
export function several(v: Voice): string {
  const count = participants(v.intent.text);
  if (count === undefined) return '';
  const { amountLei } = v.kb.fact<MoneyValue>(FEE).value;
  return `${count} × ${v.money(FEE)} = ${formatLei(count * amountLei)}.`;
}
