import type { Entities } from '../../core/answers/answer.js';
import { ASPECTS, type AspectCode } from '../../core/answers/aspects.js';
import type { TopicId } from '../../core/contract/ids.js';
import { ENROLMENT_ASPECTS } from './aspects/enrolment.js';
import { OTHER_ASPECTS } from './aspects/others.js';
import { pattern } from './pattern.js';

const PATTERNS: Partial<Record<AspectCode, RegExp>> = { ...ENROLMENT_ASPECTS, ...OTHER_ASPECTS };

const BY_TOPIC = new Map<string, { code: AspectCode; said: RegExp }[]>();
for (const code of Object.keys(ASPECTS) as AspectCode[]) {
  const said = PATTERNS[code];
  if (!said) continue;
  const topic = code.slice(0, code.indexOf('.'));
  const list = BY_TOPIC.get(topic) ?? [];
  list.push({ code, said: pattern(said) });
  BY_TOPIC.set(topic, list);
}

const NAMED_CONTACT =
  /matei|\boros\b|coman\b|nanu\b|cristea|danescu|calinescu|cotoi|reconver|реконверс|переквалиф|requalif/;

function drop(list: string[], code: AspectCode): void {
  const index = list.indexOf(code);
  if (index >= 0) list.splice(index, 1);
}

/** What of a topic a part of a question asks, in the order in which the aspects are declared. */
export function aspectsOf(topic: TopicId, text: string, entities: Entities): string[] {
  const found: string[] = (BY_TOPIC.get(topic) ?? []).filter(({ said }) => said.test(text)).map(({ code }) => code);
  if (found.includes('course-format.online')) return ['course-format.online'];
  // Somebody of the institute by name, or the contact of requalification: they stand in the list of all contacts.
  if (topic === 'contact' && !entities.programme && NAMED_CONTACT.test(text)) return ['contact.all'];
  // Whoever tells her studies along with what she asks wants to know about the programme.
  if (entities.qualification && entities.programme) drop(found, 'eligibility.study-level');
  const namesPaper = topic === 'documents' && (entities.document?.length ?? 0) > 0;
  if (namesPaper && found.length === 0) found.push('documents.paper');
  return found;
}
