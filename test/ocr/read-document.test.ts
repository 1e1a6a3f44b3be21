import { describe, expect, test } from 'vitest';
import { documentMessages } from '../../ocr/documents/messages/index.js';
import { createDocumentReader } from '../../ocr/read-document.js';
import type { PagesResult } from '../../ocr/reading/reading-result.js';
import { pageFromText } from './documents/pages-from-text.js';
import { orderPapers } from './documents/papers/order.js';

const reading = (result: PagesResult) =>
  createDocumentReader({ pageReader: { readPages: async () => result }, now: () => 5 });
const bytes = new TextEncoder().encode('abc');

describe('one uploaded file', () => {
  test('is read as its first document, with all of them beside it', async () => {
    const [certificate, , notice] = orderPapers.map(({ text }) => text).slice(0, 3);
    const pages = [pageFromText(certificate ?? '', 1), pageFromText(notice ?? '', 2)];
    const read = await reading({ ok: true, pages })(bytes, { file: 'dosar.pdf' });
    expect(read).toMatchObject({
      file: 'dosar.pdf',
      pages: 2,
      type: 'membership-certificate',
      method: 'text-layer',
      took_ms: 0,
      problems: [],
    });
    expect(read.parts?.map(({ type }) => type)).toEqual(['membership-certificate', 'practice-notice']);
    expect(read.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  test('is understood while its pages come, and gives the same as all at once', async () => {
    const pages = orderPapers.slice(0, 3).map(({ text }, i) => pageFromText(text, i + 1));
    const bare = pages.map(({ image: _image, ...page }) => page);
    const asTheyCome = createDocumentReader({
      pageReader: {
        readPages: async (_, { onPage } = {}) => {
          for (const page of pages.slice(0, 2)) onPage?.(page);
          return { ok: true, pages: [...bare.slice(0, 2), ...pages.slice(2)] };
        },
      },
      now: () => 5,
    });
    const file = { file: 'dosar.pdf' };
    expect(await asTheyCome(bytes, file)).toEqual(await reading({ ok: true, pages })(bytes, file));
  });

  test.each(['encrypted', 'corrupt', 'too-large', 'too-many-pages', 'unsupported-format', 'timeout'] as const)(
    'a file that is %s is unknown, with what to do about it in the language asked for',
    async (code) => {
      for (const lang of ['ro', 'en', 'ru'] as const) {
        const read = await reading({ ok: false, code, detail: '', pages: [] })(bytes, { file: 'x', lang });
        expect(read).toMatchObject({
          type: 'unknown',
          pages: 0,
          fields: {},
          problems: [{ code, message: documentMessages[lang].problems[code] }],
        });
      }
    },
  );
});
