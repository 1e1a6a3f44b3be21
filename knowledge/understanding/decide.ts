import type { UnknownReason } from '../../core/answers/answer.js';
import type { TopicId } from '../../core/contract/ids.js';
import { OURS, SURELY_OURS } from './lexicon/ours.js';
import type { Reading } from './reading.js';
import { rankTopics } from './topics.js';

export type Decision =
  | { kind: 'topic'; topic: TopicId; score: number }
  | { kind: 'unknown'; reason: UnknownReason; score: number };

/** A topic needs this much: one telling word, or a likeness to several examples. */
const ENOUGH = 2;
const CHAT_ENOUGH = 1;

/**
 * Topics that are asked with words of every trade ("how much", "until when", "where"): they need something of ours beside
 * them, or nothing strange at all.
 */
const GENERIC: ReadonlySet<TopicId> = new Set([
  'fee',
  'enrolment-period',
  'payment-period',
  'payment-details',
  'documents',
  'employment-proof',
  'where-to-enrol',
  'who-enrols',
  'self-enrolment',
  'contact',
  'refund',
  'course-format',
  'training-year',
  'programmes',
  'programme-kinds',
  'eligibility',
  'two-programmes',
  'exam',
  'retake',
  'legal-basis',
  'dossier-upload',
  'salary',
  'bonus',
  'chat',
  'nmo-points',
]);

const isOurs = ({ meanings }: Reading): boolean => OURS.some((meaning) => meanings.has(meaning));

/** A doctor beside what is not ours asks nothing of ours: `rezidențiat pentru medici`. */
const isDoctorOnly = ({ entities, meanings }: Reading): boolean =>
  entities.qualification?.every((id) => id === 'medic') === true && !meanings.has('P');

const NAMES_THE_CALL = [
  'COURSE',
  'KINDS',
  'KINDTYPE',
  'ENROL',
  'COST',
  'PAPER',
  'DOCUMENTS',
  'CONTACT',
  'ELIGIBLE',
  'NAMEQ',
  'SAMEAS',
  'DIFFERENCE',
];
const hasOne = (meanings: ReadonlySet<string>, some: readonly string[]): boolean =>
  some.some((meaning) => meanings.has(meaning));

/** `îmi recomanzi un medic bun`, `pot fi medic`: no doctor asks what is open to doctors. */
const isDoctorElsewhere = (reading: Reading): boolean =>
  isDoctorOnly(reading) &&
  !hasOne(reading.meanings, ['ENROL', 'KINDS', 'INMSS', 'WANT']) &&
  !reading.words.some(
    ({ text }, index) =>
      /^(?:medicii|doctorii|doctors|врачи|врачам)$/.test(text) ||
      (/^(?:sunt|ca|i|am|я)$/.test(text) && /^(?:medic|doctor|врач)/.test(reading.words[index + 1]?.text ?? '')),
  );

/** Things next to ours that no source speaks of, though the words are ours: what the order's contribution costs. */
function isOutside({ meanings }: Reading): boolean {
  if (meanings.has('INVOICE') || meanings.has('FORMARRIAGE') || meanings.has('GRADEEXAM')) return true;
  if (meanings.has('BECOMENURSE') || meanings.has('COMPLAINT')) return true;
  if (meanings.has('TRANSLATION') && meanings.has('PAPER')) return true;
  if (meanings.has('PAY') && meanings.has('TWICE')) return true;
  // Whether a programme raises the pay.
  if (
    meanings.has('SALARY') &&
    meanings.has('COURSE') &&
    !hasOne(meanings, ['FUNCTIONROW', 'NURSEROW', 'PAYLAW', 'Q', 'EMPLOYPROOF', 'STATEMENT'])
  )
    return true;
  if (meanings.has('SALARY') && meanings.has('DURINGCOURSE')) return true;
  if (meanings.has('MINWAGE') && !hasOne(meanings, ['INSURED', 'CONTRIBUTION', 'FUNCTIONROW', 'NURSEROW', 'Q']))
    return true;
  // What a specialty is in itself: `ce e RMN?`
  if (meanings.has('MEANING') && meanings.has('P') && !hasOne(meanings, NAMES_THE_CALL)) return true;
  const named = ['P', 'Q', 'PAPER', 'EMPLOYER', 'WHO'].some((meaning) => meanings.has(meaning));
  if ((meanings.has('JOINORDER') || meanings.has('SCHOOL')) && !named) return true;
  const asksAmount = meanings.has('COST') || meanings.has('HOWMUCH') || meanings.has('MONEYWORD');
  return meanings.has('COTIZATIE') && asksAmount && !meanings.has('PAPER');
}

/** Papers, accounts and employers are of every trade. */
const LOOSELY_OURS: readonly string[] = [
  'DOCUMENTS',
  'ACCOUNT',
  'PAYER',
  'REFUND',
  'STATEMENT',
  'EMPLOYER',
  'HELD',
  'ZOOM',
  'FEEAMOUNT',
];

const isOnlyLooselyOurs = ({ meanings }: Reading): boolean =>
  OURS.every((meaning) => !meanings.has(meaning) || LOOSELY_OURS.includes(meaning));

/** What a paper, the insurance or an accreditation costs is in no source; the fee of the programmes is not its price. */
function isPriceOfAnother({ meanings }: Reading): boolean {
  const programme = ['P', 'COURSE', 'ENROL', 'INMSS', 'INSTALMENT', 'PARTICIPANT', 'FEEAMOUNT'].some((meaning) =>
    meanings.has(meaning),
  );
  const another = ['PAPER', 'INSURED', 'NMO', 'RURAL2', 'JOINORDER'].some((meaning) => meanings.has(meaning));
  return another && !programme && !meanings.has('PAPER-payment-proof');
}

const BARE_WORDS = 3;

/** A programme's name and nothing else: who may attend it is what most people want to know. */
const isBareName = ({ entities, words, strange }: Reading): boolean =>
  entities.programme !== undefined && words.length <= BARE_WORDS && strange.length === 0;

const SURE = 9;
const LONG = 7;

/** One word unknown in a long question that is plainly about one thing. */
const isSlightlyStrange = ({ strange, words }: Reading, score: number): boolean =>
  strange.length === 1 && words.length >= LONG && score >= SURE;

/** Which topic a reading asks for, or why it asks for none. */
export function decide(reading: Reading): Decision {
  const { ranked, foreign } = rankTopics(reading);
  const [best] = ranked;
  if (reading.isForeign && (isDoctorOnly(reading) || !SURELY_OURS.some((meaning) => reading.meanings.has(meaning))))
    return { kind: 'unknown', reason: 'out-of-scope', score: 0 };
  if (isOutside(reading)) return { kind: 'unknown', reason: 'not-in-sources', score: best?.score ?? 0 };
  if (isBareName(reading) && (!best || best.score < ENOUGH))
    return { kind: 'topic', topic: 'eligibility', score: ENOUGH };
  if (!best || best.score < (best.topic === 'chat' ? CHAT_ENOUGH : ENOUGH))
    return { kind: 'unknown', reason: foreign > 0.5 ? 'out-of-scope' : 'not-understood', score: best?.score ?? 0 };
  if (
    GENERIC.has(best.topic) &&
    !isOurs(reading) &&
    reading.strange.length > 0 &&
    !isSlightlyStrange(reading, best.score)
  )
    return { kind: 'unknown', reason: 'out-of-scope', score: best.score };
  if (best.topic === 'eligibility' && isDoctorElsewhere(reading))
    return { kind: 'unknown', reason: 'out-of-scope', score: best.score };
  if (GENERIC.has(best.topic) && reading.strangeCourse && !SURELY_OURS.some((meaning) => reading.meanings.has(meaning)))
    return { kind: 'unknown', reason: 'not-in-sources', score: best.score };
  if (GENERIC.has(best.topic) && reading.strangePurpose && isOnlyLooselyOurs(reading))
    return { kind: 'unknown', reason: 'out-of-scope', score: best.score };
  if (best.topic === 'fee' && isPriceOfAnother(reading))
    return { kind: 'unknown', reason: 'not-in-sources', score: best.score };
  // Nothing but likeness, and most words strange.
  if (best.rules === 0 && (foreign > 0.3 || reading.strange.length * 2 >= reading.words.length))
    return { kind: 'unknown', reason: foreign > 0.3 ? 'out-of-scope' : 'not-understood', score: best.score };
  return { kind: 'topic', topic: best.topic, score: best.score };
}
