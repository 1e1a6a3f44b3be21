import { expect, test } from 'vitest';
import type { Fields, FieldValue } from '../../../core/documents/document.js';
import { lastDayOf } from '../../../core/documents/last-day.js';

const fieldsOf = (values: Record<string, FieldValue>): Fields =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, confidence: 1 }]));

test.each<[string, Record<string, FieldValue>, string | undefined]>([
  ['of a card', { expiresOn: '2031-05-14' }, '2031-05-14'],
  ['of a notice', { validFrom: '2026-01-01', validUntil: '2026-12-31' }, '2026-12-31'],
  [
    'the last of granted years',
    { validFrom: ['2026-01-01', '2025-01-01'], validUntil: ['2026-12-31', '2025-12-31'] },
    '2026-12-31',
  ],
  ['none of ends without beginnings', { validUntil: ['2026-12-31', '2025-12-31'] }, undefined],
  ['none of a paper without an end', { issuedOn: '2020-02-02' }, undefined],
  ['none of a day that is none', { expiresOn: '31.02' }, undefined],
])('%s', (_, values, last) => {
  expect(lastDayOf(fieldsOf(values))).toBe(last);
});
