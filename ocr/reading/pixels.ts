/** Eight-bit grey pixels, row by row. */
export interface Grey {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Interleaved eight-bit RGB pixels, row by row. */
export interface Rgb {
  width: number;
  height: number;
  data: Uint8Array;
}

export type QuarterTurn = 0 | 90 | 180 | 270;

/** Turns pixels clockwise. */
export function turn<T extends Grey>(picture: T, degrees: QuarterTurn, channels = 1): T {
  if (degrees === 0) return picture;
  const { width, height, data } = picture;
  const out = new Uint8Array(data.length);
  const sideways = degrees !== 180;
  const outWidth = sideways ? height : width;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const toX = degrees === 180 ? width - 1 - x : degrees === 90 ? height - 1 - y : y;
      const toY = degrees === 180 ? height - 1 - y : degrees === 90 ? x : width - 1 - x;
      const from = (y * width + x) * channels;
      const to = (toY * outWidth + toX) * channels;
      for (let c = 0; c < channels; c++) out[to + c] = data[from + c] ?? 0;
    }
  }
  return { ...picture, width: outWidth, height: sideways ? width : height, data: out };
}

/** The engine reads PGM without a decoder in between: a header of a few bytes before the pixels. Shared, so that its thread needs no copy. */
export function toPgm({ width, height, data }: Grey): SharedArrayBuffer {
  const header = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const out = new Uint8Array(new SharedArrayBuffer(header.length + data.length));
  out.set(header);
  out.set(data, header.length);
  return out.buffer;
}

/** Cuts out a part, given as shares. */
export function crop<T extends Grey>(
  picture: T,
  area: { x: number; y: number; w: number; h: number },
  channels = 1,
): T {
  const left = Math.floor(area.x * picture.width);
  const top = Math.floor(area.y * picture.height);
  const width = Math.max(1, Math.min(picture.width - left, Math.ceil(area.w * picture.width)));
  const height = Math.max(1, Math.min(picture.height - top, Math.ceil(area.h * picture.height)));
  const data = new Uint8Array(width * height * channels);
  for (let y = 0; y < height; y++) {
    const from = ((top + y) * picture.width + left) * channels;
    data.set(picture.data.subarray(from, from + width * channels), y * width * channels);
  }
  return { ...picture, width, height, data };
}

/** As a mirror shows it. */
export function mirror<P extends Grey | Rgb>(picture: P, channels = 1): P {
  const { width, height, data } = picture;
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let c = 0; c < channels; c++)
        out[(y * width + x) * channels + c] = data[(y * width + width - 1 - x) * channels + c] as number;
  return { ...picture, data: out };
}

/** One below the other, on white. */
export function stacked<P extends Grey | Rgb>(pictures: readonly P[], gap: number, channels = 1): P {
  const [first] = pictures;
  if (pictures.length === 1 && first) return first;
  const width = Math.max(...pictures.map((picture) => picture.width));
  const height = pictures.reduce((sum, picture) => sum + picture.height + gap, -gap);
  const data = new Uint8Array(width * height * channels).fill(255);
  let top = 0;
  for (const picture of pictures) {
    const row = picture.width * channels;
    for (let y = 0; y < picture.height; y++)
      data.set(picture.data.subarray(y * row, (y + 1) * row), (top + y) * width * channels);
    top += picture.height + gap;
  }
  return { ...(first as P), width, height, data };
}
