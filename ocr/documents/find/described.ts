import type { DocumentType, FieldName } from '../../../core/contract/ids.js';
import type { Fields } from '../../../core/documents/document.js';
import type { Extraction, ExtractionContext } from '../definition.js';
import { howToFind, KINDS, type Way } from '../descriptions.js';
import { signatureFields } from '../signature/signature-fields.js';
import { isAnnouncedBy } from '../text/announced.js';
import type { DocumentText } from '../text/document-text.js';
import { hasPhrase } from '../text/phrases.js';
import { words } from '../words.js';
import { birthDays, labelledDate, ownDates } from './labelled.js';
import { labelledNumber, loneSeries, registration, seriesAndNumber } from './numbers.js';
import { personFields, put } from './person.js';
import { believed, type Found, fieldOf, firstMade } from './value.js';
import { type Known, WAYS } from './ways.js';

/** From so sure a clean place on, a paper that must be signed is not. */
const SURELY_UNSIGNED = 0.8;

/** All that the description of a paper's type tells: fields, who signed, the finer kind and what is wrong with it. */
export function described(context: ExtractionContext): Required<Extraction> {
  const { text } = context;
  const read = KINDS.find(({ kind }) => kind === context.kind);
  const { signer, mustBeSigned, faults, finer } = howToFind(read?.type ?? 'unknown');
  const fits = finer.find(
    ({ of = context.kind, says: any, without }) =>
      of === context.kind && hasPhrase(text, ...any) && !hasPhrase(text, ...without),
  );
  const kind = fits?.kind ?? context.kind;
  const found = describedFields(text, read?.type ?? 'unknown');
  const name = signer === 'holder' ? found.fullName?.value : undefined;
  const signed: Fields = signer ? signatureFields(context, signer, typeof name === 'string' ? name : undefined) : {};
  const unsigned = mustBeSigned && signed.signed?.value === false && signed.signed.confidence >= SURELY_UNSIGNED;
  return {
    fields: { ...found, ...signed },
    kind,
    problems: [
      ...(read?.mistaken ? (['wrong-type'] as const) : []),
      ...(unsigned ? (['unsigned'] as const) : []),
      ...(faults[kind] ?? []),
    ],
  };
}

/** The fields that a type's description tells how to find: of each field's ways the first that finds something. */
export function describedFields(text: DocumentText, type: DocumentType): Fields {
  const { person, otherPapers, otherSeries, series, fields: all } = howToFind(type);
  const bySeries = { beside: () => seriesAndNumber(text, otherSeries), lone: () => loneSeries(text) };
  const known: Known = {
    serial: firstMade(series, (way) => bySeries[way]()),
    registered: registration(text, otherPapers),
    otherPapers,
  };
  const cues = person.flatMap((name) => words(`person.${name}`));
  const fields: Fields = person.length > 0 ? personFields(text, cues) : {};
  const value = (way: Way, field: FieldName): Found | undefined => {
    if (typeof way === 'string') return WAYS[way](text, known, field);
    if ('way' in way) return believed(value(way.way, field), way.trust);
    if ('date' in way) return labelledDate(text, way.date, way.reach, way.not, birthDays(text));
    if ('number' in way) return labelledNumber(text, way.number);
    if ('first' in way) return ownDates(text, way.first)[0];
    return lastDate(text, way.last, way.not);
  };
  for (const [name, ways] of Object.entries(all)) {
    const field = name as FieldName;
    put(fields, field, fieldOf(firstMade(ways, (way) => value(way, field))));
  }
  return fields;
}

/** The last date of the page that is neither the birth's nor announced as something else's: where papers put their issue. */
function lastDate(text: DocumentText, trust: number, not: readonly string[]): Found | undefined {
  const isOwn = ({ pieces }: Found) => !isAnnouncedBy(not, text, pieces[0]?.token);
  return believed(ownDates(text).findLast(isOwn), trust);
}
