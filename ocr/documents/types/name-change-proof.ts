import type { Fields } from '../../../core/documents/document.js';
import { actsIn, inARow, seriesBehindTitle, withoutCopyNote } from '../civil/acts.js';
import { type Steps, stepsTold } from '../civil/couple.js';
import type { Extraction, ExtractionContext } from '../definition.js';
import { cnpReadings } from '../find/cnp.js';
import { allDates, labelledDate, paperDate } from '../find/labelled.js';
import { leadingName, namesAmong } from '../find/names.js';
import { loneSeries, ownNumber, registration, seriesAndNumber } from '../find/numbers.js';
import { restored } from '../find/restored.js';
import { type Found, fieldsOf, firstMade } from '../find/value.js';
import type { DocumentText } from '../text/document-text.js';
import { bare, editDistance, fold } from '../text/fold.js';
import { findAny, hasPhrase } from '../text/phrases.js';
import { piecesAfter, textOf, tokenPieces } from '../text/pieces.js';
import { withWholeLabels } from '../text/whole-labels.js';
import { words } from '../words.js';

const COURT = 'name-change.court';
const DIVORCES = ['name-change.divorce', COURT];
const GRANTED = ['name-change.administrative', 'name-change.birth'];

/** Acts that lead from one family name to another (HG 64/2011, HG 255/2024, OG 41/2003, Legea 119/1996); several on a sheet are a chain. */
export function nameChangeProofFields({ text: printed, kind: known }: ExtractionContext): Extraction {
  const acts = actsIn(printed).map((act) => ({ ...act, text: withWholeLabels(act.text) }));
  const told = acts.map(({ text, kind }) => stepsIn(text, kind));
  const chain = inARow(told.flatMap((one) => one ?? []));
  const last = chain && acts.at(-1);
  const text = last ? last.text : withWholeLabels(printed);
  // What a ruling must say the whole sheet must.
  const kind = last ? (acts.find((act) => act.kind === COURT)?.kind ?? last.kind) : known;
  const steps = chain ?? stepsIn(text, kind) ?? { cnp: cnpReadings(text)[0] };
  const { formerSurname, newSurname, fullName, cnp }: Partial<Steps> = steps;
  return {
    fields: { ...ownFields(text, last?.kind ?? kind), ...fieldsOf({ formerSurname, newSurname, fullName, cnp }) },
    kind,
  };
}

const stepsIn = (text: DocumentText, kind: string): Steps | undefined => {
  const isGrant = GRANTED.includes(kind) || (kind === COURT && !hasPhrase(text, ...words('civil.ended')));
  const act = isGrant ? 'grant' : DIVORCES.includes(kind) ? 'divorce' : 'marriage';
  const told = stepsTold(text, act);
  const step = act === 'grant' ? granted(text) : undefined;
  const again = told?.isChange ? told.newSurname : [];
  return step ? { ...step, newSurname: step.newSurname.map((name) => surerOf(name, again)) } : told;
};

/** Less sure than this an engine guessed letters, surer than that it saw them. */
const GUESSED = 0.5;
const SURELY = 0.85;

/** A name of which letters were guessed as the act says it again (`va purta numele …`), one letter away. */
const surerOf = (name: Found, again: readonly Found[]): Found =>
  again.find(
    ({ value, confidence }) =>
      name.confidence < GUESSED && confidence >= SURELY && editDistance(bare(value), bare(name.value)) === 1,
  ) ?? name;

/** Series, number and day of the act itself. */
function ownFields(copied: DocumentText, kind: string): Fields {
  const text = withoutCopyNote(copied);
  const serial = seriesBehindTitle(text) ?? seriesAndNumber(text) ?? loneSeries(text);
  const cited = kind === 'name-change.marriage' ? undefined : citedNumber(text);
  const registered = registration(text);
  const issued = labelledDate(text, words('civil.issued'));
  // A certificate of divorce tells the day of the marriage too; its own stands beside its number.
  const days =
    kind === 'name-change.divorce' ? [registered?.issuedOn, issued] : [issued, paperDate(text), registered?.issuedOn];
  return fieldsOf({
    series: serial?.series,
    number: serial?.number ?? cited ?? registered?.number ?? ownNumber(text),
    issuedOn: days.find(Boolean) ?? lastOf(text),
  });
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
const lastOf = (text: DocumentText) => allDates(text).sort((a, b) => (a.value < b.value ? 1 : -1))[0];

/** `din „X” în „Y”`: both names, wherever in the sentence that grants the change. */
function granted(text: DocumentText): Steps | undefined {
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
  return {
    formerSurname: [step.formerSurname],
    newSurname: [step.newSurname],
    fullName: fullName ? [fullName] : [],
    cnp: cnpReadings(text)[0],
    isChange: true,
  };
}
