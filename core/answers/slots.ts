import type { AccountValue } from '../facts/inmss-values.js';
import { filler, noughts } from './slots/account.js';
import { lastDayWarning, today, unlessFiled, weekend } from './slots/days.js';
import { selfEnrolmentCount, selfEnrolmentList, selfEnrolmentNamed } from './slots/enrolment.js';
import { several } from './slots/fee.js';
import { orDifference, otherCurrency, paid } from './slots/paid.js';
import { employmentNamed, groupsInvited, otherKindNote, verdicts } from './slots/people.js';
import { refundResult, refundRule } from './slots/refund.js';
import type { Voice } from './voice.js';
import { askLine, generalContact } from './whom-to-ask.js';

/** Says one thing of the facts and cites it; the argument is what stands after its name. */
export type Slot = (v: Voice, argument: string) => string;

const account: Slot = (v, field) => v.account()[field as keyof AccountValue];

/** What a slot's argument must be, for `knowledge check`: a fact of a type, a requirement, one of some words, or nothing. */
export const SLOT_ARGUMENTS: Readonly<Record<string, string | readonly string[]>> = {
  fact: 'statement',
  money: 'money',
  opens: 'period',
  closes: 'period',
  today: 'period',
  weekend: 'period',
  site: 'contact',
  phone: 'contact',
  email: 'contact',
  fax: 'contact',
  paper: 'requirement',
  conflict: 'conflict',
  account: ['iban', 'taxId', 'treasury', 'beneficiary'],
  refund: ['full', 'share', 'within'],
  filler: ['belong', 'letters', 'end'],
  unless: 'aspect',
};

/** In a line that is left out: `{unless ASPECT}` begins what does not follow where the aspect is asked. */
export const OMITTED = '\u0000';

/** Everything that a reply of the packs may name. */
export const SLOTS: Readonly<Record<string, Slot>> = {
  account,
  ask: askLine,
  closes: (v, id) => v.closes(id),
  conflict: (v, id) => v.conflict(id),
  contact: generalContact,
  email: (v, id) => v.contact(id).emails[0] ?? '',
  'employment-named': employmentNamed,
  fact: (v, id) => v.fact(id),
  fax: (v, id) => v.contact(id).fax ?? '',
  filler,
  groups: groupsInvited,
  'last-day-warning': lastDayWarning,
  money: (v, id) => v.money(id),
  noughts,
  opens: (v, id) => v.opens(id),
  paper: (v, requirement) => v.paper(requirement),
  phone: (v, id) => v.contact(id).phones[0] ?? '',
  refund: refundRule,
  'or-difference': orDifference,
  'other-currency': otherCurrency,
  paid,
  'refund-result': refundResult,
  'self-count': selfEnrolmentCount,
  'self-list': selfEnrolmentList,
  'self-named': selfEnrolmentNamed,
  several,
  site: (v, id) => v.contact(id).sites.join(', '),
  today,
  unless: (v, aspect) => (v.intent.aspects.includes(aspect) ? OMITTED : ''),
  'unless-filed': unlessFiled,
  'other-kind-note': otherKindNote,
  verdicts,
  weekend,
};
