import type { REST } from 'discord.js';
import type { KnowledgeBase } from '../../core/facts/fact.js';
import type { Store } from '../../store/open-store.js';
import type { ConversationDesk } from '../desk/conversations.js';
import type { IssueLink } from '../desk/links.js';
import type { ReviewDesk } from '../desk/reviews.js';
import type { SnippetDesk } from '../desk/snippets.js';
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
  snippets: SnippetDesk;
  kb: KnowledgeBase;
  clock(): Date;
  link: IssueLink;
  idleMinutes: number;
  nudgeHours: number;
  /** We see what is written in threads. */
  mayRead: boolean;
  onError(error: unknown): void;
}

/** The first letters of an id: enough to talk about. */
export const shortId = (id: string): string => id.slice(0, 8);
