import sharp from 'sharp';

export interface Band {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Longer than so many times its width, a picture is a scrolled screen: made small as a whole nobody could read it. */
export const LONG_PICTURE = 3.2;
const BAND = 1.7;
const SEARCH = 0.35;
const NARROW = 160;
/** A line of text needs so much; what is narrower is no screen. */
export const MIN_BAND_WIDTH = NARROW;

/** Cuts a long picture into bands about as long as a page, each cut where nothing is written. */
export async function bandsOf(
  bytes: Uint8Array,
  { width, height }: { width: number; height: number },
): Promise<Band[]> {
  const { data, info } = await sharp(bytes, { limitInputPixels: false, failOn: 'none' })
    .resize({ width: NARROW })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const unrest = Array.from({ length: info.height }, (_, y) => {
    const row = data.subarray(y * info.width * info.channels, (y + 1) * info.width * info.channels);
    return Math.max(...row) - Math.min(...row);
  });
  const scale = height / info.height;
  const step = BAND * info.width;
  const cuts = [0];
  while (info.height - (cuts.at(-1) ?? 0) > step * 1.4) {
    const aim = (cuts.at(-1) ?? 0) + step;
    cuts.push(quietest(unrest, Math.round(aim - SEARCH * step), Math.round(aim + SEARCH * step), aim));
  }
  cuts.push(info.height);
  return cuts.slice(1).map((end, i) => {
    const top = Math.round((cuts[i] ?? 0) * scale);
    return { left: 0, top, width, height: Math.min(height, Math.round(end * scale)) - top };
  });
}

/** The row between two places with the least on it and around it; of equals the nearest to the aim. */
function quietest(unrest: number[], from: number, to: number, aim: number): number {
  let best = { row: Math.round(aim), score: Number.POSITIVE_INFINITY };
  for (let row = from; row < to; row++) {
    const around = Math.max(...unrest.slice(Math.max(0, row - 2), row + 3));
    const score = around * 1000 + Math.abs(row - aim);
    if (score < best.score) best = { row, score };
  }
  return best.row;
}
