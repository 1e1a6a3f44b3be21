import type { TopicId } from '../contract/ids.js';
import type { TopicAnswer } from './answer.js';
import { byAspect } from './by-aspect.js';
import { contact } from './contact.js';
import { chat, dossierUpload, human, privacy } from './conversation.js';
import { documents } from './documents.js';
import { eligibilityAnswer } from './eligibility.js';
import { bonus } from './law/bonus.js';
import { insuredDocuments, insuredStatus, insuredValidity } from './law/insured.js';
import { insuredId } from './law/insured-id.js';
import { nmo, nmoPoints } from './law/nmo.js';
import { ruralCriteria, ruralPercentage } from './law/rural.js';
import { salary } from './law/salary.js';
import { legalBasis } from './legal-basis.js';
import { paymentDetails } from './payment-details.js';
import { programmeKinds, programmes } from './programmes.js';

/** Which file answers a topic, where the packs' replies alone do not. A new topic with an answer of its own: its file, and a line here. */
const OWN: Partial<Record<TopicId, TopicAnswer>> = {
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
  documents,
  'dossier-upload': dossierUpload,
  eligibility: eligibilityAnswer,
  human,
  'legal-basis': legalBasis,
  'payment-details': paymentDetails,
  privacy,
  'programme-kinds': programmeKinds,
  programmes,
};

/** The answer to a topic. */
export const answerOf = (topic: TopicId): TopicAnswer => OWN[topic] ?? byAspect({}, topic);
