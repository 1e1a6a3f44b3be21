import { z } from 'zod';
import { day, localizedText } from './common.js';

/** `call.yaml`: what makes a folder of packs a call. */
export const call = z
  .strictObject({
    call: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'a name such as 2027: lower case letters, digits and -'),
    title: localizedText,
    from: day,
    until: day.exactOptional(),
  })
  .refine(({ from, until }) => until === undefined || from <= until, {
    path: ['until'],
    message: 'the call ends before it begins: give a day after `from`, or leave `until` out',
  });
