import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type PlainDate, parsePlainDate } from '../../core/time/plain-date.js';
import { bankIntents } from '../../knowledge/check/bank.js';
import { makeDraft } from '../../knowledge/draft/make.js';
import { writeDraftReport } from '../../knowledge/draft/report.js';
import { type ReadScan, readSource } from '../../knowledge/draft/source-text.js';
import {
  draftFolder,
  fingerprint,
  publishDraft,
  readApproval,
  readHistory,
  record,
  rollBack,
  writeApproval,
  writeDraft,
} from '../../knowledge/draft/store.js';
import { createKnowledge } from '../../knowledge/knowledge-base.js';
import {
  checkLibrary,
  contentOf,
  type LoadedCall,
  type LoadedLibrary,
  readCall,
  readLibrary,
} from '../../knowledge/library.js';
import { describeProblem, PackError } from '../../knowledge/problem.js';
import { createAsk } from '../../knowledge/understanding/ask.js';
import { openVocabulary } from '../../knowledge/vocabulary/open.js';
import { type CommandIo, UsageError, write } from '../command.js';
import { knowledgeData, publishedIn } from '../published-calls.js';

export interface CallFlags {
  from: string[];
  by?: string;
  validFrom?: string;
  force: boolean;
  today: PlainDate;
}

const need = (value: string | undefined, what: string): string => {
  if (value === undefined || value.trim() === '') throw new UsageError(`${what} is missing`);
  return value;
};

/** A name that is a folder's too. */
function callId(value: string | undefined): string {
  const id = need(value, 'the call (such as 2028)');
  if (!/^[a-z0-9][a-z0-9-]*$/.test(id)) throw new UsageError(`"${id}" is no name of a call: use one such as 2028`);
  return id;
}

const openLibrary = (root: string): LoadedLibrary => {
  const library = readLibrary(undefined, publishedIn(root));
  if (library.problems.length > 0) throw new PackError(library.problems);
  return library;
};

/** The library with the draft in the place of the call. */
function withDraft(root: string, id: string): { library: LoadedLibrary; draft: LoadedCall } {
  const folder = draftFolder(root, id);
  if (!existsSync(folder))
    throw new Error(`there is no draft of the call ${id}: parafa knowledge new-call ${id} --from FILE`);
  const library = openLibrary(root);
  const { loaded, problems } = readCall(folder, `${folder}/`);
  if (!loaded || problems.length > 0) throw new PackError(problems);
  const calls = [...library.calls.filter(({ call }) => call.id !== id), loaded];
  return { library: { ...library, calls }, draft: loaded };
}

const latestBefore = ({ calls }: LoadedLibrary, id: string): LoadedCall => {
  const others = calls.filter(({ call }) => call.id !== id).sort((a, b) => (a.call.from < b.call.from ? -1 : 1));
  const last = others.at(-1);
  if (!last) throw new Error('there is no call to start from');
  return last;
};

export function createCallCommands(readScan: ReadScan) {
  return {
    async 'new-call'(name: string | undefined, flags: CallFlags, io: CommandIo): Promise<number> {
      const id = callId(name);
      const root = knowledgeData(io.env);
      if (flags.from.length === 0) throw new UsageError('--from FILE is missing: the announcement as .pdf or .txt');
      if (flags.validFrom && !parsePlainDate(flags.validFrom))
        throw new UsageError(`--valid-from must be a day (2027-06-20), not "${flags.validFrom}"`);
      if (existsSync(draftFolder(root, id)) && !flags.force)
        throw new Error(`there is a draft of the call ${id} already: go on with it, or use --force to begin again`);
      const missing = flags.from.find((file) => !existsSync(file));
      if (missing) throw new Error(`there is no file ${missing}`);
      const before = latestBefore(openLibrary(root), id);
      const [scanned, sources]: [string[], { id: string; file: string; text: string }[]] = [[], []];
      for (const [nth, file] of flags.from.entries()) {
        const read = await readSource(file, readScan);
        if (read.scanned) scanned.push(file);
        const source = `inmss-anunt-${id}${nth === 0 ? '' : `-${nth + 1}`}`;
        sources.push({ id: source, file: `${source}.txt`, text: read.text });
      }
      const draft = makeDraft({
        id,
        sources,
        before,
        vocabulary: openVocabulary(),
        ...(flags.validFrom ? { from: flags.validFrom } : {}),
      });
      const qualifications = before.packs.flatMap(({ pack }) => pack.qualifications);
      const texts = new Map(sources.map(({ file, text }) => [file, text] as const));
      const folder = writeDraft(root, draft, texts, qualifications);
      record(root, { at: io.now().toISOString(), what: 'drafted', call: id, by: flags.by ?? '' });
      const report = writeDraftReport(id, resolve(folder), draft.report, scanned);
      writeFileSync(join(folder, 'raport.txt'), report);
      await write(io.stdout, `${report}\n`);
      return 0;
    },

    async diff(name: string | undefined, _flags: CallFlags, io: CommandIo): Promise<number> {
      const id = callId(name);
      const { library, draft } = withDraft(knowledgeData(io.env), id);
      const facts = ({ packs }: LoadedCall) =>
        new Map(packs.flatMap(({ pack }) => pack.facts).map((fact) => [fact.id, fact] as const));
      const before = latestBefore(library, id);
      const [old, now] = [facts(before), facts(draft)];
      const value = (fact: { value: unknown } | undefined) => JSON.stringify(fact?.value);
      const rows = [...new Set([...old.keys(), ...now.keys()])].flatMap((fact) => {
        const [was, is] = [old.get(fact), now.get(fact)];
        if (value(was) === value(is)) return [];
        const quote = is?.citations[0] ? `\n    „${is.citations[0].quote}”` : '';
        if (!was) return [`+ ${fact}: ${value(is)}${quote}`];
        return is ? [`~ ${fact}: ${value(was)} -> ${value(is)}${quote}`] : [`- ${fact}: ${value(was)}`];
      });
      await write(io.stdout, `${before.call.id} -> ${id}\n${rows.join('\n')}\n`);
      return 0;
    },

    async preview(name: string | undefined, flags: CallFlags, io: CommandIo, question?: string): Promise<number> {
      const id = callId(name);
      const { library } = withDraft(knowledgeData(io.env), id);
      const { ask } = createAsk(createKnowledge(contentOf(library)));
      const { text } = ask({ text: need(question, 'the question') }, flags.today);
      await write(io.stdout, `${text}\n`);
      return 0;
    },

    async publish(name: string | undefined, flags: CallFlags, io: CommandIo): Promise<number> {
      const id = callId(name);
      const root = knowledgeData(io.env);
      const by = need(flags.by, '--by NAME').trim().toLowerCase();
      const { library, draft } = withDraft(root, id);
      const found = checkLibrary(library, bankIntents);
      if (found.length > 0) {
        await write(io.stderr, found.map((problem) => `${describeProblem(problem)}\n`).join(''));
        return 1;
      }
      const print = fingerprint(draft.folder);
      const approval = readApproval(draft.folder);
      if (approval?.fingerprint !== print) {
        writeApproval(draft.folder, { by, fingerprint: print });
        record(root, { at: io.now().toISOString(), what: 'approved', call: id, by });
        await write(
          io.stdout,
          `${by} approved the call ${id}. Another person publishes it: parafa knowledge publish ${id} --by NAME\n`,
        );
        return 0;
      }
      if (approval.by === by) throw new Error(`${by} approved this draft already: another person must publish it`);
      const { call, packs } = draft;
      const version = publishDraft(root, id, { call, packs: packs.map(({ pack }) => pack) });
      record(root, { at: io.now().toISOString(), what: 'published', call: id, by, version });
      await write(
        io.stdout,
        `The call ${id} is published (version ${version}): it is answered by from ${call.from} on. A running bot takes it in by itself.\n`,
      );
      return 0;
    },

    async rollback(name: string | undefined, flags: CallFlags, io: CommandIo): Promise<number> {
      const id = callId(name);
      const root = knowledgeData(io.env);
      const by = need(flags.by, '--by NAME').trim().toLowerCase();
      const back = rollBack(root, id);
      if (!back) throw new Error(`the call ${id} is not published here`);
      const { version } = back;
      const what = version === undefined ? 'withdrawn' : 'rolled-back';
      record(root, { at: io.now().toISOString(), what, call: id, by, ...(version === undefined ? {} : { version }) });
      await write(
        io.stdout,
        version === undefined ? `The call ${id} is withdrawn.\n` : `The call ${id} is back at version ${version}.\n`,
      );
      return 0;
    },

    async history(_name: string | undefined, _flags: CallFlags, io: CommandIo): Promise<number> {
      const rows = readHistory(knowledgeData(io.env)).map(
        ({ at, what, call, by, version }) =>
          `${at.slice(0, 16).replace('T', ' ')}  ${call}  ${what}${version === undefined ? '' : ` version ${version}`}${by ? `  ${by}` : ''}`,
      );
      await write(io.stdout, rows.length > 0 ? `${rows.join('\n')}\n` : 'no call was drafted or published here\n');
      return 0;
    },
  };
}
