import type { Field, Fields } from '../../../core/documents/document.js';
import { isMisreadCnp, parseCnp } from '../../../core/identity/cnp.js';
import { mrzExpiry } from '../../../core/identity/mrz.js';
import type { Extraction, ExtractionContext } from '../definition.js';
import { type CnpReading, cnpReadings } from '../find/cnp.js';
import { datesIn, validityRange } from '../find/dates.js';
import { beside, birthDate, labelledDate } from '../find/labelled.js';
import { pairIn, seriesAndNumber } from '../find/numbers.js';
import { put } from '../find/person.js';
import { type Found, fieldOf, fieldsOf, firstMade, found } from '../find/value.js';
import { type DecodedMrz, decodeMrz } from '../mrz/decode.js';
import { zoneLines } from '../mrz/zone-lines.js';
import type { DocumentText } from '../text/document-text.js';
import { findAny, hasPhrase } from '../text/phrases.js';
import { linePieces, textOf } from '../text/pieces.js';
import { oneOf, words } from '../words.js';
import { cardNames, withPrintedNames } from './identity-card-names.js';

export function identityCardFields({ text, pages }: ExtractionContext): Extraction {
  const fields: Fields = {};
  const candidates = pages.flatMap((page) => page.mrzCandidates);
  // The page's own lines, unless the reader offers them: one reading has one voice.
  const known = new Set(candidates.flat());
  const own = zoneLines(text).filter((lines) => !lines.every((line) => known.has(line)));
  const zone = decodeMrz([...candidates, ...own]);
  const mrz = withPrintedNames(zone, text);
  if (mrz) put(fields, 'mrz', inZone(mrz, mrz.lines.join('\n'), mrz.valid ? 0.98 : 0.45));
  const problems = personalCode(fields, text, mrz);
  Object.assign(fields, cardNames(text, mrz), numberFields(text, mrz));
  dateFields(fields, text, mrz);
  put(fields, 'issuer', fieldOf(issuer(text)));
  return { fields, kind: kindOf(text, mrz), problems };
}

/** What only the zone tells. */
const inZone = ({ repaired }: DecodedMrz, value: string, confidence: number): Field => ({
  value,
  confidence,
  ...(repaired ? { repaired } : {}),
});

function kindOf(text: DocumentText, mrz: DecodedMrz | undefined): string {
  if (hasPhrase(text, ...words('identity-card.provisional'))) return 'identity-card.cip';
  if (hasPhrase(text, ...words('identity-card.exported'))) return 'identity-card.chip-export';
  const front = hasPhrase(text, ...words('identity-card.front'));
  if (mrz?.format === 'TD1') return front ? 'identity-card.cei' : 'identity-card.cei-back';
  return front && mrz?.format !== 'TD2' && !hasPhrase(text, ...words('identity-card.foil'))
    ? 'identity-card.cei-front'
    : 'identity-card.ci';
}

/** Digits that the engine was less sure of may be misread. */
const PLAINLY = 0.85;
const isPlainlyWrong = ({ value, valid, labelled, repaired, clarity }: CnpReading, zone: string): boolean =>
  labelled && !valid && !repaired && clarity >= PLAINLY && !isMisreadCnp(value, zone);

/**
 * The code printed on the card and the one in the zone prove each other. A wrong control digit is reported only when both agree on the
 * same wrong digits, the print is a text layer or was plainly read: otherwise it is a misreading and only lowers confidence.
 */
function personalCode(
  fields: Fields,
  text: DocumentText,
  mrz: DecodedMrz | undefined,
): NonNullable<Extraction['problems']> {
  const readings = cnpReadings(text);
  const isZones = (value: string): boolean => value === mrz?.cnp || mrz?.cnps.includes(value) === true;
  const agreeing = readings.find(({ value }) => isZones(value));
  // A zone whose every check digit fits outweighs a print that had to be mended or that no label announces.
  const zoneSure = mrz?.valid === true && mrz.cnpValid;
  const printed =
    agreeing ?? readings.find((reading) => !zoneSure || (reading.valid && reading.labelled && !reading.repaired));
  const zoneAgrees = printed !== undefined && isZones(printed.value);
  const field = fieldOf(printed);
  if (field && (printed?.valid || zoneAgrees || !mrz?.cnpValid))
    put(fields, 'cnp', { ...field, confidence: zoneAgrees ? 0.99 : field.confidence });
  else if (mrz && (mrz.cnpValid || mrz.valid))
    put(fields, 'cnp', { ...(field?.box ? { box: field.box } : {}), ...inZone(mrz, mrz.cnp, mrz.valid ? 0.97 : 0.8) });
  else put(fields, 'cnp', field);
  const cnp = parseCnp(String(fields.cnp?.value ?? ''));
  if (cnp.ok && cnp.cnp.centuryCertain && fields.cnp)
    put(fields, 'birthDate', { ...fields.cnp, value: cnp.cnp.birthDate });
  const problems: ('cnp-invalid' | 'mrz-checksum')[] = [];
  if (zoneSure && !agreeing && readings.some((reading) => isPlainlyWrong(reading, mrz.cnp)))
    problems.push('cnp-invalid');
  if (fields.cnp && !cnp.ok && (zoneAgrees || (printed?.labelled && text.method === 'text-layer'))) {
    fields.cnp = { ...fields.cnp, confidence: 0.9 };
    problems.push('cnp-invalid');
  }
  if (mrz && !mrz.valid && zoneAgrees && text.method === 'text-layer') problems.push('mrz-checksum');
  return problems;
}

const CARD_NUMBER = /(?<![A-Z0-9])([A-Z]{2})\s?(\d{6,7})(?!\d)/;

function numberFields(text: DocumentText, mrz: DecodedMrz | undefined): Fields {
  const [, series = '', number] = /^([A-Z]{2})(\d{6,7})$/.exec(mrz?.documentNumber ?? '') ?? [];
  const anywhere = () => firstMade(text.lines, (line) => pairIn(linePieces(text, line), CARD_NUMBER));
  const printed = seriesAndNumber(text) ?? anywhere();
  const own = printed ? fieldsOf({ ...printed }) : {};
  if (!mrz || !number || (printed && !mrz.valid)) return own;
  const same = printed?.series.value === series && printed.number.value === number;
  const confidence = same ? 0.99 : mrz.valid ? 0.95 : 0.6;
  return { series: { ...own.series, value: series, confidence }, number: { ...own.number, value: number, confidence } };
}

const ISSUER = new RegExp(`(?:${oneOf('identity-card.offices')})(?!\\p{L}).*`, 'u');

function issuer(text: DocumentText): Found | undefined {
  return firstMade(text.lines, (line) => {
    const pieces = linePieces(text, line);
    const [office] = ISSUER.exec(textOf(pieces).replace(/^S[FP]C[LI1][CEG]EP/, 'SPCLEP')) ?? [];
    const value = office?.replace(/\d{2}[.,]\s?\d{2}[.,]\s?\d{2,4}.*$/, '').replace(/[^\p{L}\d.]+$/u, '');
    const used = pieces.filter((piece) => value?.includes(piece.text));
    return value ? { value, confidence: 0.9, pieces: used.length > 0 ? used : pieces } : undefined;
  });
}

function dateFields(fields: Fields, text: DocumentText, mrz: DecodedMrz | undefined): void {
  const range = firstMade(text.lines, (line) => {
    const pieces = linePieces(text, line);
    const days = validityRange(textOf(pieces));
    return days && { from: found(days.issuedOn, pieces), until: found(days.expiresOn, pieces) };
  });
  const issued = range?.from ?? labelledDate(text, words('identity-card.issued'));
  put(fields, 'issuedOn', fieldOf(issued ?? issueOfRange(text)));
  const until = fieldOf(range?.until ?? labelledDate(text, words('identity-card.expires')));
  put(fields, 'expiresOn', until);
  const zoneExpiry = mrz?.valid ? mrzExpiry(mrz.expiry) : undefined;
  if (zoneExpiry && until?.value !== zoneExpiry)
    put(fields, 'expiresOn', { ...until, value: zoneExpiry, confidence: mrz?.repaired ? 0.85 : 0.95 });
  else if (until && range && zoneExpiry) put(fields, 'expiresOn', { ...until, confidence: 0.99 });
  // The label of the one beside the value of the other.
  if (fields.issuedOn?.value === fields.expiresOn?.value) delete fields.issuedOn;
  if (!fields.birthDate) put(fields, 'birthDate', fieldOf(birthDate(text)));
}

/** The issue date of a validity line whose expiry was not read. */
const issueOfRange = (text: DocumentText): Found | undefined =>
  beside(text, findAny(text, words('identity-card.validity')), 2, (pieces) => {
    const [day] = datesIn(/(?<!\d)\d{2}[.,]\d{2}[.,]\d{2}(?=\s?[-–—])/.exec(textOf(pieces))?.[0] ?? '');
    return day && found<string>(day.date, pieces, 0.9);
  });
