import type { Language } from '../contract/ids.js';
import { calculators as en } from '../messages/en/calculators.js';
import { type CalculatorMessages, calculators as ro } from '../messages/ro/calculators.js';
import { calculators as ru } from '../messages/ru/calculators.js';

export const CALCULATOR_MESSAGES: Record<Language, CalculatorMessages> = { ro, en, ru };
