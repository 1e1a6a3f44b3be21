import type { FieldName } from '../../../core/contract/ids.js';
import type { PlainDate } from '../../../core/time/plain-date.js';
import type { NamedWay } from '../descriptions.js';
import type { DocumentText } from '../text/document-text.js';
import { paidEntry } from '../text/entries.js';
import { withUsualWords } from '../text/usual-words.js';
import { birthDate, ownDates, paperDate } from './labelled.js';
import { plainNurse, post, specificTo, studiedFor } from './named.js';
import { ownNumber, type Registration, type SeriesAndNumber } from './numbers.js';
import { branch, labelledEmployer, letterhead, order, school, schoolHead } from './organisations.js';
import type { Found } from './value.js';

/** What was found before the single fields. */
export interface Known {
  serial: SeriesAndNumber | undefined;
  registered: Registration | undefined;
  otherPapers: readonly string[];
}

type Find = (text: DocumentText, known: Known, field: FieldName) => Found | Found<PlainDate> | undefined;

/** Ways of finding a value that descriptions know by name. */
export const WAYS: Readonly<Record<NamedWay, Find>> = {
  registered: (_, { registered }, field) => (field === 'number' ? registered?.number : registered?.issuedOn),
  serial: (_, { serial }, field) => (field === 'series' ? serial?.series : serial?.number),
  own: (text, { otherPapers }) => ownNumber(text, otherPapers),
  paper: paperDate,
  first: (text) => ownDates(text)[0],
  entry: (text) => {
    const entry = paidEntry(text);
    return entry && ownDates(entry)[0];
  },
  born: birthDate,
  letterhead: (text) => withUsualWords(letterhead(text), text),
  employer: (text) => withUsualWords(labelledEmployer(text), text),
  school: (text) => withUsualWords(school(text), text),
  schoolHead,
  studiedFor,
  plainNurse,
  branch,
  order,
  post: (text) => withUsualWords(post(text), text),
  specific: specificTo,
};
