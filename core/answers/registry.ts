import type { TopicId } from '../contract/ids.js';
import type { TopicAnswer } from './answer.js';

/** Which file answers a topic. A new topic: its file, and a line here. */
export const TOPIC_ANSWERS: Partial<Record<TopicId, TopicAnswer>> = {};
