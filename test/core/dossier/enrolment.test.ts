import { expect, test } from 'vitest';
import { faultless, judge, kb } from './dossier-support.js';

test('every requirement cites the paper of the announcement that asks for it', () => {
  for (const { citation } of judge(faultless()).requirements) {
    expect(citation.source).toBe('inmss-anunt-2027');
    expect(citation.quote.length).toBeGreaterThan(20);
  }
});

test('no file at all leaves everything missing that is always asked', () => {
  const judgement = judge([]);
  expect(judgement.verdict).toBe('incomplete');
  expect(judgement.requirements.filter(({ status }) => status === 'missing').map(({ id }) => id)).toEqual([
    'employer-request',
    'study-diploma',
    'membership-certificate',
    'practice-notice',
    'identity-card',
    'data-consent',
  ]);
});

test('the knowledge base of the tests holds the fee that the rules use', () => {
  expect(kb.fact<{ amountLei: number }>('inmss.fee').value.amountLei).toBe(2500);
});
