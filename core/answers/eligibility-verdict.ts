import type { ProgrammeId, QualificationId, SourceId } from '../contract/ids.js';
import { type EligibilityVerdict, eligibility, invitedTo } from '../eligibility/eligibility.js';
import { listingsOf, programmeFact, programmesNamedFor, sourcesWithTables } from '../eligibility/target-groups.js';
import type { TargetGroupValue } from '../facts/inmss-values.js';
import { capital } from '../language/format.js';
import { lines } from './by-aspect.js';
import type { Voice } from './voice.js';
import { contactFor, contactLine, generalContact } from './whom-to-ask.js';

const named = (v: Voice, id: QualificationId) => v.kb.qualifications.find((qualification) => qualification.id === id);
export const all = (v: Voice, id: QualificationId): string => named(v, id)?.all[v.lang] ?? id;
/** As {@link all}, after `pentru` or `despre`. */
const forAll = (v: Voice, id: QualificationId): string =>
  (v.lang === 'ro' ? named(v, id)?.afterPreposition : undefined) ?? all(v, id);

/** Says the declared conflict behind what the documents differ about, for a qualification and programmes. */
const conflictBehind = (v: Voice, qualification: QualificationId, programmes: readonly ProgrammeId[]): string => {
  const behind = v.kb
    .conflictsAbout('eligibility')
    .filter((each) => each.qualifications?.includes(qualification) && fits(each.programmes, programmes));
  return lines(...behind.map(({ id }) => v.conflict(id)));
};

const fits = (declared: readonly ProgrammeId[] | undefined, programmes: readonly ProgrammeId[]): boolean =>
  declared === undefined || programmes.length === 0 || declared.some((id) => programmes.includes(id));

/** Who can help about programmes, each once. */
const ask = (v: Voice, programmes: readonly ProgrammeId[]): string => {
  const contacts = programmes.map((programme) => contactFor(v.kb, programme));
  return [...new Set(contacts.map((it) => (it ? contactLine(v.contact(it.id), v.lang) : generalContact(v))))].join(
    '; ',
  );
};

/** `numai în tabelul din adresă`: said when a document with a table of programmes does not list one. */
export function onlyIn(v: Voice, programme: ProgrammeId): string {
  const listed = new Set<SourceId>(listingsOf(v.kb, programme).map(({ source }) => source));
  const missing = sourcesWithTables(v.kb).filter((id) => !listed.has(id));
  if (missing.length === 0 || listed.size === 0) return '';
  for (const { id, programmes, qualifications: who } of v.kb.conflictsAbout('programmes'))
    if (!who && programmes?.includes(programme)) v.conflict(id);
  const named = (ids: Iterable<SourceId>): string => [...ids].map((id) => nameOf(v, id)).join(', ');
  return v.text('eligibility.only-in', { named: named(listed), named2: named(missing) });
}

const nameOf = (v: Voice, id: SourceId): string => {
  const { within, shortTitle } = v.kb.source(id);
  return (within ?? shortTitle)[v.lang];
};

/** Said of a programme that only another call has. */
export function notHeld(v: Voice, programme: ProgrammeId): string {
  citeAllRows(v);
  return v.text('eligibility.not-held', { name: v.programme(programme), ...v.kb.call.title });
}

/** Who is invited to a programme, about whom the documents differ, and what requalification asks for; `brief` beside another answer. */
export function whoIsInvited(v: Voice, programme: ProgrammeId, brief = false): string {
  if (!v.isHeld(programme)) return notHeld(v, programme);
  const invited = invitedTo(v.kb, programme);
  for (const item of invited) v.citeAlso(item.eligibility.sources.flatMap(({ citations }) => citations));
  const having = (verdict: EligibilityVerdict): QualificationId[] =>
    invited.filter((item) => item.eligibility.verdict === verdict).map(({ qualification }) => qualification);
  const uncertain = having('sources-differ');
  const sure = having('eligible')
    .map((id) => all(v, id))
    .join(', ');
  const differ = uncertain.map((id) => forAll(v, id)).join(', ');
  const conflicts = [...new Set(uncertain.map((id) => conflictBehind(v, id, [programme])))];
  const name = v.programme(programme);
  return lines(
    sure !== '' && v.text('eligibility.who-is-invited', { name, sure }),
    differ !== '' && v.text('eligibility.differ-about', { name, differ }),
    ...(brief ? [] : conflicts),
    onlyIn(v, programme),
    !brief && isRequalification(v, programme) && needsPost(v),
  );
}

const isRequalification = (v: Voice, programme: ProgrammeId): boolean =>
  programmeFact(v.kb, programme).value.kind === 'requalification';

/** Who is in the target group may still lack the post that requalification asks for. */
const needsPost = (v: Voice): string => {
  v.citeBehind('employment-proof');
  return v.text('eligibility.needs-post');
};

/** Yes, no, or the documents differ: one qualification and one programme. */
export function verdictText(v: Voice, qualification: QualificationId, programme: ProgrammeId): string {
  if (!v.isHeld(programme)) return notHeld(v, programme);
  const { verdict, sources } = eligibility(v.kb, qualification, programme);
  v.citeAlso(sources.flatMap(({ citations }) => citations));
  const name = v.programme(programme);
  const who = all(v, qualification);
  if (verdict === 'eligible')
    return lines(
      v.text('eligibility.yes', { name, who }),
      onlyIn(v, programme),
      isRequalification(v, programme) && needsPost(v),
    );
  if (verdict === 'sources-differ')
    return lines(
      v.text('eligibility.uncertain', { forAll: forAll(v, qualification), name, who }),
      conflictBehind(v, qualification, [programme]),
      v.text('eligibility.ask-before', { ask: ask(v, [programme]) }),
    );
  return lines(
    v.text('eligibility.no', { capital: capital(who), name }),
    whoIsInvited(v, programme, true),
    verdict === 'no-programme' ? noProgramme(v, qualification) : '',
  );
}

/** Every row of both tables: the proof that somebody is in none of them. */
export const citeAllRows = (v: Voice): void =>
  v.citeAlso(v.kb.factsOfType<TargetGroupValue>('target-group').flatMap(({ citations }) => citations));

/** Said to whom no document invites to anything. */
export function noProgramme(v: Voice, qualification: QualificationId): string {
  citeAllRows(v);
  return lines(
    v.text('eligibility.no-programme', { forAll: forAll(v, qualification), all: all(v, qualification) }),
    conflictBehind(v, qualification, []),
    v.text('eligibility.to-be-sure', { generalContact: generalContact(v) }),
  );
}

/** Everything that a qualification may attend, by kind, and what the documents differ about. */
export function programmesFor(v: Voice, qualification: QualificationId): string {
  const named = programmesNamedFor(v.kb, qualification);
  if (named.length === 0) return noProgramme(v, qualification);
  const verdicts = named.map((programme) => ({ programme, ...eligibility(v.kb, qualification, programme) }));
  v.citeAlso(verdicts.flatMap(({ sources }) => sources.flatMap(({ citations }) => citations)));
  const list = (kind: 'requalification' | 'skills'): string =>
    verdicts
      .filter(({ programme, verdict }) => verdict === 'eligible' && programmeFact(v.kb, programme).value.kind === kind)
      .map(({ programme }) => v.programme(programme) + mark(v, programme))
      .join(', ');
  const [requalification, skills] = [list('requalification'), list('skills')];
  const differ = verdicts.filter(({ verdict }) => verdict === 'sources-differ').map(({ programme }) => programme);
  return lines(
    v.text('eligibility.programmes-for', { forAll: forAll(v, qualification), all: all(v, qualification) }),
    requalification !== '' && v.text('eligibility.requalification', { requalification }),
    skills !== '' && v.text('eligibility.skills', { skills }),
    differ.length > 0 && v.text('eligibility.unsure', { map: differ.map((id) => v.programme(id)).join(', ') }),
    skills.includes('*') && v.text('eligibility.not-in-all-tables'),
    requalification !== '' && needsPost(v),
    differ.length > 0 && conflictBehind(v, qualification, differ),
    differ.length > 0 && v.text('eligibility.ask', { ask: ask(v, differ) }),
  );
}

const mark = (v: Voice, programme: ProgrammeId): string => (onlyIn(v, programme) === '' ? '' : '*');

/** The qualifications of the question, else the one known from before. */
export function qualifications(v: Voice): QualificationId[] {
  const named = v.intent.entities.qualification ?? [];
  if (named.length > 0) return named;
  const known = v.knownQualification();
  return known === undefined ? [] : [known];
}

/** The verdicts of the programmes that a question names beside something else, each on its line. */
export const verdicts = (v: Voice): string =>
  qualifications(v)
    .flatMap((id) => (v.intent.entities.programme ?? []).map((programme) => `${verdictText(v, id, programme)}\n`))
    .join('');
