import { gunzipSync } from 'node:zlib';
import type { Undoes } from '../../../core/dossier/claims.js';
import { isUndoing } from '../../../core/dossier/signs.js';
import { dataFile } from '../data-file.js';
import { BUCKETS, featuresOf } from './features.js';
import { type ClaimWeights, claimWeights, WEIGHTS_PLACE } from './weights.js';

/** A reader of sentences with these weights. */
function readerOf({ weights, unit, bias, bar, worded }: ClaimWeights): Undoes {
  const bytes = new Int8Array(gunzipSync(Buffer.from(weights, 'base64')));
  if (bytes.length !== BUCKETS) throw new Error('the weights of sentences are of another size: train again');
  return (said) => {
    let score = bias;
    for (const [place, value] of featuresOf(said)) score += (bytes[place] ?? 0) * unit * value;
    return score >= (isUndoing(said.signs) ? worded : bar);
  };
}

/** As it was learned. Throws when the weights are missing or of another size. */
export const undoes: Undoes = readerOf(dataFile(claimWeights, WEIGHTS_PLACE));
