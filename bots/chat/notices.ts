import { z } from 'zod';
import type { Language } from '../../core/contract/ids.js';
import type { KnowledgeBase } from '../../core/facts/fact.js';
import { formatDate } from '../../core/language/format.js';
import { parsePlainDate } from '../../core/time/plain-date.js';
import type { Store } from '../../store/open-store.js';
import type { Notification } from '../../store/repositories/notifications.js';
import { checklistReply } from './dossier/checklist.js';
import { JOURNEY_MESSAGES } from './dossier/messages/index.js';
import { typeName } from './dossier/papers.js';
import { loadView } from './dossier/view.js';
import type { Reply } from './reply.js';

const verdict = z.object({ dossierId: z.string() });
const decision = z.object({ decision: z.enum(['approve', 'ask-again', 'reject']), note: z.string().nullable() });
const message = z.object({ author: z.string(), text: z.string() });
const reminder = z.object({ kind: z.string(), subject: z.string(), dueOn: z.string() });
const PERIOD_KINDS = ['enrolment-opens', 'enrolment-closes', 'payment-opens', 'payment-closes'] as const;

/** Puts notifications of the outbox into words, for whatever platform sends them. */
export function createNotices({ kb, store }: { kb: KnowledgeBase; store: Store }) {
  async function ofReminder(content: unknown, lang: Language): Promise<Reply | undefined> {
    const { reminders } = JOURNEY_MESSAGES[lang];
    const { kind, subject } = reminder.parse(content);
    const period = PERIOD_KINDS.find((known) => known === kind);
    const date = parsePlainDate(subject);
    if (period && date) return { text: `${reminders.due[period](formatDate(date, lang))}\n\n${reminders.stopHint}` };
    const reading = kind === 'paper-expires' ? await store.readings.get(subject) : undefined;
    const expires = parsePlainDate(String((reading?.fields.expiresOn ?? reading?.fields.validUntil)?.value ?? ''));
    if (!reading || !expires) return undefined;
    return {
      text: `${reminders.paperExpires(typeName(reading, lang), formatDate(expires, lang))}\n\n${reminders.stopHint}`,
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
          return dossier && checklistReply(await loadView(store, dossier), kb, lang);
        }
        case 'staff-decision': {
          const { decision: decided, note } = decision.parse(content);
          return { text: [messages.decision[decided], ...(note ? [messages.decision.note(note)] : [])].join('\n\n') };
        }
        case 'staff-message': {
          const { author, text } = message.parse(content);
          return { text: messages.person.staffSays(author, text) };
        }
        case 'conversation-closed':
          return { text: messages.person.closed };
        case 'reminder':
          return ofReminder(content, lang);
        default:
          throw new Error(`no words for a notification of kind "${kind}"`);
      }
    },
  };
}
export type Notices = ReturnType<typeof createNotices>;
