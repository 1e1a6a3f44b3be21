import type { TopicId } from '../contract/ids.js';
import type { TopicAnswer } from './answer.js';
import { contact } from './contact.js';
import { chat, dossierUpload, human, privacy } from './conversation.js';
import { courseFormat, exam, legalBasis, retake, trainingYear, twoProgrammes } from './course.js';
import { documents } from './documents.js';
import { eligibilityAnswer } from './eligibility.js';
import { employmentProof } from './employment-proof.js';
import { enrolmentPeriod } from './enrolment-period.js';
import { fee } from './fee.js';
import { bonus } from './law/bonus.js';
import { insuredDocuments, insuredStatus, insuredValidity } from './law/insured.js';
import { insuredId } from './law/insured-id.js';
import { nmo, nmoPoints } from './law/nmo.js';
import { ruralCriteria, ruralPercentage } from './law/rural.js';
import { salary } from './law/salary.js';
import { paymentDetails } from './payment-details.js';
import { paymentPeriod } from './payment-period.js';
import { programmeKinds, programmes } from './programmes.js';
import { refund } from './refund.js';
import { selfEnrolment } from './self-enrolment.js';
import { whereToEnrol } from './where-to-enrol.js';
import { whoEnrols } from './who-enrols.js';

/** Which file answers a topic. A new topic: its file, and a line here. */
export const TOPIC_ANSWERS: Partial<Record<TopicId, TopicAnswer>> = {
  bonus,
  'insured-documents': insuredDocuments,
  'insured-id': insuredId,
  'insured-status': insuredStatus,
  'insured-validity': insuredValidity,
  nmo,
  'nmo-points': nmoPoints,
  'rural-criteria': ruralCriteria,
  'rural-percentage': ruralPercentage,
  salary,
  chat,
  contact,
  'course-format': courseFormat,
  documents,
  'dossier-upload': dossierUpload,
  eligibility: eligibilityAnswer,
  'employment-proof': employmentProof,
  'enrolment-period': enrolmentPeriod,
  exam,
  fee,
  human,
  'legal-basis': legalBasis,
  'payment-details': paymentDetails,
  'payment-period': paymentPeriod,
  privacy,
  'programme-kinds': programmeKinds,
  programmes,
  refund,
  retake,
  'self-enrolment': selfEnrolment,
  'training-year': trainingYear,
  'two-programmes': twoProgrammes,
  'where-to-enrol': whereToEnrol,
  'who-enrols': whoEnrols,
};
