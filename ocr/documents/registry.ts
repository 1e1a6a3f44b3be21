import type { TypeDefinition } from './definition.js';
import { dataConsent } from './types/data-consent.js';
import { diploma } from './types/diploma.js';
import { employerRequest } from './types/employer-request.js';
import { employmentProof } from './types/employment-proof.js';
import { identityCard } from './types/identity-card.js';
import {
  birthCertificate,
  disabilityCertificate,
  insuredCertificate,
  medicalCertificate,
  ownDeclaration,
  pensionSlip,
  studentCertificate,
} from './types/insured.js';
import { lookAlikes } from './types/look-alikes.js';
import { membershipCertificate } from './types/membership-certificate.js';
import { nameChangeProof } from './types/name-change-proof.js';
import { paymentProof } from './types/payment-proof.js';
import { practiceNotice } from './types/practice-notice.js';

/** Every paper that the reader knows: a type is one file and one line here. */
export const REGISTRY: readonly TypeDefinition[] = [
  diploma,
  membershipCertificate,
  practiceNotice,
  identityCard,
  nameChangeProof,
  dataConsent,
  employerRequest,
  employmentProof,
  paymentProof,
  insuredCertificate,
  studentCertificate,
  pensionSlip,
  ownDeclaration,
  birthCertificate,
  medicalCertificate,
  disabilityCertificate,
  lookAlikes,
];

export const KINDS = REGISTRY.flatMap((type) => type.kinds.map((kind) => ({ kind, type })));
