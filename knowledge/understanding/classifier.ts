/** What is counted of a text: its meanings, and the beginnings of its words. */
export interface Classifier<Label extends string> {
  /** Probability of each label. */
  classify(features: readonly string[]): Map<Label, number>;
}

const SMOOTHING = 0.25;

/**
 * Complement-free multinomial naive Bayes with equal priors: a topic with more examples is not more likely to be asked.
 * Built in one pass, so that nothing has to be stored beside the examples.
 */
export function trainClassifier<Label extends string>(
  examples: readonly { label: Label; features: readonly string[] }[],
): Classifier<Label> {
  const labels = [...new Set(examples.map(({ label }) => label))];
  const position = new Map(labels.map((label, index) => [label, index]));
  const counts = new Map<string, Float64Array>();
  const totals = new Float64Array(labels.length);
  for (const { label, features } of examples) {
    const index = position.get(label) ?? 0;
    for (const feature of features) {
      let row = counts.get(feature);
      if (!row) {
        row = new Float64Array(labels.length);
        counts.set(feature, row);
      }
      row[index] = (row[index] ?? 0) + 1;
      totals[index] = (totals[index] ?? 0) + 1;
    }
  }
  const size = counts.size;
  const logs = new Map<string, Float64Array>();
  for (const [feature, row] of counts)
    logs.set(
      feature,
      row.map((count, index) => Math.log((count + SMOOTHING) / ((totals[index] ?? 0) + SMOOTHING * size))),
    );
  return {
    classify(features) {
      const scores = new Float64Array(labels.length);
      for (const feature of features) {
        const row = logs.get(feature);
        if (row)
          for (let index = 0; index < scores.length; index += 1)
            scores[index] = (scores[index] ?? 0) + (row[index] ?? 0);
      }
      const best = Math.max(...scores);
      const weights = [...scores].map((score) => Math.exp(score - best));
      const sum = weights.reduce((a, b) => a + b, 0);
      return new Map(labels.map((label, index) => [label, (weights[index] ?? 0) / sum]));
    },
  };
}
