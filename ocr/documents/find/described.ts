import type { DocumentType, FieldName } from '../../../core/contract/ids.js';
import type { Fields } from '../../../core/documents/document.js';
import { howToFind, type Way } from '../descriptions.js';
import type { DocumentText } from '../text/document-text.js';
import { says, words } from '../words.js';
import { allDates, birthDate, labelledDate, paperDate } from './labelled.js';
import {
  labelledNumber,
  loneSeries,
  ownNumber,
  type SeriesAndNumber,
  seriesAndNumber,
  seriesApart,
} from './numbers.js';
import { labelledEmployer, letterhead, school, schoolHead } from './organisations.js';
import { personFields, put } from './person.js';
import { registration } from './registration.js';
import { withUsualWords } from './usual-words.js';
import { type Found, fieldOf } from './value.js';

/** The fields that a type's description tells how to find: of each field's ways the first that finds something. */
export function describedFields(text: DocumentText, type: DocumentType): Fields {
  const { person, parts, otherPapers, otherSeries, series, fields: all } = howToFind(type);
  const bySeries = {
    beside: () => seriesAndNumber(text, otherSeries.length > 0 ? (line) => !says(line, otherSeries) : undefined),
    apart: () => seriesApart(text),
    lone: () => loneSeries(text),
  };
  const serial = firstOf<SeriesAndNumber>(series.map((way) => bySeries[way]));
  const registered = registration(text, otherPapers);
  const fields: Fields =
    person.length > 0
      ? personFields(text, { cues: person.flatMap((name) => words(`person.${name}`)), split: parts })
      : {};

  const value = (way: Way, field: FieldName): Found | undefined => {
    if (typeof way === 'object') {
      if ('date' in way) return labelledDate(text, way.date, way.reach);
      if ('way' in way) return believed(value(way.way, field), way.trust);
      if ('number' in way) return labelledNumber(text, way.number);
      return lastDate(text, way.last, way.not, fields.birthDate?.value);
    }
    switch (way) {
      case 'registered':
        return field === 'number' ? registered?.number : registered?.issuedOn;
      case 'serial':
        return field === 'series' ? serial?.series : serial?.number;
      case 'own':
        return ownNumber(text, otherPapers);
      case 'paper':
        return paperDate(text);
      case 'first':
        return allDates(text)[0]?.found;
      case 'born':
        return birthDate(text);
      case 'letterhead':
        return withUsualWords(letterhead(text), text);
      case 'employer':
        return withUsualWords(labelledEmployer(text), text);
      case 'school':
        return withUsualWords(school(text), text);
      case 'schoolHead':
        return schoolHead(text);
    }
  };
  for (const [name, ways] of Object.entries(all)) {
    const field = name as FieldName;
    put(fields, field, fieldOf(firstOf(ways.map((way) => () => value(way, field)))));
  }
  return fields;
}

function firstOf<T>(ways: readonly (() => T | undefined)[]): T | undefined {
  for (const way of ways) {
    const hit = way();
    if (hit) return hit;
  }
  return undefined;
}

/** Letters before a date that may say whose it is. */
const BEFORE = 60;

/** The last date of the page that is neither the birth's nor announced as something else's: where papers put their issue. */
function lastDate(text: DocumentText, trust: number, not: readonly string[], birth: unknown): Found | undefined {
  const own = allDates(text).filter(({ found: { value, pieces }, line }) => {
    const before = (text.lines[line]?.text ?? '').split(pieces[0]?.text ?? ' ')[0] ?? '';
    return value !== birth && !says(before.slice(-BEFORE), not);
  });
  return believed(own.at(-1)?.found, trust);
}

const believed = (one: Found | undefined, trust: number): Found | undefined =>
  one && { ...one, confidence: one.confidence * trust };
