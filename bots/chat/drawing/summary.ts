import { openPages } from './pages.js';
import { MARK_COLOURS, MARK_SIGNS, type Sheet } from './sheet.js';

const SIGN_WIDTH = 24;
const INK = '#111827';

/** The sheet as a PDF of as many A4 pages as it needs. */
export async function drawSummary(sheet: Sheet, pageWord: string): Promise<Uint8Array> {
  const pages = await openPages(sheet.title);
  pages.put(sheet.title, { weight: 'bold', size: 16, colour: INK });
  for (const line of sheet.about) pages.put(line, { size: 10, colour: '#4b5563' });
  pages.gap(8);
  for (const line of sheet.standing) pages.put(line, { weight: 'bold', size: 12, colour: INK });
  for (const { mark, name, notes } of sheet.rows) {
    pages.gap(7);
    const sign = { text: MARK_SIGNS[mark], colour: MARK_COLOURS[mark] };
    pages.put(name, { size: 12, colour: INK, indent: SIGN_WIDTH, sign });
    for (const note of notes) pages.put(note, { size: 10, colour: MARK_COLOURS[mark], indent: SIGN_WIDTH });
  }
  pages.gap(12);
  pages.put(sheet.footer, { size: 9, colour: '#6b7280' });
  return pages.finish((page, count) => `${pageWord} ${page} / ${count}`);
}
