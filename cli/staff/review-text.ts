import type { ReviewRow, ReviewSheet } from '../../bots/desk/staff-desk.js';
import { UsageError } from '../command.js';

const MARKS = { satisfied: '✔', confirmed: '✓', missing: '✘', problem: '!', review: '?', asked: '>' } as const;
const HOUR_MS = 3_600_000;

export interface ReviewFilter {
  programme?: string | undefined;
  reason?: string | undefined;
  olderThanHours?: number | undefined;
  takenBy?: string;
}

export function hoursIn(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw new UsageError('--older takes whole hours');
  return Number(text);
}

export function fits(row: ReviewRow, filter: ReviewFilter, now: Date): boolean {
  const { programme, reason, olderThanHours, takenBy } = filter;
  return (
    (programme === undefined || row.programme === programme) &&
    (reason === undefined || row.reason === reason) &&
    (olderThanHours === undefined || now.getTime() - Date.parse(row.since) > olderThanHours * HOUR_MS) &&
    (takenBy === undefined || row.takenBy === takenBy)
  );
}

export const rowText = ({ id, since, reason, programme, verdict, status, takenBy }: ReviewRow): string =>
  [
    id.slice(0, 8),
    since.slice(0, 16),
    reason,
    programme ?? '–',
    verdict ?? '–',
    takenBy ? `${status} by ${takenBy}` : status,
  ].join('  ');

function toldText({ told }: Pick<ReviewSheet, 'told'>): string {
  if (told.includes('sent')) return 'the nurse was told';
  if (told.includes('waiting')) return 'the nurse is being told';
  if (told.includes('failed')) return 'NOT delivered: parafa jobs';
  return 'NOT delivered: the nurse has blocked us and gets it when she is back';
}

function decisionLines(sheet: ReviewSheet): string[] {
  const { decision, decidedBy, note } = sheet;
  if (!decision) return [];
  return [`decision   ${decision} by ${decidedBy ?? '–'}${note ? `: ${note}` : ''}; ${toldText(sheet)}`];
}

export function sheetText(sheet: ReviewSheet): string {
  const { fullName, cnp, formerSurname } = sheet.person;
  const requirements = sheet.requirements.flatMap(({ name, status, mark, problems }) => [
    `  ${status === 'not-applicable' ? '–' : MARKS[mark]} ${name}`,
    ...(status === 'satisfied' ? [] : problems.map((problem) => `      ${problem}`)),
  ]);
  const papers = sheet.papers.flatMap(({ name, type, status, values, problems }) => [
    `  ${name}: ${type} (${status})`,
    ...values.map(
      ({ field, label, read, said }) =>
        `      ${label} (${field}): ${read ?? '–'}${said ? `; the nurse says: ${said}` : ''}`,
    ),
    ...problems.map((problem) => `      ${problem}`),
  ]);
  return [
    `review     ${sheet.id}  ${sheet.reason}${sheet.subject ? `: ${sheet.subject}` : ''}`,
    `dossier    ${sheet.programme ?? '–'}, ${sheet.applicant ?? '–'}, ${sheet.phase}; verdict ${sheet.verdict ?? '–'}`,
    `person     ${fullName ?? '–'}${cnp ? `, CNP ${cnp}` : ''}${formerSurname ? `, before: ${formerSurname}` : ''}`,
    `state      ${sheet.state}`,
    ...sheet.standing.map((line) => `           ${line}`),
    ...decisionLines(sheet),
    ...sheet.staffNotes.map(({ text, by, at }) => `staff note ${at?.slice(0, 16) ?? '–'}  ${by ?? '–'}: ${text}`),
    'requirements',
    ...requirements,
    'papers',
    ...papers,
  ].join('\n');
}
