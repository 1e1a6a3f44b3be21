import type { Line, PageBox, PageImage, PageView, QualityFault } from '../../page.js';
import type { Grey } from '../pixels.js';
import type { ReadingProblem } from '../reading-result.js';

/** What the reader asks of a vision thread. The bytes are shared memory: no copy for each page. */
export type VisionRequest =
  | { kind: 'open'; file: number; bytes: Uint8Array; limits: VisionLimits }
  | { kind: 'page'; file: number; bytes: Uint8Array; limits: VisionLimits; number: number; asItCame: boolean }
  | { kind: 'show'; file: number; bytes: Uint8Array; limits: VisionLimits; number: number; view: PageView };

export interface VisionLimits {
  maxPages: number;
  maxPixels: number;
}

export interface OpenedFile {
  pages: number;
}

/** A page as people see it: the picture that the boxes stand on. */
export interface ShownPage {
  jpeg: Uint8Array;
  width: number;
  height: number;
}

export type VisiblePage =
  | { method: 'text-layer'; lines: Line[]; image: PageImage; blank: boolean }
  | {
      method: 'ocr';
      /** Upright as far as can be told without reading, flattened, evened: what the engine gets. */
      text: Grey;
      /** Dots an inch that the engine shall assume. */
      dpi: number;
      /** Where `text` stands on the page that `image` shows. */
      area: PageBox;
      /** Text-like marks of `area`, at a coarser scale: 1 for a mark. */
      marks: Grey;
      /** A sheet was cut out of a photo. */
      cut: boolean;
      image: PageImage;
      blank: boolean;
      /** Suspected; a page that reads well nevertheless has none. */
      faults: QualityFault[];
    };

export type VisionAnswer<T> =
  | { ok: true; value: T }
  | { ok: false; fault: { code: ReadingProblem; detail: string } }
  | { ok: false; error: string };
