import { z } from 'zod';

/** A variable that holds something. */
export const text = z.string().trim().min(1);

export const whole = (min: number, max: number) =>
  z.string().trim().regex(/^\d+$/, 'must be a whole number').transform(Number).pipe(z.number().min(min).max(max));
