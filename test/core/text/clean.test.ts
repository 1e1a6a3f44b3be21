import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanLine, cleanText } from '../../../core/text/clean.js';

test.each([
  ['diploma\u001b[2J\u001b[31m.pdf', 'diploma.pdf'],
  ['\u001b]0;titlu\u0007aviz.jpg', 'aviz.jpg'],
  ['factura\u202egpj.exe', 'facturagpj.exe'],
  ['a\u2066b\u2069c\u200fd', 'abcd'],
  ['rând\nnou\r\n\tși  încă', 'rând nou și încă'],
  ['\u009b2Jx\u0000y\u007f', '2Jxy'],
  ['ștampilă, Țurcanu 👩‍⚕️', 'ștampilă, Țurcanu 👩‍⚕️'],
])('%j as a name is %j', (text, name) => {
  expect(cleanLine(text)).toBe(name);
});

test('lines of a message stay, what commands a terminal does not', () => {
  expect(cleanText('unu\r\ndoi\u001b[1A\n\ttrei')).toBe('unu\ndoi\n\ttrei');
});

test('each character by itself: what draws nothing goes, everything else stays', () => {
  const goes = /^(?![\n\t\u200c\u200d])[\p{C}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]$/u;
  const wrong: string[] = [];
  for (let code = 0; code <= 0x10ffff; code += 1) {
    const character = String.fromCodePoint(code);
    const expected = character === '\r' ? '\n' : goes.test(character) ? '' : character;
    if (cleanText(character) !== expected) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

test('whatever comes in, no control, escape or direction mark comes out, and cleaning twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const name = cleanLine(text);
      expect(name).not.toMatch(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
      expect(cleanLine(name)).toBe(name);
    }),
  );
});
