/** Sequences by which a terminal is told to do something: colours, moves, titles, links. */
const ESCAPES = new RegExp(
  ['\\u001b\\[[0-?]*[ -/]*[@-~]', '\\u001b\\][^\\u0007\\u001b]*(?:\\u0007|\\u001b\\\\)?', '\\u001b[@-Z\\\\-_]?'].join(
    '|',
  ),
  'gu',
);
/** Marks that turn the direction of what follows: they make a name look like another. */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** Every other character that draws nothing, line breaks and tabs aside; joiners of emoji and of scripts stay. */
const INVISIBLE = /[^\P{C}\n\t\u200c\u200d]/gu;

/** Letters of our languages, usual signs and pictures: texts that are all of these, as nearly all are, need no closer look. */
const HARMLESS =
  /^[\n\t -~\xa1-\xac\xae-\u0377\u0400-\u052f\u2010-\u2027\u2190-\u23ff\u2500-\u27bf\u{1f300}-\u{1f64f}]*$/u;

/** A text of several lines as it may be shown anywhere: nothing in it commands a terminal or turns the writing around. */
export function cleanText(text: string): string {
  if (HARMLESS.test(text)) return text;
  return text.replace(/\r\n?/g, '\n').replace(ESCAPES, '').replace(DIRECTIONS, '').replace(INVISIBLE, '');
}

/** The same for a name or anything else that is one line. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/[\s\u2028\u2029]+/gu, ' ')
    .trim();
}
