import type { Language } from '../../../core/contract/ids.js';
import type { DossierJudgement } from '../../../core/dossier/judgement.js';
import type { OpenRequest } from '../../../core/dossier/lifecycle/requests.js';
import type { Mark, StandingRow } from '../../../core/dossier/lifecycle/standing.js';
import { DOSSIER_MESSAGES, sayNote } from '../../../core/dossier/messages/messages.js';
import { note } from '../../../core/dossier/requirement.js';
import type { KnowledgeBase } from '../../../core/facts/fact.js';
import { LIFE_MESSAGES } from './messages/life.js';
import { type DossierView, standingIn } from './view.js';

export interface ToldRow {
  mark: Mark;
  name: string;
  notes: string[];
}

/** A dossier in words, the same wherever it is shown. */
export interface Told {
  /** Where it stands, and what the machine thinks of it as long as nobody asks anything. */
  lines: string[];
  /** What a person asks, where no row is about it. */
  asked: string[];
  rows: ToldRow[];
  /** Files that could not be used for anything, with the reason of each: said once. */
  unusable: { file: string; why: string }[];
  notNeeded: string[];
}

type Why = Pick<OpenRequest, 'reason' | 'text' | 'requirement'>;

/** Why staff ask: in their own words, which they began from those of the code; else in those of the code. */
export function requestLines({ reason, text, requirement }: Why, kb: KnowledgeBase, lang: Language): string[] {
  if (text) return [text];
  if (reason === 'other') return [];
  if (reason === 'missing') return [DOSSIER_MESSAGES[lang].missing[requirement ?? ''] ?? LIFE_MESSAGES[lang].missing];
  return [sayNote(note(reason, 'problem'), requirement, kb, lang)];
}

function unusableFiles({ requirements, unused }: DossierJudgement): Map<string, string> {
  const files = new Set(unused.filter(({ reason }) => reason === 'unusable').map(({ file }) => file));
  const reasons = requirements.flatMap(({ problems }) =>
    problems.flatMap(({ file, message }) => (file && files.has(file) ? [[file, message] as const] : [])),
  );
  return new Map(reasons);
}

/** `apart`: files whose fault is told once, below the rows. */
function notesOf(
  { requirement, mark, requests }: StandingRow,
  apart: ReadonlyMap<string, string>,
  kb: KnowledgeBase,
  lang: Language,
): string[] {
  const life = LIFE_MESSAGES[lang];
  if (mark === 'satisfied') return [];
  if (mark === 'confirmed') return [life.confirmed];
  const asked = requests.flatMap((request) => requestLines(request, kb, lang).map(life.asks));
  const problems = requirement.problems.filter(({ file }) => !(file && apart.has(file)));
  const isMissing = requirement.status === 'missing' && problems.length === 0;
  const missing = isMissing ? (DOSSIER_MESSAGES[lang].missing[requirement.id] ?? '') : '';
  const machine = requirement.status === 'satisfied' ? [] : [missing, ...problems.map(({ message }) => message)];
  return [...new Set([...asked, ...machine])].filter(Boolean);
}

export function tellStanding(view: DossierView, kb: KnowledgeBase, lang: Language): Told {
  const life = LIFE_MESSAGES[lang];
  const standing = standingIn(view);
  const { judgement } = view;
  const isJudged = standing.papers === 'judged' && judgement !== undefined;
  const apart = isJudged ? unusableFiles(judgement) : new Map<string, string>();
  const nameOf = (fileId: string | undefined) => view.files.find(({ id }) => id === fileId)?.name;
  return {
    lines: [
      life.state[standing.state],
      ...(standing.papers === 'empty' ? [life.nothingYet] : []),
      ...(standing.verdict ? [life.verdict[standing.verdict]] : []),
    ].filter(Boolean),
    asked: standing.requests.flatMap((request) => {
      const said = requestLines(request, kb, lang).join(' ');
      const file = nameOf(request.fileId);
      return [life.asks(file ? `„${file}”: ${said}` : said)];
    }),
    rows: standing.rows.map((row) => ({
      mark: row.mark,
      name: row.requirement.name,
      notes: notesOf(row, apart, kb, lang),
    })),
    unusable: [...apart].map(([file, why]) => ({ file, why })),
    notNeeded: isJudged
      ? [...new Set(judgement.unused.filter(({ reason }) => reason === 'not-needed').map(({ file }) => file))]
      : [],
  };
}
