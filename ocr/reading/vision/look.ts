import sharp from 'sharp';
import type { Line, PageBox } from '../../page.js';
import type { PicturePage } from '../formats/picture.js';
import { PICTURE_LONG_SIDE, pagesOfPicture, pixelsOfPicture } from '../formats/picture-file.js';
import { type SourceKind, sniffSource } from '../formats/sniff.js';
import { isDamagedPage } from '../pdf/content.js';
import { claimedWords, readTextLayer, seenLayer } from '../pdf/layer.js';
import { openPdf, type PdfFile, type PdfPage, renderPage, renderPart } from '../pdf/pdf-file.js';
import { type Grey, turn } from '../pixels.js';
import { ReadingFault } from '../reading-result.js';
import { findLostLines, OF_TEXT } from '../text/lost-lines.js';
import { overlaidOn } from './other-inks.js';
import { imageOf, preparePage, showPage } from './prepare.js';
import type { OpenedFile, ShownPage, VisiblePage, VisionLimits, VisionRequest } from './protocol.js';

/** A page whose text is known is drawn for signatures, stamps and boxes only. */
const LAYER_LONG_SIDE = 1200;
/** Fine enough to read small print when it is zoomed in. */
const SHOWN_LONG_SIDE = 1600;
const SHOWN_QUALITY = 78;
const RENDER = { longSide: 3000, maxDpi: 300 };
const PAPER = 255;

/** Opens files and prepares their pages. One file at a time stays open: its pages come one after the other. */
export function createLooker() {
  let current:
    | { file: number; kind: SourceKind; pdf: PdfFile | undefined; pictures: PicturePage[]; met: Set<string> }
    | undefined;

  async function open({ file, bytes, limits }: VisionRequest): Promise<OpenedFile> {
    current?.pdf?.close();
    current = undefined;
    const kind = await sniffSource(bytes);
    if (kind === 'zip' || kind === 'cms')
      throw new ReadingFault('unsupported-format', `a file that wraps others (${kind})`);
    const pdf = kind === 'pdf' ? await openPdf(bytes) : undefined;
    current = { file, kind, pdf, pictures: [], met: new Set() };
    const pictures = kind === 'pdf' ? [] : await pagesOfPicture(kind, bytes, sized(limits));
    const pages = pdf ? pdf.pages : pictures.length;
    current.pictures = pictures;
    if (pages > limits.maxPages) throw new ReadingFault('too-many-pages', `${pages} pages`);
    return { pages, signers: pdf?.signers ?? [], attachments: pdf?.attachments ?? [] };
  }

  /** A page of the picture that is open. */
  const pixels = (bytes: Uint8Array, number: number, limits: VisionLimits) =>
    pixelsOfPicture(
      current?.kind === 'heic' ? 'heic' : 'picture',
      bytes,
      current?.pictures[number - 1] ?? { page: number },
      sized(limits),
    );

  async function page(request: VisionRequest & { kind: 'page' }): Promise<VisiblePage> {
    if (current?.file !== request.file) await open(request);
    const { bytes, number, limits } = request;
    const { way } = request;
    const { pdf, met } = current as NonNullable<typeof current>;
    if (pdf) {
      const layer = way === 'usual' ? pdf.withPage(number, (opened) => layerOf(opened, met)) : undefined;
      if (layer && layer !== 'contested') return layer;
      const [picture, claimed, isEmpty] = pdf.withPage(number, (opened) => {
        const layer = readTextLayer(opened);
        const isEmpty = opened.pdfium._FPDFPage_CountObjects(opened.handle) <= 0;
        return [renderPage(opened, RENDER), layer && claimedWords(layer), isEmpty] as const;
      });
      if (isEmpty && (await isDamagedPage(bytes, number)))
        throw new ReadingFault('corrupt', `the content of page ${number} is damaged`);
      const seen = await preparePage(picture, { mayBePhoto: way !== 'whole' });
      if (seen.method !== 'ocr' || !claimed) return seen;
      return { ...seen, claimed, contested: layer === 'contested' };
    }
    const picture = await pixels(bytes, number, limits);
    return preparePage(picture, { mayBePhoto: way !== 'whole' });
  }

  /** The page for people, as the picture that its boxes stand on. */
  async function show(request: VisionRequest & { kind: 'show' }): Promise<ShownPage> {
    if (current?.file !== request.file) await open(request);
    const { bytes, number, limits, view } = request;
    const picture = current?.pdf
      ? current.pdf.withPage(number, (opened) => {
          readTextLayer(opened); // turns a page whose text runs upwards
          return renderPage(opened, { ...RENDER, longSide: SHOWN_LONG_SIDE });
        })
      : await pixels(bytes, number, limits);
    const seen = view.way === 'drawn' ? picture : await showPage(picture, { mayBePhoto: view.way === 'straightened' });
    const { width, height, data } = turn(seen, view.turned, 3);
    const jpeg = await sharp(data, { raw: { width, height, channels: 3 } })
      .jpeg({ quality: SHOWN_QUALITY })
      .toBuffer();
    return { jpeg, width, height };
  }

  return { open, page, show };
}

function layerOf(page: PdfPage, met: Set<string>): VisiblePage | 'contested' | undefined {
  const layer = readTextLayer(page);
  if (!layer) return undefined;
  const size = { ...RENDER, longSide: LAYER_LONG_SIDE };
  const image = imageOf(renderPage(page, size));
  const seen = seenLayer(page, layer, image, { size, met });
  if (!seen || seen === 'contested') return seen;
  const { lines, concealed, sample, marks } = seen;
  const unexplained = (marks ? findLostLines(marks, lines, OF_TEXT) : []).map(({ box, manyLines }) => ({
    box,
    manyLines,
    picture: withoutWords(renderPart(page, box, RENDER.longSide), box, lines),
  }));
  return {
    method: 'text-layer',
    lines,
    image,
    blank: false,
    concealed,
    sample,
    unexplained,
    overlaid: overlaidOn(image),
  };
}

/** A part of a page, the words that are known painted over: only what they do not explain is left to be read. */
function withoutWords(part: Grey, area: PageBox, lines: readonly Line[]): Grey {
  const data = new Uint8Array(part.data);
  for (const { box } of lines.flatMap((line) => line.words)) {
    const [left, right] = [box.x, box.x + box.w].map((x) => Math.round(((x - area.x) / area.w) * part.width));
    const [top, bottom] = [box.y, box.y + box.h].map((y) => Math.round(((y - area.y) / area.h) * part.height));
    const [from, to] = [Math.max(0, left as number), Math.min(part.width, right as number)];
    if (from >= to) continue;
    for (let y = Math.max(0, top as number); y < Math.min(part.height, bottom as number); y++)
      data.fill(PAPER, y * part.width + from, y * part.width + to);
  }
  return { ...part, data };
}

const sized = ({ maxPixels, maxStreamedPixels }: VisionLimits) => ({
  maxPixels,
  maxStreamedPixels,
  longSide: PICTURE_LONG_SIDE,
});
