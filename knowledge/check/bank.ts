import { existsSync } from 'node:fs';
import type { Intent } from '../../core/answers/answer.js';
import type { Language } from '../../core/contract/ids.js';
import { aspectsOf } from '../understanding/aspects.js';
import { namesOf } from '../understanding/entities.js';
import { fittingEntities } from '../understanding/fitting.js';
import { openModel } from '../understanding/model.js';
import { prepare } from '../understanding/prepare.js';
import { QUESTIONS_FOLDER, readMessages } from '../understanding/train/data.js';

/** One thing that a message of the bank asks. */
export interface Banked {
  lang: Language;
  intent: Intent;
}

/** What the messages of the bank ask, each thing once: messages that name the same and ask the same have one answer. */
export function bankIntents(): Banked[] {
  if (!existsSync(QUESTIONS_FOLDER)) return [];
  const { isKnown } = openModel();
  const found = new Map<string, Banked>();
  for (const { text: written, topics, lang } of readMessages()) {
    if (topics.length === 0) continue;
    const { text } = prepare(written);
    const named = namesOf(text, isKnown).entities;
    for (const topic of topics) {
      const entities = fittingEntities(topic, named);
      const aspects = aspectsOf(topic, text, entities);
      // Calculators read the numbers of a text.
      const numbers = /\d/.test(text) ? text : '';
      const key = JSON.stringify([topic, entities, aspects, numbers]);
      if (!found.has(key)) found.set(key, { lang, intent: { topic, confidence: 1, entities, aspects, text } });
    }
  }
  return [...found.values()];
}
