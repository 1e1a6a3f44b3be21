import type { ProgrammeId } from '../../contract/ids.js';
import type { ReadDocument } from '../../documents/document.js';
import { programmeOfAnyCall } from '../../eligibility/target-groups.js';
import type { Citation, KnowledgeBase } from '../../facts/fact.js';
import type { AccountValue } from '../../facts/inmss-values.js';
import { isValidCnp } from '../../identity/cnp.js';
import type { DossierJudgement } from '../judgement.js';

/** What a model may ask for in braces. `blank` is always left to the hand. */
export const MODEL_SLOTS = [
  'fullName',
  'cnp',
  'qualification',
  'programme',
  'employer',
  'position',
  'operator',
  'blank',
] as const;
export type ModelSlot = (typeof MODEL_SLOTS)[number];

/** A value for a slot, and what states it where that is a source and not her own papers. */
export interface Filling {
  text: string;
  citations: readonly Citation[];
}
export type Fillings = Partial<Record<ModelSlot, Filling>>;

/** What is known when a model is filled in. */
export interface KnownOfDossier {
  programme?: ProgrammeId;
  /** Of the qualification that she chose, in words. */
  qualification?: string;
  judgement?: DossierJudgement;
  readings: ReadonlyMap<string, ReadDocument>;
  /** Values that she has corrected, by their field: her word goes before the reading. */
  corrected: Readonly<Record<string, string>>;
}

/** Surely enough read to be printed on a paper that somebody signs. */
const SURE = 0.8;

/** A value on the papers that the judgement used for a requirement, where it was read surely and all agree. */
function readOn(requirement: string, field: 'employer' | 'position', known: KnownOfDossier): string | undefined {
  const used = known.judgement?.requirements.find(({ id }) => id === requirement)?.documents ?? [];
  const values = [...known.readings.values()]
    .filter(({ file }) => used.includes(file))
    .flatMap(({ fields, parts }) => [fields, ...(parts ?? []).map((part) => part.fields)])
    .flatMap(({ [field]: found }) => (found && found.confidence >= SURE ? [String(found.value)] : []));
  return new Set(values).size === 1 ? values[0] : undefined;
}

/** Everything that can be filled in; what is not known, or not surely, stays blank for the hand. */
export function fillingsFor(known: KnownOfDossier, kb: KnowledgeBase): Fillings {
  const { judgement, corrected } = known;
  const cnp = corrected.cnp ?? judgement?.person.cnp;
  const own = {
    fullName: corrected.fullName ?? judgement?.person.fullName,
    cnp: cnp && isValidCnp(cnp) ? cnp : undefined,
    qualification: known.qualification,
    employer: readOn('employment-proof', 'employer', known) ?? readOn('employer-request', 'employer', known),
    position: readOn('employment-proof', 'position', known),
  };
  const fillings: Fillings = {};
  for (const [slot, text] of Object.entries(own)) if (text) fillings[slot as ModelSlot] = { text, citations: [] };
  const programme = known.programme && programmeOfAnyCall(kb, known.programme);
  if (programme) fillings.programme = { text: programme.value.name.ro, citations: programme.citations };
  const [account] = kb.factsOfType<AccountValue>('account');
  if (account) fillings.operator = { text: account.value.beneficiary, citations: account.citations.slice(0, 1) };
  return fillings;
}
