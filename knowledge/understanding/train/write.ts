import { gzipSync } from 'node:zlib';
import { TOPIC_IDS } from '../../../core/contract/ids.js';
import { type Calibration, hashWord, type ModelHeader } from '../model.js';
import type { Fitted } from './fit.js';
import type { Readings } from './readings.js';

const MOST = 127;
/** Weights that round to this or less say nothing: without them the file is half as large. */
const NOTHING = 7;

/** The file that {@link parseModel} reads: one byte a weight. */
export function modelFile(
  { hashes, regression }: Fitted,
  { words, stems }: Pick<Readings, 'words' | 'stems'>,
  calibration: Calibration,
  data: string,
): Buffer {
  const classes = TOPIC_IDS.length + 1;
  const scales = new Float32Array(classes);
  for (let at = 0; at < regression.weights.length; at++)
    scales[at % classes] = Math.max(scales[at % classes] as number, Math.abs(regression.weights[at] as number) / MOST);
  const weights = new Int8Array(regression.weights.length);
  for (let at = 0; at < weights.length; at++) {
    const scaled = Math.round((regression.weights[at] as number) / (scales[at % classes] as number));
    weights[at] = Math.abs(scaled) <= NOTHING ? 0 : scaled;
  }
  const hashed = (list: readonly string[]) => Uint32Array.from(new Set(list.map(hashWord))).sort();
  const [known, once, often] = [hashed(words), hashed(stems.once), hashed(stems.often)];
  const header: ModelHeader = {
    data,
    topics: TOPIC_IDS,
    features: hashes.length,
    words: known.length,
    stems: { once: once.length, often: often.length },
    calibration,
  };
  const parts = [known, once, often, Uint32Array.from(hashes), scales, regression.biases, weights];
  const bytes = parts.map(({ buffer, byteOffset, byteLength }) =>
    Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength),
  );
  return gzipSync(Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), ...bytes]), { level: 9 });
}
