import { createArrivals } from './arrivals.js';
import { createAudit } from './audit.js';
import { createBans } from './bans.js';
import { createChats } from './chats.js';
import { createConsents } from './consents.js';
import type { RepositoryContext } from './context.js';
import { createDeliveries } from './deliveries.js';
import { createDesk } from './desk.js';
import { createDossiers } from './dossiers.js';
import { createFiles } from './files.js';
import { createJudging } from './judging.js';
import { createNotifications } from './notifications.js';
import { createPeople } from './people.js';
import { createQuestions } from './questions.js';
import { createReadings } from './readings.js';
import { createReminders } from './reminders.js';
import { createRemovals } from './removals.js';
import { createRetention } from './retention.js';
import { createReviews } from './reviews.js';
import { createSettings } from './settings.js';
import { createSnippets } from './snippets.js';
import { createStaffAccesses } from './staff-access.js';
import { createStaffLinks } from './staff-links.js';
import { createUploads } from './uploads.js';
import { createVerdicts } from './verdicts.js';

export const createRepositories = (context: RepositoryContext) => ({
  people: createPeople(context),
  chats: createChats(context),
  consents: createConsents(context),
  dossiers: createDossiers(context),
  files: createFiles(context),
  uploads: createUploads(context),
  readings: createReadings(context),
  verdicts: createVerdicts(context),
  judging: createJudging(context),
  removals: createRemovals(context),
  retention: createRetention(context),
  reviews: createReviews(context),
  desk: createDesk(context),
  questions: createQuestions(context),
  reminders: createReminders(context),
  notifications: createNotifications(context),
  deliveries: createDeliveries(context),
  staffLinks: createStaffLinks(context),
  staffAccesses: createStaffAccesses(context),
  snippets: createSnippets(context),
  arrivals: createArrivals(context),
  audit: createAudit(context),
  bans: createBans(context),
  settings: createSettings(context),
});

export type Repositories = ReturnType<typeof createRepositories>;
