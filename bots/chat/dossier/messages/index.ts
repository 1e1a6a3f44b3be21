import type { Language } from '../../../../core/contract/ids.js';
import { en } from './en.js';
import { ro } from './ro.js';
import { ru } from './ru.js';
import type { JourneyMessages } from './shape.js';

export type { JourneyMessages } from './shape.js';

export const JOURNEY_MESSAGES: Record<Language, JourneyMessages> = { ro, en, ru };
