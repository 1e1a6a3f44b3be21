import { nameOfProgramme } from '../../core/dossier/messages/messages.js';
import type { KnowledgeBase } from '../../core/facts/fact.js';
import { formatDate } from '../../core/language/format.js';
import type { ReadingFigure, StaffFigures } from '../../core/staff/figures.js';
import { JOURNEY_MESSAGES } from '../chat/dossier/messages/index.js';
import { typeName } from '../chat/dossier/papers.js';
import { type DeskFigures, readingShare, verdictShare } from './figures.js';

/** Words of the figures; staff work in Romanian. */
export const FIGURE_WORDS = {
  title: (day: string) => `Cifre · ${day}`,
  since: (monday: string) => `săptămâna: de luni, ${monday}`,
  waiting: 'așteaptă acum',
  decidedToday: 'decise astăzi',
  decidedWeek: 'decise săptămâna aceasta',
  papers: 'acte singure, săptămâna',
  programmes: 'Pe programe',
  noProgramme: 'fără program',
  nothing: 'Nimic decis în perioada aceasta.',
  decision: { approve: 'aprobate', 'ask-again': 'cerute din nou', reject: 'respinse' },
  machine: 'Verificarea automată față de personal',
  period: { day: 'astăzi', week: 'săptămâna' },
  verdict: 'verdict',
  type: 'felul actului',
  fields: 'valori',
  none: 'încă nimic de comparat',
  wrongComplete: (count: number) => `a spus complet, personalul nu: ${count}`,
  wrongIncomplete: (count: number) => `a spus incomplet, personalul a aprobat: ${count}`,
  leftToStaff: (count: number) => `lăsate personalului: ${count}`,
  mostWrong: 'Citite greșit cel mai des, săptămâna',
  kind: 'felul actului',
};

const MOST_WRONG = 8;

export interface Share {
  label: string;
  right: number;
  of: number;
}

/** What a window shows of the figures, in words and numbers. */
export interface FiguresSheet {
  title: string;
  since: string;
  tiles: { label: string; value: number }[];
  programmes: { name: string; day: number[]; week: number[] }[];
  machine: { period: string; shares: Share[]; notes: string[] }[];
  mostWrong: { name: string; wrong: number; of: number }[];
}

const decidedIn = ({ programmes }: StaffFigures): number =>
  programmes.reduce((sum, { approve, reject, ...row }) => sum + approve + reject + row['ask-again'], 0);

function machineOf(figures: StaffFigures, period: string): FiguresSheet['machine'][number] {
  const { wrongComplete, wrongIncomplete, leftToStaff } = figures.agreement;
  return {
    period,
    shares: [
      { label: FIGURE_WORDS.verdict, ...verdictShare(figures) },
      { label: FIGURE_WORDS.type, ...readingShare(figures, 'type') },
      { label: FIGURE_WORDS.fields, ...readingShare(figures, 'fields') },
    ],
    notes: [
      FIGURE_WORDS.wrongComplete(wrongComplete),
      FIGURE_WORDS.wrongIncomplete(wrongIncomplete),
      FIGURE_WORDS.leftToStaff(leftToStaff),
    ],
  };
}

function nameOfReading({ type, field }: ReadingFigure): string {
  const labels: Record<string, string> = JOURNEY_MESSAGES.ro.paper.field;
  const label = field === 'type' ? FIGURE_WORDS.kind : (labels[field] ?? field);
  return `${typeName({ type: type as never }, 'ro')}: ${label}`;
}

export function figuresSheet(figures: DeskFigures, kb: KnowledgeBase): FiguresSheet {
  const { today, monday, waiting, day, week } = figures;
  const counts = (of: StaffFigures, id: string): number[] => {
    const row = of.programmes.find(({ programme }) => programme === id);
    return row ? [row.approve, row['ask-again'], row.reject] : [0, 0, 0];
  };
  return {
    title: FIGURE_WORDS.title(formatDate(today, 'ro')),
    since: FIGURE_WORDS.since(formatDate(monday, 'ro')),
    tiles: [
      { label: FIGURE_WORDS.waiting, value: waiting },
      { label: FIGURE_WORDS.decidedToday, value: decidedIn(day) },
      { label: FIGURE_WORDS.decidedWeek, value: decidedIn(week) },
      { label: FIGURE_WORDS.papers, value: week.papers },
    ],
    programmes: week.programmes.map(({ programme }) => ({
      name: programme === '-' ? FIGURE_WORDS.noProgramme : nameOfProgramme(programme, kb, 'ro'),
      day: counts(day, programme),
      week: counts(week, programme),
    })),
    machine: [machineOf(day, FIGURE_WORDS.period.day), machineOf(week, FIGURE_WORDS.period.week)],
    mostWrong: week.readings
      .filter(({ wrong }) => wrong > 0)
      .sort((a, b) => b.wrong - a.wrong)
      .slice(0, MOST_WRONG)
      .map((reading) => ({ name: nameOfReading(reading), wrong: reading.wrong, of: reading.checked })),
  };
}

export const shareText = ({ label, right, of }: Share): string =>
  of === 0 ? `${label}: ${FIGURE_WORDS.none}` : `${label}: ${right} din ${of} (${Math.floor((100 * right) / of)}%)`;

/** The same for a terminal, or where a picture is not seen. */
export function figuresText(sheet: FiguresSheet): string {
  const { decision, programmes, nothing, machine, mostWrong, period } = FIGURE_WORDS;
  const names = Object.values(decision);
  const told = (counts: number[]) => counts.map((count, index) => `${names[index]} ${count}`).join(', ');
  return [
    sheet.title,
    sheet.since,
    ...sheet.tiles.map(({ label, value }) => `${label}: ${value}`),
    '',
    programmes,
    ...(sheet.programmes.length === 0 ? [`  ${nothing}`] : []),
    ...sheet.programmes.flatMap(({ name, day, week }) => [
      `  ${name}`,
      `    ${period.day}: ${told(day)}`,
      `    ${period.week}: ${told(week)}`,
    ]),
    '',
    machine,
    ...sheet.machine.flatMap(({ period: when, shares, notes }) => [
      `  ${when}: ${shares.map(shareText).join('; ')}`,
      `    ${notes.join('; ')}`,
    ]),
    ...(sheet.mostWrong.length > 0 ? ['', mostWrong] : []),
    ...sheet.mostWrong.map(({ name, wrong, of }) => `  ${name}: ${wrong} din ${of}`),
  ].join('\n');
}
