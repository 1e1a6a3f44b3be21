import { ApiError, badRequest } from './api-error.js';
import type { Params } from './http.js';
import { deleteMessage, editMessageReplyMarkup, editMessageText, sendFile, sendMessage } from './messages.js';
import type { TelegramState } from './state.js';

const DOWNLOAD_LIMIT = 20 * 1024 * 1024;
const ACTIONS = new Set([
  'typing',
  'upload_photo',
  'upload_document',
  'find_location',
  'choose_sticker',
  'record_voice',
]);

type Method = (state: TelegramState, params: Params) => unknown;

const commandKey = (params: Params): string =>
  `${JSON.stringify(params.scope ?? { type: 'default' })}/${String(params.language_code ?? '')}`;

function setMyCommands(state: TelegramState, params: Params): true {
  const commands = params.commands as { command: string; description: string }[];
  for (const { command, description } of commands) {
    if (!/^[a-z0-9_]{1,32}$/.test(command)) throw badRequest('BOT_COMMAND_INVALID');
    if (description.length < 1 || description.length > 256) throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
  }
  if (commands.length > 100) throw badRequest('BOT_COMMANDS_TOO_MUCH');
  state.commands.set(commandKey(params), commands);
  return true;
}

function getFile(state: TelegramState, params: Params): unknown {
  const file = state.files.get(String(params.file_id));
  if (!file) throw badRequest('invalid file_id');
  if (file.size > DOWNLOAD_LIMIT) throw badRequest('file is too big');
  return { file_id: file.id, file_unique_id: `u-${file.id}`, file_size: file.size, file_path: file.path };
}

function answerCallbackQuery(state: TelegramState, params: Params): true {
  const query = state.callbacks.get(String(params.callback_query_id));
  if (!query) throw badRequest('query is too old and response timeout expired or query ID is invalid');
  if (String(params.text ?? '').length > 200) throw badRequest('MESSAGE_TOO_LONG');
  query.isAnswered = true;
  if (params.text !== undefined) query.text = String(params.text);
  return true;
}

function answerInlineQuery(state: TelegramState, params: Params): true {
  const results = params.results as { id: string }[];
  if (results.length > 50) throw badRequest('RESULTS_TOO_MUCH');
  if (new Set(results.map(({ id }) => id)).size !== results.length) throw badRequest('RESULT_ID_DUPLICATE');
  if (results.some(({ id }) => Buffer.byteLength(id) < 1 || Buffer.byteLength(id) > 64))
    throw badRequest('RESULT_ID_INVALID');
  state.inlineAnswers.set(String(params.inline_query_id), params);
  return true;
}

/** The methods that are one call, one result; `getUpdates` waits and stands in `server.ts`. */
export const METHODS: Record<string, Method> = {
  getMe: (state) => ({
    ...state.bot,
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: true,
  }),
  sendMessage,
  sendPhoto: sendFile('photo'),
  sendDocument: sendFile('document'),
  editMessageText,
  editMessageReplyMarkup,
  deleteMessage,
  sendChatAction(state, params) {
    if (!ACTIONS.has(String(params.action))) throw badRequest('wrong parameter action in request');
    const chat = state.chat(params.chat_id);
    if (chat.isBotBlocked) throw new ApiError(403, 'Forbidden: bot was blocked by the user');
    chat.actions.push(String(params.action));
    return true;
  },
  setMessageReaction(state, params) {
    const chat = state.chat(params.chat_id);
    if (!chat.messages.some(({ message_id }) => message_id === Number(params.message_id)))
      throw badRequest('message to react not found');
    chat.reactions.push(Number(params.message_id));
    return true;
  },
  setMyCommands,
  getMyCommands: (state, params) => state.commands.get(commandKey(params)) ?? [],
  deleteMyCommands: (state, params) => state.commands.delete(commandKey(params)) || true,
  setMyDescription: () => true,
  setMyShortDescription: () => true,
  setChatMenuButton: () => true,
  getFile,
  answerCallbackQuery,
  answerInlineQuery,
  leaveChat: (state, params) => state.chats.delete(state.chat(params.chat_id).id),
  setWebhook(state, params) {
    const secret = params.secret_token;
    if (secret !== undefined && !/^[\w-]{1,256}$/.test(String(secret)))
      throw badRequest('secret token contains unallowed characters');
    if (!String(params.url ?? '')) state.webhook = undefined;
    else state.webhook = { url: String(params.url), ...(secret === undefined ? {} : { secret: String(secret) }) };
    if (params.drop_pending_updates === true) state.updates = [];
    return true;
  },
  deleteWebhook(state, params) {
    state.webhook = undefined;
    if (params.drop_pending_updates === true) state.updates = [];
    return true;
  },
  getWebhookInfo: (state) => ({
    url: state.webhook?.url ?? '',
    has_custom_certificate: false,
    pending_update_count: state.updates.length,
  }),
};
