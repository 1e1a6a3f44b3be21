import type { ProgrammeId, QualificationId, SourceId } from '../contract/ids.js';
import type { Citation, KnowledgeBase } from '../facts/fact.js';
import { listingsOf, programmesNamedFor } from './target-groups.js';

/**
 * `eligible`: every document that lists the programme invites the qualification. `not-eligible`: none does.
 * `sources-differ`: one does and another, which lists the programme too, does not.
 * `no-programme`: the qualification is invited to no programme of this call at all.
 */
export type EligibilityVerdict = 'eligible' | 'not-eligible' | 'sources-differ' | 'no-programme';

export interface SourceVerdict {
  source: SourceId;
  invites: boolean;
  /** The row that invites, or every row that names the programme, and how the programme is printed there. */
  citations: Citation[];
}

export interface Eligibility {
  verdict: EligibilityVerdict;
  /** The documents that list the programme, the letter first. A document that does not list it is absent. */
  sources: SourceVerdict[];
}

/**
 * Whether a qualification is in the target group of a programme.
 *
 * A document that does not list the programme says nothing about it (Pediatrie and Radioterapie are only in the letter).
 * Community nursing is item 13 of the letter, whose rows end at 12: there the letter invites midwives only.
 * Source: the tables "Grup țintă" of `inmss-5229-2026` and `inmss-anunt-2027`.
 */
export function eligibility(kb: KnowledgeBase, qualification: QualificationId, programme: ProgrammeId): Eligibility {
  const sources = listingsOf(kb, programme).map(({ source, rows, printed }): SourceVerdict => {
    const inviting = rows.filter(({ value }) => value.qualifications.includes(qualification));
    const shown = inviting.length > 0 ? inviting : rows;
    return {
      source,
      invites: inviting.length > 0,
      citations: [...shown.flatMap(({ citations }) => citations), ...printed],
    };
  });
  return { verdict: verdictOf(kb, qualification, sources), sources };
}

function verdictOf(kb: KnowledgeBase, qualification: QualificationId, sources: SourceVerdict[]): EligibilityVerdict {
  if (programmesNamedFor(kb, qualification).length === 0) return 'no-programme';
  const inviting = sources.filter(({ invites }) => invites).length;
  if (inviting === 0) return 'not-eligible';
  return inviting === sources.length ? 'eligible' : 'sources-differ';
}

/** Qualifications that at least one document invites to a programme, with the verdict for each. */
export function invitedTo(
  kb: KnowledgeBase,
  programme: ProgrammeId,
): { qualification: QualificationId; eligibility: Eligibility }[] {
  const named = listingsOf(kb, programme).flatMap(({ rows }) => rows.flatMap(({ value }) => value.qualifications));
  return [...new Set(named)].map((qualification) => ({
    qualification,
    eligibility: eligibility(kb, qualification, programme),
  }));
}
