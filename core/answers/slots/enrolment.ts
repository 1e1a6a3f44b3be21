import { allProgrammes, programmeFact } from '../../eligibility/target-groups.js';
import { programmesInWords } from '../../language/number-words.js';
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

/** Yes or no for each programme that the question names. */
export const selfEnrolmentNamed = (v: Voice): string =>
  (v.intent.entities.programme ?? [])
    .filter((id) => v.isHeld(id))
    .map((id) => {
      const name = v.programme(id);
      v.citeBehind('inmss.self-enrolment');
      return v.text(programmeFact(v.kb, id).value.selfEnrolment ? 'self-enrolment.yes' : 'self-enrolment.no', { name });
    })
    .join('\n');
