import type { TopicId } from '../../../core/contract/ids.js';
import type { CommandId } from '../commands.js';
import type { CommandHandler } from '../context.js';
import { answerQuestion, answerReply, type Questions } from '../questions.js';

/** Commands that stand for a question; with words behind them (`/contact psihiatrie`) the whole is asked. */
const TOPICS = {
  programmes: ['programmes'],
  periods: ['enrolment-period', 'payment-period'],
  fee: ['fee'],
  papers: ['documents'],
  contact: ['contact'],
  payment: ['payment-details'],
} as const satisfies Partial<Record<CommandId, readonly TopicId[]>>;

export function topicCommands(questions: Questions): Record<keyof typeof TOPICS, CommandHandler> {
  const handler =
    (command: keyof typeof TOPICS): CommandHandler =>
    async (context, args) => {
      if (args !== '') return answerQuestion(questions, context, `${context.messages.commands[command]} ${args}`);
      const answer = questions.about([...TOPICS[command]], context.lang, context.state.qualification, context.today);
      return { replies: [answerReply(answer)] };
    };
  const entries = Object.keys(TOPICS).map((command) => [command, handler(command as keyof typeof TOPICS)]);
  return Object.fromEntries(entries) as Record<keyof typeof TOPICS, CommandHandler>;
}
