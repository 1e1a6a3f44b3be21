import type { Verdict } from '../dossier/judgement.js';

export const DECISIONS = ['approve', 'ask-again', 'reject'] as const;
type Decision = (typeof DECISIONS)[number];

/** What the audit log keeps of a decision, of one taken back, and of a value put right: codes and ids. */
export interface FigureEntry {
  at: Date;
  action: string;
  subject: string | null;
  details: Record<string, string | number | boolean> | null;
}

/** Entries that figures are made of. */
export const FIGURE_ACTIONS = [
  ...DECISIONS.map((decision) => `review-${decision}` as const),
  'review-undone',
  'reading-error',
] as const;

/** One value that a person had before their eyes: `identity-card.cnp`; `type` stands for the kind of the paper itself. */
export const seenValue = (type: string, field: string): string => `${type}.${field}`;

export interface ReadingFigure {
  type: string;
  field: string;
  /** Values that a person has looked at. */
  checked: number;
  wrong: number;
}

/** What staff and the machine said of the same dossiers. */
export interface Agreement {
  agreed: number;
  /** It said "complete", staff did not. */
  wrongComplete: number;
  /** It said "incomplete", staff approved. */
  wrongIncomplete: number;
  /** It had left the dossier to a person, or had said nothing. */
  leftToStaff: number;
}

export interface StaffFigures {
  /** Decisions on whole dossiers, by programme; `-` = none chosen. */
  programmes: ({ programme: string } & Record<Decision, number>)[];
  /** Decisions about a single paper. */
  papers: number;
  agreement: Agreement;
  readings: ReadingFigure[];
}

const isDecision = (text: string): text is Decision => DECISIONS.some((known) => known === text);
const decisionIn = ({ action }: FigureEntry): Decision | undefined => {
  const text = action.replace(/^review-/, '');
  return isDecision(text) ? text : undefined;
};

/** Decisions that stand: one that was taken back is none. Entries come oldest first. */
function standing(entries: readonly FigureEntry[]): FigureEntry[] {
  const bySubject = new Map<string, FigureEntry>();
  for (const entry of entries) {
    if (decisionIn(entry)) bySubject.set(entry.subject ?? '', entry);
    else if (entry.action === 'review-undone') bySubject.delete(entry.subject ?? '');
  }
  return [...bySubject.values()];
}

function agreementOf(machine: Verdict | string, decision: Decision): keyof Agreement {
  if (machine === 'complete') return decision === 'approve' ? 'agreed' : 'wrongComplete';
  if (machine === 'incomplete') return decision === 'approve' ? 'wrongIncomplete' : 'agreed';
  return 'leftToStaff';
}

function readingsIn(entries: readonly FigureEntry[], decided: readonly FigureEntry[]): ReadingFigure[] {
  const figures = new Map<string, ReadingFigure>();
  const count = (value: string, isWrong: boolean) => {
    const [type = '', field = ''] = value.split('.');
    const figure = figures.get(value) ?? { type, field, checked: 0, wrong: 0 };
    figures.set(value, { ...figure, checked: figure.checked + 1, wrong: figure.wrong + (isWrong ? 1 : 0) });
  };
  const corrected = new Set<string>();
  for (const { action, subject, details } of entries) {
    if (action !== 'reading-error' || !details) continue;
    const place = [subject, details.part ?? 0, details.field].join('/');
    if (corrected.has(place)) continue; // put right twice, read wrongly once
    corrected.add(place);
    count(seenValue(String(details.type), String(details.field)), true);
  }
  for (const { details } of decided)
    for (const value of String(details?.right ?? '')
      .split(' ')
      .filter(Boolean))
      count(value, false);
  return [...figures.values()].sort((a, b) => a.type.localeCompare(b.type) || a.field.localeCompare(b.field));
}

/**
 * What staff decided and how often the machine was right, from the audit log of a time, oldest entry first. A decision names
 * in `details` its `programme`, what it was `about`, what the `machine` had said, and in `right` the values that a person had
 * seen and left as they were.
 */
export function staffFigures(entries: readonly FigureEntry[]): StaffFigures {
  const decided = standing(entries);
  const programmes = new Map<string, StaffFigures['programmes'][number]>();
  const agreement: Agreement = { agreed: 0, wrongComplete: 0, wrongIncomplete: 0, leftToStaff: 0 };
  let papers = 0;
  for (const entry of decided) {
    const decision = decisionIn(entry) as Decision;
    if (entry.details?.about === 'paper') {
      papers += 1;
      continue;
    }
    const programme = String(entry.details?.programme ?? '-');
    const row = programmes.get(programme) ?? { programme, approve: 0, 'ask-again': 0, reject: 0 };
    programmes.set(programme, { ...row, [decision]: row[decision] + 1 });
    agreement[agreementOf(String(entry.details?.machine ?? 'none'), decision)] += 1;
  }
  return {
    programmes: [...programmes.values()].sort((a, b) => a.programme.localeCompare(b.programme)),
    papers,
    agreement,
    readings: readingsIn(entries, decided),
  };
}
