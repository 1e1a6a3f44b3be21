import type { Language } from '../../../../core/contract/ids.js';
import { life as en } from '../../../../core/messages/en/life.js';
import { life as ro } from '../../../../core/messages/ro/life.js';
import { life as ru } from '../../../../core/messages/ru/life.js';
import type { LifeMessages } from '../../../../core/messages/shapes/life.js';

export const LIFE_MESSAGES: Record<Language, LifeMessages> = { ro, en, ru };
