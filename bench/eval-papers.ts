/**
 * How single papers in words are understood and judged: `npm run eval:papers -- FILE.jsonl... [--failures] [--only ID]`.
 *
 * A line holds a paper's text, its type and fields, whose it is, and what a fair judge may say of its requirement while the other papers of
 * the dossier are sound (they are made here, of that person). For contributors: authors whom nobody has read are counted by it.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { FieldName } from '../core/contract/ids.js';
import { judgeDossier } from '../core/dossier/judge.js';
import type { ProgrammeValue } from '../core/facts/inmss-values.js';
import { addDays, plainDate } from '../core/time/plain-date.js';
import { openKnowledge } from '../knowledge/open.js';
import { STATEMENTS } from '../ocr/documents/statements.js';
import { fileOf } from '../test/core/dossier/words/in-words.js';
import { honest, LAYOUTS } from './dossiers/layouts.js';
import { Tally } from './eval-documents-tally.js';

const line = z.object({
  id: z.string(),
  type: z.string(),
  text: z.string(),
  fields: z.record(z.string(), z.unknown()).default({}),
  judge: z.object({
    programme: z.string(),
    qualification: z.string().default('generalist'),
    now: z.string().default('2026-09-20'),
    phase: z.enum(['application', 'final']).default('application'),
    applicant: z.enum(['employer', 'self']).default('employer'),
  }),
  person: z.object({ fullName: z.string(), cnp: z.string(), diplomaName: z.string().optional() }),
  status: z.array(z.string()),
  /** The requirement, where the type does not tell it (a look-alike is handed in for one). */
  requirement: z.string().optional(),
  about: z.string().default(''),
});
type Line = z.infer<typeof line>;

/** The paper of a sound dossier that a type takes the place of, and its requirement. */
const PLACES: Partial<Record<string, readonly [paper: string, requirement: string]>> = {
  'employer-request': ['request', 'employer-request'],
  diploma: ['diploma', 'study-diploma'],
  'membership-certificate': ['certificate', 'membership-certificate'],
  'practice-notice': ['notice', 'practice-notice'],
  'identity-card': ['card', 'identity-card'],
  'name-change-proof': ['marriage', 'name-change-proof'],
  'data-consent': ['consent', 'data-consent'],
  'employment-proof': ['employment', 'employment-proof'],
  'payment-proof': ['payment', 'payment-proof'],
};
const PAPER_OF = new Map(Object.values(PLACES).map((place) => [place?.[1], place?.[0]]));

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { failures: { type: 'boolean' }, only: { type: 'string' } },
});
const kb = await openKnowledge();
const tally = new Tally();

const CENTURIES: Record<string, number> = { 1: 19, 2: 19, 3: 18, 4: 18, 5: 20, 6: 20 };
const birthOf = (cnp: string): [day: string, month: string, year: string] => [
  cnp.slice(5, 7),
  cnp.slice(3, 5),
  `${CENTURIES[cnp[0] ?? ''] ?? 19}${cnp.slice(1, 3)}`,
];

const programmeOf = (id: string): ProgrammeValue | undefined =>
  kb.factsOfType<ProgrammeValue>('programme').find(({ value }) => value.programme === id)?.value;

/** The day of a sound paper that is made for the enrolment. */
const OF_LATE = /\d\d\.09\.2026/;
const DAYS = 9;
function daysBefore(now: string): string {
  const day = addDays(plainDate(now), -DAYS);
  return day.split('-').reverse().join('.');
}

/** The sound papers of the person, without the one that is tried. */
function others({ person, judge }: Line, own: string | undefined): string[] {
  const [surname = '', ...given] = person.fullName.split(' ');
  const [maiden = surname] = (person.diplomaName ?? person.fullName).split(' ');
  const programme = programmeOf(judge.programme);
  const qualification = kb.qualifications.find(({ id }) => id === judge.qualification)?.one.ro ?? '';
  const [day, month, year] = birthOf(person.cnp);
  const course = programme?.name.ro ?? judge.programme;
  const said = honest({
    name: person.fullName,
    surname,
    given: given.join(' '),
    maiden,
    cnp: person.cnp,
    course,
    qualification: qualification.toUpperCase(),
    // A card ends on a birthday, and 2031 has no 29 February.
    cardUntil: `${month === '02' && day === '29' ? '28' : day}.${month}.2031`,
    post: `${qualification}, post specific specializării ${course}`,
  });
  const needless = [
    ...(maiden === surname ? ['marriage'] : []),
    ...(programme?.kind === 'requalification' ? [] : ['employment']),
    ...(judge.phase === 'final' ? [] : ['payment']),
    ...(judge.applicant === 'self' ? ['request'] : []),
  ];
  return Object.entries(LAYOUTS)
    .filter(([paper]) => paper !== own && !needless.includes(paper))
    .map(([, [, draw]]) =>
      (draw?.(said) ?? '').replace('12.03.1985', [day, month, year].join('.')).replace(OF_LATE, daysBefore(judge.now)),
    );
}

const folded = (name: unknown): string =>
  String(name)
    .toLocaleUpperCase('ro')
    .split(/[\s-]+/)
    .filter((word) => word.length > 1 && !/^[A-Z]{1,2}\.$/.test(word))
    .sort()
    .join(' ');
const plain = (value: unknown): string => String(value).toLocaleLowerCase('ro').replace(/\s/g, '');
const isName = (field: string) => /name|Names$/i.test(field);
const same = (field: string, got: unknown, wanted: unknown): boolean =>
  // Of several people (a marriage, a list of nurses) one is asked for.
  Array.isArray(got)
    ? got.some((one) => same(field, one, wanted))
    : isName(field)
      ? folded(got) === folded(wanted)
      : plain(got) === plain(wanted);
/** What is written freely has no one right spelling. */
const FREE = new Set([
  'institution',
  'employer',
  'issuer',
  'branch',
  'beneficiary',
  'position',
  'mrz',
  'signed',
  'stamped',
  'currency',
]);

const told: string[] = [];
const lines = positionals.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((each) => each.trim() !== '')
    .map((each) => line.parse(JSON.parse(each))),
);
for (const each of lines) {
  if (flags.only && !each.id.includes(flags.only)) continue;
  const requirementId = PLACES[each.requirement ?? each.type]?.[1] ?? each.requirement;
  const own = PAPER_OF.get(requirementId);
  const file = fileOf(each.text);
  const parts = file.parts ?? [file];
  const read = parts.find(({ type }) => type === each.type) ?? file;
  const faults: string[] = [];
  tally.add('type', each.type, read.type === each.type);
  if (read.type !== each.type) faults.push(`type ${read.type} ${read.confidence.toFixed(2)}`);
  for (const [field, wanted] of Object.entries(each.fields)) {
    if (FREE.has(field)) continue;
    const got = read.fields[field as FieldName];
    const right = got !== undefined && same(field, got.value, wanted);
    tally.add('field right', field, right);
    if (got) tally.add('value given is right', field, right);
    if (!right)
      faults.push(
        `${field}: ${JSON.stringify(got?.value)} (${got?.confidence.toFixed(2)}) for ${JSON.stringify(wanted)}`,
      );
  }
  const judgement = judgeDossier([file, ...others(each, own).map((text) => fileOf(text))], {
    kind: 'enrolment',
    programme: each.judge.programme,
    applicant: each.judge.applicant,
    phase: each.judge.phase,
    today: plainDate(each.judge.now),
    lang: 'ro',
    kb,
    statements: STATEMENTS,
  });
  const requirement = judgement.requirements.find(({ id }) => id === requirementId);
  const wanted = each.status.includes('satisfied');
  const { verdict } = judgement;
  if (requirement === undefined) faults.push(`no requirement ${requirementId}`);
  tally.add(
    wanted ? 'faultless, satisfied' : 'faulty, not satisfied',
    each.type,
    (requirement?.status === 'satisfied') === wanted,
  );
  if (wanted) tally.add('faultless, dossier complete', each.type, verdict === 'complete');
  else tally.add('wrong complete (share without)', each.type, verdict !== 'complete');
  if (wanted && verdict === 'incomplete') faults.push('WRONG INCOMPLETE');
  if (!wanted && verdict === 'complete') faults.push('WRONG COMPLETE');
  if ((verdict === 'complete') !== wanted)
    for (const { id, status, problems } of judgement.requirements)
      if (status !== 'satisfied' && status !== 'not-applicable')
        faults.push(`${id} ${status}: ${problems.map(({ code, message }) => `${code} (${message})`).join('; ')}`);
  if (faults.length > 0)
    told.push(`${each.id} ${each.type} [${each.status}] ${each.about}\n    ${faults.join('\n    ')}`);
}
console.log(tally.table());
for (const measure of tally.totals()) console.log(measure);
if (flags.failures) for (const each of told) console.log(each);
