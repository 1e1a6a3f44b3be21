import { COMMANDS, type CommandId } from '../commands.js';
import type { ChatContext, CommandHandler } from '../context.js';

/** The commands that this conversation really has, in the order of the list, with the names that we show. */
export function commandList(
  { messages }: ChatContext,
  available: readonly CommandId[],
): { name: string; what: string }[] {
  return available.map((id) => ({ name: COMMANDS[id].ro, what: messages.commands[id] }));
}

export function helpCommand(available: () => readonly CommandId[]): CommandHandler {
  return async (context) => ({ replies: [{ text: context.messages.help(commandList(context, available())) }] });
}

/** `/intreaba` alone; with words behind it, they are the question. */
export const askCommand: CommandHandler = async ({ messages }) => ({ replies: [{ text: messages.askPrompt }] });
