import type { Chat } from '../../../store/repositories/chats.js';
import type { ChatContext, Outcome } from '../context.js';
import type { Reply } from '../reply.js';
import { JOURNEY_MESSAGES } from './messages/index.js';
import { LIFE_MESSAGES } from './messages/life.js';
import { paperList, paperReply } from './papers.js';
import type { Parts } from './parts.js';

/** A press: `value` is what stood behind the step's name. Undefined = nothing that we know. */
export type Step = (context: ChatContext, chat: Chat, value: string) => Promise<Outcome | undefined>;

const ID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** What a value has to look like where it names something of ours; anything else there is forged. */
const SHAPES: Record<string, RegExp> = {
  ...Object.fromEntries(['f', 'ok', 'no', 'rm', 'page', 'undo', 'turn'].map((name) => [name, new RegExp(`^${ID}$`)])),
  // A file, and which of its values.
  fix: new RegExp(`^${ID}:[A-Za-z]{1,20}$`),
};

const replacing = (reply: Reply): Reply => ({ ...reply, replacesPressed: true });

/** What stands behind each button of the dossier's dialogue; those of the opening dialogue are asked last. */
export function createSteps(parts: Parts): Step {
  const { whereabouts, consenting, opening, documents, papers, wrong, submission, others, joining, talk } = parts;
  const { ownData, prepared, reminding } = parts;
  const { withView, checklist } = whereabouts;

  const erase: Step = async (context, chat, value) => {
    if (value === 'no') return { replies: [replacing({ text: JOURNEY_MESSAGES[context.lang].erase.kept })] };
    // `yes`: a button of before questions had a date.
    if (!/^(yes|[0-9a-z]{5,7})$/.test(value)) return undefined;
    if (value !== 'yes' && ownData.isFresh(context, value)) return ownData.erase(context, chat);
    const { replies } = ownData.askErase(context, LIFE_MESSAGES[context.lang].eraseAgain);
    return { replies: replies.map(replacing) };
  };

  const steps: Record<string, Step> = {
    async consent(context, chat, value) {
      if (value !== 'yes' && value !== 'no') return undefined;
      if (value === 'yes' || !(await consenting.isGiven(chat))) return consenting.take(context, chat, value === 'yes');
      const { replies } = ownData.askErase(context, LIFE_MESSAGES[context.lang].takesBack);
      return { replies };
    },
    show: (context, chat) => withView(context, chat, (view) => replacing(checklist(view, context))),
    papers: (context, chat) => withView(context, chat, (view) => replacing(paperList(view, context.lang))),
    f: (context, chat, fileId) => withView(context, chat, (view) => replacing(paperReply(view, fileId, context.lang))),
    png: (context, chat) => withView(context, chat, (view) => documents.picture(view, context)),
    pdf: (context, chat) => withView(context, chat, (view) => documents.summary(view, context)),
    models: prepared.offer,
    model: prepared.paper,
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
    submit: (context, chat, value) =>
      submission.submit(context, chat, value === 'sure', () => opening.askQualification(context)),
    final: submission.toFinal,
    async rem(context, chat, value) {
      if (value !== 'on' && value !== 'off') return undefined;
      return value === 'on' ? reminding.turnOn(context, chat) : reminding.turnOff(context, chat);
    },
    end: talk.end,
    erase,
  };

  /** `data` is what stood behind the prefix of the dialogue: a step and, mostly, its value. */
  return async (context, chat, data) => {
    const [name = '', ...rest] = data.split(':');
    const value = rest.join(':');
    const shape = Object.hasOwn(SHAPES, name) ? SHAPES[name] : undefined;
    if (shape && !shape.test(value)) return undefined;
    const step = Object.hasOwn(steps, name) ? steps[name] : undefined;
    if (step) return step(context, chat, value);
    if (!(await consenting.isGiven(chat))) return { replies: [consenting.ask(context)] };
    return opening.choose(context, chat, name, value);
  };
}
