import type { Entities } from '../../core/answers/answer.js';
import type { TopicId } from '../../core/contract/ids.js';
import { namesProfession } from './entities.js';
import { listsOf } from './lists.js';
import { patternsOf } from './pattern.js';

/** Every aspect that the answers know: the part before the dot is the topic that it belongs to. */
export const ASPECT_CODES: readonly string[] = Object.keys(listsOf('aspects'));

const BY_TOPIC = new Map<string, { code: string; said: RegExp }[]>();
for (const [code, said] of patternsOf('aspects')) {
  const topic = code.slice(0, code.indexOf('.'));
  BY_TOPIC.set(topic, [...(BY_TOPIC.get(topic) ?? []), { code, said }]);
}

/** Topics of which one is often asked together with the other: an aspect of either adds to both. */
const NEIGHBOURS: readonly (readonly TopicId[])[] = [
  ['fee', 'payment-details', 'payment-period'],
  ['who-enrols', 'self-enrolment'],
];

/** The topic and its neighbours; what is asked of it comes first. */
const withNeighbours = (topic: TopicId): TopicId[] => [
  topic,
  ...(NEIGHBOURS.find((group) => group.includes(topic)) ?? []).filter((each) => each !== topic),
];

function drop(list: string[], code: string): void {
  const index = list.indexOf(code);
  if (index >= 0) list.splice(index, 1);
}

/** What of a topic a part of a question asks, in the order in which its file has them. */
export function aspectsOf(topic: TopicId, text: string, entities: Entities): string[] {
  const found: string[] = withNeighbours(topic)
    .flatMap((each) => BY_TOPIC.get(each) ?? [])
    .filter(({ said }) => said.test(text))
    .map(({ code }) => code);
  if (topic === 'eligibility' && !entities.qualification && namesProfession(text))
    found.push('eligibility.other-profession');
  if (topic === 'contact' && found.includes('contact.requalification')) return ['contact.requalification'];
  // Whoever tells her studies along with what she asks wants to know about the programme.
  if (entities.qualification && entities.programme) drop(found, 'eligibility.study-level');
  if (found.includes('nmo-points.split-total')) return ['nmo-points.split-total'];
  // The account and the CIF together are the payment details as a whole.
  if (topic === 'payment-details' && /\biban|\bcont(?:ul)?\b|account|счет/.test(text))
    drop(found, 'payment-details.tax-id');
  if (found.includes('contact.fax') && !/telefon|\btel\b|\bsun|phone|телефон|звон/.test(text))
    drop(found, 'contact.phone');
  // Whoever comes late asks what to do now, not what comes next.
  if (found.includes('payment-period.late') || found.includes('payment-period.last-day'))
    drop(found, 'payment-period.next');
  const namesPaper = topic === 'documents' && (entities.document?.length ?? 0) > 0;
  if (namesPaper && found.length === 0) found.push('documents.paper');
  return found;
}
