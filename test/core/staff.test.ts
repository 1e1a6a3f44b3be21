import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { maskKept, maskName, maskPersonal } from '../../core/identity/mask.js';
import { mayDo, STAFF_ACTS, type StaffAct } from '../../core/staff/roles.js';

test('each role may what those before it may, and nobody without one', () => {
  expect(mayDo([], 'review-see')).toBe(false);
  expect(mayDo(['staff'], 'review-decide')).toBe(true);
  expect(mayDo(['staff'], 'review-release-others')).toBe(false);
  expect(mayDo(['admin'], 'review-release-others')).toBe(true);
});

test('the table of docs/staff.md is the one of the code', () => {
  const text = readFileSync(resolve(import.meta.dirname, '../../docs/staff.md'), 'utf8');
  const rows = [...text.matchAll(/^\| `([a-z-]+)` \|[^|]*\| (staff|lead|admin) \|$/gm)].map(([, act, role]) => [
    act,
    role,
  ]);
  expect(Object.fromEntries(rows)).toEqual(STAFF_ACTS as Record<StaffAct, string>);
});

test.each([
  ['CNP 1980402123450', 'CNP •••••••••••50'],
  ['RO49 AAAA 1B31 0075 9384 0000', '•••• •••• •••• •••• •••• ••00'],
  ['sunați la 0722 123 456', 'sunați la •••• ••• •56'],
  ['seria RX nr. 123456', 'seria •• ••. ••••56'],
  ['până pe 15.10.2026 plătesc 2.500 lei', 'până pe 15.10.2026 plătesc 2.500 lei'],
  ['scrieți la ana.pop@spital.example.ro', 'scrieți la •••.•••@••••••.•••••••.ro'],
  ['nimic de ascuns', 'nimic de ascuns'],
])('%s is shown as %s', (text, shown) => {
  expect(maskPersonal(text)).toBe(shown);
});

test('names are shown by their first letters', () => {
  expect(maskName('Popescu Ana-Maria')).toBe('P. A.-M.');
});

test.each([
  ['Mă numesc Popescu Ana-Maria, CNP 1980402123450', 'Mă numesc P. A.-M., CNP •••••••••••50'],
  ['Lucrez la Spitalul Județean Cluj', 'Lucrez la Spitalul Județean Cluj'],
  ['Unde sun la INMSS?', 'Unde sun la INMSS?'],
])('what is kept of "%s" is "%s"', (text, kept) => {
  expect(maskKept(text, (words) => words.startsWith('Spitalul'))).toBe(kept);
});
