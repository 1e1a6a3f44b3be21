import { judgeBest, papersOfType, type Requirement } from '../requirement.js';

/** The OAMGMAMR certificate: issued once, for life, so no date can spoil it. */
export const membershipCertificate: Requirement = {
  id: 'membership-certificate',
  mistakenFor: ['status-certificate', 'other-order-certificate', 'conformity-certificate', 'member-statement'],
  hints: /CERTIFICAT DE MEMBRU|ORDINUL ASISTENTILOR|OAMGMAMR|OAMMR/,
  judge: (dossier) => judgeBest(dossier, papersOfType(dossier, 'membership-certificate'), () => []),
};
