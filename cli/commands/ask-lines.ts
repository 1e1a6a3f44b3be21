import { createInterface } from 'node:readline';
import { z } from 'zod';
import { LANGUAGES, type Language, type QualificationId } from '../../core/contract/ids.js';
import { dayInBucharest, type PlainDate, parseNow } from '../../core/time/plain-date.js';
import type { Ask } from '../../knowledge/understanding/ask.js';
import { type CommandIo, write } from '../command.js';

/** Far more than a question; a line without an end must not fill the memory. */
const LINE_CHARACTERS = 2_000_000;
const MOST_HISTORY = 200;

const now = z.string().transform((text, context) => {
  const day = parseNow(text);
  if (day) return day;
  context.addIssue({ code: 'custom', message: 'not a day (2026-07-01) nor a moment (2026-07-01T09:00:00Z)' });
  return z.NEVER;
});

/** null counts as absent: many writers of JSON know no other way to say so. */
const optional = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? undefined);

/** Fields that are not ours are left alone. */
const request = z.object({
  id: optional(z.union([z.string(), z.number()]).transform(String)),
  text: z.string(),
  now: optional(now),
  lang: optional(z.enum(LANGUAGES)),
  qualification: optional(z.string()),
  history: optional(z.array(z.string()).max(MOST_HISTORY)),
});

type Failure = { code: 'invalid-json' | 'invalid-request' | 'line-too-long' | 'internal'; message: string };

interface Options {
  answer: Ask['ask'];
  /** Whether a call knows the qualification. */
  isQualification: (id: string) => boolean;
  /** For lines that do not say otherwise. */
  defaults: { lang?: Language; qualification?: QualificationId };
  /** The same for every line; absent = the clock, or what the line says. */
  today?: PlainDate;
  io: CommandIo;
}

function parseLine(text: string): { value: unknown } | { failure: Failure } {
  if (text.length > LINE_CHARACTERS)
    return { failure: { code: 'line-too-long', message: `longer than ${LINE_CHARACTERS} characters` } };
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : String(error);
    return { failure: { code: 'invalid-json', message: reason.split('\n')[0]?.slice(0, 200) ?? reason } };
  }
}

const idOf = (value: unknown): { id?: string } => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' || typeof id === 'number' ? { id: String(id) } : {};
};

function answerLine(line: string, number: number, { answer, isQualification, defaults, today, io }: Options): object {
  const failed = (error: Failure, id: { id?: string } = {}) => ({ ...id, error, line: number });
  const parsed = parseLine(line);
  if ('failure' in parsed) return failed(parsed.failure);
  const checked = request.safeParse(parsed.value);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    const field = issue?.path.join('.') ?? '';
    const message = `${field === '' ? '' : `${field}: `}${issue?.message ?? 'not a request'}`;
    return failed({ code: 'invalid-request', message }, idOf(parsed.value));
  }
  const { id, text, lang, qualification, history } = checked.data;
  if (qualification !== undefined && !isQualification(qualification))
    return failed(
      { code: 'invalid-request', message: `qualification: no call knows "${qualification}"` },
      idOf(parsed.value),
    );
  const asked = {
    ...defaults,
    text,
    ...(id === undefined ? {} : { id }),
    ...(lang ? { lang } : {}),
    ...(qualification ? { qualification } : {}),
    ...(history ? { history } : {}),
  };
  try {
    return answer(asked, checked.data.now ?? today ?? dayInBucharest(io.now()));
  } catch (error) {
    // One question that we fail at must not take the others with it; the reason is for whoever runs the command.
    io.stderr.write(`parafa ask: line ${number}: ${error instanceof Error ? error.message : String(error)}\n`);
    return failed({ code: 'internal', message: 'this question could not be answered' }, idOf(parsed.value));
  }
}

/** A request a line in, an answer a line out, in the same order and as they come. Empty lines are passed over. */
export async function answerLines(options: Options): Promise<void> {
  const { stdin, stdout } = options.io;
  const lines = createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  for await (const line of lines) {
    number += 1;
    const text = number === 1 ? line.replace(/^\ufeff/, '') : line;
    if (text.trim() === '') continue;
    await write(stdout, `${JSON.stringify(answerLine(text, number, options))}\n`);
  }
}
