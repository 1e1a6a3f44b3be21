import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

/** The drawn papers. */
export const fixtures = fileURLToPath(new URL('../../test/fixtures/documents/', import.meta.url));

/** Office scans as pictures, since native tesseract opens no PDF. */
export async function a4Scans(wanted: number): Promise<string[]> {
  const names = readdirSync(fixtures).filter((name) => /\.L[01]\.(png|jpg)$/.test(name));
  const scans: string[] = [];
  for (const name of names) {
    const { width = 1, height = 1 } = await sharp(join(fixtures, name)).metadata();
    const aspect = Math.max(width, height) / Math.min(width, height);
    if (Math.abs(aspect - Math.SQRT2) < 0.05 && Math.max(width, height) > 1700) scans.push(join(fixtures, name));
  }
  // Spread over the list, so that several kinds of paper are met.
  const step = Math.max(1, scans.length / wanted);
  return scans.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step)).slice(0, wanted);
}

/** Pictures that a phone took of papers on a table. */
export function phonePhotos(wanted: number): string[] {
  const names = readdirSync(fixtures).filter((name) => /\.L2\.jpg$/.test(name));
  const step = Math.max(1, Math.floor(names.length / wanted));
  return names
    .filter((_, i) => i % step === 0)
    .slice(0, wanted)
    .map((name) => join(fixtures, name));
}
