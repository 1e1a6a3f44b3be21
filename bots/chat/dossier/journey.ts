import { periodOver } from '../../../core/answers/period-over.js';
import type { DossierState } from '../../../core/dossier/lifecycle/states.js';
import type { Chat } from '../../../store/repositories/chats.js';
import type { CommandId } from '../commands.js';
import type { ChatContext, ChoiceHandler, CommandHandler, Outcome } from '../context.js';
import type { Reply } from '../reply.js';
import type { IncomingFile } from '../turn.js';
import { checklistReply } from './checklist.js';
import { createConsenting } from './consent.js';
import type { DossierDeps } from './deps.js';
import { createDocuments } from './documents.js';
import { createJoining } from './joining.js';
import { JOURNEY_MESSAGES } from './messages/index.js';
import { createOpening } from './opening.js';
import { createOtherDossiers } from './other-dossiers.js';
import { createOwnData } from './own-data.js';
import { createOwnPapers } from './own-papers.js';
import { paperList, paperReply } from './papers.js';
import { createPersonTalk } from './person.js';
import { createReceiving } from './receive.js';
import { createReminding } from './reminders.js';
import { createSubmission } from './submission.js';
import { currentDossier, type DossierView, loadView } from './view.js';
import { wantsPerson } from './wants-person.js';
import { createWrongReading } from './wrong-reading.js';

/** Prefix of every choice of the dossier's dialogue. */
export const DOSSIER_PREFIX = 'd:';

/** Steps whose value names a file or a dossier of ours; anything else there is forged. */
const FILE_STEPS: ReadonlySet<string> = new Set(['f', 'ok', 'no', 'rm', 'page', 'undo', 'turn']);
const FILE_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** A file, and which of its values. */
const FILE_FIELD = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}:[A-Za-z]{1,20}$/;

/** The period that the next step of a dossier falls into; absent where nothing is left for her to do. */
const AHEAD: Partial<Record<DossierState, 'enrolment' | 'payment'>> = {
  draft: 'enrolment',
  'asked-again': 'enrolment',
  rejected: 'enrolment',
  withdrawn: 'enrolment',
  approved: 'payment',
  'payment-awaited': 'payment',
};

/** A press: `value` is what stood behind the step's name. Undefined = nothing that we know. */
type Step = (context: ChatContext, chat: Chat, value: string) => Promise<Outcome | undefined>;

type OwnCommand = Extract<CommandId, 'dossier' | 'status' | 'person' | 'reminders' | 'data' | 'erase' | 'privacy'>;

/** The nurse's dossier, from the consent to the decision of staff. What is stored is the state: every button works after a restart. */
export function createJourney(deps: DossierDeps) {
  const { kb, store } = deps;
  const opening = createOpening(deps);
  const receiving = createReceiving(deps);
  const submission = createSubmission(deps);
  const talk = createPersonTalk(deps);
  const reminding = createReminding(deps);
  const ownData = createOwnData(deps);
  const documents = createDocuments(deps);
  const joining = createJoining(deps);
  const papers = createOwnPapers(deps);
  const wrong = createWrongReading(deps);
  const others = createOtherDossiers(deps);

  const chatOf = ({ sender, lang }: ChatContext): Promise<Chat> =>
    store.chats.findOrCreate(sender.platform, sender.chatId, lang);
  const consenting = createConsenting({ ...deps, receiving, talk, next });

  const view = async (chat: Chat): Promise<DossierView | undefined> => {
    const dossier = await currentDossier(store, chat.personId);
    return dossier && loadView(store, dossier);
  };

  /** Where the nurse stands: consent, what the dossier is for, or its checklist. */
  async function next(context: ChatContext, chat: Chat): Promise<Reply> {
    if (!(await consenting.isGiven(chat))) return consenting.ask(context);
    const current = await view(chat);
    if (!current?.dossier.programme) return opening.askQualification(context);
    return checklistReply(current, kb.on(context.today), context.lang);
  }

  /** First of all, that what she wants to do next can no longer be done. */
  async function over({ today, lang }: ChatContext, chat: Chat): Promise<Reply[]> {
    const dossier = await currentDossier(store, chat.personId);
    const ahead = dossier ? AHEAD[dossier.status] : 'enrolment';
    const said = ahead && periodOver(ahead, { kb, today, lang });
    return said ? [{ text: `${said}\n${JOURNEY_MESSAGES[lang].stillChecked}` }] : [];
  }

  const withView = async (
    context: ChatContext,
    chat: Chat,
    say: (current: DossierView) => Reply | Promise<Reply>,
  ): Promise<Outcome> => {
    const current = await view(chat);
    if (!current) return { replies: [{ text: JOURNEY_MESSAGES[context.lang].noDossier }] };
    return { replies: [await say(current)] };
  };

  const replacing = (reply: Reply): Reply => ({ ...reply, replacesPressed: true });
  const yesOrNo = (value: string): boolean | undefined => (value === 'yes' ? true : value === 'no' ? false : undefined);

  const erase: Step = async (context, chat, value) => {
    if (value === 'no') return { replies: [replacing({ text: JOURNEY_MESSAGES[context.lang].erase.kept })] };
    // `yes`: a button of before questions had a date.
    if (!/^(yes|[0-9a-z]{5,7})$/.test(value)) return undefined;
    if (value === 'yes' || !ownData.isFresh(context, value)) {
      const { replies } = ownData.askErase(context, true);
      return { replies: replies.map(replacing) };
    }
    return ownData.erase(context, chat);
  };

  const submit: Step = async (context, chat, value) => {
    if ((await currentDossier(store, chat.personId))?.programme === null)
      return { replies: [opening.askQualification(context)] };
    return submission.submit(context, chat, value === 'sure');
  };

  /** What stands behind each button; those of the opening dialogue are asked last. */
  const steps: Record<string, Step> = {
    consent: async (context, chat, value) => {
      const isGiven = yesOrNo(value);
      return isGiven === undefined ? undefined : consenting.take(context, chat, isGiven);
    },
    show: (context, chat) =>
      withView(context, chat, (current) => replacing(checklistReply(current, kb.on(context.today), context.lang))),
    papers: (context, chat) => withView(context, chat, (current) => replacing(paperList(current, context.lang))),
    f: (context, chat, fileId) =>
      withView(context, chat, (current) => replacing(paperReply(current, fileId, context.lang))),
    png: (context, chat) => withView(context, chat, (current) => documents.picture(current, context)),
    pdf: (context, chat) => withView(context, chat, (current) => documents.summary(current, context)),
    ok: papers.confirm,
    no: wrong.ask,
    fix: wrong.choose,
    word: wrong.confirmed,
    rm: papers.remove,
    undo: papers.restore,
    withdraw: submission.withdraw,
    other: others.list,
    turn: others.turnTo,
    new: (context, chat) => others.begin(context, chat, () => opening.askQualification(context)),
    page: joining.ask,
    to: joining.to,
    album: joining.album,
    apart: async (context) => joining.apart(context),
    submit,
    final: submission.toFinal,
    rem: async (context, chat, value) => {
      if (value !== 'on' && value !== 'off') return undefined;
      return value === 'on' ? reminding.turnOn(context, chat) : reminding.turnOff(context, chat);
    },
    end: talk.end,
    erase,
  };

  const choose = async (
    context: ChatContext,
    chat: Chat,
    name: string,
    value: string,
  ): Promise<Outcome | undefined> => {
    if (FILE_STEPS.has(name) && !FILE_ID.test(value)) return undefined;
    if (name === 'fix' && !FILE_FIELD.test(value)) return undefined;
    const step = Object.hasOwn(steps, name) ? steps[name] : undefined;
    if (step) return step(context, chat, value);
    if (!(await consenting.isGiven(chat))) return { replies: [consenting.ask(context)] };
    return opening.choose(context, chat, name, value);
  };

  const privately = ({ messages }: ChatContext): Reply => ({
    text: messages.privateOnly,
    choices: [[{ label: messages.inPrivate, data: 'dosar', leadsTo: 'private-chat' }]],
  });

  /** In a group nothing personal is said, asked or taken. */
  const inPrivate =
    (handle: (context: ChatContext, chat: Chat, args: string) => Promise<Outcome>): CommandHandler =>
    async (context, args) => {
      if (!context.sender.isPrivate) return { replies: [privately(context)] };
      return handle(context, await chatOf(context), args);
    };

  const commands: Record<OwnCommand, CommandHandler> = {
    dossier: inPrivate(async (context, chat) => ({
      replies: [...(await over(context, chat)), await next(context, chat)],
    })),
    status: inPrivate((context, chat) =>
      withView(context, chat, (current) => checklistReply(current, kb.on(context.today), context.lang)),
    ),
    person: inPrivate(talk.call),
    reminders: inPrivate(reminding.ask),
    data: inPrivate(async (context, chat) => ({ replies: [await ownData.export(context, chat)] })),
    erase: inPrivate(async (context) => ownData.askErase(context)),
    // Nothing personal is in it: it is said everywhere.
    privacy: async (context) => ({ replies: [{ text: consenting.text(context) }] }),
  };

  const choice: ChoiceHandler = async (context, data) => {
    if (!context.sender.isPrivate) return { replies: [privately(context)] };
    const [name = '', ...rest] = data.split(':');
    return choose(context, await chatOf(context), name, rest.join(':'));
  };

  return {
    commands,
    choice,

    async file(context: ChatContext, file: IncomingFile): Promise<Outcome> {
      if (!context.sender.isPrivate) return { replies: [privately(context)] };
      const chat = await chatOf(context);
      const isAgreed = await consenting.isGiven(chat);
      const shown = isAgreed && context.state.isTalking ? await talk.show(context, chat, file) : undefined;
      if (shown) return shown;
      if (!isAgreed) {
        const remembered = receiving.remember(context, file);
        // Of an album, only the first file asks.
        const isFirst = (context.state.waitingFiles ?? []).length === 0;
        return isFirst ? { ...remembered, replies: [...remembered.replies, consenting.ask(context)] } : remembered;
      }
      const { isNew, replies } = await receiving.take(context, chat, file);
      return { replies: isNew ? [...replies, opening.askQualification(context)] : replies };
    },

    refreshReminders: reminding.refresh,
    talk,

    /** While a conversation with a person is open, free text goes there; a text that asks for a person opens one. */
    async dialogue(context: ChatContext, text: string): Promise<Outcome | undefined> {
      if (!context.sender.isPrivate) return undefined;
      if (!context.state.isTalking) {
        const corrected = wrong.said(context, text);
        if (corrected) return corrected;
        return wantsPerson(text) ? talk.call(context, await chatOf(context), text) : undefined;
      }
      const chat = await store.chats.find(context.sender.platform, context.sender.chatId);
      return chat && talk.forward(context, chat, text);
    },
  };
}
export type Journey = ReturnType<typeof createJourney>;
