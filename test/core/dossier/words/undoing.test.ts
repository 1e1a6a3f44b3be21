import { describe, expect, test } from 'vitest';
import { statusWith, WORDINGS } from './undone.js';

const papers = [...new Set(WORDINGS.map(({ paper }) => paper))];

test.each(papers)('a faultless %s satisfies', (paper) => {
  expect(statusWith({ paper })).toBe('satisfied');
});

describe('a wording that undoes the paper does not satisfy', () => {
  test.each(WORDINGS)('$paper: $put$add', (wording) => {
    expect(statusWith(wording)).not.toBe('satisfied');
  });
});
