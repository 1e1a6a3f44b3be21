import { DOCUMENT_TYPES, type DocumentType } from '../../contract/ids.js';
import { papersOf } from '../../eligibility/papers.js';
import { programmeFact } from '../../eligibility/target-groups.js';
import type { Citation, Fact, KnowledgeBase } from '../../facts/fact.js';
import type { PaperValue } from '../../facts/inmss-values.js';
import { type Case, judgeBest, MISSING, NOT_APPLICABLE, note, papersOfType, type Requirement } from '../requirement.js';
import { judgeUntyped } from './insured.js';

/** A paper that one call asks for and the contract has no rule about. */
export interface CallPaper extends Requirement {
  fact: Fact<PaperValue>;
  citation: Citation;
}

/**
 * Papers of a call beyond those of the contract. That the paper is there and hers is all that the machine knows of it, so a
 * person always looks at what it says.
 */
export function callPapers(kb: KnowledgeBase): CallPaper[] {
  return papersOf(kb)
    .filter(({ value }) => value.requirements.length === 0)
    .flatMap((fact) => {
      const [citation] = fact.citations;
      return citation ? [{ ...requirementFor(fact), fact, citation }] : [];
    });
}

function requirementFor({ value: { number, types, appliesTo } }: Fact<PaperValue>): Requirement {
  const judge = (dossier: Case) => {
    const { kb, programme } = dossier.options;
    if (appliesTo && programme && programmeFact(kb, programme).value.kind !== appliesTo) return NOT_APPLICABLE;
    const known = types.filter((type) => DOCUMENT_TYPES.some((id) => id === type)) as DocumentType[];
    if (known.length === 0) return judgeUntyped(dossier);
    const papers = papersOfType(dossier, ...known);
    if (papers.length === 0) return MISSING;
    return judgeBest(dossier, papers, ({ file }) => [note('missing-field', 'review', { file, aspect: 'kind' })]);
  };
  return { id: types[0] ?? `paper-${number}`, mistakenFor: [], hints: /(?!)/, judge };
}
