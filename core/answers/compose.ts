import type { TopicId } from '../contract/ids.js';
import type { Answer, AnswerContext, AnswerPart, Entities, Intent, Understanding } from './answer.js';
import { mergeEntities, uniqueCitations } from './part.js';
import { answerOf } from './registry.js';
import { sourceLine } from './source-line.js';
import { unknownAnswer } from './unknown.js';

function answerIntent(intent: Intent, context: AnswerContext): AnswerPart {
  return (intent.topic === 'unknown' ? unknownAnswer : answerOf(intent.topic))(intent, context);
}

/** Something was answered: `answered`. Else something can be asked back: `clarify`. Else `unknown`. */
function jointOutcome(parts: readonly AnswerPart[]): AnswerPart['outcome'] {
  const outcomes = new Set(parts.map(({ outcome }) => outcome));
  if (outcomes.has('answered')) return 'answered';
  return outcomes.has('clarify') ? 'clarify' : 'unknown';
}

/** What the intents name, and the qualification known from before where the parts used one and none is named. */
function mergedEntities(intents: readonly Intent[], parts: readonly AnswerPart[]): Entities {
  const named = intents.map(({ entities }) => entities);
  const used = parts.flatMap(({ qualification }) => (qualification ? [{ qualification: [qualification] }] : []));
  return mergeEntities(...(named.some(({ qualification }) => qualification?.length) ? [] : used), ...named);
}

const isItem = (line: string): boolean => line.startsWith('•');

/**
 * What an earlier part said is not said again: a sentence, or a heading with those of its list that stood there too. A line
 * of a list under another heading stays.
 */
function withoutRepetition(texts: readonly string[]): string[] {
  const said = new Set<string>();
  return texts.map((text) => {
    let isKnownList = false;
    const lines = text.split('\n');
    const own = lines.filter((line) => {
      if (!isItem(line)) isKnownList = line.endsWith(':') && said.has(line);
      return !(said.has(line) && (isItem(line) ? isKnownList : isKnownList || /\.$/.test(line)));
    });
    for (const line of lines) said.add(line);
    return own.join('\n');
  });
}

/**
 * The contract's answer to everything that a question asks: each part in its turn, the citations without repetition,
 * one source line at the end. `took_ms` is the caller's to measure.
 */
export function answerUnderstanding(
  understanding: Understanding,
  context: AnswerContext,
  { id }: { id: string },
): Omit<Answer, 'took_ms'> {
  const asked: Intent[] =
    understanding.intents.length > 0
      ? understanding.intents
      : [{ topic: 'unknown', reason: 'not-understood', confidence: 0, entities: {}, aspects: [], text: '' }];
  const parts = asked.map((intent) => answerIntent(intent, context));
  const citations = uniqueCitations(parts.flatMap((part) => part.citations));
  const texts = new Set([...withoutRepetition(parts.map(({ text }) => text)), sourceLine(citations, context)]);
  texts.delete('');
  const conflicts = new Map(parts.flatMap((part) => part.conflicts).map((conflict) => [conflict.about, conflict]));
  return {
    id,
    lang: context.lang,
    outcome: jointOutcome(parts),
    topics: [...new Set(asked.map(({ topic }) => topic))].filter((topic): topic is TopicId => topic !== 'unknown'),
    entities: mergedEntities(asked, parts),
    text: [...texts].join('\n\n'),
    citations,
    conflicts: [...conflicts.values()],
    suggestions: [...new Set(parts.flatMap(({ suggestions }) => suggestions))],
  };
}
