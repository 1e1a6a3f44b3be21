/** A sentence that runs on is looked at in pieces of so many words, each of which shares half with the next. */
const LONGEST = 26;

/** Gaps of a printed line part columns; a line with a label of its own, or in capitals, begins something new. */
const COLUMNS = /\s{3,}|\t|\|/;
const LABEL = /^[^:.;]{2,45}:(?!\d)/;
const CONTINUES = /^[\p{Ll}\d(„"]/u;
/** So many letters fill a line. */
const FULL = 60;
/** A line that is a sentence by itself. */
const WHOLE = /^\p{Lu}.*[.!?]$/u;
/** A mark, or a word that leaves its object to the next line. */
const UNENDED = /(?:[,\-–(„]|\s(?:de|la|în|in|din|cu|pe|pentru|specializ[aă]rii|programului|cursului))$/iu;
/** A stop ends a sentence unless it stands behind an abbreviation: a short word, or a letter. A note in brackets may follow. */
const STOP = /(?<=[;!?])\s+|(?<=[^\s.]{5,}\.|\)\.|\d{3,}\.)\s+(?=\p{Lu}|\()/u;

const isCapitals = (line: string): boolean => !/\p{Ll}/u.test(line);

/** Lines put together that one sentence runs through; the cells of a row stand alone. */
function paragraphsOf(text: string): string[] {
  const paragraphs: string[] = [];
  let open = false;
  for (const line of text.split('\n')) {
    const cells = line.trim().split(COLUMNS).filter(Boolean);
    const [first = '', ...rest] = cells;
    const last = paragraphs.at(-1);
    const goesOn =
      last !== undefined && (CONTINUES.test(first) || UNENDED.test(last) || (isFull(last) && !WHOLE.test(first)));
    const joins = open && goesOn && !LABEL.test(first);
    if (joins && first !== '' && !isCapitals(first)) paragraphs[paragraphs.length - 1] = `${last} ${first}`;
    else if (first !== '') paragraphs.push(first);
    paragraphs.push(...rest);
    open = cells.length === 1 && !isCapitals(first);
  }
  return paragraphs;
}

/** It fills its line, and no label stands before it. */
const isFull = (line: string): boolean => line.length >= FULL && !/[.;:!?]$/.test(line) && !LABEL.test(line);

function piecesOf(sentence: string): string[] {
  const words = sentence.split(/\s+/);
  if (words.length <= LONGEST) return [sentence];
  const step = LONGEST / 2;
  return Array.from({ length: Math.ceil((words.length - step) / step) }, (_, at) =>
    words.slice(at * step, at * step + LONGEST).join(' '),
  );
}

/** Scraps of a word or two letters, such as an engine makes of an ornament, say nothing. */
const saysSomething = (words: string): boolean => /\p{L}{3}/u.test(words);

/** What a page says, sentence by sentence, a row or a cell of a form as one. */
export const sentencesIn = (text: string): string[] =>
  paragraphsOf(text)
    .flatMap((paragraph) => paragraph.split(STOP))
    .map((sentence) => sentence.trim())
    .filter(saysSomething);

/** The same, no longer than a person says at once. */
export const sentencesOf = (text: string): string[] => sentencesIn(text).flatMap(piecesOf).filter(saysSomething);
