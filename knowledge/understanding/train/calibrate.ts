import { LANGUAGES } from '../../../core/contract/ids.js';
import type { Calibration } from '../model.js';
import { learnChoice } from './choice.js';
import type { OutOfFold } from './folds.js';

/** At most this share of questions of ours may be lost to the refusal. */
const MOST_LOST = 0.03;

/** Thresholds from what models said of authors whom they had not read. */
export function calibrate(judged: readonly OutOfFold[]): Calibration {
  const threshold = (lang: string): number => {
    const own = judged
      .filter(({ example }) => example.message.lang === lang && example.message.topics.length > 0)
      .map(({ scope }) => scope)
      .sort((a, b) => a - b);
    return Math.round(100 * (own[Math.floor(own.length * MOST_LOST)] ?? 0)) / 100;
  };
  const scope = Object.fromEntries(LANGUAGES.map((lang) => [lang, threshold(lang)])) as Calibration['scope'];
  return { scope, choice: learnChoice(judged) };
}
