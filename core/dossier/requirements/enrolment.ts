import type { Requirement } from '../requirement.js';
import { dataConsent } from './data-consent.js';
import { employerRequest } from './employer-request.js';
import { employmentProof } from './employment-proof.js';
import { identityCard } from './identity-card.js';
import { membershipCertificate } from './membership-certificate.js';
import { nameChangeProof } from './name-change-proof.js';
import { paymentProof } from './payment-proof.js';
import { practiceNotice } from './practice-notice.js';
import { studyDiploma } from './study-diploma.js';

/** The papers of an enrolment dossier, in the order of the announcement (contract section 6). A later one may look at the earlier. */
export const ENROLMENT_REQUIREMENTS: readonly Requirement[] = [
  employerRequest,
  studyDiploma,
  membershipCertificate,
  practiceNotice,
  identityCard,
  nameChangeProof,
  dataConsent,
  employmentProof,
  paymentProof,
];
