import type { FieldName } from '../../../core/contract/ids.js';
import type { Box, Field, Fields, FieldValue } from '../../../core/documents/document.js';
import { boxAround } from '../text/document-text.js';
import { confidenceOf, type Piece } from '../text/pieces.js';

/** A value found on the page, before it becomes a field. */
export interface Found<T extends FieldValue = string> {
  value: T;
  confidence: number;
  pieces: Piece[];
  repaired?: true;
}

/** So sure the engine is of clean print. */
const PLAINLY_READ = 0.85;

/** Makes a field; `trust` (0..1) is how sure the place is, the words' confidence is how sure the print is. */
export function fieldOf<T extends FieldValue>(found: Found<T> | undefined, trust = 1): Field | undefined {
  if (!found) return undefined;
  const box: Box | undefined = boxAround(found.pieces.map((piece) => piece.token));
  const isDoubted = found.pieces.some(({ token }) => token.confidence < PLAINLY_READ);
  return {
    value: found.value,
    confidence: clamp(found.confidence * trust),
    ...(box ? { box } : {}),
    ...(found.repaired ? { repaired: true as const } : {}),
    ...(isDoubted ? { doubted: true as const } : {}),
  };
}

export function found<T extends FieldValue>(value: T, pieces: Piece[], factor = 1): Found<T> {
  return { value, confidence: clamp((confidenceOf(pieces) || 0.5) * factor), pieces };
}

/** The first thing that is made of one of several. */
export function firstMade<A, T>(all: Iterable<A>, make: (one: A, at: number) => T | undefined): T | undefined {
  let at = 0;
  for (const one of all) {
    const made = make(one, at++);
    if (made !== undefined) return made;
  }
  return undefined;
}

/** Of those that are alike the first. */
export const distinct = <T>(all: readonly T[], key: (one: T) => unknown): T[] =>
  all.filter((one, at) => all.findIndex((other) => key(other) === key(one)) === at);

/** Two values side by side as one, as sure as the less sure of them. */
export const joined = (one: Found, other: Found): Found => ({
  value: `${one.value} ${other.value}`,
  confidence: Math.min(one.confidence, other.confidence),
  pieces: [...one.pieces, ...other.pieces],
});

/** One field of several values: a list, or the value itself where there is but one; as sure as the least sure. */
export function severalOf(values: readonly Found[]): Field | undefined {
  const field = fieldOf(values[0]);
  if (!field || values.length === 1) return field;
  const confidence = clamp(Math.min(...values.map((one) => one.confidence)));
  return { ...field, value: values.map(({ value }) => value), confidence };
}

/** Of values by their fields those that were found. */
export const fieldsOf = (all: Partial<Record<FieldName, Found<FieldValue> | Found[] | undefined>>): Fields =>
  Object.fromEntries(
    Object.entries(all).flatMap(([name, one]) => {
      const field = Array.isArray(one) ? severalOf(one) : fieldOf(one);
      return field ? [[name, field]] : [];
    }),
  );

/** A value of whose place one is only so sure. */
export const believed = <T extends FieldValue>(one: Found<T> | undefined, trust: number): Found<T> | undefined =>
  one && { ...one, confidence: one.confidence * trust };

export function clamp(confidence: number): number {
  return Math.round(Math.max(0, Math.min(1, confidence)) * 1000) / 1000;
}
