import type { DocumentType, ProblemCode } from '../contract/ids.js';
import { boxesFirst, isUndecided } from '../documents/answer-boxes.js';
import type { PeriodValue } from '../facts/inmss-values.js';
import { differingDigits, isValidCnp } from '../identity/cnp.js';
import { foldText } from '../identity/fold.js';
import { findNameInText, nameWords } from '../identity/names.js';
import { addDays, parsePlainDate } from '../time/plain-date.js';
import type { DossierOptions, Note } from './judgement.js';
import { speechOf } from './negation.js';
import { isLookAlike, type Paper, textOf } from './paper.js';
import { withoutPastRows } from './past-rows.js';
import { type Case, note, type Requirement, type Ruling, rulingOf } from './requirement.js';
import { sentencesIn, sentencesOf } from './sentences.js';
import { isUndoing, signsOf } from './signs.js';
import { withoutUnfilled } from './unfilled.js';
import {
  begins,
  END,
  type Phrase,
  placesOf,
  type Statement,
  type Statements,
  stands,
  type Undoing,
  without,
} from './wording.js';

/** An empty box before `nu …` is an answer that was not given; a ticked one is. */
const NOT_CHOSEN = /(\[\s*\]|\(\s*\)|[☐□○])\s*nu\b[^\n☐□○☑☒■✓✔[(]*/gi;
const CHOSEN_YES = /(\[\s*x\s*\]|\(\s*x\s*\)|[☑☒■✓✔])\s*da\b[^\n]{0,8}\bnu\s*$/im;
const CHOSEN_NO = /(\[\s*x\s*\]|\(\s*x\s*\)|[☑☒■✓✔])\s*nu\b/i;
/** An engine reads an empty box as `Cl`, `[Ll`, `O`; what it makes of a ticked one never looks so. */
const READ_AS_EMPTY = '(?:\\[\\s*\\]|\\[[Ll1I|]{1,2}\\]?|\\(\\s*\\)|[☐□○]|\\b[CDUL][lI1|J]\\b|\\b[OD]\\b)';
const EMPTY_NO = new RegExp(`${READ_AS_EMPTY}\\s*[Nn][Uu]\\b[^\\n]*`, 'g');
const EMPTY_YES = new RegExp(`${READ_AS_EMPTY}\\s*([Dd][Aa]\\b|[Ss]unt de acord|Îmi exprim|[Cc]onsimt)`);
/** `☒ DA NU`: beside a ticked DA, a NU without a box that was read is the other answer. */
const OTHER_NO = /((?:\[\s*x\s*\]|\(\s*x\s*\)|[☑☒■✓✔])[^\S\n]*da)[^\S\n]+nu[^\S\n]*$/gim;

/** Rows of a table of posts: `2009 – 2019 … încetat` says how a former one ended, where another row goes on until today. */
const OVER = /^\s*(?:\d{1,2}[./]\d{1,2}[./])?(?:19|20)\d\d\s*[-–—]\s*(?:\d{1,2}[./]\d{1,2}[./])?(?:19|20)\d\d\b.*$/gm;
const GOES_ON = /^\s*(?:\d{1,2}[./]\d{1,2}[./])?(?:19|20)\d\d\s*[-–—]\s*prezent\b/im;

/** The answers that were not given are left out; with neither given, undefined. */
function answersOf({ type, text: read }: Pick<Paper, 'type' | 'text'>): string | undefined {
  const text = boxesFirst(read);
  if (type === 'employment-proof' && GOES_ON.test(text)) return text.replace(OVER, ' ');
  if (type !== 'data-consent') return text.replace(NOT_CHOSEN, ' ');
  return EMPTY_YES.test(text) || isUndecided(text) ? undefined : text.replace(EMPTY_NO, ' ').replace(OTHER_NO, '$1');
}

/** As much of the sentence before an affirmation as makes it a condition, a wish or the past. */
const REACH = 10;

/** Some affirmation stands under no condition, negation or future, and none comes between its words (`se certifică că a cerut să devină membru`). */
function affirmsFreely(words: readonly string[], phrases: readonly Phrase[], { voids, wishes }: Undoing): boolean {
  return placesOf(words, phrases, 'misread').some(({ start, end }) => {
    const before = words.slice(Math.max(0, start - REACH), start);
    const within = words.slice(start + 1, end);
    return !stands(before.slice(before.lastIndexOf(END) + 1), [...voids, ...wishes]) && !stands(within, voids);
  });
}

/** In a sentence, or on a form whose labels name a holder. */
function affirms(words: readonly string[], { affirms: said, form }: Statement, undoing: Undoing): boolean {
  if (said.length + form.length === 0 || affirmsFreely(words, said, undoing)) return true;
  return stands(words, undoing.holder, 'misread') && affirmsFreely(words, form, undoing);
}

/** A rule, a right, a reassurance takes more words; a rubric has its label. */
const SHORT = 4;
const isShort = (sentence: string): boolean => !sentence.includes(':') && sentence.split(/\s+/).length <= SHORT;

/**
 * The code under which a paper is to be seen by a person: it denies its statement, takes it back, makes another one, or does not make it. Words of her
 * own `name` that stand alone say nothing, whatever they begin like.
 */
export function contraryOf(
  paper: Pick<Paper, 'type' | 'text' | 'kind'>,
  statements: Statements | undefined,
  name?: string,
): ProblemCode | undefined {
  // Nothing is known of what papers state: a person reads them.
  if (!statements) return 'missing-field';
  const statement = statements.of(paper.type, paper.kind);
  if (!statement) return undefined;
  const answers = answersOf(paper);
  if (answers === undefined) return 'missing-field';
  const text = withoutUnfilled(answers);
  const harmless = [...statements.undoing.harmless, ...statement.harmless];
  const own = new Set(nameWords(name ?? ''));
  const contrary =
    CHOSEN_NO.test(text) ||
    sentencesOf(text).some((each) => {
      if (nameWords(each).every((word) => own.has(word))) return false;
      const signs = signsOf(each, statement, statements.undoing);
      return (isShort(each) && isUndoing(signs)) || statements.undoes({ text: each, paper: paper.type, signs });
    }) ||
    // A line that goes on with a sentence is no heading: `portabilitate, precum și` / `retragerea consimțământului.`
    sentencesIn(text).some((each) => begins(without(foldText(each).split(' '), harmless), statement.headings));
  if (contrary) return statement.code ?? 'wrong-type';
  // A form that asks for each use, and is answered by a tick.
  if (paper.type === 'data-consent' && CHOSEN_YES.test(boxesFirst(paper.text))) return undefined;
  const { words } = speechOf(text);
  const spoken = without(words, harmless);
  return words.length > 0 && !affirms(spoken, statement, statements.undoing) ? 'missing-field' : undefined;
}

/** A request or a consent from long before this enrolment is for another one. */
const DAYS_BEFORE = 180;
const OF_THIS_CALL: readonly DocumentType[] = ['employer-request', 'data-consent'];

function oldNotes(paper: Paper, { kb, today }: DossierOptions): Note[] {
  const issued = parsePlainDate(textOf(paper, 'issuedOn') ?? '');
  const { opens } = kb.fact<PeriodValue>('inmss.enrolment-period').value;
  // A day that has not come yet was written for a paper that is not there yet.
  if (issued !== undefined && issued > today && OF_THIS_CALL.includes(paper.type))
    return [note('not-yet-valid', 'review', { file: paper.file, date: issued })];
  const isOld = issued !== undefined && opens !== undefined && issued < addDays(opens, -DAYS_BEFORE);
  return isOld && OF_THIS_CALL.includes(paper.type)
    ? [note('expired', 'review', { file: paper.file, date: issued })]
    : [];
}

function contraryNotes(papers: readonly Paper[], { options: { statements, today }, person }: Case): Note[] {
  return papers.flatMap((paper) => {
    const code = contraryOf(withoutPastRows(paper, today), statements, person.fullName);
    return code ? [note(code, 'review', { file: paper.file })] : [];
  });
}

/**
 * Papers beside the chosen one that undo it: others of its type that are not somebody else's (a notice, and the decision that suspends
 * it), and unrecognised pages that name her and speak of the same thing. A payment that failed is no matter once another one went through.
 */
function undoing(used: readonly Paper[], { hints }: Requirement, dossier: Case): Note[] {
  const [chosen] = used;
  if (!chosen || chosen.type === 'payment-proof') return [];
  return dossier.papers.flatMap((paper) => {
    if (used.includes(paper) || isLookAlike(paper)) return [];
    const same = paper.type === chosen.type && dossier.owner(paper) !== 'other';
    const near = paper.type === 'unknown' && hints.test(foldText(paper.text)) && namesHer(paper, dossier);
    // What says nothing undoes nothing.
    return same || near
      ? contraryNotes([{ ...paper, type: chosen.type }], dossier).filter(({ code }) => code !== 'missing-field')
      : [];
  });
}

const namesHer = (paper: Paper, { person, labels }: Case): boolean =>
  (person.cnp !== undefined && paper.text.includes(person.cnp)) ||
  (person.fullName !== undefined && findNameInText(person.fullName, paper.text, labels) === 'same');

/** Papers of one person, on which nobody else's personal code has a place. */
const OF_ONE_PERSON: readonly DocumentType[] = [
  'data-consent',
  'diploma',
  'identity-card',
  'membership-certificate',
  'practice-notice',
  'employment-proof',
];

/** A page of somebody else within her paper: another personal code stands on it, whole, and not hers with one digit misread. */
function strangersNotes(paper: Paper, { person }: Case): Note[] {
  const { cnp } = person;
  if (cnp === undefined || !OF_ONE_PERSON.includes(paper.type)) return [];
  const codes = paper.text.match(/(?<!\d)\d{13}(?!\d)/g) ?? [];
  return codes.some((code) => isValidCnp(code) && differingDigits(code, cnp) > 1)
    ? [note('cnp-mismatch', 'review', { file: paper.file })]
    : [];
}

/** A satisfied requirement whose paper, or one beside it, says the contrary as well is for a person to see. */
export function heedContrary(ruling: Ruling, requirement: Requirement, dossier: Case): Ruling {
  if (ruling.status !== 'satisfied') return ruling;
  const notes = [
    ...contraryNotes(ruling.papers, dossier),
    ...undoing(ruling.papers, requirement, dossier),
    ...ruling.papers.flatMap((paper) => [...oldNotes(paper, dossier.options), ...strangersNotes(paper, dossier)]),
  ];
  return notes.length === 0 ? ruling : rulingOf(ruling.papers, [...ruling.notes, ...notes]);
}
