import type { PdfPage } from './pdf-file.js';

const TEXT = 1;
const FORM = 5;
const STRING = 3;
const NAME = 'ActualText';

/** Left, bottom, right, top on the page, and the height of the line that the text stands on. */
export interface ReplacedPlace {
  left: number;
  bottom: number;
  right: number;
  top: number;
  originX: number;
  originY: number;
}

type Matrix = readonly [number, number, number, number, number, number];
const UNMOVED: Matrix = [1, 0, 0, 1, 0, 0];

/**
 * Text objects for which the file says in so many words what they mean (`ActualText`: small capitals, ligatures, signs), and
 * where the page draws them. PDFium gives such letters a place that leaves out the form in which they stand.
 */
export function replacedText(page: PdfPage): Map<number, ReplacedPlace> {
  const { pdfium, handle } = page;
  const found = new Map<number, ReplacedPlace>();
  const scratch = pdfium._malloc(64);
  const key = scratch + 40;
  pdfium.HEAPU8.set([...Buffer.from(NAME, 'latin1'), 0], key);
  const floats = (count: number): number[] => [...pdfium.HEAPF32.slice(scratch >> 2, (scratch >> 2) + count)];
  const matrixOf = (object: number): Matrix =>
    pdfium._FPDFPageObj_GetMatrix(object, scratch) ? (floats(6) as unknown as Matrix) : UNMOVED;

  const isReplaced = (object: number): boolean =>
    Array.from({ length: Math.max(0, pdfium._FPDFPageObj_CountMarks(object)) }, (_, i) => i).some(
      (i) => pdfium._FPDFPageObjMark_GetParamValueType(pdfium._FPDFPageObj_GetMark(object, i), key) === STRING,
    );

  const visit = (object: number, outer: Matrix, depth: number) => {
    const type = pdfium._FPDFPageObj_GetType(object);
    if (type === TEXT && isReplaced(object)) {
      const [, , , , e, f] = matrixOf(object);
      if (!pdfium._FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)) return;
      const [left = 0, bottom = 0, right = 0, top = 0] = floats(4);
      const corners = [moved(outer, left, bottom), moved(outer, right, top)] as const;
      const [originX, originY] = moved(outer, e, f);
      const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
      found.set(object, {
        left: Math.min(...xs),
        right: Math.max(...xs),
        bottom: Math.min(...ys),
        top: Math.max(...ys),
        originX,
        originY,
      });
    } else if (type === FORM && depth < 8) {
      const inner = within(outer, matrixOf(object));
      const count = pdfium._FPDFFormObj_CountObjects(object);
      for (let i = 0; i < count; i++) visit(pdfium._FPDFFormObj_GetObject(object, i), inner, depth + 1);
    }
  };
  try {
    const count = pdfium._FPDFPage_CountObjects(handle);
    for (let i = 0; i < count; i++) visit(pdfium._FPDFPage_GetObject(handle, i), UNMOVED, 0);
    return found;
  } finally {
    pdfium._free(scratch);
  }
}

const moved = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** The matrix of what stands within a form, on the page. */
function within(outer: Matrix, [a, b, c, d, e, f]: Matrix): Matrix {
  const [A, B, C, D] = outer;
  const [x, y] = moved(outer, e, f);
  return [A * a + C * b, B * a + D * b, A * c + C * d, B * c + D * d, x, y];
}
