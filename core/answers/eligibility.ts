import type { AnswerPart } from './answer.js';
import { byAspect, lines } from './by-aspect.js';
import { enrolmentToday } from './day-window.js';
import { programmesFor, qualifications, verdictText, whoIsInvited } from './eligibility-verdict.js';
import { qualificationChoices } from './suggestions.js';
import type { Voice } from './voice.js';

function answer(v: Voice): AnswerPart {
  const programmes = v.intent.entities.programme ?? [];
  const known = qualifications(v);
  if (known.length > 0) {
    const texts =
      programmes.length > 0
        ? known.flatMap((qualification) => programmes.map((programme) => verdictText(v, qualification, programme)))
        : known.map((qualification) => programmesFor(v, qualification));
    return v.part('answered', lines(...texts, enrolmentToday(v)));
  }
  if (programmes.length === 0)
    return v.part(
      'clarify',
      v.text('eligibility.answer', { which: v.text('eligibility.which') }),
      qualificationChoices(v.kb, v.lang),
    );
  const groups = programmes.map((programme) => whoIsInvited(v, programme));
  // "May I…" needs to know who asks; "who may…" is answered in full by the groups.
  return v.intent.aspects.includes('eligibility.for-me')
    ? v.part('clarify', lines(...groups, v.text('eligibility.which')), qualificationChoices(v.kb, v.lang))
    : v.part('answered', lines(...groups, enrolmentToday(v)));
}

/** What the documents do not agree about, for the programmes that the question names, or in general. */
function differences(v: Voice): string {
  const asked = v.intent.entities.programme ?? [];
  const about = v.kb
    .conflictsAbout('eligibility')
    .filter(
      ({ qualifications: who, programmes }) =>
        who && programmes && (asked.length === 0 || programmes.some((id) => asked.includes(id))),
    );
  return lines(v.text('eligibility.differences'), ...about.map(({ id }) => v.conflict(id)));
}

/** Which programmes somebody may attend, and who may attend a programme. */
export const eligibilityAnswer = byAspect({ 'eligibility.item-13': { line: differences, ask: true } }, answer);
