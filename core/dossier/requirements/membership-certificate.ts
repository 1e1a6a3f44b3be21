import type { Note } from '../judgement.js';
import { type Paper, textOf } from '../paper.js';
import { judgeBest, note, papersOfType, type Requirement } from '../requirement.js';

/** The OAMGMAMR certificate: issued once, for life, so no date can spoil it. */
export const membershipCertificate: Requirement = {
  id: 'membership-certificate',
  mistakenFor: ['status-certificate', 'other-order-certificate', 'conformity-certificate', 'member-statement'],
  hints: /CERTIFICAT DE MEMBRU|ORDINUL ASISTENTILOR|OAMGMAMR|OAMMR/,
  judge: (dossier) => judgeBest(dossier, papersOfType(dossier, 'membership-certificate'), judgeCertificate),
};

/** A member of what? Associations and orders of other countries certify in the same words. */
const judgeCertificate = (paper: Paper): Note[] =>
  paper.text === '' || textOf(paper, 'issuer')
    ? []
    : [note('missing-field', 'review', { file: paper.file, expected: 'issuer' })];
