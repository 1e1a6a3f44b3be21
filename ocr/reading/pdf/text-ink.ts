import type { Grey } from '../pixels.js';
import { lumaOf } from '../vision/text-map.js';
import { type PdfPage, renderPage } from './pdf-file.js';

const TEXT = 1;
const FORM = 5;
const BLACK = [0, 0, 0, 255] as const;

/** Everything that the page draws, what stands within its forms included. */
function leavesOf({ pdfium, handle }: PdfPage): { text: number[]; other: number[] } {
  const leaves = { text: [] as number[], other: [] as number[] };
  const visit = (object: number, depth: number) => {
    const type = pdfium._FPDFPageObj_GetType(object);
    if (type === TEXT) leaves.text.push(object);
    else if (type !== FORM) leaves.other.push(object);
    else if (depth < 8) {
      const count = pdfium._FPDFFormObj_CountObjects(object);
      for (let i = 0; i < count; i++) visit(pdfium._FPDFFormObj_GetObject(object, i), depth + 1);
    }
  };
  const count = pdfium._FPDFPage_CountObjects(handle);
  for (let i = 0; i < count; i++) visit(pdfium._FPDFPage_GetObject(handle, i), 0);
  return leaves;
}

/**
 * The page's letters alone, black on white, as if nothing lay over or under them: where ink should be if they are to be seen.
 * `without`: text that counts as ornament (a word across the page).
 */
export const renderTextInk = (page: PdfPage, size: { longSide: number; maxDpi: number }, without: Set<number>): Grey =>
  withTextAlone(page, without, () => lumaOf(renderPage(page, size)));

/** Draws while the page has nothing but its letters, in black. */
export function withTextAlone<T>(page: PdfPage, without: Set<number>, draw: () => T): T {
  const { pdfium } = page;
  const leaves = leavesOf(page);
  const text = leaves.text.filter((object) => !without.has(object));
  const other = [...leaves.other, ...without];
  const scratch = pdfium._malloc(16);
  const colours = text.map((object) => {
    const known = pdfium._FPDFPageObj_GetFillColor(object, scratch, scratch + 4, scratch + 8, scratch + 12);
    return known ? [...pdfium.HEAP32.slice(scratch >> 2, (scratch >> 2) + 4)] : undefined;
  });
  pdfium._free(scratch);
  const paint = (colourOf: (i: number) => readonly number[] | undefined) =>
    text.forEach((object, i) => {
      const [r, g, b, a] = colourOf(i) ?? [];
      if (colours[i] && r !== undefined) pdfium._FPDFPageObj_SetFillColor(object, r, g ?? 0, b ?? 0, a ?? 255);
    });
  for (const object of other) pdfium._FPDFPageObj_SetIsActive(object, 0);
  paint(() => BLACK);
  try {
    return draw();
  } finally {
    for (const object of other) pdfium._FPDFPageObj_SetIsActive(object, 1);
    paint((i) => colours[i]);
  }
}
