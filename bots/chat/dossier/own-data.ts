import type { Chat } from '../../../store/repositories/chats.js';
import type { ChatContext, Outcome } from '../context.js';
import type { Reply } from '../reply.js';
import type { DossierDeps } from './deps.js';
import { JOURNEY_MESSAGES } from './messages/index.js';
import { LIFE_MESSAGES } from './messages/life.js';
import { ownRecord } from './own-record.js';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;

/** The buttons under the question before everything is erased. */
export const ERASE_CHOICE = 'd:erase:';

/** What is kept about a person: given out whole, or erased whole. */
export function createOwnData({ store, retention }: DossierDeps) {
  return {
    /** All that is kept, as a file that other programs can read. The papers themselves stay in the chat they came from. */
    async export({ lang, state }: ChatContext, chat: Chat): Promise<Reply> {
      // What was asked a moment ago may not be written yet.
      const data = { ...(await ownRecord(store, chat.personId)), recentQuestions: state.recent };
      return {
        text: `${JOURNEY_MESSAGES[lang].exported({
          dossiers: data.dossiers.filter(({ files }) => files.length > 0).length,
          papers: data.dossiers.flatMap(({ files }) => files).length,
          messages: data.conversations.flatMap(({ messages }) => messages).length,
          questions: data.unansweredQuestions.length,
          reminders: data.reminders.length,
        })}\n\n${LIFE_MESSAGES[lang].kept(retention)}`,
        attachment: {
          name: 'parafa-date.json',
          mediaType: 'application/json',
          bytes: new TextEncoder().encode(JSON.stringify(data, null, 2)),
        },
      };
    },

    /** `because`: why it is asked, when nobody wrote the command. */
    askErase({ lang, now }: ChatContext, because?: string): Outcome {
      const { erase } = JOURNEY_MESSAGES[lang];
      const asked = Math.floor(now.getTime() / MINUTE_MS).toString(36);
      return {
        replies: [
          {
            text: because ? `${because}\n\n${erase.ask}` : erase.ask,
            choices: [
              [{ label: erase.yes, data: `${ERASE_CHOICE}${asked}` }],
              [{ label: erase.no, data: `${ERASE_CHOICE}no` }],
            ],
          },
        ],
      };
    },

    /** Whether the question whose button was pressed is of the last day: an old one is pressed by mistake. */
    isFresh({ now }: ChatContext, asked: string): boolean {
      const age = now.getTime() / MINUTE_MS - Number.parseInt(asked, 36);
      return age >= -1 && age <= DAY_MINUTES;
    },

    /** The keys go, and with them every sealed row and file; the language that was chosen is forgotten too. */
    async erase({ lang }: ChatContext, chat: Chat): Promise<Outcome> {
      const { fileIds } = await store.transaction(async (repositories) => {
        const erased = await repositories.people.erase(chat.personId);
        await repositories.audit.record({
          actor: 'person',
          action: 'person-erased',
          details: { files: erased.fileIds.length, person: erased.lookup },
        });
        return erased;
      });
      for (const fileId of fileIds) await store.vault.delete(fileId);
      // When it cannot be written now, the sweep tries again and says why.
      await store.keepErasures().catch(() => undefined);
      return { replies: [{ text: JOURNEY_MESSAGES[lang].erase.done, replacesPressed: true }], forget: true };
    },
  };
}
