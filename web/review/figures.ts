import type { Store } from '../../store/open-store.js';
import type { Case } from './case.js';

/** What a person of the staff has seen and put right of one review, until it is decided. */
interface Seen {
  files: Set<string>;
  corrected: Set<string>;
}

const MOST_REVIEWS = 500;

/** Counts how often the machine was right: what was looked at and not put right before the decision was read well. */
export function createFigures(store: Store) {
  const reviews = new Map<string, Seen>();
  const seenOf = (reviewId: string): Seen => {
    const seen = reviews.get(reviewId) ?? { files: new Set(), corrected: new Set() };
    reviews.set(reviewId, seen);
    const [oldest] = reviews.keys();
    if (reviews.size > MOST_REVIEWS && oldest) reviews.delete(oldest);
    return seen;
  };
  return {
    saw: (reviewId: string, fileId: string) => void seenOf(reviewId).files.add(fileId),

    async corrected(reviewId: string, fileId: string, type: string, field: string): Promise<void> {
      const { corrected } = seenOf(reviewId);
      const key = `${fileId}/${field}`;
      if (corrected.has(key)) return;
      corrected.add(key);
      await store.readingFigures.count([{ type, field, isWrong: true }]);
    },

    async decided({ review, papers }: Case): Promise<void> {
      const { files, corrected } = seenOf(review.id);
      const right = papers
        .filter(({ file }) => files.has(file.id))
        .flatMap(({ file, parts }) =>
          parts.flatMap(({ type, fields }) => ['type', ...Object.keys(fields)].map((field) => ({ file, type, field }))),
        )
        .filter(({ file, field }) => !corrected.has(`${file.id}/${field}`));
      await store.readingFigures.count(right.map(({ type, field }) => ({ type, field, isWrong: false })));
      reviews.delete(review.id);
    },
  };
}
