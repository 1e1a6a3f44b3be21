import type { Entities } from '../../core/answers/answer.js';
import type { TopicId } from '../../core/contract/ids.js';
import { namesProfession } from './entities.js';
import { listsOf } from './lists.js';
import { ALSO, patternsOf } from './pattern.js';
import { segmentsOf } from './segments.js';

/** Every aspect that the answers know: the part before the dot is the topic that it belongs to. */
const ASPECTS = listsOf('aspects');
export const ASPECT_CODES: readonly string[] = Object.keys(ASPECTS);

const BY_TOPIC = new Map<string, { code: string; said: RegExp }[]>();
for (const [code, said] of patternsOf('aspects')) {
  const topic = code.slice(0, code.indexOf('.'));
  BY_TOPIC.set(topic, [...(BY_TOPIC.get(topic) ?? []), { code, said }]);
}

/** Aspects that tell their topic where another is recognised. */
const TELLING = [...BY_TOPIC].flatMap(([topic, aspects]) =>
  aspects.flatMap(({ code, said }) => (ASPECTS[code]?.[ALSO] ?? []).map((instead) => ({ topic, said, instead }))),
);

/** The topic that a single clause asks: by an aspect of another one that tells it (`câte locuri` is about no list of programmes). */
export function topicAsked(topic: TopicId, text: string): TopicId {
  if (segmentsOf(text).length > 1) return topic;
  return (TELLING.find(({ said, instead }) => instead === topic && said.test(text))?.topic as TopicId) ?? topic;
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

/** What of a topic a part of a question asks, in the order in which its file has them. */
export function aspectsOf(topic: TopicId, text: string, entities: Entities): string[] {
  const found: string[] = withNeighbours(topic)
    .flatMap((each) => BY_TOPIC.get(each) ?? [])
    .filter(({ said }) => said.test(text))
    .map(({ code }) => code)
    // Whoever comes late asks what to do now, not what comes next.
    .filter((code, _, all) => code !== 'payment-period.next' || !all.some((each) => /\.(?:late|last-day)$/.test(each)));
  if (topic === 'eligibility' && !entities.qualification && namesProfession(text))
    found.push('eligibility.other-profession');
  if (topic === 'contact' && found.includes('contact.requalification')) return ['contact.requalification'];
  const namesPaper = topic === 'documents' && (entities.document?.length ?? 0) > 0;
  if (namesPaper && found.length === 0) found.push('documents.paper');
  return found;
}
