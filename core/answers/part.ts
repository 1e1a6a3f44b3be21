import type { Citation, Conflict } from '../facts/fact.js';
import type { AnswerContext, AnswerPart, Entities, StatedConflict } from './answer.js';

/** Citations without repetition, in the order of their first use. */
export function uniqueCitations(citations: Iterable<Citation>): Citation[] {
  const seen = new Map<string, Citation>();
  for (const { source, locator, quote } of citations) {
    const key = `${source}\n${locator}\n${quote}`;
    if (!seen.has(key)) seen.set(key, { source, locator, quote });
  }
  return [...seen.values()];
}

const KINDS = ['qualification', 'programme', 'document', 'category'] as const;

/** Everything that any of them names, each once. */
export function mergeEntities(...all: readonly Entities[]): Entities {
  const unions = KINDS.map((kind) => [kind, [...new Set(all.flatMap((each) => each[kind] ?? []))]] as const);
  return Object.fromEntries(unions.filter(([, ids]) => ids.length > 0));
}

/** A declared conflict as the contract shows it. */
export const statedConflict = (conflict: Conflict, { lang }: Pick<AnswerContext, 'lang'>): StatedConflict => ({
  about: conflict.about[lang],
  statements: conflict.statements.map(({ source, quote }) => ({ source, quote })),
});

/** A part of an answer; what is left out is empty. The source line is not the part's: composing adds it. */
export function answerPart(
  outcome: AnswerPart['outcome'],
  text: string,
  rest: Partial<Omit<AnswerPart, 'outcome' | 'text'>> = {},
): AnswerPart {
  return {
    outcome,
    text,
    citations: uniqueCitations(rest.citations ?? []),
    conflicts: rest.conflicts ?? [],
    suggestions: rest.suggestions ?? [],
    ...(rest.qualification === undefined ? {} : { qualification: rest.qualification }),
  };
}
