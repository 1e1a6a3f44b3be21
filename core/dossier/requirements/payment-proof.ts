import type { AccountValue, MoneyValue, PeriodValue } from '../../facts/inmss-values.js';
import { foldText } from '../../identity/fold.js';
import { compactIban, compareIbans, isIban } from '../../identity/iban.js';
import { compareFullNames, findNameInText, isOneLetterOff } from '../../identity/names.js';
import { compareTaxIds } from '../../identity/tax-id.js';
import { formatLei } from '../../language/format.js';
import { anyOf } from '../../language/patterns.js';
import { isDigitSlip } from '../../text/digit-slip.js';
import { parsePlainDate } from '../../time/plain-date.js';
import type { Note } from '../judgement.js';
import { isSure, kindIs, type Paper, textOf, textsOf } from '../paper.js';
import { programmesNamed } from '../recognise.js';
import {
  bestOf,
  type Case,
  MISSING,
  NOT_APPLICABLE,
  note,
  papersOfType,
  type Requirement,
  rulingOf,
  withReadability,
} from '../requirement.js';
import { foreignMoney } from './foreign-money.js';

/** After the dossier is validated: an executed payment of the whole fee to the account of the announcement, within its period. */
export const paymentProof: Requirement = {
  id: 'payment-proof',
  mistakenFor: ['receipt', 'hospital-receipt'],
  hints: /ORDIN DE PLATA|CONFIRMARE PLATA|MANDAT POSTAL|TREZ\d{3}|\bTREZ|DOVADA PLATII|TRANZACTIE/,
  judge: (dossier) => {
    if (dossier.options.phase !== 'final') return NOT_APPLICABLE;
    const rulings = papersOfType(dossier, 'payment-proof').map((paper) =>
      rulingOf([paper], withReadability(paper, judgePayment(paper, dossier))),
    );
    return bestOf(rulings) ?? MISSING;
  },
};

function judgePayment(paper: Paper, dossier: Case): Note[] {
  return [
    ...judgeAmount(paper, dossier),
    ...judgeAccount(paper, dossier),
    ...judgeDay(paper, dossier),
    ...judgeExecution(paper),
    ...judgePayee(paper, dossier),
  ];
}

function judgeAmount(paper: Paper, { options: { kb, today }, labels }: Case): Note[] {
  const file = paper.file;
  const fee = kb.fact<MoneyValue>('inmss.fee').value.amountLei;
  const field = paper.fields.amount;
  if (typeof field?.value !== 'number') return [note('missing-field', 'review', { file, expected: 'amount' })];
  const paid = field.value;
  const currency = foldText(textOf(paper, 'currency') ?? 'RON');
  const foreign = foreignMoney(paper.text, paid);
  if (foreign || !/^(RON|LEI|LEU)$/.test(currency))
    return [
      note('amount-insufficient', 'review', {
        file,
        found: `${paid} ${foreign ?? currency}`,
        expected: formatLei(fee),
      }),
    ];
  const { participants, perhaps } = participantsOn(paper, labels);
  // After the period nobody can simply pay the difference.
  const { closes } = kb.fact<PeriodValue>('inmss.payment-period').value;
  const late = today > closes ? ({ aspect: 'late', date: closes } as const) : {};
  const detail = { file, found: formatLei(paid), expected: formatLei(fee * participants), ...late };
  if (paid < fee) {
    const isRead = isSure(field) && !(field.confidence < READ_TWICE && mayBeMisread(paid, fee));
    return [note('amount-insufficient', isRead ? 'problem' : 'review', detail)];
  }
  if (paid < fee * participants) {
    // Scraps of a page may look like one more name; what was counted in words does not depend on names.
    const isRead = isSure(field) && (isSure(paper.fields.fullName) || paid < fee * countedIn(paper.text));
    return [note('amount-insufficient', isRead ? 'problem' : 'review', detail)];
  }
  if (paid < fee * (participants + perhaps))
    return [note('amount-insufficient', 'review', { ...detail, expected: formatLei(fee * (participants + perhaps)) })];
  const plausible = paid <= fee * Math.max(participants, MOST_NURSES) && !wordsSayLess(paper.text);
  return isSure(field) && plausible ? [] : [note('missing-field', 'review', { file, expected: 'amount' })];
}

/** An amount read once from a picture is never surer than this. */
const READ_TWICE = 0.75;
/** Digits that an engine takes for one another in large print. */
const CONFUSED = new Set(['35', '56', '58', '25']);

/** One digit away from the fee, and one that is often misread: 2.300 on a screen may well be 2.500. */
const mayBeMisread = (paid: number, fee: number): boolean => isDigitSlip(String(paid), String(fee), CONFUSED);

/** A larger payment for unnamed nurses is more likely a misread decimal comma. */
const MOST_NURSES = 20;

/** `două mii lei` in words beside 2.500 in figures: one of them was misread, or mistyped. */
const wordsSayLess = (text: string): boolean => /(DOUA ?MII|O ?MIE|UNA ?MIE) ?(DE )?LEI/.test(foldText(text));

/** The nurses that the details of the payment name, and further names on the page that may be some more, or who paid. */
function participantsOn(paper: Paper, labels: ReadonlySet<string>): { participants: number; perhaps: number } {
  const details = detailsOf(paper);
  const { participants, perhaps } = namedOn(paper, details, labels);
  return { participants: Math.max(participants, countedIn(paper.text)), perhaps };
}

const IN_WORDS = ['UNA', 'DOUA', 'TREI', 'PATRU', 'CINCI', 'SASE', 'SAPTE', 'OPT', 'NOUA', 'ZECE'];

/** `pentru 3 cursanți`, `două participante`. */
function countedIn(text: string): number {
  const said = /\b(\d{1,2}|DOI|[A-Z]{3,5}) (DE )?(PARTICIPANT|CURSANT|PERSOANE|ASISTENT|SALARIAT|NURSE)/.exec(
    foldText(text),
  );
  const count = said?.[1]?.replace('DOI', 'DOUA') ?? '';
  return Number(count) || IN_WORDS.indexOf(count) + 1;
}

function namedOn(
  paper: Paper,
  details: string,
  labels: ReadonlySet<string>,
): { participants: number; perhaps: number } {
  const names = textsOf(paper, 'fullName');
  const sure = names.filter((name) => findNameInText(name, details, labels) === 'same');
  const others = names.filter((name) => !sure.includes(name) && !sure.some((one) => isOneLetterOff(one, name)));
  return sure.length > 0
    ? { participants: sure.length, perhaps: others.length }
    : { participants: 1, perhaps: Math.max(0, names.length - 1) };
}

/** What the payment is for: the lines that say so, each with the two below it, since screens break them anywhere. */
function detailsOf({ text }: Paper): string {
  const lines = text.split('\n');
  const says = (line: string | undefined) =>
    /reprezent|detalii|explica|descriere|tax[aă]|specializ|details/i.test(line ?? '');
  return lines.filter((_, at) => says(lines[at]) || says(lines[at - 1]) || says(lines[at - 2])).join('\n');
}

function judgeAccount(paper: Paper, { options: { kb } }: Case): Note[] {
  const file = paper.file;
  const account = kb.fact<AccountValue>('inmss.account').value;
  const detail = { file, expected: account.iban };
  const iban = textOf(paper, 'iban');
  const plain = compactIban(paper.text);
  const likeness = iban ? compareIbans(iban, account.iban) : plain.includes(account.iban) ? 'same' : undefined;
  if (likeness === undefined) return [note('missing-field', 'review', { file, expected: 'iban' })];
  if (likeness !== 'same' && !plain.includes(account.iban)) {
    const certain = likeness === 'different' && isSure(paper.fields.iban) && isIban(iban ?? '');
    return [note('wrong-account', certain ? 'problem' : 'review', detail)];
  }
  if (likeness !== 'same') return [note('wrong-account', 'review', detail)];
  // A text layer misreads nothing: a letter O where the account has a nought was typed so.
  if (paper.method === 'text-layer' && !plain.includes(account.iban)) return [note('wrong-account', 'review', detail)];
  const payee = textOf(paper, 'beneficiary');
  if (payee && !INSTITUTE.test(foldText(`${payee} ${paper.text}`)))
    return [note('wrong-account', 'review', { file, found: payee, expected: account.iban })];
  const taxId = textOf(paper, 'beneficiaryTaxId');
  if (taxId ? compareTaxIds(taxId, account.taxId) === 'same' : plain.includes(account.taxId)) return [];
  if (labelsTaxId(paper.text, account.taxId)) return [];
  return [
    taxId
      ? note('wrong-account', 'review', { file, found: taxId, expected: account.taxId })
      : note('missing-field', 'review', { file, expected: 'beneficiaryTaxId' }),
  ];
}

/** Named anywhere on a paper that names a payee at all. */
const INSTITUTE = /\bINMSS\b|I N M S S|INSTITUT|MANAGEMENT|SNSPMPDSB/;

/** The payer's code may be taken for the payee's where both stand side by side; the right one is labelled as such on the page. */
const labelsTaxId = (text: string, taxId: string): boolean =>
  new RegExp(`\\b(CIF|C I F|CUI|C U I|FISCALA?|IDENTIFICARE|INREGISTRARE)( \\w+){0,2}? (RO ?)?${taxId}\\b`).test(
    foldText(text),
  );

function judgeDay(paper: Paper, { options: { kb, today } }: Case): Note[] {
  const file = paper.file;
  const { opens, closes } = kb.fact<PeriodValue>('inmss.payment-period').value;
  const day = parsePlainDate(textOf(paper, 'paidOn') ?? '');
  if (!day) return [note('missing-field', 'review', { file, expected: 'paidOn' })];
  const sure = isSure(paper.fields.paidOn);
  if ((opens && day < opens) || day > closes)
    return [note('paid-outside-window', sure ? 'problem' : 'review', { file, date: day })];
  // A day that has not come yet is an order for later, not a payment.
  if (day > today) return [note('not-executed', 'review', { file, date: day })];
  return sure ? [] : [note('missing-field', 'review', { file, expected: 'paidOn' })];
}

const NOT_DONE = /IN PROCESARE|IN ASTEPTARE|IN CURS DE|PROGRAMAT|RESPINS|ANULAT|ESUAT|NEEFECTUAT|REFUZAT/;
/** A bank's mark on an order, and what a screen may say besides. */
const BOOKED = /\b(EXECUTAT|DECONTAT|OPERAT|FINALIZAT|PROCESAT|INCASAT|DEBITAT)[AEI]?\b/;
/** Alone on its line, as a cashier stamps it; within a sentence it may be a rule. */
const STAMPED = /^(PLATIT|ACHITAT)$/;
const DONE = anyOf(
  /\b(EXECUTAT|DECONTAT|OPERAT|FINALIZAT|PROCESAT|INCASAT|DEBITAT|EFECTUAT|REALIZAT|CONFIRMAT)[AEI]?\b/,
  /\b(PLATIT|ACHITAT|REUSIT|COMPLETED|EXECUTED|PROCESSED|SETTLED)[AEI]?\b/,
  /\bSUCCES/,
);
const STATUS =
  /(?:^|\s)(?:status(?:ul)?|stare(?:a)?|stadiu(?:l)?)\b\s*(?:plat[aă]|pl[aă][tț]ii|tranzac[tț]iei)?\s*[:=]?\s*([^\n]*)\n?([^\n]*)\n?([^\n]*)/i;

/** Where a status is named, one of the words that end a payment well must stand beside or below it. */
function hasOpenStatus(text: string): boolean {
  const said = STATUS.exec(text);
  if (!said) return false;
  const [, beside = '', ...below] = said;
  const words = foldText([beside, ...below].join(' '));
  return !DONE.test(words) || /^(VA|VOR|URMEAZA)\b/.test(foldText(beside));
}

function judgeExecution(paper: Paper): Note[] {
  const file = paper.file;
  if (kindIs(paper, 'pending', 'rejected')) return [note('not-executed', 'problem', { file })];
  if (hasOpenStatus(paper.text)) return [note('not-executed', 'review', { file })];
  if (kindIs(paper, 'executed', 'postal', 'cash')) return [];
  const text = foldText(paper.text);
  if (NOT_DONE.test(text)) return [note('not-executed', 'review', { file })];
  const isStamped = paper.text.split('\n').some((line) => STAMPED.test(foldText(line)));
  return BOOKED.test(text) || isStamped ? [] : [note('not-executed', 'review', { file })];
}

function judgePayee(paper: Paper, dossier: Case): Note[] {
  const owner = dossier.owner(paper);
  const detail = { file: paper.file, ...(dossier.person.fullName ? { expected: dossier.person.fullName } : {}) };
  if (owner === 'own' && !isForAnother(paper, dossier)) return judgeCourse(paper, dossier);
  return [note(owner === 'conflict' ? 'cnp-mismatch' : 'name-mismatch', 'review', detail)];
}

/** The details name somebody else and not her: her name stands on it as the payer's. */
function isForAnother(paper: Paper, { person, labels }: Case): boolean {
  const named = textsOf(paper, 'fullName');
  const hers = person.fullName ?? '';
  if (named.length === 0 || named.some((name) => compareFullNames(name, hers) !== 'different')) return false;
  const details = detailsOf(paper);
  return (
    findNameInText(hers, details, labels) === 'different' &&
    named.some((name) => findNameInText(name, details, labels) !== 'different') &&
    !(person.cnp !== undefined && details.includes(person.cnp))
  );
}

/** A payment for one nurse that names another course than hers. Lists of several may name any. */
function judgeCourse(paper: Paper, { options: { programme, kb } }: Case): Note[] {
  const named = textsOf(paper, 'fullName').length > 1 || !programme ? [] : programmesNamed(detailsOf(paper), kb);
  if (/\b(COTIZATI|AVIZ ANUAL|AMENDA)/.test(foldText(detailsOf(paper))))
    return [note('wrong-type', 'review', { file: paper.file })];
  return named.length === 0 || !programme || named.includes(programme)
    ? []
    : [note('programme-mismatch', 'review', { file: paper.file, found: named[0] ?? '', expected: programme })];
}
