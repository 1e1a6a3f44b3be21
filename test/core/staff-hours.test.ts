import { expect, test } from 'vitest';
import { officeAt, officeHoursText, parseOfficeHours } from '../../core/staff/hours.js';

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
  expect(officeAt(hours, new Date(moment))).toEqual(expected);
});

test('a week that begins in its end goes round', () => {
  expect(officeAt(parseOfficeHours('vineri-luni 9-15') ?? [], new Date('2026-11-29T10:00:00Z'))).toEqual({
    isOpen: true,
  });
});

test('nobody is said to be away where no hours are set', () => {
  expect(officeAt([], new Date())).toEqual({ isOpen: true });
});
