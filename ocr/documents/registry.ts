import type { DocumentType } from '../../core/contract/ids.js';
import type { Extract } from './definition.js';
import { described } from './find/described.js';
import { dataConsentFields } from './types/data-consent.js';
import { employerRequestFields } from './types/employer-request.js';
import { identityCardFields } from './types/identity-card.js';
import { nameChangeProofFields } from './types/name-change-proof.js';
import { paymentProofFields } from './types/payment-proof.js';
import { practiceNoticeFields } from './types/practice-notice.js';

/** How the fields of each type are found. */
export const FIELDS: Readonly<Record<DocumentType, Extract>> = {
  'data-consent': dataConsentFields,
  diploma: described,
  'employer-request': employerRequestFields,
  'employment-proof': described,
  'identity-card': identityCardFields,
  'membership-certificate': described,
  'name-change-proof': nameChangeProofFields,
  'payment-proof': paymentProofFields,
  'practice-notice': practiceNoticeFields,
  'insured-certificate': described,
  'student-certificate': described,
  'pension-slip': described,
  'own-declaration': described,
  'birth-certificate': described,
  'medical-certificate': described,
  'disability-certificate': described,
  unknown: described,
};
