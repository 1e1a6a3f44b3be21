import { TOPIC_IDS, type TopicId } from '../../../core/contract/ids.js';
import { beforeOf, type Family, type Features } from '../features.js';
import { type ClauseJudgement, type Judgement, judgeClauses } from '../judgement.js';
import { scopeOf } from '../model.js';
import { type Example, pairsOf, SCOPE_CLASS } from './examples.js';
import { fitModels, scoresFor } from './fit.js';
import type { Readings } from './readings.js';
import { sigmoid } from './regression.js';

export const PAIRS_SHARE = 0.3;
const FOLDS = 4;

/** What a model says of a message of an author whom it has not read. */
export interface OutOfFold extends Judgement {
  example: Example;
  clauses: ClauseJudgement[];
}

/** Authors in a few groups of about the same size: none is ever both learned from and judged. */
export function groupsOf(examples: readonly Example[]): string[][] {
  const counts = new Map<string, number>();
  for (const { message } of examples) counts.set(message.author, (counts.get(message.author) ?? 0) + 1);
  const groups = Array.from({ length: FOLDS }, () => ({ authors: [] as string[], size: 0 }));
  for (const [author, count] of [...counts].sort((a, b) => b[1] - a[1])) {
    const smallest = groups.reduce((a, b) => (b.size < a.size ? b : a));
    smallest.authors.push(author);
    smallest.size += count;
  }
  return groups.map(({ authors }) => authors);
}

const asScores = (raw: Float32Array): Judgement => {
  const own = raw.subarray(0, TOPIC_IDS.length);
  return { topics: Array.from(own, sigmoid), scope: scopeOf(raw[SCOPE_CLASS] as number, own) };
};

/** Every message judged by a model of the other authors. */
export function outOfFold(
  examples: readonly Example[],
  readings: Readings,
  { families, groups = groupsOf(examples) }: { families?: readonly Family[]; groups?: readonly string[][] } = {},
): OutOfFold[] {
  return groups.flatMap((authors) => {
    const others = examples.filter(({ message }) => !authors.includes(message.author));
    const pairs = pairsOf(
      others.map(({ message }) => message),
      readings,
      PAIRS_SHARE,
    );
    const all = [...others, ...pairs];
    const fitted = fitModels(
      all.map(({ features }) => features),
      all.map(({ targets }) => targets),
      families ? { families } : {},
    );
    const judge = (features: Features): Judgement => asScores(scoresFor(fitted, features));
    return examples
      .filter(({ message }) => authors.includes(message.author))
      .map((example) => ({
        example,
        ...judge(example.features),
        clauses: judgeClauses(
          example.clauses,
          ({ features, words }, k) =>
            judge(k === undefined ? features : { ...features, before: beforeOf(words, [TOPIC_IDS[k] as TopicId]) }),
          ({ asks }) => asks,
        ),
      }));
  });
}
