import type { Fields } from '../../../core/documents/document.js';
import { coupleFields } from '../civil/couple.js';
import type { Extraction, ExtractionContext } from '../definition.js';
import { cnpReadings } from '../find/cnp.js';
import { allDates, labelledDate, paperDate } from '../find/labelled.js';
import { leadingName, namesAmong } from '../find/names.js';
import { loneSeries, ownNumber, registration, seriesAndNumber } from '../find/numbers.js';
import { restored } from '../find/restored.js';
import { type Found, fieldsOf, firstMade } from '../find/value.js';
import type { DocumentText } from '../text/document-text.js';
import { bare, fold } from '../text/fold.js';
import { findAny } from '../text/phrases.js';
import { piecesAfter, textOf, tokenPieces } from '../text/pieces.js';
import { withWholeLabels } from '../text/whole-labels.js';
import { words } from '../words.js';

const DIVORCES = ['name-change.divorce', 'name-change.court'];
const GRANTED = ['name-change.administrative', 'name-change.birth'];

/** Acts that lead from one family name to another (HG 64/2011, HG 255/2024, OG 41/2003, Legea 119/1996). */
export function nameChangeProofFields({ text: printed, kind }: ExtractionContext): Extraction {
  const text = withWholeLabels(printed);
  const serial = seriesAndNumber(text) ?? loneSeries(text);
  const cited = kind === 'name-change.marriage' ? undefined : citedNumber(text);
  const registered = registration(text);
  const issued = labelledDate(text, words('civil.issued'));
  // A certificate of divorce tells the day of the marriage too; its own stands beside its number.
  const days =
    kind === 'name-change.divorce' ? [registered?.issuedOn, issued] : [issued, paperDate(text), registered?.issuedOn];
  const own = fieldsOf({
    series: serial?.series,
    number: serial?.number ?? cited ?? registered?.number ?? ownNumber(text),
    issuedOn: days.find(Boolean) ?? lastOf(text),
  });
  const act = GRANTED.includes(kind) ? 'grant' : DIVORCES.includes(kind) ? 'divorce' : 'marriage';
  const told = (act === 'grant' ? granted(text) : undefined) ?? coupleFields(text, act);
  return { fields: { ...own, ...(told ?? fieldsOf({ cnp: cnpReadings(text)[0] })) }, kind };
}

/** The number of a ruling or decision; a court's is cited with its year: `1195/2019`. */
const citedNumber = (text: DocumentText): Found | undefined =>
  firstMade(findAny(text, words('civil.acts')), (match) => {
    const pieces = piecesAfter(text, match).slice(0, 3);
    const [, number] = /^[\s.:]*(?:nr\.?\s*)?(\d{1,6}(?:\/\d{4})?)/i.exec(textOf(pieces)) ?? [];
    const value = words('civil.courtActs').includes(match.phrase) ? number : number?.replace(/\/\d{4}$/, '');
    return value ? { value, confidence: 0.85, pieces } : undefined;
  });

/** Births and the act itself come before the day on which a paper about them was issued. */
const lastOf = (text: DocumentText) =>
  allDates(text)
    .map(({ found }) => found)
    .sort((a, b) => (a.value < b.value ? 1 : -1))[0];

/** `din „X” în „Y”`: both names, wherever in the sentence that grants the change. */
function granted(text: DocumentText): Fields | undefined {
  const pieces = tokenPieces(text, 0, text.tokens.length);
  const step = firstMade(pieces, (piece, i) => {
    const from = fold(piece.text) === 'din' ? leadingName(pieces.slice(i + 1), { single: true, skip: 0 }) : undefined;
    const next = (from?.pieces.at(-1)?.token.index ?? i) + 1;
    if (!from || fold(pieces[next]?.text ?? '') !== 'in') return undefined;
    const to = leadingName(pieces.slice(next + 1), { single: true, skip: 0 });
    return to && { formerSurname: restored(from, text), newSurname: restored(to, text) };
  });
  if (!step) return undefined;
  const former = bare(step.formerSurname.value);
  const fullName = namesAmong(pieces).find((one) => bare(one.value).split(' ').includes(former));
  return fieldsOf({ ...step, fullName, cnp: cnpReadings(text)[0] });
}
