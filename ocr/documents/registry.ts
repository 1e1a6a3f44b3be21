import type { DocumentType } from '../../core/contract/ids.js';
import type { Extract } from './definition.js';
import { dataConsentFields } from './types/data-consent.js';
import { diplomaFields } from './types/diploma.js';
import { employerRequestFields } from './types/employer-request.js';
import { employmentProofFields } from './types/employment-proof.js';
import { identityCardFields } from './types/identity-card.js';
import { insuredFields } from './types/insured-fields.js';
import { lookAlikeFields } from './types/look-alikes.js';
import { membershipCertificateFields } from './types/membership-certificate.js';
import { nameChangeProofFields } from './types/name-change-proof.js';
import { paymentProofFields } from './types/payment-proof.js';
import { practiceNoticeFields } from './types/practice-notice.js';

/** How the fields of each type are found. */
export const FIELDS: Readonly<Record<DocumentType, Extract>> = {
  'data-consent': dataConsentFields,
  diploma: diplomaFields,
  'employer-request': employerRequestFields,
  'employment-proof': employmentProofFields,
  'identity-card': identityCardFields,
  'membership-certificate': membershipCertificateFields,
  'name-change-proof': nameChangeProofFields,
  'payment-proof': paymentProofFields,
  'practice-notice': practiceNoticeFields,
  'insured-certificate': insuredFields,
  'student-certificate': insuredFields,
  'pension-slip': insuredFields,
  'own-declaration': insuredFields,
  'birth-certificate': insuredFields,
  'medical-certificate': insuredFields,
  'disability-certificate': insuredFields,
  unknown: lookAlikeFields,
};
