/**
 * How well documents are read and dossiers judged: `npm run eval:documents -- [--tune|--held-out] [--samples DIR | --fresh | --fresh-2 | --fresh-3 | --traps]
 * [--only PART] [--level L0,L1] [--documents|--dossiers] [--limit N] [--failures]`.
 * Without `--samples`, the drawn fixtures are read; with `--fresh`, `--fresh-2` or `--fresh-3`, the sets that nobody tuned
 * on, with `--traps`, dossiers whose one paper only looks right. A samples folder holds
 * `truth.jsonl` and `dossiers/`; the fixtures keep them in folders of their own.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { agrees, codesOf, type Expected, type TypeTruth, typeAgrees } from './eval-documents-compare.js';
import { type CheckArguments, checkDossier, readFiles } from './eval-documents-run.js';
import { Tally } from './eval-documents-tally.js';

interface DocumentTruth extends TypeTruth {
  file: string;
  level: string;
  variant: string;
  half?: string;
  damage?: string;
  confuser?: string;
  fields: Record<string, Expected>;
  problems_expected?: string[];
}

interface DossierTruth {
  about: string;
  half?: string;
  args: CheckArguments;
  verdict: string[];
  requirements: Record<string, { status: string[]; codes?: string[][] }>;
  person: Record<string, Expected>;
  documents: (TypeTruth & { file: string })[];
}

const { values: flags } = parseArgs({
  options: {
    tune: { type: 'boolean' },
    'held-out': { type: 'boolean' },
    documents: { type: 'boolean' },
    dossiers: { type: 'boolean' },
    failures: { type: 'boolean' },
    samples: { type: 'string' },
    fresh: { type: 'boolean' },
    'fresh-2': { type: 'boolean' },
    'fresh-3': { type: 'boolean' },
    traps: { type: 'boolean' },
    only: { type: 'string' },
    level: { type: 'string' },
    limit: { type: 'string' },
  },
});

const FIXTURES = fileURLToPath(new URL('../test/fixtures/', import.meta.url));
const failures: string[] = [];
const fail = (text: string) => failures.push(text);
const inHalf = (half: string | undefined) =>
  half === undefined || ((!flags.tune || half === 'tune') && (!flags['held-out'] || half === 'heldOut'));
/** Spreads a limit over the list, so that every type is still met. */
function limited<T>(list: T[]): T[] {
  const limit = Number(flags.limit ?? 0);
  if (!limit || limit >= list.length) return list;
  return list.filter((_, i) => Math.floor((i * limit) / list.length) !== Math.floor(((i - 1) * limit) / list.length));
}

/** Of what was given with a confidence of so many tenths, how much is right. */
const binOf = (confidence: number): string => `${Math.min(9, Math.floor(confidence * 10)) / 10} and more`;

async function evaluateDocuments(root: string): Promise<void> {
  const truths = limited(
    readFileSync(path.join(root, 'truth.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line): DocumentTruth => JSON.parse(line))
      .filter(
        (t) =>
          inHalf(t.half) &&
          (!flags.only || t.file.includes(flags.only)) &&
          (!flags.level || flags.level.includes(t.level)),
      ),
  );
  const started = Date.now();
  const lines = await readFiles(
    truths.map((t) => path.join(root, t.file)),
    fail,
  );
  const tally = new Tally();
  for (const t of truths) {
    const line = lines.get(path.join(root, t.file));
    const where = `${t.file}${t.damage ? ` (${t.damage})` : ''}`;
    const codes = codesOf(line?.problems);
    const right = typeAgrees(t, line?.type, codes);
    tally.add('type right', t.level, right);
    tally.add('type right, by type', t.type === 'unknown' ? `unknown ${t.confuser}` : t.type, right);
    if (line && line.type !== 'unknown') tally.add('calibration: type given is right', binOf(line.confidence), right);
    if (!right) fail(`type ${where}: ${t.type} read as ${line?.type ?? 'no line'} [${codes}]`);
    tally.add('no wrong type given', t.level, right || !line || line.type === 'unknown');
    if (t.types)
      tally.add(
        'all documents of a file found',
        t.level,
        t.types.every((type) => line?.parts?.some((part) => part.type === type)),
      );
    for (const [field, want] of Object.entries(t.fields)) {
      const { value: got, confidence } = line?.fields[field] ?? { value: undefined, confidence: 0 };
      const good = agrees(field, want, got);
      const group = field === 'cnp' ? 'CNP exact' : field === 'fullName' ? 'full name exact' : 'other fields';
      tally.add(group, t.level, good);
      if (group === 'other fields') tally.add('field', field, good);
      if (got !== undefined) tally.add('calibration: value given is right', binOf(confidence), good);
      if (!good) fail(`field ${field} ${where}: wanted ${JSON.stringify(want)}, got ${JSON.stringify(got)}`);
      tally.add('no wrong value given', t.level, good || got === undefined);
    }
    for (const code of t.problems_expected ?? []) {
      tally.add('expected problem found', t.level, codes.includes(code));
      if (!codes.includes(code)) fail(`problem ${where}: wanted ${code}, got [${codes}]`);
    }
    if (t.level !== 'L3' && t.type !== 'unknown') {
      const alarms = codes.filter(
        (code) =>
          [
            'unsigned',
            'unreadable',
            'cnp-invalid',
            'mrz-checksum',
            'wrong-operator',
            'blank',
            'timeout',
            'cnp-mismatch',
          ].includes(code) && !t.problems_expected?.includes(code),
      );
      tally.add('no false alarm', t.level, alarms.length === 0);
      if (alarms.length > 0) fail(`false alarm ${where}: [${alarms}]`);
    }
  }
  console.log(`DOCUMENTS: ${truths.length} files in ${((Date.now() - started) / 1000).toFixed(0)} s\n${tally.table()}`);
}

async function evaluateDossiers(root: string): Promise<void> {
  const folders = readdirSync(root).filter(
    (name) => existsSync(path.join(root, name, 'truth.json')) && (!flags.only || name.includes(flags.only)),
  );
  const all = folders
    .sort()
    .map((id) => ({ id, truth: JSON.parse(readFileSync(path.join(root, id, 'truth.json'), 'utf8')) as DossierTruth }));
  const tally = new Tally();
  const started = Date.now();
  const wrong: Record<'complete' | 'incomplete', string[]> = { complete: [], incomplete: [] };
  const chosen = limited(all.filter(({ truth }) => inHalf(truth.half)));
  for (const { id, truth } of chosen) {
    const inFolder = path.join(root, id, 'files');
    const paths = existsSync(inFolder) ? [inFolder] : truth.documents.map((d) => path.resolve(root, id, d.file));
    const got = await checkDossier(truth.args, paths, (text) => fail(`${id}: ${text}`));
    const verdict = got?.verdict ?? 'none';
    const right = truth.verdict.includes(verdict);
    tally.add('verdict right', 'all', right);
    if (truth.verdict[0] === 'complete') tally.add('faultless said complete', 'all', verdict === 'complete');
    if (!right) fail(`verdict ${id} (${truth.about}): wanted ${truth.verdict.join('|')}, got ${verdict}`);
    if (!right && (verdict === 'complete' || verdict === 'incomplete')) wrong[verdict].push(id);
    for (const [requirement, want] of Object.entries(truth.requirements)) {
      const found = got?.requirements.find((r) => r.id === requirement);
      const status = found?.status ?? (want.status.includes('not-applicable') ? 'not-applicable' : 'none');
      const codes = codesOf(found?.problems);
      tally.add('status', requirement, want.status.includes(status));
      if (!want.status.includes(status))
        fail(`status ${requirement} ${id} (${truth.about}): wanted ${want.status.join('|')}, got ${status} [${codes}]`);
      for (const group of want.codes ?? []) {
        const found = group.some((code) => codes.includes(code));
        tally.add('problem code', requirement, found);
        if (!found) fail(`code ${requirement} ${id} (${truth.about}): wanted ${group.join('|')}, got [${codes}]`);
      }
    }
    for (const field of ['fullName', 'cnp'])
      if (truth.person[field] !== undefined)
        tally.add('person', field, agrees(field, truth.person[field], got?.person[field]));
  }
  console.log(`DOSSIERS: ${chosen.length} in ${((Date.now() - started) / 1000).toFixed(0)} s\n${tally.table()}`);
  console.log(
    `WRONG COMPLETE ${wrong.complete.length}  ${wrong.complete.join(' ')}\nwrong incomplete ${wrong.incomplete.length}  ${wrong.incomplete.join(' ')}`,
  );
}

function folders(): { documents: string; dossiers: string } {
  if (flags.samples)
    return { documents: path.resolve(flags.samples), dossiers: path.resolve(flags.samples, 'dossiers') };
  const fresh = flags.fresh || flags.traps ? '-fresh' : '';
  const set = flags['fresh-3'] ? '-fresh-3' : flags['fresh-2'] ? '-fresh-2' : fresh;
  return {
    documents: path.join(FIXTURES, `documents${set}`),
    dossiers: path.join(FIXTURES, `dossiers${set}`, flags.traps ? 'traps' : ''),
  };
}

const { documents, dossiers } = folders();
if (!flags.dossiers && !flags.traps) await evaluateDocuments(documents);
if (!flags.documents) await evaluateDossiers(dossiers);
if (flags.failures) console.log(`\nFAILURES (${failures.length})\n${failures.map((text) => `  ${text}`).join('\n')}`);
