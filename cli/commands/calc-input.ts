import { z } from 'zod';
import type { InsuredIdInput } from '../../core/calculators/insured-id.js';
import type { NmoInput } from '../../core/calculators/nmo.js';
import type { RuralInput } from '../../core/calculators/rural.js';
import { parsePlainDate } from '../../core/time/plain-date.js';
import { UsageError } from '../command.js';

const km = z.number().nonnegative().max(10_000).exactOptional();
const people = z.number().int().nonnegative().max(100_000_000);
const yesNo = z.boolean().exactOptional();

export const ruralInput = z.strictObject({
  kind: z.enum(['family', 'specialist']),
  km,
  unpaved: z
    .union([
      z.boolean(),
      z
        .number()
        .min(0)
        .max(100)
        // 0.6 may be meant as 60%: a wrong guess would cost or give 4 points.
        .refine((share) => share === 0 || share > 1, 'a share goes in per cent: 60, not 0.6'),
    ])
    .exactOptional(),
  slope200m: yesNo,
  density: z.number().nonnegative().max(1_000_000).exactOptional(),
  emergencyKm: km,
  insured: people.exactOptional(),
  population: people.exactOptional(),
  soleDoctor: yesNo,
  shortage: yesNo,
  danubeDelta: yesNo,
}) satisfies z.ZodType<RuralInput>;

const points = z.number().nonnegative().max(100_000);

export const nmoInput = z.strictObject({
  earned: z
    .array(z.strictObject({ year: z.number().int().min(1900).max(2200), theory: points, practice: points }))
    .max(1000),
}) satisfies z.ZodType<NmoInput>;

const birthDate = z.string().transform((text, context) => {
  const date = parsePlainDate(text);
  if (date) return date;
  context.addIssue({ code: 'custom', message: `not a calendar day (1970-05-14): ${text.slice(0, 40)}` });
  return z.NEVER;
});

/** Codes and serials may come as numbers too: `54`, `1`. */
const digits = z.union([z.string().max(60), z.number().int().nonnegative().max(999)]).transform(String);

const check = z.strictObject({ value: z.union([z.string().max(60), z.number().int()]).transform(String) });
const compose = z.strictObject({
  sex: z
    .string()
    .transform((sex) => sex.toUpperCase())
    .pipe(z.enum(['M', 'F'])),
  birthDate,
  county: digits,
  serial: digits.pipe(z.string().regex(/^\d{1,3}$/, 'one to three digits')),
});

/** The number to check, or the pieces to compose one. */
export function parseInsuredId(input: unknown): InsuredIdInput {
  const isCheck = typeof input === 'object' && input !== null && 'value' in input;
  return isCheck ? parseCalcInput(check, input) : parseCalcInput(compose, input);
}

/** The validated input, or a {@link UsageError} of one line that names the first wrong field. */
export function parseCalcInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.map(String).join('.') || 'input';
  throw new UsageError(`${field}: ${issue?.message ?? 'not valid'}`);
}
