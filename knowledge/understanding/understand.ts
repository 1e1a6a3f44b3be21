import type { Entities, Intent, Understanding, UnknownReason } from '../../core/answers/answer.js';
import { mergeEntities } from '../../core/answers/part.js';
import type { Language, TopicId } from '../../core/contract/ids.js';
import { fold, wordsOf } from '../../core/text/fold.js';
import { remembered } from '../../core/text/remember.js';
import { aspectsOf, topicAsked } from './aspects.js';
import { namesIn } from './entities.js';
import { fittingEntities } from './fitting.js';
import { goesOn, inherited, NOD } from './follow-up.js';
import { elsewhereOf } from './meanings.js';
import { type Said, saidBefore, saidIn, withMemory } from './memory.js';
import { offeredAs } from './offered.js';
import { prepare } from './prepare.js';
import { type Recognised, recognise } from './recognise.js';
import { notOurs, refusalOf } from './refusals.js';
import { isOnlySigns } from './spoken.js';
import { sureTopic } from './stages.js';
import { timeAsked } from './times.js';

export interface Question {
  text: string;
  /** Chosen by the person; else the language is heard. */
  lang?: Language;
  /** Earlier texts of the same person, the latest last. */
  history?: readonly string[];
  /** What she said of herself before the history begins. */
  said?: Said;
}

/** Earlier texts whose questions a text may lean on. */
const HISTORY_TEXTS = 4;

/** What was asked and said before. */
interface Before {
  topics: TopicId[];
  entities: Entities;
  text: string;
}

function refused(reason: UnknownReason, text: string, asks?: Intent['asks']): Intent[] {
  return [{ topic: 'unknown', reason, confidence: 1, entities: {}, aspects: [], text, ...(asks ? { asks } : {}) }];
}

/** Texts of which is kept what they say by themselves: the next messages of their chats lean on them. */
const TEXTS_KEPT = 1000;
const prepared = remembered(TEXTS_KEPT, prepare);
const refusalIn = remembered(TEXTS_KEPT, refusalOf);

/** What a button of ours or two kinds of words make sure of stands before what the model finds likely. */
function withSure(recognised: Recognised, text: string): Recognised {
  const topic = offeredAs(text)?.topic ?? (recognised.asked.length > 0 ? sureTopic(text) : undefined);
  return topic ? { asked: [{ topic, confidence: 1, text }] } : recognised;
}

/** Of an earlier message nobody asks how exactly it asked. */
const noAspects = (): string[] => [];

function intentsOf(
  text: string,
  lang: Language,
  said: Said,
  before: Before | undefined,
  aspectsIn: typeof aspectsOf = aspectsOf,
): Intent[] {
  const refusal = refusalIn(text);
  if (refusal) return refused(refusal, text);
  const recognised = withSure(recognise(text, lang, before?.topics ?? []), text);
  if (recognised.asked.length === 0) return refused(...notOurs(text, recognised));
  const named = namesIn(text);
  const leans = before !== undefined && goesOn(text);
  const all = leans ? inherited(before.entities, named, text, said) : named.entities;
  return recognised.asked.map((found): Intent => {
    const asked = { ...found, topic: topicAsked(found.topic, found.text) };
    const own = recognised.asked.length > 1 ? namesIn(asked.text).entities : all;
    // `Ce programe aveți și cu cine vorbesc de oncologie?`: the list is asked, whatever another part names.
    const around = asked.topic === 'programmes' && own !== all ? {} : all;
    const entities = fittingEntities(asked.topic, {
      ...around,
      ...own,
      ...(all.qualification ? { qualification: all.qualification } : {}),
    });
    const goesOnWith = leans && before.topics.includes(asked.topic) ? before.text : undefined;
    return {
      topic: asked.topic,
      confidence: asked.confidence,
      entities: withMemory(asked.topic, entities, text, said),
      aspects: aspectsIn(asked.topic, asked.text, entities),
      text: asked.text,
      ...(goesOnWith === undefined ? {} : { earlier: goesOnWith }),
    };
  });
}

interface Past {
  /** What the last text asked that asks anything. */
  before?: Before;
  /** The last text, when it was none of ours. */
  elsewhere?: string | undefined;
}

/** What these texts asked, each read against those before it. */
function pastOf(texts: readonly string[], lang: Language): Past {
  let past: Past = {};
  for (const [at, each] of texts.entries()) {
    const said = saidBefore(texts.slice(0, at));
    const text = withoutNod(prepared(each).text);
    const all = intentsOf(text, lang, said, past.before, noAspects);
    const intents = all.filter(({ topic }) => topic !== 'unknown' && topic !== 'chat');
    const last = intents.at(-1);
    const isElsewhere = all.every(({ topic }) => topic === 'unknown') && !refusalIn(text);
    const before = last && {
      topics: intents.map(({ topic }) => topic as TopicId),
      entities: mergeEntities(...intents.map(({ entities }) => entities)),
      text: last.earlier === undefined ? last.text : `${last.text} ${last.earlier}`,
    };
    past = { ...past, ...(before ? { before } : {}), elsewhere: isElsewhere ? text : undefined };
  }
  return past;
}

const withoutNod = (text: string): string => text.replace(NOD, '');

/** Whether a text goes on from one that was none of ours, and names nothing of ours: it asks about the same. */
const goesOnElsewhere = (text: string, elsewhere: string | undefined, lang: Language): boolean =>
  elsewhere !== undefined &&
  goesOn(text) &&
  !elsewhereOf(wordsOf(text)).ours &&
  recognise(`${elsewhere} ${text}`, lang, []).asked.length === 0;

/** What a message asks: one intent a thing asked. Bounded work whatever is written; reads no clock. */
export function understand({ text, lang, history = [], said = {} }: Question): Understanding {
  const folded = fold(text).trim();
  const { text: words, lang: heard } = prepared(text);
  const recent = history.slice(-HISTORY_TEXTS);
  const lastHeard = recent
    .map((each) => prepared(each).lang)
    .filter(Boolean)
    .at(-1);
  const language = lang ?? offeredAs(folded)?.lang ?? heard ?? lastHeard ?? 'ro';
  if (folded === '') return { lang: language, intents: refused('empty', '') };
  if (isOnlySigns(folded)) return { lang: language, intents: refused('not-understood', folded) };
  const time = timeAsked(words);
  const asked = withoutNod(words);
  const { before, elsewhere } = pastOf(recent, language);
  return {
    lang: language,
    intents: goesOnElsewhere(asked, elsewhere, language)
      ? refused(...notOurs(asked, {}))
      : intentsOf(asked, language, saidBefore(history, said), before),
    said: saidIn(text),
    ...(time ? { time } : {}),
  };
}
