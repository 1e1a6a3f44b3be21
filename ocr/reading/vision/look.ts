import sharp from 'sharp';
import { countPicturePages, decodePicture } from '../formats/picture.js';
import { type SourceKind, sniffSource } from '../formats/sniff.js';
import { trustedLines } from '../pdf/layer-trust.js';
import { openPdf, type PdfFile, renderPage } from '../pdf/pdf-file.js';
import { readTextLayer } from '../pdf/text-layer.js';
import { turn } from '../pixels.js';
import { ReadingFault } from '../reading-result.js';
import { imageOf, preparePage, showPage } from './prepare.js';
import type { OpenedFile, ShownPage, VisiblePage, VisionLimits, VisionRequest } from './protocol.js';

/** An A4 page at 300 dots an inch. */
const DECODE_LONG_SIDE = 3508;
/** A page whose text is known is drawn for signatures, stamps and boxes only. */
const LAYER_LONG_SIDE = 1200;
/** Fine enough to read small print when it is zoomed in. */
const SHOWN_LONG_SIDE = 1600;
const SHOWN_QUALITY = 78;
const RENDER = { longSide: 3000, maxDpi: 300 };

/** Opens files and prepares their pages. One file at a time stays open: its pages come one after the other. */
export function createLooker() {
  let current: { file: number; kind: SourceKind; pdf: PdfFile | undefined } | undefined;

  async function open({ file, bytes, limits }: VisionRequest): Promise<OpenedFile> {
    current?.pdf?.close();
    current = undefined;
    const kind = await sniffSource(bytes);
    const pdf = kind === 'pdf' ? await openPdf(bytes) : undefined;
    current = { file, kind, pdf };
    const pages = pdf ? pdf.pages : kind === 'picture' ? await countPicturePages(bytes, sized(limits)) : 1;
    if (pages > limits.maxPages) throw new ReadingFault('too-many-pages', `${pages} pages`);
    return { pages };
  }

  async function page(request: VisionRequest & { kind: 'page' }): Promise<VisiblePage> {
    if (current?.file !== request.file) await open(request);
    const { bytes, number, limits } = request;
    if (current?.pdf) {
      const seen = current.pdf.withPage(number, (opened) => {
        const layer = readTextLayer(opened);
        if (layer.lines.length > 0) {
          const image = imageOf(renderPage(opened, { ...RENDER, longSide: LAYER_LONG_SIDE }));
          const lines = trustedLines(layer, { ...image, data: image.grey });
          if (lines) return { lines, image };
        }
        return { picture: renderPage(opened, RENDER) };
      });
      if (seen.lines) return { method: 'text-layer', lines: seen.lines, image: seen.image, blank: false };
      return preparePage(seen.picture, { mayBePhoto: !request.asItCame });
    }
    const decode = current?.kind === 'heic' ? decodeHeic : decodePicture;
    const picture = await decode(bytes, number, sized(limits));
    return preparePage(picture, { mayBePhoto: !request.asItCame });
  }

  /** The page for people, as the picture that its boxes stand on. */
  async function show(request: VisionRequest & { kind: 'show' }): Promise<ShownPage> {
    if (current?.file !== request.file) await open(request);
    const { bytes, number, limits, view } = request;
    const decode = current?.kind === 'heic' ? decodeHeic : decodePicture;
    const picture = current?.pdf
      ? current.pdf.withPage(number, (opened) => renderPage(opened, { ...RENDER, longSide: SHOWN_LONG_SIDE }))
      : await decode(bytes, number, sized(limits));
    const seen = view.way === 'drawn' ? picture : await showPage(picture, { mayBePhoto: view.way === 'straightened' });
    const { width, height, data } = turn(seen, view.turned, 3);
    const jpeg = await sharp(data, { raw: { width, height, channels: 3 } })
      .jpeg({ quality: SHOWN_QUALITY })
      .toBuffer();
    return { jpeg, width, height };
  }

  return { open, page, show };
}

/** Its decoder is large and comes with the first such picture. */
const decodeHeic: typeof decodePicture = async (bytes, _number, limits) =>
  (await import('../formats/heic.js')).decodeHeicPicture(bytes, limits);

const sized = ({ maxPixels }: VisionLimits) => ({ maxPixels, longSide: DECODE_LONG_SIDE });
