import type { Grey, Rgb } from '../pixels.js';
import { distance, type Point, type Quad } from './geometry.js';
import { type OpenCv, withScope } from './opencv.js';

/** The sheet seen from straight above, sharp enough to read. Corners as shares of the picture. */
export function flattenGrey(cv: OpenCv, picture: Grey, corners: Quad, maxLongSide: number): Grey {
  return flatten(cv, picture, corners, maxLongSide, cv.CV_8UC1, cv.INTER_CUBIC);
}

/** The same in colour, for stamps and pens. */
export function flattenRgb(cv: OpenCv, picture: Rgb, corners: Quad, maxLongSide: number): Rgb {
  return flatten(cv, picture, corners, maxLongSide, cv.CV_8UC3, cv.INTER_LINEAR);
}

function flatten(cv: OpenCv, picture: Grey, corners: Quad, maxLongSide: number, kind: number, between: number): Grey {
  const [tl, tr, br, bl] = inPixels(picture, corners);
  const { across, down } = sizeOf([tl, tr, br, bl]);
  const scale = Math.min(1, maxLongSide / Math.max(across, down));
  const width = Math.max(1, Math.round(across * scale));
  const height = Math.max(1, Math.round(down * scale));
  return withScope((keep) => {
    const source = keep(new cv.Mat(picture.height, picture.width, kind));
    source.data.set(picture.data);
    const from = keep(cv.matFromArray(4, 1, cv.CV_32FC2, flat([tl, tr, br, bl])));
    const to = keep(cv.matFromArray(4, 1, cv.CV_32FC2, [0, 0, width, 0, width, height, 0, height]));
    const transform = keep(cv.getPerspectiveTransform(from, to));
    const out = keep(new cv.Mat());
    const size = new cv.Size(width, height);
    cv.warpPerspective(source, out, transform, size, between, cv.BORDER_REPLICATE, new cv.Scalar());
    return { width, height, data: new Uint8Array(out.data) };
  });
}

/** How long the sheet is in pixels of the picture. */
export function longSideOf(picture: Grey, corners: Quad): number {
  const { across, down } = sizeOf(inPixels(picture, corners));
  return Math.max(across, down);
}

const inPixels = ({ width, height }: Grey, corners: Quad): Quad =>
  corners.map(({ x, y }) => ({ x: x * width, y: y * height })) as unknown as Quad;

const sizeOf = ([tl, tr, br, bl]: Quad) => ({
  across: Math.max(distance(tl, tr), distance(bl, br)),
  down: Math.max(distance(tl, bl), distance(tr, br)),
});

function flat(points: Point[]): number[] {
  return points.flatMap(({ x, y }) => [x, y]);
}
