import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { DossierJudgement } from '../../core/dossier/judgement.js';
import { nameOfProgramme } from '../../core/dossier/messages/messages.js';
import type { KnowledgeBase } from '../../core/facts/fact.js';
import type { PeriodValue } from '../../core/facts/inmss-values.js';
import { maskName } from '../../core/identity/mask.js';
import { formatDate } from '../../core/language/format.js';
import { dayInBucharest } from '../../core/time/plain-date.js';
import type { Dossier } from '../../store/repositories/dossiers.js';
import type { Review } from '../../store/repositories/reviews.js';
import { UNDO_MINUTES } from '../desk/decisions.js';
import { openPoints } from '../desk/reviews.js';
import { maskedNote, type StaffNote, staffNotesOf } from '../desk/staff-notes.js';
import { escapeText } from '../discord-api/text.js';
import { type DeskDeps, shortId } from './deps.js';
import { container, type DeskMessageBody, message, press, row, said } from './replies.js';
import { shownActor } from './roles.js';
import { WORDS } from './words.js';

const MOST_POINTS = 8;
const MINUTE_MS = 60_000;

export const ageOf = (since: Date, now: Date): string =>
  WORDS.age(Math.max(0, Math.floor((now.getTime() - since.getTime()) / MINUTE_MS)));

/** What a press is about: `desk:approve:<review>`. */
export const deskId = (act: string, id: string): string => `desk:${act}:${id}`;

function stateOf({ status, takenBy, decision, decidedBy }: Review): string {
  const { state, decided } = WORDS.card;
  if (status === 'waiting') return state.waiting;
  if (status === 'taken') return `${state.taken} ${shownActor(takenBy)}`;
  return decision ? `${decided[decision]}, ${state.decided} ${shownActor(decidedBy)}` : state.withdrawn;
}

function buttonsOf({ id, status, decidedAt }: Review, now: Date) {
  const { button } = WORDS;
  if (status === 'waiting')
    return [press(deskId('take', id), button.take, ButtonStyle.Primary), press(deskId('open', id), button.open)];
  if (status === 'taken')
    return [
      press(deskId('open', id), button.open, ButtonStyle.Primary),
      press(deskId('approve', id), button.approve, ButtonStyle.Success),
      press(deskId('again', id), button.again),
      press(deskId('reject', id), button.reject, ButtonStyle.Danger),
      press(deskId('release', id), button.release),
    ];
  const isFresh = decidedAt && now.getTime() - decidedAt.getTime() < UNDO_MINUTES * MINUTE_MS;
  return status === 'decided' && isFresh ? [press(deskId('undo', id), button.undo)] : [];
}

/** Until when it helps her that somebody decides: the end of the period that her dossier is in. */
function deadlineOf(dossier: Dossier | undefined, kb: KnowledgeBase, now: Date): string | undefined {
  if (dossier?.kind !== 'enrolment') return undefined;
  const period = dossier.phase === 'final' ? 'payment' : 'enrolment';
  const today = dayInBucharest(now);
  const { closes } = kb.on(today).fact<PeriodValue>(`inmss.${period}-period`).value;
  const label = closes < today ? WORDS.card.wasDeadline[period] : WORDS.card.deadline[period];
  return `**${label}:** ${formatDate(closes, 'ro')}`;
}

const MOST_NOTES = 2;
const MOST_NOTE = 300;
const noteLine = (note: StaffNote): string => {
  const { text, by } = maskedNote(note);
  return `**${WORDS.card.note}** (${shownActor(by)}): ${escapeText(text.replace(/\s+/g, ' ').slice(0, MOST_NOTE))}`;
};

/** A dossier on a card: enough to choose by. No scan, no personal number, no whole name. */
export async function cardOf({ store, kb, clock }: DeskDeps, review: Review): Promise<DeskMessageBody> {
  const { card, verdict } = WORDS;
  const now = clock();
  const [dossier, judged, notes] = await Promise.all([
    store.dossiers.get(review.dossierId),
    store.verdicts.latest<DossierJudgement>(review.dossierId),
    staffNotesOf(store, review.dossierId),
  ]);
  const deadline = deadlineOf(dossier, kb, now);
  const programme = dossier?.programme ? nameOfProgramme(dossier.programme, kb, 'ro') : WORDS.noProgramme;
  const points = openPoints(judged?.result);
  const named = points.slice(0, MOST_POINTS).map(({ name }) => name);
  const more = points.length > MOST_POINTS ? [`+${points.length - MOST_POINTS}`] : [];
  const person = judged?.result.person.fullName;
  const isOpen = review.status === 'waiting' || review.status === 'taken';
  const lines = [
    `**${card.person}:** ${person ? escapeText(maskName(person)) : '–'}`,
    `**${card.machine}:** ${judged ? verdict[judged.verdict] : '–'} · ${WORDS.reason[review.reason] ?? review.reason}`,
    `**${card.unsure}:** ${escapeText([...named, ...more].join(', ') || card.nothing)}`,
    ...(isOpen ? [`**${card.since}:** ${ageOf(review.createdAt, now)}`] : []),
    ...(isOpen && deadline ? [deadline] : []),
    ...notes.slice(0, MOST_NOTES).map(noteLine),
  ];
  const buttons = buttonsOf(review, now);
  return message(
    container(
      said(`### ${escapeText(card.title(shortId(review.id), programme))}\n${stateOf(review)}`),
      { type: ComponentType.Separator, divider: true },
      said(lines.join('\n')),
      ...(buttons.length > 0 ? [row(...buttons)] : []),
    ),
  );
}
