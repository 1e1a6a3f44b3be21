import { z } from 'zod';
import type { Language } from '../../core/contract/ids.js';
import { lastDayOf } from '../../core/documents/last-day.js';
import { REQUEST_REASONS } from '../../core/dossier/lifecycle/requests.js';
import { DOSSIER_MESSAGES } from '../../core/dossier/messages/messages.js';
import type { KnowledgeBase } from '../../core/facts/fact.js';
import { formatDate } from '../../core/language/format.js';
import { REOPEN_HOURS } from '../../core/staff/closing.js';
import { dayInBucharest, daysBetween, type PlainDate, parsePlainDate } from '../../core/time/plain-date.js';
import type { Store } from '../../store/open-store.js';
import type { Notification } from '../../store/repositories/notifications.js';
import { megabytes } from '../port/attachment-limits.js';
import { checklistReply } from './dossier/checklist.js';
import { JOURNEY_MESSAGES } from './dossier/messages/index.js';
import { LIFE_MESSAGES } from './dossier/messages/life.js';
import { typeName } from './dossier/papers.js';
import { requestLines } from './dossier/standing-text.js';
import { loadView } from './dossier/view.js';
import { CHAT_MESSAGES } from './messages/index.js';
import type { Reply } from './reply.js';

const verdict = z.object({ dossierId: z.string() });
const decision = z.object({
  decision: z.enum(['approve', 'ask-again', 'reject']),
  note: z.string().nullable(),
  code: z.enum(REQUEST_REASONS).optional(),
  requirement: z.string().optional(),
  fileId: z.string().optional(),
});
const message = z.object({
  author: z.string(),
  text: z.string(),
  messageId: z.string().optional(),
  fileId: z.string().optional(),
  edited: z.literal(true).optional(),
  withdrawn: z.literal(true).optional(),
});
const erasure = z.object({ on: z.iso.date() });
const reminder = z.object({ kind: z.string(), subject: z.string(), dueOn: z.string() });
const PERIOD_KINDS = ['enrolment-opens', 'enrolment-closes', 'payment-opens', 'payment-closes'] as const;

/** Pictures are shown in the chat, everything else is handed over as a file. */
function attachmentOf(name: string, bytes: Uint8Array): NonNullable<Reply['attachment']> {
  const begins = (...start: number[]) => start.every((byte, at) => bytes[at] === byte);
  const mediaType = begins(0xff, 0xd8, 0xff) ? 'image/jpeg' : begins(0x89, 0x50, 0x4e, 0x47) ? 'image/png' : undefined;
  return { name, mediaType: mediaType ?? 'application/octet-stream', bytes };
}

export interface NoticeDeps {
  kb: KnowledgeBase;
  store: Store;
  clock(): Date;
  /** Of one file that the platform takes. */
  maxAttachmentBytes: number;
}

/** Puts notifications of the outbox into words, for whatever platform sends them. */
export function createNotices({ kb, store, clock, maxAttachmentBytes }: NoticeDeps) {
  /** Nothing about a last day that has passed: we were away, and it helps nobody any more. */
  async function ofReminder(content: unknown, lang: Language): Promise<Reply | undefined> {
    const { reminders } = JOURNEY_MESSAGES[lang];
    const { kind, subject } = reminder.parse(content);
    const today = dayInBucharest(clock());
    const said = (text: string): Reply => ({ text: `${text}\n\n${reminders.stopHint}` });
    const period = PERIOD_KINDS.find((known) => known === kind);
    const date = parsePlainDate(subject);
    if (period && date) {
      const isOver = period.endsWith('-closes') && daysBetween(today, date) < 0;
      return isOver ? undefined : said(reminders.due[period](formatDate(date, lang)));
    }
    const reading = kind === 'paper-expires' ? await store.readings.get(subject) : undefined;
    const expires = reading && lastDayOf(reading.fields);
    if (!reading || !expires || daysBetween(today, expires) < 0) return undefined;
    return said(reminders.paperExpires(typeName(reading, lang), formatDate(expires, lang)));
  }

  /** With its reason, and the way on: back to the list. */
  async function ofDecision(
    { decision: decided, note, code, requirement, fileId }: z.infer<typeof decision>,
    lang: Language,
  ): Promise<Reply> {
    const { decision: words, buttons } = JOURNEY_MESSAGES[lang];
    const file = fileId ? await store.files.get(fileId) : undefined;
    const text = file ? words.ofPaper[decided](file.name) : words[decided];
    const why = requestLines(
      { reason: code ?? 'other', ...(note ? { text: note } : {}), ...(requirement ? { requirement } : {}) },
      kb.on(dayInBucharest(clock())),
      lang,
    );
    const about = requirement ? [DOSSIER_MESSAGES[lang].requirements[requirement] ?? ''] : [];
    const reason = [...about, ...why].filter(Boolean).join('\n');
    return {
      text: [text, ...(reason ? [words.note(reason)] : []), ...(file ? [] : [words.next[decided]])].join('\n\n'),
      choices: [[{ label: buttons.refresh, data: 'd:show' }]],
    };
  }

  async function ofStaff(said: z.infer<typeof message>, lang: Language): Promise<Reply> {
    const { author, text, messageId, fileId, edited, withdrawn } = said;
    const { person } = JOURNEY_MESSAGES[lang];
    const file = fileId ? await store.files.get(fileId) : undefined;
    const words = edited ? person.staffCorrects(author, text) : person.staffSays(author, text || (file?.name ?? ''));
    if (file && file.size > maxAttachmentBytes) {
      // The platform would refuse it each time; she is told, and can ask for it in another way.
      return { text: [words, person.tooLargeHere(file.name, megabytes(maxAttachmentBytes))].join('\n\n') };
    }
    return {
      text: withdrawn ? person.staffWithdraws(author) : words,
      ...(messageId ? { liveKey: `staff:${messageId}` } : {}),
      ...(edited || withdrawn ? { isUpdate: true } : {}),
      ...(file ? { attachment: attachmentOf(file.name, await store.vault.open(file.id)) } : {}),
    };
  }

  return {
    /** Undefined = there is nothing to say any more (the dossier was erased, the paper removed). */
    async render(
      { kind, content }: Pick<Notification, 'kind' | 'content'>,
      lang: Language,
    ): Promise<Reply | undefined> {
      const messages = JOURNEY_MESSAGES[lang];
      switch (kind) {
        case 'verdict': {
          const dossier = await store.dossiers.get(verdict.parse(content).dossierId);
          return dossier && checklistReply(await loadView(store, dossier), kb.on(dayInBucharest(clock())), lang);
        }
        case 'staff-decision': {
          return ofDecision(decision.parse(content), lang);
        }
        case 'staff-message': {
          return ofStaff(message.parse(content), lang);
        }
        case 'decision-undone':
          return {
            text: LIFE_MESSAGES[lang].undone,
            choices: [[{ label: messages.buttons.refresh, data: 'd:show' }]],
          };
        case 'banned':
          return { text: CHAT_MESSAGES[lang].unheard.banned };
        case 'unbanned':
          return { text: CHAT_MESSAGES[lang].heardAgain };
        case 'conversation-closed':
          return {
            text: messages.person.closed(REOPEN_HOURS),
            choices: [[{ label: messages.person.backToMe, data: 'd:end' }]],
          };
        case 'erasure-soon':
          return {
            text: LIFE_MESSAGES[lang].erasureSoon(formatDate(erasure.parse(content).on as PlainDate, lang)),
            choices: [[{ label: messages.buttons.refresh, data: 'd:show' }]],
          };
        case 'reminder':
          return ofReminder(content, lang);
        default:
          throw new Error(`no words for a notification of kind "${kind}"`);
      }
    },
  };
}
export type Notices = ReturnType<typeof createNotices>;
