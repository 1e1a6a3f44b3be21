import type { Line, PageBox } from '../page.js';
import { around } from './text/table.js';

/** Heights of the letters, in pixels, at which the `ron` model read the zone best; no single one is best for every card. */
export const MRZ_LETTER_HEIGHTS = [32, 44] as const;

const MIN_LENGTH = 26;
const MAX_LENGTH = 48;
const MIN_DIFFERENT = 7;

/** A line of the machine-readable zone: capitals, digits and `<`, long and without the rest of the alphabet. */
export function isMrzLine(text: string): boolean {
  const tight = text.replace(/\s/g, '');
  if (tight.length < MIN_LENGTH || tight.length > MAX_LENGTH) return false;
  const own = tight.match(/[A-Z0-9<]/g)?.length ?? 0;
  return (
    own / tight.length > 0.85 && new Set(tight).size >= MIN_DIFFERENT && (tight.includes('<') || /\d{6}/.test(tight))
  );
}

/** Account numbers look much like it; a zone has fillers or names the country. */
function isZone(lines: Line[]): boolean {
  const text = lines.map((line) => line.text).join('');
  return text.includes('<') || /R[O0]U/.test(text);
}

export interface MrzZone {
  box: PageBox;
  /** Of its lines, as share of the page's height. */
  letterHeight: number;
}

/** Zones on the page: lines of the kind that stand close together. Two cards on one sheet have two zones. */
export function findMrzZones(lines: Line[]): MrzZone[] {
  const zones: Line[][] = [];
  for (const line of lines.filter((line) => isMrzLine(line.text)).sort((a, b) => a.box.y - b.box.y)) {
    const near = zones.find((zone) => {
      const last = zone.at(-1);
      return (
        last && line.box.y - (last.box.y + last.box.h) < 2.5 * line.box.h && Math.abs(line.box.x - last.box.x) < 0.1
      );
    });
    if (near) near.push(line);
    else zones.push([line]);
  }
  return zones.filter(isZone).map((zone) => {
    const letterHeight = Math.min(...zone.map((line) => line.box.h));
    const { x, y, w, h } = around(zone.map((line) => line.box));
    // A line may be missing above or below, and the ends of a line may have been cut.
    const reach = zone.length < 2 ? 2.2 * letterHeight : 0.9 * letterHeight;
    const top = Math.max(0, y - reach);
    const left = Math.max(0, x - 0.03);
    return {
      box: { x: left, y: top, w: Math.min(1, x + w + 0.03) - left, h: Math.min(1, y + h + reach) - top },
      letterHeight,
    };
  });
}

/** Raw lines of one reading, upper case, without spaces; lines that are no part of a zone left out. */
export function mrzLines(lines: Line[]): string[] {
  return lines
    .filter((line) => isMrzLine(line.text))
    .map((line) => line.text.replace(/\s/g, '').replace(/«/g, '<<').toUpperCase());
}
