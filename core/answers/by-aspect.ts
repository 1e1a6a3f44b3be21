import type { TopicId } from '../contract/ids.js';
import { choicesOf } from '../messages/message.js';
import type { AnswerPart, TopicAnswer } from './answer.js';
import { speak } from './reply.js';
import { createVoice, type Line, type Voice } from './voice.js';
import { askLine, whomToAsk } from './whom-to-ask.js';

/** What is said when one aspect of a topic is asked, where it has to be worked out; the others stand in the packs. */
export interface AspectReply {
  line: Line;
  /** The documents do not state what is asked: `line` says so and what stands nearby; who can help is added. */
  open?: boolean;
  /** Adds who can help to an answered reply. */
  ask?: boolean;
}

/** By the code of the aspect, `fee.covers`: `knowledge/understanding/aspects.yaml` lists them. */
export type AspectReplies = Partial<Record<`${TopicId}.${string}`, AspectReply>>;

/** Two aspects of one question are answered side by side; more would be a list. */
const MOST_REPLIES = 3;

const SENTENCES = /(?<=[.!?])\s+(?=\p{Lu})/u;
/** The sentences of a text that another one does not say. */
function notSaidIn(said: string, text: string): string {
  const before = text.split('\n');
  const rest = before.map((line) =>
    line
      .split(SENTENCES)
      .filter((sentence) => !said.includes(sentence))
      .join(' '),
  );
  // A heading whose list was said goes with it.
  const stays = (line: string, at: number): boolean =>
    !line.endsWith(':') || !before[at + 1]?.startsWith('•') || rest[at + 1] !== '';
  return lines(...rest.filter(stays));
}

/** `a\nb` without the empty ones. */
export const lines = (...texts: (string | false | undefined)[]): string => texts.filter((text) => text).join('\n');

const YES_NO = choicesOf('by-aspect.yes-no');
/** `Nu. …` and `Da, …` answer the topic in general: after what was asked they would answer that. */
const withoutYesNo = (v: Voice, text: string): string =>
  text
    .split('\n')
    .map((line) => {
      const word = YES_NO[v.lang].find((each) => line.startsWith(`${each}. `) || line.startsWith(`${each}, `));
      return word ? `${line.charAt(word.length + 2).toUpperCase()}${line.slice(word.length + 3)}` : line;
    })
    .join('\n');

interface Spoken {
  text: string;
  open: boolean;
  ask: boolean;
}

function speakAspect(v: Voice, aspect: string, worked: Partial<Record<string, AspectReply>>): Spoken | undefined {
  const own = worked[aspect];
  if (own) return { text: own.line(v), open: own.open === true, ask: own.ask === true };
  const reply = v.kb.reply(aspect);
  if (!reply) return undefined;
  // What is told beside a qualification leaves its programmes as sure as they are.
  const qualified = v.intent.entities.qualification ?? v.qualification;
  const open = reply.open === 'unless-qualified' ? !qualified : reply.open === true;
  return { text: speak(v, reply), open, ask: reply.open !== undefined || reply.ask === true };
}

const partOf = (v: Voice, { text, open, ask }: Spoken): AnswerPart =>
  v.part(open ? 'unknown' : 'answered', lines(text, (open || ask) && askLine(v)));

/**
 * What was asked, and after it what the topic says in general: whoever asks one thing in unusual words still gets the facts.
 * What the sources leave open stays open, and a general answer that only asks back adds nothing to what was said.
 */
function addedTo(v: Voice, spoken: readonly Spoken[], inGeneral: () => AnswerPart): AnswerPart {
  // Small talk is kinds of its own: none says more of another.
  const general = v.intent.topic === 'chat' ? v.part('clarify', '') : inGeneral();
  const { topic, aspects } = v.intent;
  // What a neighbour's aspect leaves open leaves the topic itself as sure as it is; so does one that belongs to the topic in general.
  const isAll = aspects.length === spoken.length && aspects.every((aspect) => aspect.startsWith(`${topic}.`));
  const open = isAll && spoken.every((each) => each.open);
  const said = spoken.reduce((before, { text }) => lines(before, notSaidIn(before, text)), '');
  const rest = general.outcome === 'clarify' ? '' : notSaidIn(said, general.text);
  const asks = spoken.some((each) => each.open || each.ask) && !rest.includes(whomToAsk(v));
  const ask = asks && askLine(v);
  // What two replies both say is said once.
  const text = [...new Set(lines(said, withoutYesNo(v, rest), ask).split('\n'))].join('\n');
  return v.part(open ? 'unknown' : 'answered', text, general.outcome === 'clarify' ? [] : general.suggestions);
}

/**
 * Answers a topic: the replies to the aspects that were asked, worked out here or from the packs, and the topic in general
 * (`general`, or the packs' reply to the topic). An aspect without a reply belongs to the general answer.
 */
export function byAspect(worked: AspectReplies, general: ((voice: Voice) => AnswerPart) | TopicId): TopicAnswer {
  return (intent, context) => {
    const voice = createVoice(context, intent);
    const spoken = intent.aspects.flatMap((aspect) => speakAspect(voice, aspect, worked) ?? []).slice(0, MOST_REPLIES);
    const inGeneral = (): AnswerPart =>
      typeof general === 'string'
        ? partOf(
            voice,
            speakAspect(voice, general, {}) ?? { text: voice.text('by-aspect.silent'), open: true, ask: true },
          )
        : general(voice);
    return spoken.length > 0 ? addedTo(voice, spoken, inGeneral) : inGeneral();
  };
}
