import type { Language, TopicId } from '../../../core/contract/ids.js';
import type { CommandId } from '../commands.js';
import type { CommandHandler } from '../context.js';
import { PREPARED_MESSAGES } from '../dossier/messages/prepared.js';
import { answerQuestion, answerReply, type Questions } from '../questions.js';
import type { Choice } from '../reply.js';
import { GO_PREFIX } from './start.js';

/** Commands that stand for a question; with words behind them (`/contact psihiatrie`) the whole is asked. */
const TOPICS = {
  programmes: ['programmes'],
  periods: ['enrolment-period', 'payment-period'],
  fee: ['fee'],
  papers: ['documents'],
  contact: ['contact'],
  payment: ['payment-details'],
} as const satisfies Partial<Record<CommandId, readonly TopicId[]>>;

/** What helps after the answer, a button each. */
const WAYS_ON: Partial<Record<keyof typeof TOPICS, (lang: Language) => Choice>> = {
  periods: (lang) => ({ label: PREPARED_MESSAGES[lang].calendar.button, data: `${GO_PREFIX}calendar` }),
  papers: (lang) => ({ label: PREPARED_MESSAGES[lang].button, data: `${GO_PREFIX}models` }),
};

export function topicCommands(questions: Questions): Record<keyof typeof TOPICS, CommandHandler> {
  const handler =
    (command: keyof typeof TOPICS): CommandHandler =>
    async (context, args) => {
      if (args !== '') return answerQuestion(questions, context, `${context.messages.commands[command]} ${args}`);
      const answer = questions.about([...TOPICS[command]], context.lang, context.state.qualification, context.today);
      const reply = answerReply(answer);
      const way = WAYS_ON[command]?.(context.lang);
      return { replies: [way ? { ...reply, choices: [...(reply.choices ?? []), [way]] } : reply] };
    };
  const entries = Object.keys(TOPICS).map((command) => [command, handler(command as keyof typeof TOPICS)]);
  return Object.fromEntries(entries) as Record<keyof typeof TOPICS, CommandHandler>;
}
