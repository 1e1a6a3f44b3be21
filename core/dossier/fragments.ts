import type { DocumentPart } from '../documents/document.js';
import { type PlainDate, parsePlainDate } from '../time/plain-date.js';

/**
 * Gives a notice back what a mention of the certificate cut off it. A yearly notice names its holder's certificate (`Certificat de membru nr.
 * 75146`), which a reader may take for the heading of a second document: that piece has no holder, and it carries the calendar
 * year for which only a notice can be valid.
 */
export function rejoinNotices(parts: readonly DocumentPart[]): DocumentPart[] {
  const joined: DocumentPart[] = [];
  for (const part of parts) {
    const notice = joined.at(-1);
    if (notice?.type === 'practice-notice' && sharesPage(notice, part) && isTailOfNotice(part))
      joined[joined.length - 1] = join(notice, part);
    else joined.push(part);
  }
  return joined;
}

const sharesPage = (a: DocumentPart, b: DocumentPart): boolean => a.pages.some((page) => b.pages.includes(page));

const isTailOfNotice = (part: DocumentPart): boolean =>
  part.type === 'membership-certificate' &&
  !part.fields.fullName &&
  !part.fields.surname &&
  !part.fields.cnp &&
  yearOfValidity(part.text) !== undefined;

function join(notice: DocumentPart, tail: DocumentPart): DocumentPart {
  const year = yearOfValidity(tail.text);
  const confidence = Math.min(notice.confidence, tail.confidence);
  return {
    ...notice,
    text: `${notice.text}\n${tail.text}`,
    fields: {
      ...(year ? { validFrom: { value: year.from, confidence }, validUntil: { value: year.until, confidence } } : {}),
      ...notice.fields,
    },
    problems: [...notice.problems, ...tail.problems],
  };
}

const DAY = '(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})';
const VALIDITY = new RegExp(`valabil\\w*[^\\d]{0,25}${DAY}[^\\d]{1,15}${DAY}`, 'i');

/** `Valabil de la 01.01.2026 până la 31.12.2026`: a span that ends with its year, as every notice's does. */
function yearOfValidity(text: string): { from: PlainDate; until: PlainDate } | undefined {
  const found = VALIDITY.exec(text);
  if (!found) return undefined;
  const [from, until] = [found.slice(1, 4), found.slice(4, 7)].map(([day = '', month = '', year = '']) =>
    parsePlainDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`),
  );
  const oneYear = from && until && from.slice(0, 4) === until.slice(0, 4) && until.endsWith('-12-31');
  return oneYear ? { from, until } : undefined;
}
