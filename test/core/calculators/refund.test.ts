import { describe, expect, test } from 'vitest';
import { refundDue } from '../../../core/calculators/refund.js';
import type { RefundValue } from '../../../core/facts/inmss-values.js';
import { knowledge } from '../../support/knowledge.js';

const rule = knowledge.fact<RefundValue>('inmss.refund').value;

describe('what comes back of the fee', () => {
  test.each([
    [-30, { kind: 'due', amountLei: 2500, share: 1 }],
    [-3, { kind: 'due', amountLei: 2500, share: 1 }],
    [-2, { kind: 'undetermined', reason: 'less_than_3_days_before_start' }],
    [-1, { kind: 'undetermined', reason: 'less_than_3_days_before_start' }],
    [0, { kind: 'due', amountLei: 1875, share: 0.75 }],
    [29, { kind: 'due', amountLei: 1875, share: 0.75 }],
    [30, { kind: 'undetermined', reason: 'last_day_of_share' }],
    [31, { kind: 'none' }],
  ])('withdrawing %i days from the start', (days, refund) => {
    expect(refundDue(2500, days, rule)).toEqual(refund);
  });
});
