import type { BonusValue } from '../../facts/law-values.js';
import { choicesOf } from '../../messages/message.js';
import type { TopicAnswer } from '../answer.js';
import { mentioned, parseMention, tokensOf } from './mentions.js';
import { recognise } from './recognise.js';
import { rulesAsked } from './rules.js';
import { createSpeaker, lawOf, tellAll } from './speaker.js';

/** Supplements that people ask for and that the text says nothing about. */
const NOT_IN_THE_TEXT = [
  'noapte',
  'ture',
  'tura.',
  'vechime',
  'fidelitate',
  'doctorat',
  'ore suplimentar',
  'copii.',
  'hrana',
  'vacanta',
  'night',
  'seniority',
  'overtime',
  'shift',
  'ночн',
  'стаж',
  'сверхуроч',
  'питани',
].map(parseMention);

const CHOICES = choicesOf('bonus.choices');

/** Supplements (sporuri) by the place that is named, else all of them. */
export const bonus: TopicAnswer = (intent, context) => {
  const { kb, lang } = context;
  const speaker = createSpeaker(context);
  const found = recognise(kb, 'bonus', () => kb.factsOfType<BonusValue>('bonus'), intent.text).map(({ fact }) => fact);
  const rules = rulesAsked(kb, 'bonus', intent);
  const tokens = tokensOf(intent.text);
  if (found.length === 0 && rules.length === 0 && NOT_IN_THE_TEXT.some((mention) => mentioned(tokens, mention))) {
    speaker.text('bonus.silent', lawOf(context, 'bonus'));
    return speaker.part('unknown', CHOICES[lang]);
  }
  if (found.length > 0 || rules.length > 0)
    tellAll(speaker, [...found, ...(found.length > 0 ? rules.slice(0, 1) : rules)]);
  else {
    speaker.text('bonus.all', lawOf(context, 'bonus'));
    for (const fact of kb.factsOfType<BonusValue>('bonus')) speaker.tell(fact, '• ');
  }
  // Only the supplements of art. 13 (1) "may be granted"; guard duty, vouchers and those of (4) are due.
  const mayBeGranted = found.length > 0 ? found.some(({ value }) => /^[a-z]$/.test(value.letter)) : rules.length === 0;
  if (mayBeGranted) {
    speaker.text('bonus.may-be-granted', lawOf(context, 'bonus'));
    speaker.cite(kb.fact('salary.rule.regulation').citations);
  }
  return speaker.part('answered', found.length > 0 ? [] : CHOICES[lang]);
};
