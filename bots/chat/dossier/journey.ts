import type { Chat } from '../../../store/repositories/chats.js';
import type { CommandId } from '../commands.js';
import type { ChatContext, ChoiceHandler, CommandHandler, Outcome } from '../context.js';
import type { Reply } from '../reply.js';
import type { IncomingFile } from '../turn.js';
import type { DossierDeps } from './deps.js';
import { createParts, type Parts } from './parts.js';
import { createSteps } from './steps.js';
import { wantsPerson } from './wants-person.js';

/** Prefix of every choice of the dossier's dialogue. */
export const DOSSIER_PREFIX = 'd:';

type OwnCommand = Extract<
  CommandId,
  'dossier' | 'status' | 'person' | 'reminders' | 'data' | 'erase' | 'privacy' | 'models' | 'calendar'
>;

const privately = ({ messages }: ChatContext): Reply => ({
  text: messages.privateOnly,
  choices: [[{ label: messages.inPrivate, data: 'dosar', leadsTo: 'private-chat' }]],
});

/** Calls a person, once she agrees that what she says to one is kept. */
const callPerson =
  ({ consenting, talk }: Parts) =>
  async (context: ChatContext, chat: Chat, words: string): Promise<Outcome> =>
    (await consenting.isGiven(chat)) ? talk.call(context, chat, words) : consenting.askForPerson(context);

/** In a group nothing personal is said, asked or taken. */
function createOwnCommands(parts: Parts) {
  const { whereabouts, consenting, reminding, ownData, prepared } = parts;
  const { chatOf, withView, onward, over, checklist } = whereabouts;
  const inPrivate =
    (handle: (context: ChatContext, chat: Chat, args: string) => Promise<Outcome>): CommandHandler =>
    async (context, args) => {
      if (!context.sender.isPrivate) return { replies: [privately(context)] };
      return handle(context, await chatOf(context), args);
    };

  const commands: Record<OwnCommand, CommandHandler> = {
    dossier: inPrivate(async (context, chat) => {
      const next = (await consenting.isGiven(chat)) ? await onward(context, chat) : consenting.ask(context);
      return { replies: [...(await over(context, chat)), next] };
    }),
    status: inPrivate((context, chat) => withView(context, chat, (view) => checklist(view, context))),
    models: inPrivate(prepared.offer),
    person: inPrivate(callPerson(parts)),
    reminders: inPrivate(reminding.ask),
    data: inPrivate(async (context, chat) => ({ replies: [await ownData.export(context, chat)] })),
    erase: inPrivate(async (context) => ownData.askErase(context)),
    // Nothing personal is in these: they are said everywhere.
    calendar: prepared.calendar,
    privacy: async (context) => ({ replies: [{ text: consenting.text(context) }] }),
  };
  return commands;
}

/** The nurse's dossier, from the consent to the decision of staff. What is stored is the state: every button works after a restart. */
export function createJourney(deps: DossierDeps) {
  const parts = createParts(deps);
  const { whereabouts, consenting, receiving, talk, opening, wrong } = parts;
  const press = createSteps(parts);
  const call = callPerson(parts);

  const choice: ChoiceHandler = async (context, data) => {
    if (!context.sender.isPrivate) return { replies: [privately(context)] };
    return press(context, await whereabouts.chatOf(context), data);
  };

  async function file(context: ChatContext, sent: IncomingFile): Promise<Outcome> {
    if (!context.sender.isPrivate) return { replies: [privately(context)] };
    const chat = await whereabouts.chatOf(context);
    if (!(await consenting.isGiven(chat))) {
      const remembered = receiving.remember(context, sent);
      // Of an album, only the first file asks.
      const isFirst = (context.state.waitingFiles ?? []).length === 0;
      return isFirst ? { ...remembered, replies: [...remembered.replies, consenting.ask(context)] } : remembered;
    }
    const shown = context.state.isTalking ? await talk.show(context, chat, sent) : undefined;
    if (shown) return shown;
    const { isNew, replies } = await receiving.take(context, chat, sent);
    return { replies: isNew ? [...replies, opening.askQualification(context)] : replies };
  }

  /** While a conversation with a person is open, free text goes there; a text that asks for a person opens one. */
  async function dialogue(context: ChatContext, text: string): Promise<Outcome | undefined> {
    if (!context.sender.isPrivate) return undefined;
    if (!context.state.isTalking) {
      const corrected = wrong.said(context, text);
      if (corrected) return corrected;
      return wantsPerson(text) ? call(context, await whereabouts.chatOf(context), text) : undefined;
    }
    const chat = await deps.store.chats.find(context.sender.platform, context.sender.chatId);
    return chat && talk.forward(context, chat, text);
  }

  return {
    commands: createOwnCommands(parts),
    choice,
    file,
    dialogue,
    refreshReminders: parts.reminding.refresh,
    hasPeriods: parts.prepared.hasPeriods,
    talk,
  };
}
export type Journey = ReturnType<typeof createJourney>;
