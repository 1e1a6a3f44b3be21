import type { ProgrammeId } from '../contract/ids.js';
import { allProgrammes, listingsOf, programmeFact } from '../eligibility/target-groups.js';
import { inWords } from '../language/number-words.js';
import { byAspect, lines } from './by-aspect.js';
import { notHeld, onlyIn, programmesFor, qualifications } from './eligibility-verdict.js';
import type { Line, Voice } from './voice.js';
import { askLine } from './whom-to-ask.js';

const names = (v: Voice, kind: 'requalification' | 'skills'): string =>
  allProgrammes(v.kb)
    .filter(({ value }) => value.kind === kind)
    .map(({ value }) => v.programme(value.programme))
    .join(', ');

const count = (v: Voice, kind: 'requalification' | 'skills'): string =>
  inWords(allProgrammes(v.kb).filter(({ value }) => value.kind === kind).length, v.lang, 'feminine');

/** Conflicts about which programmes stand in which list. */
const differentLists = (v: Voice): string => {
  const missing = allProgrammes(v.kb)
    .map(({ value }) => value.programme)
    .filter((id) => onlyIn(v, id) !== '');
  const about = v.kb
    .conflictsAbout('programmes')
    .filter(
      (each) =>
        !each.qualifications && each.topics[0] === 'programmes' && each.programmes?.some((id) => missing.includes(id)),
    );
  return lines(...about.map(({ id }) => v.conflict(id)));
};
const whole: Line = (v) =>
  lines(
    v.text('programmes.requalification', {
      requalification: count(v, 'requalification'),
      requalification2: names(v, 'requalification'),
    }),
    v.text('programmes.skills', { skills: count(v, 'skills'), skills2: names(v, 'skills') }),
  );

/** Whether a programme is held, and as what. */
function held(v: Voice, programme: ProgrammeId, asks = true): string {
  if (!v.isHeld(programme)) return notHeld(v, programme);
  const only = onlyIn(v, programme);
  // In one document and not in the other is no plain yes, nor is what holds of one call when another is asked about.
  const asksWhether = asks && only === '' && v.ofOtherTime !== true;
  const name = v.programme(programme);
  const { kind } = programmeFact(v.kb, programme).value;
  v.citeAlso(listingsOf(v.kb, programme).flatMap(({ printed }) => printed));
  return lines(v.text(asksWhether ? 'programmes.held-yes' : 'programmes.held', { name, kind }), only);
}

const scoped = (v: Voice, programmes: readonly ProgrammeId[]): string =>
  lines(
    ...v.kb
      .conflictsAbout('programmes')
      .filter((each) => programmes.length === 0 || each.programmes?.some((id) => programmes.includes(id)))
      .map(({ id }) => v.conflict(id)),
  );

/** Everything that the documents do not agree about: what concerns programmes in full, the rest by name. */
function differences(v: Voice): string {
  const others = v.kb.conflicts.filter(({ topics }) => !topics.includes('programmes'));
  for (const { id } of others) v.conflict(id);
  const names = others.map(({ about }) => about[v.lang]).join('; ');
  return lines(scoped(v, []), names !== '' && v.text('programmes.differences', { names }));
}

/** Whether two names are one programme: what the documents call it, or whether it is held at all. */
function sameProgramme(v: Voice): string {
  const asked = v.intent.entities.programme ?? [];
  const said = scoped(v, asked);
  return said !== '' ? said : lines(...asked.map((programme) => held(v, programme)));
}

/** The programmes of the call. */
export const programmes = byAspect(
  {
    'programmes.missing-one': { line: (v) => v.text('programmes.missing-one', { whole: whole(v) }), ask: true },
    'programmes.pediatrie': { line: differentLists, ask: true },
    'programmes.differences': { line: differences, ask: true },
    'programmes.name': { line: sameProgramme, ask: true },
  },
  (v) => {
    const asked = v.intent.entities.programme ?? [];
    if (asked.length > 0) return v.part('answered', lines(...asked.map((programme) => held(v, programme))));
    const own = qualifications(v).map((id) => programmesFor(v, id));
    if (v.intent.entities.qualification) return v.part('answered', lines(...own));
    return v.part('answered', lines(...own, whole(v), differentLists(v), askLine(v)));
  },
);

/** Requalification or skills. */
export const programmeKinds = byAspect({}, (v) => {
  const asked = v.intent.entities.programme ?? [];
  if (asked.length > 0) return v.part('answered', lines(...asked.map((programme) => held(v, programme, false))));
  const kinds = v.text('programmes.kinds', { employmentProof: v.paper('employment-proof'), fee: v.money('inmss.fee') });
  return v.part('answered', lines(kinds, whole(v)));
});
