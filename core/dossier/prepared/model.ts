import type { Citation, Fact, KnowledgeBase } from '../../facts/fact.js';
import type { ModelValue } from '../../facts/inmss-values.js';
import type { RequirementJudgement } from '../judgement.js';
import { type Fillings, MODEL_SLOTS, type ModelSlot } from './slots.js';

/** One line of a paper as it is printed. `notes` are numbers of {@link PreparedPaper.sources}; none = asked for by no source. */
export interface PreparedLine {
  text: string;
  place: 'head' | 'body' | 'foot';
  notes: number[];
}

/** A model filled in from what is known, ready to be drawn. */
export interface PreparedPaper {
  requirement: string;
  title: string;
  lines: PreparedLine[];
  /**
   * Numbered from 1, each sentence of a source once. As the sources call each other, without their dates: a day on the page
   * must be one that a hand has put there.
   */
  sources: string[];
  /** The same, for whoever names the sources in full. */
  citations: Citation[];
  /** Something is left to the hand. */
  hasBlanks: boolean;
}

const BLANK = '.'.repeat(46);
const SHORT_BLANK = '.'.repeat(26);
const SLOT = /\{(\w+)\}/g;

/** Slots of a text that no model has. */
export const unknownSlots = (text: string): string[] =>
  [...text.matchAll(SLOT)].flatMap(([, name = '']) => (MODEL_SLOTS.some((slot) => slot === name) ? [] : [name]));

const isKnown = (kb: KnowledgeBase, id: string): Fact | undefined => (kb.has(id) ? kb.fact(id) : undefined);

/** The models of the call that a dossier needs: those whose requirement applies to it. */
export function modelsFor(kb: KnowledgeBase, requirements: readonly Pick<RequirementJudgement, 'id' | 'status'>[]) {
  const applies = new Set(requirements.filter(({ status }) => status !== 'not-applicable').map(({ id }) => id));
  return kb.factsOfType<ModelValue>('model').filter(({ value }) => applies.has(value.requirement));
}

/** Puts what is known into the lines of a model and numbers what asks for each. */
export function prepare({ value }: Fact<ModelValue>, fillings: Fillings, kb: KnowledgeBase): PreparedPaper {
  const citations: Citation[] = [];
  let hasBlanks = false;
  const numberOf = (cited: Citation): number => {
    const known = citations.findIndex(({ source, quote }) => source === cited.source && quote === cited.quote);
    return known >= 0 ? known + 1 : citations.push(cited);
  };
  const lines = value.lines.map(({ text, cites, place }): PreparedLine => {
    const stated = cites.flatMap((id) => isKnown(kb, id)?.citations.slice(0, 1) ?? []);
    const filled = text.replace(SLOT, (_whole, slot: ModelSlot) => {
      const filling = fillings[slot];
      stated.push(...(filling?.citations.slice(0, 1) ?? []));
      hasBlanks ||= filling === undefined;
      return filling?.text ?? (slot === 'cnp' ? SHORT_BLANK : BLANK);
    });
    return { text: filled, place, notes: [...new Set(stated.map(numberOf))] };
  });
  const sources = citations.map(({ source, locator, quote }) => {
    const { called, title } = kb.source(source);
    return `${(called ?? title).ro}, ${locator}: „${quote}”`;
  });
  return { requirement: value.requirement, title: value.title, lines, sources, citations, hasBlanks };
}
