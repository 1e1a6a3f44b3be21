const MOST = 48;
const FEW = 6000;

/** In which direction rows of ink are told apart best, in degrees clockwise: it is most unevenly spread across them. Counted in bins so high. */
export function slantOf(pieces: readonly Int32Array[], width: number, bin: number): number {
  const all = pieces.reduce((sum, { length }) => sum + length, 0);
  const step = Math.max(1, Math.floor(all / FEW));
  const [xs, ys]: [number[], number[]] = [[], []];
  let next = 0;
  for (const pixels of pieces) {
    for (; next < pixels.length; next += step) {
      const at = pixels[next] as number;
      const y = Math.floor(at / width);
      xs.push(at - y * width);
      ys.push(y);
    }
    next -= pixels.length;
  }
  let best = { degrees: 0, score: -1 };
  const tryOut = (degrees: number) => {
    const score = unevenness(xs, ys, degrees, bin);
    if (score > best.score) best = { degrees, score };
  };
  for (let degrees = -MOST; degrees <= MOST; degrees += 2) tryOut(degrees);
  for (const finer of [1, 0.5]) {
    const { degrees } = best;
    tryOut(degrees - finer);
    tryOut(degrees + finer);
  }
  return best.degrees;
}

function unevenness(xs: readonly number[], ys: readonly number[], degrees: number, high: number): number {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  let least = Infinity;
  let most = -Infinity;
  const across = new Float32Array(xs.length);
  for (let i = 0; i < xs.length; i++) {
    const place = (ys[i] as number) * cos - (xs[i] as number) * sin;
    across[i] = place;
    if (place < least) least = place;
    if (place > most) most = place;
  }
  const bins = new Float32Array(Math.ceil((most - least) / high) + 2);
  for (let i = 0; i < across.length; i++) {
    const bin = Math.floor(((across[i] as number) - least) / high);
    bins[bin] = (bins[bin] as number) + 1;
  }
  let sum = 0;
  for (let i = 1; i < bins.length; i++) sum += ((bins[i] as number) - (bins[i - 1] as number)) ** 2;
  // The edges of the writing count as well: the first row has nothing before it.
  return sum + (bins[0] as number) ** 2;
}
