import { expect, test } from 'vitest';
import { calendarOf } from '../../../../core/dossier/prepared/calendar.js';
import { plainDate } from '../../../../core/time/plain-date.js';

const NOW = new Date('2026-09-21T09:00:00.123Z');
const period = (changes: object = {}) => ({
  id: 'x.enrolment',
  title: 'Înscriere; șir, lung',
  about: `„${'ș'.repeat(80)}”\nSursa: anunțul`,
  alarm: 'Se încheie',
  opens: plainDate('2026-06-29'),
  closes: plainDate('2026-10-15'),
  ...changes,
});

test('a period is whole days, the last one included, whatever the time zone', () => {
  const lines = calendarOf([period()], NOW).split('\r\n');
  for (const line of [
    'BEGIN:VCALENDAR',
    'UID:x.enrolment-2026-10-15@parafa',
    'DTSTAMP:20260921T090000Z',
    'DTSTART;VALUE=DATE:20260629',
    'DTEND;VALUE=DATE:20261016',
    'SUMMARY:Înscriere\\; șir\\, lung',
    'TRIGGER;RELATED=END:-PT15H',
    'END:VCALENDAR',
  ])
    expect(lines).toContain(line);
  expect(lines.at(-1)).toBe('');
});

test('long lines are folded between letters at 75 bytes, and unfold to what was said', () => {
  const file = calendarOf([period()], NOW);
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(file.replaceAll('\r\n ', '')).toContain(`DESCRIPTION:„${'ș'.repeat(80)}”\\nSursa: anunțul`);
  expect(file.replaceAll('\r\n', '')).not.toContain('\n');
});

test('where only the last day is known, it stands for the period', () => {
  const { opens: _unknown, ...last } = period();
  expect(calendarOf([last], NOW)).toContain('DTSTART;VALUE=DATE:20261015');
});
