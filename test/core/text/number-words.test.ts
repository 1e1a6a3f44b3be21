import { expect, test } from 'vitest';
import { numberInWords } from '../../../core/text/number-words.js';

test.each([
  ['doua mii douazeci si sase', 2026],
  ['treizeci si unu decembrie doua mii douazeci si cinci', 2025],
  ['unu ianuarie douamiidouazecisicinci', 2025],
  ['o mie noua sute nouazeci si opt', 1998],
  ['doua mii cinci sute', 2500],
  ['o suta', 100],
  ['saptesprezece', 17],
  ['la data emiterii', undefined],
  ['doua mii cinci sute lei', undefined],
  ['', undefined],
])('%s', (words, value) => expect(numberInWords(words)).toBe(value));
