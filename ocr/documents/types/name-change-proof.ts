import type { Fields } from '../../../core/documents/document.js';
import type { Extraction, ExtractionContext } from '../definition.js';
import { cnpReadings } from '../find/cnp.js';
import { allDates, labelledDate } from '../find/labelled.js';
import { leadingName, namesAmong } from '../find/names.js';
import { loneSeries, ownNumber, registration, seriesAndNumber } from '../find/numbers.js';
import { put } from '../find/person.js';
import { restored } from '../find/restored.js';
import { type Found, fieldOf, firstMade } from '../find/value.js';
import type { DocumentText } from '../text/document-text.js';
import { bare, fold } from '../text/fold.js';
import { findAny } from '../text/phrases.js';
import { piecesAfter, textOf, tokenPieces } from '../text/pieces.js';
import { words } from '../words.js';
import { divorce, surnameAfter } from './divorce-names.js';
import { isMuddled, marriageNames, marriageProse, marriageRepeated } from './marriage.js';

/** Acts that lead from one family name to another (HG 64/2011, HG 255/2024, OG 41/2003, Legea 119/1996). */
export function nameChangeProofFields({ text, kind }: ExtractionContext): Extraction {
  const fields: Fields = {};
  const serial = seriesAndNumber(text) ?? loneSeries(text);
  put(fields, 'series', fieldOf(serial?.series));
  put(fields, 'number', fieldOf(serial?.number ?? actNumber(text)));
  const issued = labelledDate(text, words('civil.issued'));
  const registered = registration(text)?.issuedOn;
  // A certificate of divorce tells the day of the marriage too; its own stands beside its number.
  const [first, second] = kind === 'name-change.divorce' ? [registered, issued] : [issued, registered];
  put(fields, 'issuedOn', fieldOf(first ?? second ?? allDates(text)[0]?.found));
  if (kind === 'name-change.marriage') Object.assign(fields, marriage(text));
  else if (kind === 'name-change.administrative' || kind === 'name-change.birth') administrative(fields, text);
  else divorce(fields, text);
  put(fields, 'cnp', fieldOf(cnpReadings(text)[0]));
  return { fields, kind };
}

/** By its labels, else by its sentences, else by which name is printed how often. */
function marriage(text: DocumentText): Fields {
  const told = [marriageNames(text), marriageProse(text)];
  const read = told.filter(({ formerSurname }) => formerSurname);
  return read.find((fields) => !isMuddled(fields)) ?? marriageRepeated(text) ?? read[0] ?? {};
}

/** The number of an act; a court's decision is cited with its year: `1195/2019`. */
function actNumber(text: DocumentText): Found | undefined {
  const cited = firstMade(findAny(text, words('civil.acts')), (match) => {
    const pieces = piecesAfter(text, match).slice(0, 3);
    const [, number] = /^[\s.:]*(?:nr\.?\s*)?(\d{1,6}(?:\/\d{4})?)/i.exec(textOf(pieces)) ?? [];
    const value = words('civil.courtActs').includes(match.phrase) ? number : number?.replace(/\/\d{4}$/, '');
    return value ? { value, confidence: 0.85, pieces } : undefined;
  });
  return cited ?? registration(text)?.number ?? ownNumber(text);
}

/** `din „X” în „Y”`: both names, wherever in the sentence that grants the change. */
function administrative(fields: Fields, text: DocumentText): void {
  const pieces = tokenPieces(text, 0, text.tokens.length);
  const step = firstMade(pieces, (piece, i) => {
    const from = fold(piece.text) === 'din' ? leadingName(pieces.slice(i + 1), { single: true, skip: 0 }) : undefined;
    const next = (from?.pieces.at(-1)?.token.index ?? i) + 1;
    if (!from || fold(pieces[next]?.text ?? '') !== 'in') return undefined;
    const to = leadingName(pieces.slice(next + 1), { single: true, skip: 0 });
    return to && { from: restored(from, text), to: restored(to, text) };
  });
  put(fields, 'formerSurname', fieldOf(step?.from));
  put(fields, 'newSurname', fieldOf(step?.to ?? surnameAfter(text, words('civil.renamed'))));
  const former = bare(String(fields.formerSurname?.value ?? '?'));
  put(fields, 'fullName', fieldOf(namesAmong(pieces).find((one) => bare(one.value).split(' ').includes(former))));
}
