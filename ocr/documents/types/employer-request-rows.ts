import { cnpReadings } from '../find/find-cnp.js';
import { isGivenName } from '../find/given-names.js';
import { locateProgrammes, namedFound } from '../find/named.js';
import { namesAmong } from '../find/names.js';
import { restored } from '../find/restored.js';
import type { Found } from '../find/value.js';
import type { DocumentText } from '../text/document-text.js';
import { findAny } from '../text/phrases.js';
import { linePieces } from '../text/pieces.js';
import { words } from '../words.js';

/** Words before a name under a table's head: the row's number, however it was read. */
const NUMBERED = 1;

/** One nurse of a list. */
export interface Row {
  name: Found;
  cnp?: Found;
  programme?: Found;
}

/** Rows of a list of nurses: under a table's head, or numbered, a name in capitals with a CNP or a programme at its height. */
export function tableRows(text: DocumentText): Row[] {
  const rows: Row[] = [];
  const codes = cnpReadings(text);
  const head = findAny(text, words('employer-request.tableHead'))[0];
  for (const line of text.lines) {
    const pieces = linePieces(text, line);
    const [name] = namesAmong(pieces).filter(
      (one) => one.value.split(' ').some(isGivenName) || /\d{13}/.test(line.text),
    );
    if (!name) continue;
    const underHead =
      head !== undefined &&
      (text.starts[line.from] ?? 0) > head.start &&
      (name.pieces[0]?.token.index ?? 0) - line.from <= NUMBERED;
    if (!/^\W*\d{1,2}[.)]?\W*$/.test(pieces[0]?.text ?? '') && !underHead) continue;
    const middle = line.box.y + line.box.h / 2;
    const beside = text.lines.filter(
      (other) =>
        other.page === line.page &&
        Math.abs(other.box.y + other.box.h / 2 - middle) < Math.max(line.box.h, other.box.h) * 0.7,
    );
    const cnp = codes.find((code) =>
      code.pieces.some((piece) => beside.some((other) => other.index === piece.token.line)),
    );
    const programme = beside
      .flatMap((other) => locateProgrammes(text, text.starts[other.from], text.starts[other.to]))
      .at(-1);
    if (!cnp && !programme && beside.length < 2) continue;
    const asked = programme && namedFound(text, programme);
    rows.push({
      name: restored(name, text),
      ...(cnp ? { cnp } : {}),
      ...(asked ? { programme: asked } : {}),
    });
  }
  return rows;
}
