import type { TopicId } from '../../contract/ids.js';

/** `topic.aspect` codes of the given topics, each with one line on what is asked. */
export type AspectsOf<T extends TopicId = TopicId> = { readonly [code in `${T}.${string}`]?: string };
