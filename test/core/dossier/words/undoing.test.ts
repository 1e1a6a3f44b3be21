import { describe, expect, test } from 'vitest';
import { STATING, statusWith, WORDINGS } from './undone.js';

const papers = [...new Set(WORDINGS.map(({ paper }) => paper))];

test.each(papers)('a faultless %s satisfies', (paper) => {
  expect(statusWith({ paper })).toBe('satisfied');
});

describe('a wording that undoes the paper does not satisfy', () => {
  test.each(WORDINGS)('$paper: $put$add', (wording) => {
    expect(statusWith(wording)).not.toBe('satisfied');
  });
});

describe('a wording that states the same satisfies', () => {
  test.each(STATING)('$paper: $put', (wording) => {
    expect(statusWith(wording)).toBe('satisfied');
  });
});
