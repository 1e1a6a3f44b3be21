/** Ids that the outside relies on: command line, JSON, callback data, database. Never rename or drop one. */

export const LANGUAGES = ['ro', 'en', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Ids of sources, qualifications and programmes are whatever the packs of a call declare (contract section 2). */
export type SourceId = string;
export type QualificationId = string;
export type ProgrammeId = string;

export const TOPIC_IDS = [
  'eligibility',
  'programmes',
  'programme-kinds',
  'enrolment-period',
  'payment-period',
  'fee',
  'payment-details',
  'documents',
  'employment-proof',
  'who-enrols',
  'self-enrolment',
  'where-to-enrol',
  'contact',
  'refund',
  'two-programmes',
  'course-format',
  'exam',
  'retake',
  'training-year',
  'legal-basis',
  'dossier-upload',
  'nmo',
  'nmo-points',
  'rural-criteria',
  'rural-percentage',
  'salary',
  'bonus',
  'insured-documents',
  'insured-validity',
  'insured-status',
  'insured-id',
  'chat',
  'human',
  'privacy',
] as const;
export type TopicId = (typeof TOPIC_IDS)[number];

export const ENROLMENT_REQUIREMENT_IDS = [
  'employer-request',
  'study-diploma',
  'membership-certificate',
  'practice-notice',
  'identity-card',
  'name-change-proof',
  'data-consent',
  'employment-proof',
  'payment-proof',
] as const;
export type EnrolmentRequirementId = (typeof ENROLMENT_REQUIREMENT_IDS)[number];

export const DOCUMENT_TYPES = [
  'diploma',
  'membership-certificate',
  'practice-notice',
  'identity-card',
  'name-change-proof',
  'data-consent',
  'employer-request',
  'employment-proof',
  'payment-proof',
  'insured-certificate',
  'student-certificate',
  'pension-slip',
  'own-declaration',
  'birth-certificate',
  'medical-certificate',
  'disability-certificate',
  'unknown',
] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

export const FIELD_NAMES = [
  'fullName',
  'surname',
  'givenNames',
  'formerSurname',
  'newSurname',
  'cnp',
  'birthDate',
  'series',
  'number',
  'issuedOn',
  'expiresOn',
  'validFrom',
  'validUntil',
  'issuer',
  'branch',
  'qualification',
  'institution',
  'employer',
  'programme',
  'position',
  'amount',
  'currency',
  'iban',
  'beneficiary',
  'beneficiaryTaxId',
  'paidOn',
  'mrz',
  'signed',
  'stamped',
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

export const PROBLEM_CODES = [
  'expired',
  'not-yet-valid',
  'name-mismatch',
  'other-person',
  'cnp-invalid',
  'cnp-mismatch',
  'mrz-checksum',
  'qualification-mismatch',
  'programme-mismatch',
  'amount-insufficient',
  'wrong-account',
  'paid-outside-window',
  'missing-field',
  'unsigned',
  'unreadable',
  'wrong-type',
  'self-not-allowed',
  'wrong-operator',
  'not-specific',
  'not-executed',
  'duplicate',
  'blank',
  'encrypted',
  'corrupt',
  'too-large',
  'too-many-pages',
  'unsupported-format',
  'timeout',
  'text-differs',
  'damaged-page',
  'form-not-shown',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Categories of insured people, Ordinul 581/2014 art. 12 (1) (the source prints two lines lettered `s`). */
export const INSURED_CATEGORIES = [...'abcdefghijklmnopqrs'] as const;
