import { LANGUAGES, type Language } from '../../core/contract/ids.js';
import type { ReadDocument } from '../../core/documents/document.js';
import { oneOf, parseArguments } from '../arguments.js';
import { type Command, type CommandIo, UsageError, write } from '../command.js';
import { listFiles } from '../documents/file-list.js';
import { readingProgress } from '../documents/progress.js';
import { type OpenReader, readFiles } from '../documents/read-files.js';

const HELP = `Usage: parafa read PATH... [--jsonl] [--lang ro|en|ru]

Reads each file (or every file in the folders) as one document and says what it is and what stands on it.

  --jsonl        one JSON object a line on stdout, in the order of the files
  --lang LANG    language of the messages: ro (default), en, ru

A file that cannot be read still gets its line. Exit code 0 unless none of the paths exists.
`;

/** `parafa read`: documents one by one, no dossier. The reader is opened late and closed before the command ends. */
export function createReadCommand(open: OpenReader): Command {
  return {
    summary: 'reads each file as one document',
    help: HELP,
    run: (args, io) => run(args, io, open),
  };
}

async function run(args: string[], io: CommandIo, open: OpenReader): Promise<number> {
  const { values, positionals } = parseArguments(args, { jsonl: { type: 'boolean' }, lang: { type: 'string' } });
  if (positionals.length === 0) throw new UsageError('name at least one file or folder');
  const lang: Language = oneOf('lang', values.lang, LANGUAGES) ?? 'ro';
  const files = await listFiles(positionals);
  if (files.length === 0) await write(io.stderr, 'parafa read: there is no file in the folders\n');
  const opened = await open(io, files.length);
  const progress = readingProgress(io, files.length);
  try {
    for await (const document of readFiles(files, {
      ...opened,
      lang,
      progress,
      warn: (line) => void io.stderr.write(`parafa read: ${line}\n`),
    }))
      await write(io.stdout, values.jsonl ? `${JSON.stringify(document)}\n` : describe(document));
  } finally {
    progress?.clear();
    await opened.reader.close();
  }
  const nothingThere = files.length > 0 && files.every((listed) => 'fault' in listed && listed.fault === 'not-found');
  if (nothingThere) await write(io.stderr, 'parafa read: none of the paths exists\n');
  return nothingThere ? 1 : 0;
}

/** For people: what the paper is, its fields, its problems. */
function describe(document: ReadDocument): string {
  const lines = [`${document.file}: ${document.type} (${Math.round(document.confidence * 100)}%)`];
  const parts = document.parts ?? [document];
  parts.forEach((part, index) => {
    if (parts.length > 1)
      lines.push(`  ${index + 1}. ${part.type}, ${Array.isArray(part.pages) ? `p. ${part.pages.join(', ')}` : ''}`);
    for (const [name, field] of Object.entries(part.fields)) lines.push(`  ${name}: ${String(field?.value)}`);
  });
  for (const { message } of document.problems) lines.push(`  ! ${message}`);
  return `${lines.join('\n')}\n`;
}
