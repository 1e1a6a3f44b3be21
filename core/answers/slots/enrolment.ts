import type { ProgrammeId, QualificationId } from '../../contract/ids.js';
import { eligibility } from '../../eligibility/eligibility.js';
import { allProgrammes, programmeFact } from '../../eligibility/target-groups.js';
import { programmesInWords } from '../../language/number-words.js';
import { lines } from '../by-aspect.js';
import { qualifications, verdictText, whoIsInvited } from '../eligibility-verdict.js';
import type { Voice } from '../voice.js';

const allowed = (v: Voice) => allProgrammes(v.kb).filter(({ value }) => value.selfEnrolment);

/** `4 programe`: in how many one may enrol in one's own name. */
export function selfEnrolmentCount(v: Voice): string {
  v.citeBehind('inmss.self-enrolment');
  return programmesInWords(allowed(v).length, v.lang);
}

export const selfEnrolmentList = (v: Voice): string =>
  allowed(v)
    .map(({ value }) => `• ${v.programme(value.programme)}`)
    .join('\n');

const isBarred = ({ kb }: Voice, id: QualificationId, programme: ProgrammeId): boolean =>
  ['not-eligible', 'no-programme'].includes(eligibility(kb, id, programme).verdict);

/** Yes or no for each programme that the question names, and for whom it is. */
export const selfEnrolmentNamed = (v: Voice): string =>
  (v.intent.entities.programme ?? [])
    .filter((id) => v.isHeld(id))
    .map((id) => {
      const name = v.programme(id);
      v.citeBehind('inmss.self-enrolment');
      if (!programmeFact(v.kb, id).value.selfEnrolment) return v.text('self-enrolment.no', { name });
      const barred = qualifications(v).find((qualification) => isBarred(v, qualification, id));
      if (barred) return verdictText(v, barred, id);
      return lines(v.text('self-enrolment.yes', { name }), whoIsInvited(v, id, true));
    })
    .join('\n');
