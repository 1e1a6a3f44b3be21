import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitText } from '../../../bots/port/split.js';
import { escapeHtml } from '../../../bots/telegram/platform.js';
import { visibleText } from '../../support/telegram/html.js';

test('whatever people write is shown as they wrote it', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => visibleText(escapeHtml(text)) === text));
});

test('no part is longer than the limit, none is empty, and nothing but white space is lost', () => {
  const words = fc.array(
    fc.constantFrom('un', 'paragraf\n\n', 'propoziție. ', 'cuvânt ', '\u{1F600}', 'x'.repeat(90)),
    { maxLength: 200 },
  );
  fc.assert(
    fc.property(words, (pieces) => {
      const text = pieces.join('');
      const parts = splitText(text, 100);
      expect(parts.every((part) => part.length > 0 && part.length <= 100)).toBe(true);
      expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      expect(parts.every((part) => !/[\uD800-\uDBFF]$/.test(part))).toBe(true);
    }),
  );
});

test('a long answer breaks between paragraphs', () => {
  expect(splitText(`${'a'.repeat(60)}\n\n${'b'.repeat(60)}`, 100)).toEqual(['a'.repeat(60), 'b'.repeat(60)]);
});
