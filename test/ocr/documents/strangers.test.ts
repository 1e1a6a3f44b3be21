import { expect, test } from 'vitest';
import { documentMessages } from '../../../ocr/documents/messages/index.js';
import { understandPages } from '../../../ocr/documents/understand.js';
import { pageFromText } from './pages-from-text.js';
import { strangers } from './papers/strangers.js';

test.each(strangers)('a paper of another kind stays unknown: %s', (_name, text) => {
  const { parts } = understandPages([pageFromText(text)], documentMessages.ro);
  expect(parts.map(({ type }) => type)).toEqual(['unknown']);
});
