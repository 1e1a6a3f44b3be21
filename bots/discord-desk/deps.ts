import type { REST } from 'discord.js';
import type { KnowledgeBase } from '../../core/facts/fact.js';
import type { Store } from '../../store/open-store.js';
import type { StaffAccess } from '../../store/repositories/staff-access.js';
import type { ConversationDesk } from '../desk/conversations.js';
import type { ReviewDesk } from '../desk/reviews.js';
import type { Roles } from './roles.js';

export interface DeskDeps {
  /** Waits for limits and tries again by itself. */
  rest: REST;
  applicationId: string;
  guildId: string;
  channelId: string;
  talkChannelId: string;
  cdn: string;
  roles: Roles;
  store: Store;
  reviews: ReviewDesk;
  talks: ConversationDesk;
  kb: KnowledgeBase;
  clock(): Date;
  /** A link that opens once; undefined when there is no web server to open it. */
  link(access: Omit<StaffAccess, 'id'>): Promise<string | undefined>;
  idleMinutes: number;
  nudgeHours: number;
  /** We see what is written in threads. */
  mayRead: boolean;
  onError(error: unknown): void;
}

export const LINK_MINUTES = 10;
/** The first letters of an id: enough to talk about. */
export const shortId = (id: string): string => id.slice(0, 8);
