import type { Line, PageBox, PageImage, PageView, QualityFault, Word } from '../../page.js';
import type { InnerFile } from '../containers/zip.js';
import type { SampledWord } from '../pdf/sampled-words.js';
import type { Grey } from '../pixels.js';
import type { ReadingProblem } from '../reading-result.js';
import type { SlantingRow } from './slanting-rows.js';

/** What the reader asks of a vision thread. The bytes are shared memory: no copy for each page. */
export type VisionRequest =
  | { kind: 'open'; file: number; bytes: Uint8Array; limits: VisionLimits }
  | { kind: 'page'; file: number; bytes: Uint8Array; limits: VisionLimits; number: number; way: Way }
  | { kind: 'show'; file: number; bytes: Uint8Array; limits: VisionLimits; number: number; view: PageView };

/** `usual`: the text layer if it is shown, else the picture with a sheet cut out; `picture`: whatever the layer says; `whole`: nothing cut out. */
export type Way = 'usual' | 'picture' | 'whole';

export interface VisionLimits {
  maxPages: number;
  maxPixels: number;
  maxStreamedPixels: number;
}

export interface OpenedFile {
  pages: number;
  /** Who signed the file electronically, unverified. */
  signers: (string | undefined)[];
  /** Files that lie within this one. */
  attachments: InnerFile[];
}

/** A page as people see it: the picture that the boxes stand on. */
export interface ShownPage {
  jpeg: Uint8Array;
  width: number;
  height: number;
}

export type VisiblePage =
  | {
      method: 'text-layer';
      lines: Line[];
      image: PageImage;
      blank: boolean;
      /** Words that the file has and the page does not show. */
      concealed: Word[];
      /** A sample of the words as they are drawn, for the engine to say whether that is what they say. */
      sample: SampledWord[];
      /** Places with text-like marks that no word explains, each drawn finely enough to be read. */
      unexplained: { box: PageBox; picture: Grey; manyLines: boolean }[];
      /** Rows of letters on `image` in another ink than most of its text. */
      overlaid: SlantingRow[];
    }
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
      /** Rows of letters on `image` in another ink than most of its text; absent: not looked for. */
      overlaid?: SlantingRow[] | undefined;
      blank: boolean;
      /** Suspected; a page that reads well nevertheless has none. */
      faults: QualityFault[];
      /** Words that a text layer claims to stand here. */
      claimed?: Word[];
      /** Some of them were written over others. */
      contested?: boolean;
    };

export type VisionAnswer<T> =
  | { ok: true; value: T }
  | { ok: false; fault: { code: ReadingProblem; detail: string } }
  | { ok: false; error: string };
