import { INSURED_CATEGORIES, LANGUAGES, type Language } from '../../core/contract/ids.js';
import type { ReadDocument } from '../../core/documents/document.js';
import { judgeDossier } from '../../core/dossier/judge.js';
import type { DossierOptions } from '../../core/dossier/judgement.js';
import { writeReport } from '../../core/dossier/report.js';
import { allProgrammes } from '../../core/eligibility/target-groups.js';
import { openKnowledge } from '../../knowledge/open.js';
import { STATEMENTS } from '../../ocr/documents/statements.js';
import { oneOf, parseArguments, todayFrom } from '../arguments.js';
import { type Command, type CommandIo, UsageError, write } from '../command.js';
import { listFiles } from '../documents/file-list.js';
import { readingProgress } from '../documents/progress.js';
import { type OpenReader, readFiles } from '../documents/read-files.js';
import { publishedCalls } from '../published-calls.js';

const HELP = `Usage: parafa check PATH... --programme ID [options]
       parafa check PATH... --kind insured --category a…s [options]

Checks the files (or every file in the folders) as one dossier and says what is fine, what is missing and what to do next.

  --json                         the whole judgement as JSON on stdout
  --kind enrolment|insured       what the dossier is for (default enrolment)
  --programme ID                 a programme of the call, such as psihiatrie (parafa knowledge list --programmes)
  --applicant employer|self      who submits it (default employer)
  --phase application|final      with final, the proof of payment is asked for (default application)
  --category a…s                 category of insured people, Ordinul 581/2014 art. 12
  --now DAY                      judge as on this day (2026-07-01)
  --lang ro|en|ru                language of the messages (default ro)

Exit code 0 whatever the verdict.
`;

/** `parafa check`: files of one dossier in, verdict out. */
export function createCheckCommand(open: OpenReader): Command {
  return { summary: 'checks files as one dossier', help: HELP, run: (args, io) => run(args, io, open) };
}

type Flags = Omit<DossierOptions, 'kb'> & { json: boolean; paths: string[] };

function parseFlags(args: string[], io: CommandIo): Flags {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArguments(args, {
    json: { type: 'boolean' },
    kind: text,
    programme: text,
    applicant: text,
    phase: text,
    category: text,
    now: text,
    lang: text,
  });
  if (positionals.length === 0) throw new UsageError('name at least one file or folder');
  const kind = oneOf('kind', values.kind, ['enrolment', 'insured'] as const) ?? 'enrolment';
  const { programme } = values;
  const category = oneOf('category', values.category?.toLowerCase(), INSURED_CATEGORIES);
  if (kind === 'enrolment' && !programme)
    throw new UsageError('an enrolment dossier needs --programme ID; parafa knowledge list --programmes shows them');
  if (kind === 'insured' && !category) throw new UsageError('--kind insured needs --category, a letter from a to s');
  if (kind === 'enrolment' && category) throw new UsageError('--category is for --kind insured');
  const lang: Language = oneOf('lang', values.lang, LANGUAGES) ?? 'ro';
  return {
    kind,
    ...(programme ? { programme } : {}),
    ...(category ? { category } : {}),
    applicant: oneOf('applicant', values.applicant, ['employer', 'self'] as const) ?? 'employer',
    phase: oneOf('phase', values.phase, ['application', 'final'] as const) ?? 'application',
    today: todayFrom(values.now, io),
    lang,
    json: values.json === true,
    paths: positionals,
  };
}

async function run(args: string[], io: CommandIo, open: OpenReader): Promise<number> {
  const started = performance.now();
  const { json, paths, ...options } = parseFlags(args, io);
  const kb = (await openKnowledge({ published: publishedCalls(io.env) })).on(options.today);
  const programmes = allProgrammes(kb).map(({ value }) => value.programme);
  oneOf('programme', options.programme, programmes);
  const files = await listFiles(paths);
  if (files.length > 0 && files.every((listed) => 'fault' in listed && listed.fault === 'not-found'))
    throw new Error(`there is no such file or folder: ${paths.join(', ')}`);
  const opened = await open(io, files.length);
  const documents: ReadDocument[] = [];
  const progress = readingProgress(io, files.length);
  try {
    const warn = (line: string) => void io.stderr.write(`parafa check: ${line}\n`);
    for await (const document of readFiles(files, { ...opened, lang: options.lang, warn, progress }))
      documents.push(document);
  } finally {
    progress?.clear();
    await opened.reader.close();
  }
  const judgement = judgeDossier(documents, { ...options, kb, statements: STATEMENTS });
  const took_ms = Math.round(performance.now() - started);
  await write(
    io.stdout,
    json ? `${JSON.stringify({ ...judgement, took_ms })}\n` : writeReport(judgement, { ...options, kb }),
  );
  return 0;
}
