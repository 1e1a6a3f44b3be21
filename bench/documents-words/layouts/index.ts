import type { Layout } from '../../../test/fixtures/draw/case.js';
import { arranged, type Grammar } from './arrange.js';
import { births, divorces, licencesToDrive, marriages, orders, passports, records } from './life.js';
import { payments, receipts } from './money.js';
import { memberships, notices, orderLookAlikes } from './order.js';
import {
  consents,
  declarations,
  disabilities,
  identityCards,
  insured,
  medicals,
  pensions,
  privacy,
  students,
} from './person.js';
import { strangers } from './strangers.js';
import { diplomas, licences, studyLookAlikes } from './study.js';
import { employments, requests, workLookAlikes } from './work.js';

const OFTEN: Grammar[] = [
  diplomas,
  licences,
  memberships,
  notices,
  marriages,
  divorces,
  orders,
  requests,
  employments,
  payments,
  consents,
  identityCards,
];
const SELDOM: Grammar[] = [
  births,
  insured,
  students,
  pensions,
  declarations,
  medicals,
  disabilities,
  privacy,
  passports,
  licencesToDrive,
  records,
  receipts,
  ...studyLookAlikes,
  ...orderLookAlikes,
  ...workLookAlikes,
];

/** Layouts drawn for training alone: other wordings and arrangements than the fixtures', as words only. */
export const TRAINING_LAYOUTS: readonly Layout[] = [
  ...OFTEN.flatMap((grammar) => arranged(grammar, 16)),
  ...SELDOM.flatMap((grammar) => arranged(grammar, 5)),
  ...strangers.flatMap((grammar) => arranged(grammar, 6)),
];
