import type { Entities } from '../../core/answers/answer.js';
import type { TopicId } from '../../core/contract/ids.js';
import { wordsOf } from '../../core/text/fold.js';
import { remembered } from '../../core/text/remember.js';
import { openVocabulary } from '../vocabulary/open.js';
import { namesIn } from './entities.js';
import { prepare } from './prepare.js';
import { has, type Roles, rolesOf } from './roles.js';

/** What a person says of herself: her qualification, and the programme that she wishes for or attends. */
export type Said = Pick<Entities, 'qualification' | 'programme'>;

const WISH_WITHIN = 6;
const TEXTS_KEPT = 1_000;

function wishedFor(roles: Roles, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - WISH_WITHIN); at--) {
    if (has(roles, at, 'other')) return false;
    if (has(roles, at, 'wish')) return true;
  }
  return false;
}

/** What a message says of the one who writes it; of others nothing is kept. */
export const saidIn = remembered(TEXTS_KEPT, (message): Said => {
  const { text } = prepare(message);
  const { mentions } = namesIn(text);
  const roles = rolesOf(wordsOf(text));
  const ids = (list: typeof mentions): string[] => [...new Set(list.map(({ id }) => id))];
  const qualification = ids(mentions.filter(({ whose }) => whose === 'mine'));
  const programme = ids(mentions.filter(({ kind, from }) => kind === 'programme' && wishedFor(roles, from)));
  return {
    ...(qualification.length > 0 ? { qualification } : {}),
    ...(programme.length > 0 ? { programme } : {}),
  };
});

/** What she said of herself in a whole conversation: each stays until she says something else of it. */
export function saidBefore(history: readonly string[], kept: Said = {}): Said {
  return Object.assign({}, kept, ...history.map(saidIn));
}

/** Topics whose answer is another for another programme. */
const OF_A_PROGRAMME: readonly TopicId[] = ['contact', 'documents', 'employment-proof', 'self-enrolment'];

/** Entities of a topic with what was said before, where the text names none; of an institution it asks for itself. */
export function withMemory(topic: TopicId, entities: Entities, text: string, said: Said): Entities {
  const { qualification, programme } = said;
  if (topic === 'eligibility' && qualification && !entities.qualification) return { ...entities, qualification };
  const namesPaper = topic === 'documents' && entities.document !== undefined;
  const isOpen = programme && !entities.programme && !namesPaper && OF_A_PROGRAMME.includes(topic);
  return isOpen && openVocabulary().find(text, { kinds: ['institution'] }).length === 0
    ? { ...entities, programme }
    : entities;
}
