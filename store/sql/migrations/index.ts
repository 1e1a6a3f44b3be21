import type { Migration } from '../migrate.js';
import { first } from './001-first.js';
import { arrivals } from './002-arrivals.js';
import { indexes } from './003-indexes.js';
import { lifecycle } from './005-lifecycle.js';
import { staffAccess } from './006-staff-access.js';
import { outbox } from './007-outbox.js';
import { trust } from './008-trust.js';
import { retention } from './009-retention.js';
import { desk } from './012-desk.js';

/** Oldest first. A migration that was released is never edited: add the next one. */
export const MIGRATIONS: readonly Migration[] = [
  first,
  arrivals,
  indexes,
  lifecycle,
  staffAccess,
  outbox,
  trust,
  retention,
  desk,
];
