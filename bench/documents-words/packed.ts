import type { Line, RecognisedPage } from '../../ocr/page.js';
import type { KeptPaper, PaperTruth } from './words.js';

/** A word as `[text, confidence, x, y, w, h]`, places in thousandths of 4 and confidence in hundredths: a tenth of the bytes. */
type PackedWord = readonly [string, number, number, number, number, number];

interface PackedPage {
  n: number;
  layer: boolean;
  shape: readonly [number, number];
  lines: readonly (readonly PackedWord[])[];
}

export interface PackedPaper {
  truth: PaperTruth;
  pages: readonly PackedPage[];
}

const SCALE = 4000;
const scaled = (share: number): number => Math.round(share * SCALE);

export function packed(truth: PaperTruth, pages: readonly RecognisedPage[]): PackedPaper {
  return {
    truth,
    pages: pages.map((page) => ({
      n: page.number,
      layer: page.method === 'text-layer',
      shape: [page.image?.width ?? 0, page.image?.height ?? 0],
      lines: page.lines.map(({ words }) =>
        words.map(
          ({ text, confidence, box }): PackedWord => [
            text,
            Math.round(confidence * 100),
            scaled(box.x),
            scaled(box.y),
            scaled(box.w),
            scaled(box.h),
          ],
        ),
      ),
    })),
  };
}

export function unpacked({ truth, pages }: PackedPaper): KeptPaper {
  return { truth, pages: pages.map(pageOf) };
}

function pageOf({ n, layer, shape: [width, height], lines: packedLines }: PackedPage): RecognisedPage {
  const lines = packedLines.map((packedWords, block): Line => {
    const words = packedWords.map(([text, confidence, x, y, w, h]) => ({
      text,
      confidence: confidence / 100,
      box: { x: x / SCALE, y: y / SCALE, w: w / SCALE, h: h / SCALE },
    }));
    const [left, top] = [Math.min(...words.map(({ box }) => box.x)), Math.min(...words.map(({ box }) => box.y))];
    const right = Math.max(...words.map(({ box }) => box.x + box.w));
    const bottom = Math.max(...words.map(({ box }) => box.y + box.h));
    return {
      text: words.map(({ text }) => text).join(' '),
      words,
      box: { x: left, y: top, w: right - left, h: bottom - top },
      block,
    };
  });
  const words = lines.flatMap((line) => line.words);
  return {
    number: n,
    method: layer ? 'text-layer' : 'ocr',
    text: lines.map(({ text }) => text).join('\n'),
    lines,
    confidence: words.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, words.length),
    blank: words.length === 0,
    faults: [],
    mrzCandidates: [],
    image: { width, height, grey: new Uint8Array(0) },
  };
}
