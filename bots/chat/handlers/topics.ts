import type { TopicId } from '../../../core/contract/ids.js';
import type { CommandId } from '../commands.js';
import type { ChatContext, CommandHandler } from '../context.js';
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

export interface TopicsDeps {
  questions: Questions;
  /** Whether there is a period left for her calendar. */
  hasPeriods(context: ChatContext): boolean;
}

export function topicCommands({ questions, hasPeriods }: TopicsDeps): Record<keyof typeof TOPICS, CommandHandler> {
  /** What helps after the answer, a button each. */
  const waysOn: Partial<Record<keyof typeof TOPICS, (context: ChatContext) => Choice | undefined>> = {
    periods: (context) =>
      hasPeriods(context)
        ? { label: PREPARED_MESSAGES[context.lang].calendar.button, data: `${GO_PREFIX}calendar` }
        : undefined,
    papers: ({ lang }) => ({ label: PREPARED_MESSAGES[lang].button, data: `${GO_PREFIX}models` }),
  };
  const handler =
    (command: keyof typeof TOPICS): CommandHandler =>
    async (context, args) => {
      if (args !== '') return answerQuestion(questions, context, `${context.messages.commands[command]} ${args}`);
      const answer = questions.about([...TOPICS[command]], context.lang, context.state.qualification, context.today);
      const reply = answerReply(answer);
      const way = waysOn[command]?.(context);
      return { replies: [way ? { ...reply, choices: [...(reply.choices ?? []), [way]] } : reply] };
    };
  const entries = Object.keys(TOPICS).map((command) => [command, handler(command as keyof typeof TOPICS)]);
  return Object.fromEntries(entries) as Record<keyof typeof TOPICS, CommandHandler>;
}
