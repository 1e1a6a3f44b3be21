import { expect, test } from 'vitest';
import { officeAt, officeHoursText, parseHolidays, parseOfficeHours } from '../../core/staff/hours.js';

const hours = parseOfficeHours('luni-vineri 9-15, sâmbătă 10:30-13') ?? [];

test('hours are written in Romanian or English, and told in the language of the nurse', () => {
  expect(parseOfficeHours('mon-fri 9:00-15:00; Sat 10:30-13:00')).toEqual(hours);
  expect(officeHoursText(hours, 'ro')).toBe('luni–vineri, 9–15; sâmbătă, 10:30–13');
  expect(officeHoursText(hours, 'en')).toBe('Monday–Friday, 9–15; Saturday, 10:30–13');
});

test.each(['', 'mereu', 'luni 9', 'luni 15-9', 'luni-blini 9-15', 'luni 9-25'])('%j is no such text', (text) => {
  expect(parseOfficeHours(text)).toBeUndefined();
});

test.each([
  ['2026-11-27T10:00:00Z', { isOpen: true }],
  ['2026-11-27T06:59:00Z', { isOpen: false, opensOn: '2026-11-27', opensAt: '9:00' }],
  ['2026-11-27T13:00:00Z', { isOpen: false, opensOn: '2026-11-28', opensAt: '10:30' }],
  ['2026-11-28T20:00:00Z', { isOpen: false, opensOn: '2026-11-30', opensAt: '9:00' }],
  // In summer Bucharest is three hours ahead.
  ['2026-07-03T06:00:00Z', { isOpen: true }],
])('at %s: %j', (moment, expected) => {
  expect(officeAt({ hours, holidays: [] }, new Date(moment))).toEqual(expected);
});

test('a week that begins in its end goes round', () => {
  const round = { hours: parseOfficeHours('vineri-luni 9-15') ?? [], holidays: [] };
  expect(officeAt(round, new Date('2026-11-29T10:00:00Z'))).toEqual({ isOpen: true });
});

test('nobody is said to be away where no hours are set', () => {
  expect(officeAt({ hours: [], holidays: [] }, new Date())).toEqual({ isOpen: true });
});

test('holidays of every year and of one', () => {
  expect(parseHolidays('1.12; 25.12,30.04.2027, 29.2')).toEqual(['12-01', '12-25', '2027-04-30', '02-29']);
  for (const text of ['', 'Crăciun', '31.4', '29.02.2027', '12-25', '1.12 2.12'])
    expect(parseHolidays(text)).toBeUndefined();
});

test.each([
  // Tuesday the 1st of December; Christmas is a Friday and a Saturday; Good Friday of one year is a Friday like others in the next.
  ['2026-12-01T10:00:00Z', { isOpen: false, opensOn: '2026-12-02', opensAt: '9:00' }],
  ['2026-11-30T18:00:00Z', { isOpen: false, opensOn: '2026-12-02', opensAt: '9:00' }],
  ['2027-12-01T10:00:00Z', { isOpen: false, opensOn: '2027-12-02', opensAt: '9:00' }],
  ['2026-12-25T10:00:00Z', { isOpen: false, opensOn: '2026-12-28', opensAt: '9:00' }],
  ['2027-04-30T10:00:00Z', { isOpen: false, opensOn: '2027-05-01', opensAt: '10:30' }],
  ['2026-04-30T10:00:00Z', { isOpen: true }],
])('at %s, with holidays: %j', (moment, expected) => {
  const holidays = parseHolidays('1.12, 25.12, 26.12, 30.04.2027') ?? [];
  expect(officeAt({ hours, holidays }, new Date(moment))).toEqual(expected);
});
