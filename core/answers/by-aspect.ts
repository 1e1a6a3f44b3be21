import type { TopicAnswer } from './answer.js';
import type { AspectCode } from './aspects.js';
import { createVoice, type Line, type Voice } from './voice.js';
import { askLine } from './whom-to-ask.js';

/** What is said when one aspect of a topic is asked. */
export interface AspectReply {
  line: Line;
  /** The documents do not state what is asked: `line` says so and what stands nearby; who can help is added. */
  open?: true;
  /** Adds who can help to an answered reply. */
  ask?: true;
  /** Facts that the line states in its own words. */
  cites?: readonly string[];
}

export type AspectReplies = Partial<Record<AspectCode, AspectReply>>;

/** Two aspects of one question are answered side by side; more would be a list. */
const MOST_REPLIES = 3;

/** What two replies both say is said once. */
const withoutRepetition = (text: string): string => [...new Set(text.split('\n'))].join('\n');

/** `a\nb` without the empty ones. */
export const lines = (...texts: (string | false | undefined)[]): string => texts.filter((text) => text).join('\n');

/**
 * Answers a topic: the replies to the aspects that were asked, else the topic in general. An aspect that has no reply
 * here belongs to the general answer.
 */
export function byAspect(replies: AspectReplies, general: (voice: Voice) => ReturnType<TopicAnswer>): TopicAnswer {
  const table: Partial<Record<string, AspectReply>> = replies;
  return (intent, context) => {
    const voice = createVoice(context, intent);
    const asked = intent.aspects.flatMap((aspect) => table[aspect] ?? []).slice(0, MOST_REPLIES);
    if (asked.length === 0) return general(voice);
    const texts = asked.map(({ line, cites = [] }) => {
      voice.cite(...cites);
      return voice.say(line);
    });
    const needsContact = asked.some(({ open, ask }) => open || ask);
    const outcome = asked.every(({ open }) => open) ? 'unknown' : 'answered';
    return voice.part(outcome, withoutRepetition(lines(...texts, needsContact && voice.say(askLine))));
  };
}
