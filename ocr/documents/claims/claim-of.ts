import type { ClaimOf } from '../../../core/dossier/claims.js';
import { dataFile } from '../data-file.js';
import { BUCKETS, featuresOf } from './features.js';
import { type ClaimWeights, claimWeights, type Question, WEIGHTS_PLACE } from './weights.js';

type Answer = 'no' | 'perhaps' | 'sure';

function answererOf(learned: ClaimWeights[Question]): (features: Map<number, number>) => Answer {
  const { weights, unit, bias, perhaps, sure } = learned;
  const bytes = new Int8Array(Buffer.from(weights, 'base64'));
  if (bytes.length !== BUCKETS) throw new Error('the weights of sentences are of another size: train again');
  return (features) => {
    let score = bias;
    for (const [place, value] of features) score += (bytes[place] ?? 0) * unit * value;
    return score >= sure ? 'sure' : score >= perhaps ? 'perhaps' : 'no';
  };
}

/** A reader of sentences with these weights. */
export function claimReader({ worrying, against }: Omit<ClaimWeights, 'learnedFrom'>): ClaimOf {
  const [isWorrying, isAgainst] = [answererOf(worrying), answererOf(against)];
  return (sentence) => {
    const features = featuresOf(sentence);
    const answers = [isWorrying(features), isAgainst(features)];
    return {
      mayUndo: !answers.includes('no'),
      undoes: answers.every((answer) => answer === 'sure'),
    };
  };
}

/** As it was learned. Throws when the weights are missing or of another size. */
export const claimOf: ClaimOf = claimReader(dataFile(claimWeights, WEIGHTS_PLACE));
