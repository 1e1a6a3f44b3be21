import { foldText } from '../../identity/fold.js';
import { nameWords } from '../../identity/names.js';
import { addDays, type PlainDate, parsePlainDate } from '../../time/plain-date.js';
import type { Note } from '../judgement.js';
import { isSure, type Paper, textOf, textsOf } from '../paper.js';
import type { Person } from '../person.js';
import { type Case, judgeBest, note, papersOfType, type Requirement } from '../requirement.js';

/** The yearly notice (aviz anual), valid on the day. It always ends on 31 December of its year. */
export const practiceNotice: Requirement = {
  id: 'practice-notice',
  mistakenFor: ['notice-request', 'fee-receipt'],
  hints: /AVIZ ANUAL|AVIZUL ANUAL|LIBERA PRACTICA|EXERCIT\w+ PROFESI/,
  judge: (dossier) =>
    judgeBest(dossier, papersOfType(dossier, 'practice-notice'), (paper) => judgeNotice(paper, dossier)),
};

/** Notices are issued in the last months before their year, or in it: days before its first. One of long before is another year's. */
const ISSUED_BEFORE = 184;

function judgeNotice(paper: Paper, { options: { today }, person }: Case): Note[] {
  const file = paper.file;
  const unsure = note('missing-field', 'review', { file, expected: 'validUntil' });
  const { from, until, of = 1 } = periodOf(paper, today);
  // Of several ends it is not known which one is the notice's.
  if (of === 0) return [unsure];
  if (!until) {
    // A start alone tells the year, hence the end; good enough to see that it is over, not to call it valid.
    const end = from ? lastDayOf(from) : undefined;
    return [end && end < today ? note('expired', 'review', { file, date: end }) : unsure];
  }
  const sure = isSure(paper.fields.validUntil) || printedInText(paper, until);
  // An end within the year is believed as the end of a period: alone it may be another thing's.
  const isOver = sure && (from !== undefined || until === lastDayOf(until));
  if (until < today) return [note('expired', isOver ? 'problem' : 'review', { file, date: until })];
  const start = from ?? firstDayOf(until);
  if (start > today) return [note('not-yet-valid', 'review', { file, date: start })];
  const oneYear = start.slice(0, 4) === until.slice(0, 4);
  const issued = parsePlainDate(textOf(paper, 'issuedOn') ?? '');
  // On a sheet of years the day of issue may be another one's.
  const inTime = issued === undefined || of > 1 || issued >= addDays(start, -ISSUED_BEFORE);
  const isHers = of === 1 || timesNamed(paper, person) >= headingsOn(paper);
  return sure && oneYear && inTime && isHers ? [] : [unsure];
}

interface Period {
  from?: PlainDate | undefined;
  until?: PlainDate | undefined;
  /** Of how many it is one; 0 where of several ends none is known to be hers. */
  of?: number;
}

/**
 * The period that the paper tells. Of several that are granted (a sheet of years) the one of this day; else the next, else the last. Several ends without
 * their beginnings are not known to be granted.
 */
function periodOf(paper: Paper, today: PlainDate): Period {
  const [froms, untils] = [datesOf(paper, 'validFrom'), datesOf(paper, 'validUntil')];
  if (untils.length < 2) return { from: froms[0], until: untils[0] };
  if (froms.length !== untils.length) return { of: 0 };
  const of = untils.length;
  const periods = untils.map((until, at) => ({ from: froms[at] ?? firstDayOf(until), until, of }));
  periods.sort((a, b) => a.until.localeCompare(b.until));
  return (
    periods.find(({ from, until }) => from <= today && today <= until) ??
    periods.find(({ until }) => until >= today) ??
    periods.at(-1) ??
    {}
  );
}

/** Notices side by side may be of several people: each has her name. */
const HEADING = /AVIZ(?:UL)? ANUAL|[Aa]viz(?:ul)?\b[^\n]{0,40}?\b[Nn]r\.?\s?\p{Lu}{0,3}[\s/-]?\d/gu;
const headingsOn = ({ text }: Paper): number => text.match(HEADING)?.length ?? 0;

function timesNamed({ text }: Paper, { fullName = '' }: Person): number {
  const words = foldText(text).split(' ');
  return Math.min(...nameWords(fullName).map((name) => words.filter((word) => word === name).length));
}

const firstDayOf = (date: PlainDate): PlainDate => `${date.slice(0, 4)}-01-01` as PlainDate;
const lastDayOf = (date: PlainDate): PlainDate => `${date.slice(0, 4)}-12-31` as PlainDate;

const datesOf = (paper: Paper, field: 'validFrom' | 'validUntil'): PlainDate[] =>
  textsOf(paper, field).flatMap((text) => parsePlainDate(text) ?? []);

const printedInText = (paper: Paper, date: PlainDate): boolean => {
  const [year, month, day] = date.split('-');
  return paper.text.replace(/\s/g, '').includes(`${day}.${month}.${year}`);
};
