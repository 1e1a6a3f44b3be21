import { slotsIn } from '../../core/answers/reply.js';
import { SLOT_ARGUMENTS, SLOTS } from '../../core/answers/slots.js';
import { ENROLMENT_REQUIREMENT_IDS, TOPIC_IDS } from '../../core/contract/ids.js';
import type { ContactValue, ProgrammeValue, TargetGroupValue } from '../../core/facts/inmss-values.js';
import type { LoadedPack } from '../loader.js';
import type { PackFact, PackReply } from '../schema/pack.js';
import { ASPECT_CODES } from '../understanding/aspects.js';

export type Report = (pack: LoadedPack, path: readonly (string | number)[], message: string) => void;

/** Facts without which a call cannot be answered or a dossier judged, with their types. */
export const NEEDED: Readonly<Record<string, string>> = {
  'inmss.enrolment-period': 'period',
  'inmss.payment-period': 'period',
  'inmss.fee': 'money',
  'inmss.account': 'account',
  'inmss.refund': 'refund',
  'inmss.platform': 'contact',
};

const factsOf = (packs: readonly LoadedPack[]): PackFact[] => packs.flatMap(({ pack }) => pack.facts);

/** What a call lacks, said at its first pack. */
export function checkNeeds(packs: readonly LoadedPack[], report: Report): void {
  const [first] = packs;
  const facts = factsOf(packs);
  if (!first || !facts.some(({ type }) => type === 'programme')) return;
  for (const [id, type] of Object.entries(NEEDED)) {
    const found = facts.find((fact) => fact.id === id);
    if (!found) report(first, [], `the call has no fact ${id}: add one of type ${type}, with its quote`);
    else if (found.type !== type) report(first, [], `the fact ${id} is a ${found.type}: it must be a ${type}`);
  }
  const general = facts.some(({ type, value }) => {
    const { programmes = [], phones = [], emails = [] } = type === 'contact' ? (value as Partial<ContactValue>) : {};
    return programmes.length === 0 && phones.length + emails.length > 0;
  });
  if (!general)
    report(first, [], 'nobody can be asked in general: add a contact without programmes, with a phone or e-mail');
  if (!facts.some(({ type }) => type === 'paper'))
    report(first, [], 'the call names no paper: add facts of type paper');
}

/** Programmes that are named and not there, or there and for nobody. */
export function checkProgrammes(packs: readonly LoadedPack[], report: Report): void {
  const facts = factsOf(packs);
  const programmes = new Set(
    facts.flatMap((fact) => (fact.type === 'programme' ? [(fact.value as ProgrammeValue).programme] : [])),
  );
  const qualifications = new Set(packs.flatMap(({ pack }) => pack.qualifications.map(({ id }) => id)));
  const invited = new Set(
    facts.flatMap((fact) => (fact.type === 'target-group' ? (fact.value as TargetGroupValue).programmes : [])),
  );
  for (const loaded of packs) {
    for (const [index, { type, value }] of loaded.pack.facts.entries()) {
      const path = ['facts', index, 'value'];
      const { programme } = value as ProgrammeValue;
      if (type === 'programme' && !invited.has(programme))
        report(loaded, [...path, 'programme'], `no target-group names ${programme}: say who is invited to it`);
      if (type !== 'target-group' && type !== 'contact') continue;
      const named = value as TargetGroupValue;
      for (const id of named.programmes)
        if (!programmes.has(id))
          report(loaded, [...path, 'programmes'], `there is no programme ${id}: add its fact, or take it out here`);
      if (type !== 'target-group' || qualifications.size === 0) continue;
      for (const id of named.qualifications)
        if (!qualifications.has(id))
          report(
            loaded,
            [...path, 'qualifications'],
            `no pack names the qualification ${id}: add it to qualifications`,
          );
    }
    for (const [index, { programmes: about = [] }] of loaded.pack.conflicts.entries())
      for (const id of about)
        if (!programmes.has(id)) report(loaded, ['conflicts', index, 'programmes'], `there is no programme ${id}`);
  }
}

const VALUE = /\d|@|\.ro\b/u;

function slotProblem(
  { name, argument }: ReturnType<typeof slotsIn>[number],
  facts: ReadonlyMap<string, string>,
  conflicts: ReadonlySet<string>,
): string | undefined {
  if (!SLOTS[name]) return `there is no slot {${name}}: docs/knowledge.md lists them`;
  const wanted = SLOT_ARGUMENTS[name];
  if (wanted === undefined) return undefined;
  if (typeof wanted !== 'string')
    return wanted.includes(argument) ? undefined : `{${name}} takes one of: ${wanted.join(', ')}`;
  if (wanted === 'conflict') return conflicts.has(argument) ? undefined : `there is no conflict ${argument}`;
  if (wanted === 'aspect') return ASPECT_CODES.includes(argument) ? undefined : `there is no aspect ${argument}`;
  if (wanted === 'requirement')
    return ENROLMENT_REQUIREMENT_IDS.some((id) => id === argument) ? undefined : `there is no requirement ${argument}`;
  if (facts.get(argument) === wanted) return undefined;
  const found = facts.get(argument);
  return `{${name}} needs a ${wanted}, and ${argument} is ${found ? `a ${found}` : 'no fact'}`;
}

/** What is wrong with a reply: a slot or fact that is not there, a value in its text, a question that nobody can ask. */
export function replyProblems(
  reply: PackReply,
  facts: ReadonlyMap<string, string>,
  conflicts: ReadonlySet<string>,
): string[] {
  const problems: string[] = [];
  if (!ASPECT_CODES.includes(reply.for) && !TOPIC_IDS.some((id) => id === reply.for))
    problems.push(`no question leads to "${reply.for}": use a topic or an aspect that exists`);
  if (reply.after && facts.get(reply.after.period) !== 'period')
    problems.push(`after: ${reply.after.period} is no period`);
  for (const id of reply.cites ?? [])
    if (!facts.has(id) && id !== 'papers' && !ENROLMENT_REQUIREMENT_IDS.some((known) => known === id))
      problems.push(`cites: there is no fact ${id}`);
  for (const text of [...Object.values(reply.says), ...Object.values(reply.after?.says ?? {})]) {
    problems.push(...slotsIn(text).flatMap((slot) => slotProblem(slot, facts, conflicts) ?? []));
    if (VALUE.test(text.replace(/\{[^}]*\}/gu, '')))
      problems.push('a value stands in the text: name its fact in a {slot}');
  }
  return [...new Set(problems)];
}

export function checkReplies(packs: readonly LoadedPack[], report: Report): void {
  const facts = new Map<string, string>(factsOf(packs).map(({ id, type }) => [id, type] as const));
  const conflicts = new Set(packs.flatMap(({ pack }) => pack.conflicts.map(({ id }) => id)));
  const seen = new Set<string>();
  for (const loaded of packs)
    for (const [index, reply] of loaded.pack.replies.entries()) {
      if (seen.has(reply.for)) report(loaded, ['replies', index, 'for'], `there is a reply to ${reply.for} already`);
      seen.add(reply.for);
      for (const problem of replyProblems(reply, facts, conflicts)) report(loaded, ['replies', index], problem);
    }
}
