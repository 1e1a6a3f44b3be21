import { LANGUAGES, TOPIC_IDS, type TopicId } from '../../../core/contract/ids.js';
import type { ChatContext, CommandHandler, Outcome } from '../context.js';
import { answerQuestion, answerReply, type Questions } from '../questions.js';
import type { Choice } from '../reply.js';
import { LANGUAGE_PREFIX } from './language.js';

/** Choices that stand for a command: `go:dossier`. */
export const GO_PREFIX = 'go:';

const isTopic = (id: string): id is TopicId => (TOPIC_IDS as readonly string[]).includes(id);

/** The three languages, a button each. */
export const languageRow = ({ messages }: ChatContext): Choice[] =>
  LANGUAGES.map((lang) => ({ label: messages.languageNames[lang], data: LANGUAGE_PREFIX + lang }));

/** `/start`, and the address that led here: `?start=dosar`, a topic, or a programme by its id. */
export function startCommand(
  questions: Questions,
  { isProgramme, dossier }: { isProgramme(id: string): boolean; dossier: CommandHandler },
): CommandHandler {
  return async (context, args): Promise<Outcome> => {
    const { messages, lang, state, today } = context;
    const payload = args.trim().toLowerCase();
    if (payload === 'dosar' || payload === 'dossier') return dossier(context, '');
    if (isTopic(payload))
      return { replies: [answerReply(questions.about([payload], lang, state.qualification, today))] };
    if (isProgramme(payload))
      return answerQuestion(questions, context, `${messages.commands.programmes} ${payload.replaceAll('-', ' ')}`);
    const { programmes, fee, dossier: check } = messages.first;
    const rows: Choice[][] = [
      [
        { label: programmes, data: `${GO_PREFIX}programmes` },
        { label: fee, data: `${GO_PREFIX}fee` },
      ],
      [{ label: check, data: `${GO_PREFIX}dossier` }],
      languageRow(context),
    ];
    return { replies: [{ text: messages.welcome, choices: rows }] };
  };
}

/** `/setari`: everything that a person may set, with a button each. */
export const settingsCommand: CommandHandler = async (context) => {
  const { messages, state } = context;
  const { title, reminders, data, erase } = messages.settings;
  const rows: Choice[][] = [
    [...languageRow(context), { label: messages.languageNames.auto, data: `${LANGUAGE_PREFIX}auto` }],
    [
      { label: reminders, data: `${GO_PREFIX}reminders` },
      { label: data, data: `${GO_PREFIX}data` },
    ],
    [{ label: erase, data: `${GO_PREFIX}erase` }],
  ];
  return { replies: [{ text: title(messages.languageNames[state.lang ?? 'auto']), choices: rows }] };
};
