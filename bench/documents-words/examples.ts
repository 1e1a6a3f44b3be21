import { KINDS } from '../../ocr/documents/descriptions.js';
import { documentText } from '../../ocr/documents/text/document-text.js';
import { evidenceFor, groundOf } from '../../ocr/documents/type/features.js';
import { groupOf, STRANGER } from '../../ocr/documents/type/groups.js';
import { type Lexicon, lexiconOf } from '../../ocr/documents/type/lexical.js';
import type { KeptPaper } from './words.js';

/** What a drawn look-alike is called in the truth, and by its description. */
const LOOK_ALIKES: Readonly<Record<string, readonly string[]>> = {
  bacalaureat: ['look-alike.baccalaureate'],
  malpraxis: ['look-alike.malpraxis'],
  'status-profesional': ['look-alike.status-certificate'],
  'chitanta-spital': ['look-alike.hospital-receipt'],
  'foaie-matricola': ['look-alike.transcript'],
  cmdr: ['look-alike.other-order-certificate'],
  cmr: ['look-alike.other-order-certificate'],
  cfr: ['look-alike.other-order-certificate'],
  cv: ['look-alike.cv'],
  emc: ['look-alike.emc'],
  infirmiera: ['look-alike.caregiver'],
  pasaport: ['look-alike.passport'],
  permis: ['look-alike.driving-licence'],
  'grad-principal': ['look-alike.grad-principal'],
  supliment: ['look-alike.supplement'],
  'fisa-post': ['look-alike.job-description', 'look-alike.income'],
  cazier: ['look-alike.criminal-record'],
  'cerere-aviz': ['look-alike.notice-request'],
  contract: ['employment-proof.contract'],
  revisal: ['employment-proof.register'],
  'anexa-2': ['employment-proof.annex-2'],
  venit: ['look-alike.income'],
  informare: ['look-alike.privacy-notice'],
  stranger: [],
};

/** A drawn paper as the learner sees it: per candidate (a stranger first, then every kind) its evidence, and which candidates are right. */
export interface Example {
  layout: string;
  level: string;
  evidence: (readonly (readonly [string, number])[])[];
  lexicon: Lexicon;
  targets: number[];
  types: ReadonlySet<string>;
}

/** The group of every candidate. */
export const groupsOf = (): string[] => [STRANGER, ...KINDS.map(groupOf)];

/** None for an empty page, and for a file of several papers. */
export function exampleOf({ truth, pages }: KeptPaper): Example[] {
  const text = documentText(pages);
  if (truth.types || truth.confuser === 'blank' || text.tokens.length < 3) return [];
  const named = truth.type === 'unknown' ? LOOK_ALIKES[truth.confuser ?? ''] : undefined;
  if (truth.type === 'unknown' && !named) throw new Error(`no kind for ${truth.confuser} of ${truth.file}`);
  const right = (kind: (typeof KINDS)[number]): boolean =>
    named ? named.includes(kind.kind) : kind.type === truth.type;
  const targets = KINDS.flatMap((kind, i) => (right(kind) ? [i + 1] : []));
  const ground = groundOf(text);
  return [
    {
      layout: truth.variant,
      level: truth.level,
      evidence: [[], ...KINDS.map((kind) => Object.entries(evidenceFor(kind, ground)))],
      lexicon: lexiconOf(text),
      targets: truth.confuser === 'stranger' ? [0] : targets,
      types: new Set([truth.type, ...Object.keys(truth.orType ?? {})]),
    },
  ];
}
