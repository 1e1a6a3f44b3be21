import type { Entities } from '../../core/answers/answer.js';
import type { TopicId } from '../../core/contract/ids.js';

const INSURANCE: readonly TopicId[] = ['insured-documents', 'insured-validity', 'insured-status'];
const PAPERS: readonly TopicId[] = ['documents', 'employment-proof', 'dossier-upload', 'payment-details'];
/** Topics of laws: a programme means nothing to them. */
export const LAWS: readonly TopicId[] = [
  ...INSURANCE,
  'salary',
  'bonus',
  'nmo',
  'nmo-points',
  'rural-criteria',
  'rural-percentage',
  'insured-id',
];
const UNQUALIFIED: readonly TopicId[] = [...INSURANCE, 'insured-id', 'rural-criteria', 'rural-percentage'];

/** Entities that mean something to the topic: a pensioner's papers are no programme's, a CNP on a card no paper asked for. */
export function fittingEntities(topic: TopicId, { category, document, programme, qualification }: Entities): Entities {
  return {
    ...(qualification && !UNQUALIFIED.includes(topic) ? { qualification } : {}),
    ...(programme && !LAWS.includes(topic) ? { programme } : {}),
    ...(document && PAPERS.includes(topic) ? { document } : {}),
    ...(category && INSURANCE.includes(topic) ? { category } : {}),
  };
}
