import type { Language } from '../../../../core/contract/ids.js';
import { prepared as en } from '../../../../core/messages/en/prepared.js';
import { prepared as ro } from '../../../../core/messages/ro/prepared.js';
import { prepared as ru } from '../../../../core/messages/ru/prepared.js';
import type { PreparedMessages } from '../../../../core/messages/shapes/prepared.js';

export const PREPARED_MESSAGES: Record<Language, PreparedMessages> = { ro, en, ru };
