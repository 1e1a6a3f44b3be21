import { paperFor } from '../../eligibility/papers.js';
import { programmeFact, programmesNamedFor } from '../../eligibility/target-groups.js';
import { all, citeAllRows, verdicts as verdictLines } from '../eligibility-verdict.js';
import type { Voice } from '../voice.js';

/** The verdicts about the programmes that the question names beside something else. */
export const verdicts = (v: Voice): string => verdictLines(v).trimEnd();

/** Everybody whom a document invites to something. */
export function groupsInvited(v: Voice): string {
  citeAllRows(v);
  return v.kb.qualifications
    .filter(({ id }) => programmesNamedFor(v.kb, id).length > 0)
    .map(({ id }) => all(v, id))
    .join(', ');
}

/** Whether the programme that the question names asks for a statement from the workplace. */
export function employmentNamed(v: Voice): string {
  const programme = v.intent.entities.programme?.find((id) => v.isHeld(id));
  if (programme === undefined) return '';
  const name = v.programme(programme);
  const isSkills = programmeFact(v.kb, programme).value.kind === 'skills';
  return v.text(isSkills ? 'employment-proof.no' : 'employment-proof.yes', { name });
}

/** That the other kind of programmes does not ask for it, where no programme is named. */
export function otherKindNote(v: Voice): string {
  const paper = paperFor(v.kb, 'employment-proof');
  if (v.intent.entities.programme || paper?.value.appliesTo !== 'requalification') return '';
  v.citeAlso(paper.citations);
  return v.text('employment-proof.not-for-skills');
}
