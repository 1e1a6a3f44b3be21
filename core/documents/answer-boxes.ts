/** A box beside an answer as characters: empty, or ticked. */
const BOX = /\[\s*[xX]?\s*\]|\(\s*[xX]?\s*\)|[☐□○☑☒■✓✔]/g;
const ANSWER = /(?<!\p{L})(?:(?:nu\s+)?(?:sunt de acord|consimt|accept|refuz|[iî]mi (?:exprim|dau))|da|nu)(?!\p{L})/giu;

/** `DA ☒  NU ☐`: where boxes stand behind their answers they are put before them (`☒ DA  ☐ NU`), as they stand on other forms. */
export const boxesFirst = (text: string): string => text.replace(/^.*$/gm, lineWithBoxesFirst);

function lineWithBoxesFirst(line: string): string {
  const boxes = [...line.matchAll(BOX)];
  const [first, last] = [boxes[0], boxes.at(-1)];
  if (!first || !last || answersIn(line.slice(0, first.index)).length === 0) return line;
  if (answersIn(line.slice(last.index + last[0].length)).length > 0) return line;
  let at = 0;
  const parts = boxes.map((box) => {
    const before = line.slice(at, box.index);
    at = box.index + box[0].length;
    const answer = answersIn(before).at(-1)?.index ?? before.length;
    return `${before.slice(0, answer)}${box[0]} ${before.slice(answer)}`;
  });
  return parts.join('') + line.slice(at);
}

const answersIn = (text: string) => [...text.matchAll(ANSWER)];

/** `DA NUU`, `DA D NU X`: two answers of one line, and no box that was seen tells which of them is given. */
const UNDECIDED = /(?:^|\p{L}{3}[^\S\n]+)da[^\S\n]+(?:\S{1,3}[^\S\n]+)?nu\p{L}?(?:[^\S\n]+[^\s☐□○]{1,3})?[^\S\n]*$/imu;

/** Boxes stand first. */
export const isUndecided = (text: string): boolean => UNDECIDED.test(text);
