import type { Language } from '../../../core/contract/ids.js';
import { chat as en } from '../../../core/messages/en/chat.js';
import { chat as ro } from '../../../core/messages/ro/chat.js';
import { chat as ru } from '../../../core/messages/ru/chat.js';
import type { ChatTexts } from '../../../core/messages/shapes/chat.js';
import type { CommandId } from '../commands.js';
import type { UnsupportedKind } from '../turn.js';

/** The texts of the conversation, with one for each command and each kind of message that there is. */
export interface ChatMessages extends ChatTexts {
  commands: Record<CommandId, string>;
  unsupported: Record<UnsupportedKind, string>;
}

export const CHAT_MESSAGES: Record<Language, ChatMessages> = { ro, en, ru };
