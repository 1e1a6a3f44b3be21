import type { Language } from '../../../core/contract/ids.js';
import type { NurseAction } from '../../../core/dossier/lifecycle/standing.js';
import { nameOfProgramme } from '../../../core/dossier/messages/messages.js';
import type { KnowledgeBase } from '../../../core/facts/fact.js';
import type { Choice, Reply } from '../reply.js';
import { JOURNEY_MESSAGES, type JourneyMessages } from './messages/index.js';
import { LIFE_MESSAGES } from './messages/life.js';
import { PREPARED_MESSAGES } from './messages/prepared.js';
import { tellStanding } from './standing-text.js';
import { type DossierView, standingIn } from './view.js';

/** Pages read so far of a file that is being read now, or its place in line, by file id. */
export type ReadingProgress = ReadonlyMap<string, { page: number; pages: number } | { place: number }>;

export const liveKey = (dossierId: string): string => `dossier:${dossierId}`;

export function programmeName(kb: KnowledgeBase, programme: string | null, lang: Language): string {
  return programme ? nameOfProgramme(programme, kb, lang) : JOURNEY_MESSAGES[lang].checklist.noProgramme;
}

export function titleOf({ dossier }: DossierView, kb: KnowledgeBase, lang: Language): string {
  const messages = JOURNEY_MESSAGES[lang];
  return messages.checklist.title(
    programmeName(kb, dossier.programme, lang),
    messages.filedBy[dossier.applicant ?? 'employer'],
  );
}

function readingLines(view: DossierView, progress: ReadingProgress, { checklist }: JourneyMessages): string[] {
  return view.files
    .filter(({ status }) => status === 'received')
    .map(({ id, name }) => {
      const at = progress.get(id);
      if (at && 'place' in at) return at.place > 1 ? checklist.queued(name, at.place) : checklist.waitingToBeRead(name);
      return at && at.pages > 1 ? checklist.reading(name, at.page, at.pages) : checklist.waitingToBeRead(name);
    });
}

export function checklistText(view: DossierView, kb: KnowledgeBase, lang: Language, progress: ReadingProgress): string {
  const messages = JOURNEY_MESSAGES[lang];
  const { mark } = LIFE_MESSAGES[lang];
  const { lines, asked, rows, unusable, notNeeded } = tellStanding(view, kb, lang);
  const sections = [
    [titleOf(view, kb, lang), ...lines],
    asked.map((line) => `${mark.asked} ${line}`),
    readingLines(view, progress, messages),
    rows.flatMap((row) => [`${mark[row.mark]} ${row.name}`, ...row.notes.map((note) => `   ${note}`)]),
    unusable.map(({ file, why }) => messages.checklist.failed(file, why)),
    notNeeded.length > 0 ? [messages.checklist.notNeeded(notNeeded.join(', '))] : [],
  ];
  return sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n');
}

export function checklistChoices(view: DossierView, lang: Language): Choice[][] {
  const { submit, buttons, final, programme } = JOURNEY_MESSAGES[lang];
  const { withdraw, other } = LIFE_MESSAGES[lang];
  const rows: Partial<Record<NurseAction, Choice[]>> = {
    'choose-programme': [{ label: programme.choose, data: 'd:change' }],
    submit: [{ label: submit.button, data: 'd:submit' }],
    papers: [
      { label: buttons.papers, data: 'd:papers' },
      { label: buttons.picture, data: 'd:png' },
      { label: buttons.summary, data: 'd:pdf' },
    ],
    models: [{ label: PREPARED_MESSAGES[lang].button, data: 'd:models' }],
    'change-programme': [{ label: buttons.change, data: 'd:change' }],
    'start-payment': [{ label: final.button, data: 'd:final' }],
    withdraw: [{ label: withdraw.button, data: 'd:withdraw' }],
    'other-dossier': [{ label: other.button, data: 'd:other' }],
  };
  return standingIn(view).actions.flatMap((action) => (rows[action] ? [rows[action]] : []));
}

/** The live message of a dossier. */
export function checklistReply(
  view: DossierView,
  kb: KnowledgeBase,
  lang: Language,
  progress: ReadingProgress = new Map(),
): Reply {
  return {
    text: checklistText(view, kb, lang, progress),
    choices: checklistChoices(view, lang),
    liveKey: liveKey(view.dossier.id),
  };
}
