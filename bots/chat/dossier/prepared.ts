import { sourceLine } from '../../../core/answers/source-line.js';
import { judgeDossier } from '../../../core/dossier/judge.js';
import { DOSSIER_MESSAGES } from '../../../core/dossier/messages/messages.js';
import { type CalendarPeriod, calendarOf } from '../../../core/dossier/prepared/calendar.js';
import { modelsFor, prepare } from '../../../core/dossier/prepared/model.js';
import { fillingsFor, type KnownOfDossier } from '../../../core/dossier/prepared/slots.js';
import type { Fact, KnowledgeBase } from '../../../core/facts/fact.js';
import type { ModelValue, PeriodValue } from '../../../core/facts/inmss-values.js';
import type { Chat } from '../../../store/repositories/chats.js';
import type { ChatContext, Outcome } from '../context.js';
import type { Choice } from '../reply.js';
import { programmeName } from './checklist.js';
import type { DossierDeps } from './deps.js';
import { PREPARED_MESSAGES } from './messages/prepared.js';
import { currentDossier, type DossierView, loadView } from './view.js';

const PERIODS = ['enrolment', 'payment'] as const;

/** Papers that she can print, filled in from what is known of her dossier, and the periods for her calendar. */
export function createPrepared({ kb: knowledge, store }: Pick<DossierDeps, 'kb' | 'store'>) {
  async function viewOf(chat: Chat): Promise<DossierView | undefined> {
    const dossier = await currentDossier(store, chat.personId);
    return dossier && loadView(store, dossier);
  }

  /** Those whose paper the dossier needs; before a programme is chosen, every one of the call. */
  function modelsOf(view: DossierView | undefined, { today, lang }: ChatContext): Fact<ModelValue>[] {
    const kb = knowledge.on(today);
    const { programme, applicant } = view?.dossier ?? {};
    if (!programme) return kb.factsOfType<ModelValue>('model');
    const about = { kind: 'enrolment', programme, applicant: applicant ?? 'employer', phase: 'application' } as const;
    return modelsFor(kb, judgeDossier([], { ...about, today, lang, kb: knowledge }).requirements);
  }

  const nameOf = ({ value }: Fact<ModelValue>, { lang }: ChatContext): string =>
    DOSSIER_MESSAGES[lang].requirements[value.requirement] ?? value.title;

  function knownOf(view: DossierView | undefined, { state }: ChatContext, kb: KnowledgeBase): KnownOfDossier {
    const qualification = kb.qualifications.find(({ id }) => id === state.qualification)?.one.ro;
    const corrections = (view?.disputes ?? []).flatMap(({ word }) => (word?.said ? [[word.field, word.said]] : []));
    return {
      readings: view?.readings ?? new Map(),
      corrected: Object.fromEntries(corrections),
      ...(view?.dossier.programme ? { programme: view.dossier.programme } : {}),
      ...(view?.judgement ? { judgement: view.judgement } : {}),
      ...(qualification ? { qualification } : {}),
    };
  }

  /** What is still to come of the periods, each with what states it. */
  function periodsOf({ today, lang }: ChatContext): CalendarPeriod[] {
    const kb = knowledge.on(today);
    const { calendar } = PREPARED_MESSAGES[lang];
    return PERIODS.flatMap((name): CalendarPeriod[] => {
      const id = `inmss.${name}-period`;
      if (!kb.has(id)) return [];
      const { value, citations } = kb.fact<PeriodValue>(id);
      if (value.closes < today) return [];
      const [stated] = citations;
      const about = stated
        ? `„${stated.quote}”\n${calendar.source(`${kb.source(stated.source).shortTitle[lang]}, ${stated.locator}`)}`
        : '';
      return [{ id, ...calendar[name], about, ...value }];
    });
  }

  return {
    /** The list, a button a paper. */
    async offer(context: ChatContext, chat: Chat): Promise<Outcome> {
      const words = PREPARED_MESSAGES[context.lang];
      const view = await viewOf(chat);
      const rows = modelsOf(view, context).map((model): Choice[] => [
        { label: `🖨 ${nameOf(model, context)}`, data: `d:model:${model.value.requirement}` },
      ]);
      if (rows.length === 0) return { replies: [{ text: words.none }] };
      const programme = view?.dossier.programme
        ? programmeName(knowledge, view.dossier.programme, context.lang)
        : undefined;
      return { replies: [{ text: words.offer(programme), choices: rows }] };
    },

    /** One paper, filled in and drawn. */
    async paper(context: ChatContext, chat: Chat, requirement: string): Promise<Outcome> {
      const words = PREPARED_MESSAGES[context.lang];
      const kb = knowledge.on(context.today);
      const view = await viewOf(chat);
      const model = modelsOf(view, context).find(({ value }) => value.requirement === requirement);
      if (!model) return { replies: [{ text: words.gone }] };
      const paper = prepare(model, fillingsFor(knownOf(view, context, kb), kb), kb);
      // Drawing is loaded when it is wanted: most chats never ask for it.
      const { drawModel } = await import('../drawing/model.js');
      const attachment = {
        name: `model-${requirement}.pdf`,
        mediaType: 'application/pdf' as const,
        bytes: await drawModel(paper),
      };
      const caption = words.caption(nameOf(model, context), paper.hasBlanks);
      return { replies: [{ text: `${caption}\n${sourceLine(paper.citations, { ...context, kb })}`, attachment }] };
    },

    /** Whether a period is left to be put into a calendar. */
    hasPeriods: (context: ChatContext): boolean => periodsOf(context).length > 0,

    /** The periods as a file for any calendar. */
    async calendar(context: ChatContext): Promise<Outcome> {
      const { calendar } = PREPARED_MESSAGES[context.lang];
      const periods = periodsOf(context);
      if (periods.length === 0) return { replies: [{ text: calendar.over }] };
      const bytes = new TextEncoder().encode(calendarOf(periods, context.now));
      const attachment = { name: 'parafa-calendar.ics', mediaType: 'text/calendar' as const, bytes };
      return { replies: [{ text: calendar.caption, attachment }] };
    },
  };
}
