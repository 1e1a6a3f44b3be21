import type { z } from 'zod';

/** What a fact says about something, for finding two facts that contradict each other. */
export interface Claim {
  /** `fee/amount`, `programme.pediatrie/target-group`. */
  about: string;
  /** The values it holds, as a set: order and repetition mean nothing. */
  says: string[];
}

/** One shape of `value`. Its file declares it, one line in `registry.ts` makes it known. */
export interface ValueType<T extends string = string, S extends z.ZodType = z.ZodType> {
  type: T;
  schema: S;
  /**
   * Claims that are read out of the value itself. Several facts of one source add up to one claim (the rows of a table),
   * so claims are compared between sources after their lines were gathered. Absent = only the fact's own
   * `subject` and `attribute` are compared.
   */
  claims?(value: z.output<S>): (Claim & { gathered: string })[];
}

export function valueType<const T extends string, S extends z.ZodType>(definition: ValueType<T, S>): ValueType<T, S> {
  return definition;
}
