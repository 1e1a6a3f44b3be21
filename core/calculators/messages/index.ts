import type { Language } from '../../contract/ids.js';
import { en } from './en.js';
import { type CalculatorMessages, ro } from './ro.js';
import { ru } from './ru.js';

export const CALCULATOR_MESSAGES: Record<Language, CalculatorMessages> = { ro, en, ru };
