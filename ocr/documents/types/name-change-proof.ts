import type { Fields } from '../../../core/documents/document.js';
import type { Extraction, ExtractionContext } from '../definition.js';
import { cnpReadings } from '../find/cnp.js';
import { allDates, labelledDate } from '../find/labelled.js';
import { leadingName, namesAmong } from '../find/names.js';
import { loneSeries, ownNumber, registration, seriesAndNumber } from '../find/numbers.js';
import { restored } from '../find/restored.js';
import { type Found, fieldsOf, firstMade } from '../find/value.js';
import type { DocumentText } from '../text/document-text.js';
import { bare, fold } from '../text/fold.js';
import { findAny } from '../text/phrases.js';
import { piecesAfter, textOf, tokenPieces } from '../text/pieces.js';
import { words } from '../words.js';
import { divorce, surnameAfter } from './divorce-names.js';
import { isMuddled, marriageNames, marriageProse, marriageRepeated } from './marriage.js';

/** How the names are found on acts of each kind that is no divorce. */
const NAMES: Readonly<Record<string, (text: DocumentText) => Fields>> = {
  'name-change.marriage': marriage,
  'name-change.administrative': granted,
  'name-change.birth': granted,
};

/** Acts that lead from one family name to another (HG 64/2011, HG 255/2024, OG 41/2003, Legea 119/1996). */
export function nameChangeProofFields({ text, kind }: ExtractionContext): Extraction {
  const serial = seriesAndNumber(text) ?? loneSeries(text);
  const issued = labelledDate(text, words('civil.issued'));
  const registered = registration(text)?.issuedOn;
  // A certificate of divorce tells the day of the marriage too; its own stands beside its number.
  const [first, second] = kind === 'name-change.divorce' ? [registered, issued] : [issued, registered];
  const own = fieldsOf({
    series: serial?.series,
    number: serial?.number ?? actNumber(text),
    issuedOn: first ?? second ?? allDates(text)[0]?.found,
    cnp: cnpReadings(text)[0],
  });
  return { fields: { ...own, ...(NAMES[kind] ?? divorce)(text) }, kind };
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
function granted(text: DocumentText): Fields {
  const pieces = tokenPieces(text, 0, text.tokens.length);
  const step = firstMade(pieces, (piece, i) => {
    const from = fold(piece.text) === 'din' ? leadingName(pieces.slice(i + 1), { single: true, skip: 0 }) : undefined;
    const next = (from?.pieces.at(-1)?.token.index ?? i) + 1;
    if (!from || fold(pieces[next]?.text ?? '') !== 'in') return undefined;
    const to = leadingName(pieces.slice(next + 1), { single: true, skip: 0 });
    return to && { from: restored(from, text), to: restored(to, text) };
  });
  const former = bare(step?.from.value ?? '?');
  return fieldsOf({
    formerSurname: step?.from,
    newSurname: step?.to ?? surnameAfter(text, words('civil.renamed')),
    fullName: namesAmong(pieces).find((one) => bare(one.value).split(' ').includes(former)),
  });
}
