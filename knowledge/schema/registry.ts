import type { ValueType } from './value-type.js';
import { account } from './values/account.js';
import { contact } from './values/contact.js';
import { money } from './values/money.js';
import { paper } from './values/paper.js';
import { period } from './values/period.js';
import { programme } from './values/programme.js';
import { qualification } from './values/qualification.js';
import { refund } from './values/refund.js';
import { statement } from './values/statement.js';
import { targetGroup } from './values/target-group.js';

/** Every type of value that a fact may have. A new one: its file under `values/`, and a line here. */
export const VALUE_TYPES = [
  account,
  contact,
  money,
  paper,
  period,
  programme,
  qualification,
  refund,
  statement,
  targetGroup,
] as const satisfies readonly ValueType[];
