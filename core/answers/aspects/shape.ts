import type { TopicId } from '../../contract/ids.js';

/** `topic.aspect` codes, each with one line on what is asked. */
export type AspectsOf = { readonly [code in `${TopicId}.${string}`]?: string };
