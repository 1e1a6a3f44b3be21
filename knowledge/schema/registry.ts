import type { ValueType } from './value-type.js';
import { account } from './values/account.js';
import { bonus } from './values/bonus.js';
import { nmoRules, ruralCondition, ruralLimit } from './values/calculators.js';
import { contact } from './values/contact.js';
import { insuranceHouse, insuredCategory, insuredValidity } from './values/insured.js';
import { model } from './values/model.js';
import { money } from './values/money.js';
import { paper } from './values/paper.js';
import { period } from './values/period.js';
import { programme } from './values/programme.js';
import { refund } from './values/refund.js';
import { rule } from './values/rule.js';
import { ruralInterval } from './values/rural-interval.js';
import { ruralStep } from './values/rural-step.js';
import { salaryFootnote, salaryRole, salaryRow } from './values/salary.js';
import { statement } from './values/statement.js';
import { targetGroup } from './values/target-group.js';

/** Every type of value that a fact may have. A new one: its file under `values/`, and a line here. */
export const VALUE_TYPES = [
  account,
  contact,
  model,
  money,
  paper,
  period,
  programme,
  refund,
  statement,
  targetGroup,
  bonus,
  insuranceHouse,
  insuredCategory,
  insuredValidity,
  rule,
  nmoRules,
  ruralCondition,
  ruralInterval,
  ruralLimit,
  ruralStep,
  salaryFootnote,
  salaryRole,
  salaryRow,
] as const satisfies readonly ValueType[];
