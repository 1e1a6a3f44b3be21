import { addDays, type PlainDate, parsePlainDate } from '../../time/plain-date.js';
import type { Note } from '../judgement.js';
import { isSure, type Paper, textOf } from '../paper.js';
import { judgeBest, note, papersOfType, type Requirement } from '../requirement.js';

/** The yearly notice (aviz anual), valid on the day. It always ends on 31 December of its year. */
export const practiceNotice: Requirement = {
  id: 'practice-notice',
  mistakenFor: ['notice-request', 'fee-receipt'],
  hints: /AVIZ ANUAL|AVIZUL ANUAL|LIBERA PRACTICA|EXERCIT\w+ PROFESI/,
  judge: (dossier) =>
    judgeBest(dossier, papersOfType(dossier, 'practice-notice'), (paper) => judgeNotice(paper, dossier.options.today)),
};

/** Notices are issued in the last months before their year, or in it: days before its first. One of long before is another year's. */
const ISSUED_BEFORE = 184;

function judgeNotice(paper: Paper, today: PlainDate): Note[] {
  const file = paper.file;
  const from = dateOf(paper, 'validFrom');
  const until = dateOf(paper, 'validUntil');
  if (!until) {
    // A start alone tells the year, hence the end; good enough to see that it is over, not to call it valid.
    const end = from ? (`${from.slice(0, 4)}-12-31` as PlainDate) : undefined;
    return [
      end && end < today
        ? note('expired', 'review', { file, date: end })
        : note('missing-field', 'review', { file, expected: 'validUntil' }),
    ];
  }
  const sure = isSure(paper.fields.validUntil) || printedInText(paper, until);
  if (until < today) return [note('expired', sure ? 'problem' : 'review', { file, date: until })];
  const start = from ?? (`${until.slice(0, 4)}-01-01` as PlainDate);
  if (start > today) return [note('not-yet-valid', 'review', { file, date: start })];
  const oneYear = start.slice(0, 4) === until.slice(0, 4);
  const issued = dateOf(paper, 'issuedOn');
  const inTime = issued === undefined || issued >= addDays(start, -ISSUED_BEFORE);
  return sure && oneYear && inTime ? [] : [note('missing-field', 'review', { file, expected: 'validUntil' })];
}

const dateOf = (paper: Paper, field: 'validFrom' | 'validUntil' | 'issuedOn'): PlainDate | undefined =>
  parsePlainDate(textOf(paper, field) ?? '');

const printedInText = (paper: Paper, date: PlainDate): boolean => {
  const [year, month, day] = date.split('-');
  return paper.text.replace(/\s/g, '').includes(`${day}.${month}.${year}`);
};
