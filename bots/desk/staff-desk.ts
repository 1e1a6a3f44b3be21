import type { KnowledgeBase } from '../../core/facts/fact.js';
import type { Store } from '../../store/open-store.js';
import { deskFigures, figuresCsv } from './figures.js';
import { drawFigures, type Look } from './figures-picture.js';
import { figuresSheet, figuresText } from './figures-text.js';
import type { IssueLink } from './links.js';
import type { Queued } from './outbox.js';
import { createPeopleDesk, PEOPLE_CALLS, type PeopleDesk } from './people.js';
import type { HandOut } from './staff-result.js';
import { createStaffReviews, REVIEW_CALLS, type StaffReviews } from './staff-reviews.js';
import { createStaffTalks, type StaffTalks, TALK_CALLS } from './staff-talks.js';

export type { ReviewRow, ReviewSheet } from './review-sheet.js';
export type { StaffResult } from './staff-result.js';

/** All that staff can do, in plain values: the same from Discord, from a terminal, and through the local socket. */
export interface StaffDesk extends StaffReviews, StaffTalks, PeopleDesk {
  /** Of today and this week, in words and as a table. */
  figures(): Promise<{ text: string; csv: string }>;
  /** The same as a PNG, in base64. */
  figuresPicture(look: Look): Promise<string>;
}

export const STAFF_CALLS = [
  ...REVIEW_CALLS,
  ...TALK_CALLS,
  ...PEOPLE_CALLS,
  'figures',
  'figuresPicture',
] as const satisfies readonly (keyof StaffDesk)[];

export interface StaffDeskDeps {
  store: Store;
  wake(notification: Queued): Promise<unknown>;
  judgeWhenRead(dossierId: string): Promise<void>;
  /** Whose words tell where a dossier stands. */
  kb: KnowledgeBase;
  link: IssueLink;
  clock(): Date;
}

export function createStaffDesk({ store, wake, judgeWhenRead, kb, link, clock }: StaffDeskDeps): StaffDesk {
  const handOut: HandOut = async ({ id, personId }, by) => {
    const bytes = await store.vault.open(id);
    await store.audit.record({ actor: by, action: 'file-opened', subject: id, personId });
    return bytes.toString('base64');
  };
  return {
    ...createStaffReviews({ store, wake, judgeWhenRead, kb, handOut, link }),
    ...createStaffTalks({ store, wake, handOut }),
    ...createPeopleDesk({ store, wake, now: Date.now }),

    async figures() {
      const figures = await deskFigures(store, clock());
      return { text: figuresText(figuresSheet(figures, kb)), csv: figuresCsv(figures) };
    },
    async figuresPicture(look) {
      const picture = await drawFigures(figuresSheet(await deskFigures(store, clock()), kb), look);
      return Buffer.from(picture).toString('base64');
    },
  };
}
