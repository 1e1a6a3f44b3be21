import type { ProgrammeId, QualificationId } from '../contract/ids.js';
import { paperFor, papersOf } from '../eligibility/papers.js';
import { isHeld, programmeOfAnyCall } from '../eligibility/target-groups.js';
import type { Citation, Fact } from '../facts/fact.js';
import type { AccountValue, ContactValue, MoneyValue, PeriodValue, StatementValue } from '../facts/inmss-values.js';
import { formatDate, formatLei } from '../language/format.js';
import { type MessageId, type MessageValues, message } from '../messages/message.js';
import type { AnswerContext, AnswerPart, Intent, StatedConflict } from './answer.js';
import { answerPart, statedConflict } from './part.js';

/** What is said with a voice, which cites the facts as it names them. */
export type Line = (voice: Voice) => string;

/** A text of the catalogue that names no fact. */
export const told =
  (id: MessageId): Line =>
  (v) =>
    v.text(id);

/**
 * Speaks in one language and remembers every fact that it names, so that no fact can stand in a text without its
 * citation. Whoever writes a line reads dates, amounts and names from here, never from his head.
 */
export interface Voice extends AnswerContext {
  intent: Intent;
  /** A text of the catalogue. */
  text(id: MessageId, values?: MessageValues): string;
  /** Cites facts that a line states in its own words; adds nothing to the text. */
  cite(...factIds: string[]): '';
  /** The qualification known from before, when there is one; whoever reads it here has used it. */
  knownQualification(): QualificationId | undefined;
  citeAlso(citations: readonly Citation[]): void;
  /** The sentence of a `statement` fact. */
  fact(id: string): string;
  money(id: string): string;
  opens(id: string): string;
  closes(id: string): string;
  account(): AccountValue;
  /** The paper of the call that asks for a requirement; empty where the call asks for none. */
  paper(requirement: string): string;
  /** Cites a fact, the paper that asks for a requirement, or every paper (`papers`). */
  citeBehind(what: string): void;
  /** Whether the call has the programme. */
  isHeld(programme: ProgrammeId): boolean;
  /** `Psihiatrie`; in English and Russian with the official name: `Psychiatry (Psihiatrie)`. */
  programme(id: ProgrammeId): string;
  contact(id: string): ContactValue;
  /** What each document says, and the conflict for the JSON. */
  conflict(id: string): string;
  part(outcome: AnswerPart['outcome'], text: string, suggestions?: string[]): AnswerPart;
}

export function createVoice(context: AnswerContext, intent: Intent): Voice {
  const { kb, lang } = context;
  const citations: Citation[] = [];
  const conflicts = new Map<string, StatedConflict>();
  let used: QualificationId | undefined;
  const known = <T>(id: string): Fact<T> => {
    const fact = kb.fact<T>(id);
    citations.push(...fact.citations);
    return fact;
  };
  const voice: Voice = {
    ...context,
    intent,
    text: (id, values) => message(lang, id, values),
    cite: (...factIds) => {
      for (const id of factIds) known(id);
      return '';
    },
    knownQualification: () => {
      used = context.qualification;
      return used;
    },
    citeAlso: (more) => void citations.push(...more),
    fact: (id) => known<StatementValue>(id).value.says[lang],
    money: (id) => formatLei(known<MoneyValue>(id).value.amountLei),
    opens: (id) => {
      const { opens } = known<PeriodValue>(id).value;
      if (opens === undefined) throw new Error(`the period ${id} has no first day`);
      return formatDate(opens, lang);
    },
    closes: (id) => formatDate(known<PeriodValue>(id).value.closes, lang),
    account: () => known<AccountValue>('inmss.account').value,
    paper: (requirement) => {
      const paper = paperFor(kb, requirement);
      if (paper) citations.push(...paper.citations);
      return paper?.value.name[lang] ?? '';
    },
    citeBehind: (what) => {
      if (what === 'papers') for (const { citations: said } of papersOf(kb)) citations.push(...said);
      else if (kb.has(what)) known(what);
      else citations.push(...(paperFor(kb, what)?.citations ?? []));
    },
    isHeld: (id) => isHeld(kb, id),
    programme: (id) => {
      const fact = programmeOfAnyCall(kb, id);
      if (!fact) return id;
      const { value } = fact;
      // A programme of another call has no quote in this one.
      if (isHeld(kb, id)) citations.push(...fact.citations);
      return lang === 'ro' ? value.name.ro : `${value.name[lang]} (${value.name.ro})`;
    },
    contact: (id) => known<ContactValue>(id).value,
    conflict: (id) => {
      const conflict = kb.conflict(id);
      conflicts.set(id, statedConflict(conflict, context));
      citations.push(...conflict.statements.map(({ source, locator, quote }) => ({ source, locator, quote })));
      const lines = conflict.statements.map(({ source, says }) => {
        const { called, shortTitle } = kb.source(source);
        return `• ${(called ?? shortTitle)[lang]}: ${says[lang]}`;
      });
      return `${message(lang, 'voice.differ')}${conflict.about[lang]}:\n${lines.join('\n')}`;
    },
    part: (outcome, text, suggestions = []) =>
      answerPart(outcome, text, {
        citations,
        conflicts: [...conflicts.values()],
        suggestions,
        ...(used === undefined ? {} : { qualification: used }),
      }),
  };
  return voice;
}
