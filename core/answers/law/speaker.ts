import type { Citation, Fact, LocalizedText } from '../../facts/fact.js';
import { type MessageId, type MessageValues, message } from '../../messages/message.js';
import type { AnswerContext, AnswerPart } from '../answer.js';
import { answerPart } from '../part.js';

/** Collects lines and the citations behind them, so that no sentence of a fact can stand without its quote. */
export interface Speaker {
  /** A line of our own words, nothing to quote; empty lines are dropped. */
  say(line: string): void;
  /** A text of the catalogue. */
  text(id: MessageId, values?: MessageValues): void;
  /** The sentence of a fact. */
  tell(fact: Fact<{ says: LocalizedText }>, bullet?: string): void;
  cite(citations: readonly Citation[]): void;
  part(outcome: AnswerPart['outcome'], suggestions?: readonly string[]): AnswerPart;
}

export function createSpeaker({ lang }: AnswerContext): Speaker {
  const lines: string[] = [];
  const citations: Citation[] = [];
  const speaker: Speaker = {
    say: (line) => void lines.push(line),
    text: (id, values) => void lines.push(message(lang, id, values)),
    tell: (fact, bullet = '') => {
      lines.push(`${bullet}${fact.value.says[lang]}`);
      citations.push(...fact.citations);
    },
    cite: (more) => void citations.push(...more),
    part: (outcome, suggestions = []) =>
      answerPart(outcome, lines.filter(Boolean).join('\n'), { citations, suggestions: [...suggestions] }),
  };
  return speaker;
}

/** Tells facts as one sentence, or as a list when there are several. */
export function tellAll(speaker: Speaker, facts: readonly Fact<{ says: LocalizedText }>[]): void {
  for (const fact of facts) speaker.tell(fact, facts.length > 1 ? '• ' : '');
}

/** The law that facts of a type are quoted from: its title and its year. */
export function lawOf({ kb, lang }: AnswerContext, type: string): { law: string; year: string } {
  const [source] = kb
    .factsOfType(type)
    .flatMap(({ citations }) => citations.map((citation) => kb.source(citation.source)));
  return { law: source?.shortTitle[lang] ?? '', year: source?.date?.slice(0, 4) ?? '' };
}
