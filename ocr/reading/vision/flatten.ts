import type { Rgb } from '../pixels.js';
import { distance, type Point, type Quad } from './geometry.js';
import { type OpenCv, withScope } from './opencv.js';

/** The sheet seen from straight above. Corners as shares of the picture. */
export function flatten(cv: OpenCv, picture: Rgb, corners: Quad, maxLongSide: number): Rgb {
  const [tl, tr, br, bl] = corners.map(({ x, y }) => ({
    x: x * picture.width,
    y: y * picture.height,
  })) as unknown as Quad;
  const across = Math.max(distance(tl, tr), distance(bl, br));
  const down = Math.max(distance(tl, bl), distance(tr, br));
  const scale = Math.min(1, maxLongSide / Math.max(across, down));
  const width = Math.max(1, Math.round(across * scale));
  const height = Math.max(1, Math.round(down * scale));
  return withScope((keep) => {
    const source = keep(new cv.Mat(picture.height, picture.width, cv.CV_8UC3));
    source.data.set(picture.data);
    const from = keep(cv.matFromArray(4, 1, cv.CV_32FC2, flat([tl, tr, br, bl])));
    const to = keep(cv.matFromArray(4, 1, cv.CV_32FC2, [0, 0, width, 0, width, height, 0, height]));
    const transform = keep(cv.getPerspectiveTransform(from, to));
    const out = keep(new cv.Mat());
    cv.warpPerspective(
      source,
      out,
      transform,
      new cv.Size(width, height),
      cv.INTER_CUBIC,
      cv.BORDER_REPLICATE,
      new cv.Scalar(),
    );
    return { width, height, data: new Uint8Array(out.data) };
  });
}

function flat(points: Point[]): number[] {
  return points.flatMap(({ x, y }) => [x, y]);
}
