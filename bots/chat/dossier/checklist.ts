import type { Language } from '../../../core/contract/ids.js';
import type { DossierJudgement, RequirementJudgement } from '../../../core/dossier/judgement.js';
import { DOSSIER_MESSAGES, nameOfProgramme } from '../../../core/dossier/messages/messages.js';
import type { KnowledgeBase } from '../../../core/facts/fact.js';
import type { Choice, Reply } from '../reply.js';
import { JOURNEY_MESSAGES, type JourneyMessages } from './messages/index.js';
import type { DossierView } from './view.js';

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

/** What helps first stands first: what is missing or wrong, then what a person must see, then what is fine. */
const ORDER = ['missing', 'problem', 'review', 'satisfied'] as const;

export function orderedRequirements(judgement: DossierJudgement): RequirementJudgement[] {
  return ORDER.flatMap((status) => judgement.requirements.filter((requirement) => requirement.status === status));
}

/** Files that could not be used for anything, with the reason of each: said once, and not under every requirement. */
function unusable({ requirements, unused }: DossierJudgement): Map<string, string> {
  const files = new Set(unused.filter(({ reason }) => reason === 'unusable').map(({ file }) => file));
  const reasons = requirements.flatMap(({ problems }) =>
    problems.flatMap(({ file, message }) => (file && files.has(file) ? [[file, message] as const] : [])),
  );
  return new Map(reasons);
}

function requirementLines(
  { id, name, status, problems: all }: RequirementJudgement,
  apart: ReadonlyMap<string, string>,
  lang: Language,
): string[] {
  const problems = all.filter(({ file }) => !(file && apart.has(file)));
  const missing = status === 'missing' && problems.length === 0 ? (DOSSIER_MESSAGES[lang].missing[id] ?? '') : '';
  const said = status === 'satisfied' ? [] : [missing, ...problems.map(({ message }) => message)];
  const lines = [...new Set(said)].filter(Boolean).map((line) => `   ${line}`);
  return [`${JOURNEY_MESSAGES[lang].checklist.mark[status]} ${name}`, ...lines];
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
  const { judgement } = view;
  const lines = [titleOf(view, kb, lang), messages.checklist.sent[view.dossier.status]].filter(Boolean);
  if (view.files.length === 0) return [...lines, '', messages.checklist.nothingYet].join('\n');
  const reading = readingLines(view, progress, messages);
  if (reading.length > 0) lines.push('', ...reading);
  if (judgement && reading.length === 0) {
    if (view.dossier.status === 'open') lines.push(messages.checklist.verdict[judgement.verdict]);
    const apart = unusable(judgement);
    lines.push(
      '',
      ...orderedRequirements(judgement).flatMap((requirement) => requirementLines(requirement, apart, lang)),
    );
    if (apart.size > 0) lines.push('', ...[...apart].map(([file, why]) => messages.checklist.failed(file, why)));
    const unused = judgement.unused.filter(({ reason }) => reason === 'not-needed').map(({ file }) => file);
    if (unused.length > 0) lines.push('', messages.checklist.notNeeded([...new Set(unused)].join(', ')));
  }
  return lines.join('\n');
}

export function checklistChoices(view: DossierView, lang: Language): Choice[][] {
  const { submit, buttons, final, programme } = JOURNEY_MESSAGES[lang];
  const rows: Choice[][] = [];
  // A dossier that was not confirmed can be mended and sent again.
  const isOpen = view.dossier.status === 'open' || view.dossier.status === 'rejected';
  // Nobody can check a dossier of which the programme is not known: choosing it comes first.
  const isChosen = view.dossier.programme !== null || view.dossier.kind === 'insured';
  if (isOpen && !isChosen) rows.push([{ label: programme.choose, data: 'd:change' }]);
  if (isOpen && isChosen && view.files.length > 0) rows.push([{ label: submit.button, data: 'd:submit' }]);
  if (view.files.length > 0) {
    rows.push([
      { label: buttons.papers, data: 'd:papers' },
      { label: buttons.picture, data: 'd:png' },
      { label: buttons.summary, data: 'd:pdf' },
    ]);
  }
  if (isOpen && isChosen) rows.push([{ label: buttons.change, data: 'd:change' }]);
  // INMSS validates what is complete; offering it earlier only puzzles.
  const mayBeValidated = view.dossier.status === 'approved' || (isOpen && view.judgement?.verdict !== 'incomplete');
  if (view.dossier.phase === 'application' && isChosen && mayBeValidated && view.files.length > 0) {
    rows.push([{ label: final.button, data: 'd:final' }]);
  }
  return rows;
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
