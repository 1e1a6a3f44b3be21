import type { Language } from '../../../core/contract/ids.js';
import { en } from './en.js';
import { ro } from './ro.js';
import { ru } from './ru.js';
import type { ChatMessages } from './shape.js';

export type { ChatMessages } from './shape.js';

export const CHAT_MESSAGES: Record<Language, ChatMessages> = { ro, en, ru };
