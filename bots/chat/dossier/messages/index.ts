import type { Language } from '../../../../core/contract/ids.js';
import { journey as en } from '../../../../core/messages/en/journey.js';
import { journey as ro } from '../../../../core/messages/ro/journey.js';
import { journey as ru } from '../../../../core/messages/ru/journey.js';
import type { JourneyMessages } from '../../../../core/messages/shapes/journey.js';

export type { JourneyMessages };

export const JOURNEY_MESSAGES: Record<Language, JourneyMessages> = { ro, en, ru };
