import type { DocumentType } from '../../contract/ids.js';
import type { InsuredValidityValue } from '../../facts/law-values.js';
import { foldText } from '../../identity/fold.js';
import { daysBetween, type PlainDate, parsePlainDate } from '../../time/plain-date.js';
import type { Note } from '../judgement.js';
import { isSeen, isSure, kindIs, type Paper, textOf } from '../paper.js';
import { type Case, note } from '../requirement.js';

interface Category {
  validity: InsuredValidityValue;
  ambiguous: boolean;
}

type Rule = (paper: Paper, dossier: Case, category: Category) => Note[];

/**
 * What makes a paper of an insured dossier good, by its type (Ordinul 581/2014 art. 12 and 13). Types that are not named here only have to be
 * the person's and readable.
 */
export const INSURED_RULES: Partial<Record<DocumentType, Rule>> = {
  'own-declaration': (paper) => [
    ...(isSeen(paper, 'signed') ? [] : [note('unsigned', 'review', { file: paper.file })]),
    ...(deniesIncome(paper.text) ? [] : [note('wrong-type', 'review', { file: paper.file })]),
  ],
  // A school year and its holidays: a statement of the year before is not `valabil`.
  'student-certificate': (paper, { options: { today } }) => inForce(paper, today, { days: 366 }),
  'disability-certificate': (paper, { options: { today } }) =>
    /PERMANENT|NELIMITAT|NEREVIZUIBIL/.test(foldText(paper.text)) ? [] : inForce(paper, today, {}),
  'pension-slip': (paper, { options: { today } }) => ofLastMonth(paper, today),
  'employment-proof': (paper, { options: { today } }, { validity: { months } }) => [
    ...(kindIs(paper, 'annex-2')
      ? []
      : [note('wrong-type', 'review', { file: paper.file, found: 'employment-proof.other' })]),
    ...inForce(paper, today, { days: (months ?? 3) * 31 }),
  ],
  'payment-proof': (paper, _dossier, { ambiguous }) => {
    if (kindIs(paper, 'pending', 'rejected')) return [note('not-executed', 'problem', { file: paper.file })];
    if (!kindIs(paper, 'executed', 'postal', 'cash')) return [note('not-executed', 'review', { file: paper.file })];
    // People without income prove the last six months and the current one; how many months a receipt pays is for a person to see.
    return ambiguous ? [note('missing-field', 'review', { file: paper.file, expected: 'months' })] : [];
  },
};

/** Every category's declaration denies some income. What an unread page declares is not known to be anything else. */
const deniesIncome = (text: string): boolean =>
  text.trim() === '' || /\b(NU|NICI|FARA)\b( \w+){0,8} VENIT/.test(foldText(text));

/** Valid today: by its printed term, else by its age in days where the order limits it. */
function inForce(paper: Paper, today: PlainDate, limit: { days?: number }): Note[] {
  const file = paper.file;
  const until = parsePlainDate(textOf(paper, 'validUntil') ?? textOf(paper, 'expiresOn') ?? '');
  if (until) {
    const sure = isSure(paper.fields.validUntil ?? paper.fields.expiresOn);
    if (until < today) return [note('expired', sure ? 'problem' : 'review', { file, date: until })];
    return sure ? [] : [note('missing-field', 'review', { file, expected: 'validUntil' })];
  }
  const issued = parsePlainDate(textOf(paper, 'issuedOn') ?? '');
  if (!issued || limit.days === undefined || !isSure(paper.fields.issuedOn))
    return [note('missing-field', 'review', { file, expected: 'validUntil' })];
  const age = daysBetween(issued, today);
  if (age < 0) return [note('missing-field', 'review', { file, expected: 'issuedOn' })];
  return age > limit.days ? [note('expired', 'problem', { file, date: issued })] : [];
}

/** `din luna anterioară`: of the month before this one, or of this one already. */
function ofLastMonth(paper: Paper, today: PlainDate): Note[] {
  const file = paper.file;
  const issued = parsePlainDate(textOf(paper, 'issuedOn') ?? '');
  if (!issued || !isSure(paper.fields.issuedOn))
    return [note('missing-field', 'review', { file, expected: 'issuedOn' })];
  const monthOf = (date: PlainDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  const behind = monthOf(today) - monthOf(issued);
  if (behind === 0 || behind === 1) return [];
  return [note('expired', behind > 1 ? 'problem' : 'review', { file, date: issued })];
}
