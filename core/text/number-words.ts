/** Romanian numerals in the letters of folded text; the longest first, so that `douazeci` is not `doua` and `zeci`. */
const NUMERALS: readonly (readonly [string, number])[] = (
  [
    ['saptesprezece', 17],
    ['paisprezece', 14],
    ['patrusprezece', 14],
    ['cincisprezece', 15],
    ['optsprezece', 18],
    ['nouasprezece', 19],
    ['treisprezece', 13],
    ['unsprezece', 11],
    ['doisprezece', 12],
    ['douasprezece', 12],
    ['saisprezece', 16],
    ['saptezeci', 70],
    ['patruzeci', 40],
    ['cincizeci', 50],
    ['douazeci', 20],
    ['treizeci', 30],
    ['saizeci', 60],
    ['optzeci', 80],
    ['nouazeci', 90],
    ['sapte', 7],
    ['patru', 4],
    ['cinci', 5],
    ['zece', 10],
    ['doua', 2],
    ['trei', 3],
    ['sase', 6],
    ['noua', 9],
    ['opt', 8],
    ['doi', 2],
    ['unu', 1],
    ['una', 1],
    ['un', 1],
    ['o', 1],
  ] as const
).toSorted(([a], [b]) => b.length - a.length);
const HUNDREDS = /^(?:suta|sute)/;
const THOUSANDS = /^(?:mie|mii)/;
const JOINS = /^(?:si|de)/;

/**
 * The number that a Romanian text ends with in words (`treizeci și unu decembrie două mii douăzeci și cinci`: 2025); undefined where it ends with none.
 * Spaces do not count: recognised text loses them.
 */
export function numberInWords(folded: string): number | undefined {
  const letters = folded.replace(/[^a-z]/g, '');
  for (let from = 0; from < letters.length; from++) {
    const value = numberOf(letters.slice(from));
    if (value !== undefined) return value;
  }
  return undefined;
}

/** What a sum in words stands before, with a bracket between them at most. */
const MONEY_AFTER = /[)\]]?\s*(?:de\s+)?\(?(?:lei|ron)\b/g;
/** What a sum in words stands after on its line, where another word stands before it. */
const MONEY_BEFORE = /^(?:adica|litere|cuvinte|de|suma|platit|platiti|achitat)$/;
const WORDS_BEFORE = /(?:[a-z]+\s+)*[a-z]+\s*$/;
const SUM_REACH = 90;

/**
 * The sums of money that a folded text says in words (`două mii cinci sute lei`: 2500), zero left out. What may be the rest of one, its beginning
 * misread, is none.
 */
export function sumsInWords(folded: string): number[] {
  return [...folded.matchAll(MONEY_AFTER)].flatMap(({ index }) => {
    const before = WORDS_BEFORE.exec(folded.slice(Math.max(0, index - SUM_REACH), index))?.[0] ?? '';
    const words = before.match(/[a-z]+|\n/g) ?? [];
    const from = words.findIndex((word, at) => begins(word) && numberOf(lettersFrom(words, at)) !== undefined);
    const value = from < 0 || !canBegin(words.slice(0, from)) ? undefined : numberOf(lettersFrom(words, from));
    return value ? [value] : [];
  });
}

const lettersFrom = (words: readonly string[], at: number): string => words.slice(at).join('').replaceAll('\n', '');
const begins = (word: string): boolean => NUMERALS.some(([numeral]) => word.startsWith(numeral));

/** At the beginning of a line that goes on with no number, or after what announces a sum. */
function canBegin(before: readonly string[]): boolean {
  const last = before.findLast((word) => word !== '\n');
  if (last === undefined || MONEY_BEFORE.test(last)) return true;
  return before.at(-1) === '\n' && !begins(last) && !THOUSANDS.test(last) && !HUNDREDS.test(last);
}

function numberOf(letters: string): number | undefined {
  let [rest, total, group] = [letters, 0, 0];
  while (rest !== '') {
    const numeral = NUMERALS.find(([word]) => rest.startsWith(word));
    const scale = THOUSANDS.exec(rest) ?? HUNDREDS.exec(rest);
    const join = JOINS.exec(rest);
    if (scale && THOUSANDS.test(rest)) {
      total += Math.max(1, group) * 1_000;
      group = 0;
    } else if (scale) {
      const units = group % 10;
      group = group - units + Math.max(1, units) * 100;
    } else if (numeral) group += numeral[1];
    else if (!join || rest === letters) return undefined;
    rest = rest.slice((scale?.[0] ?? numeral?.[0] ?? join?.[0] ?? '').length);
  }
  return total + group;
}
