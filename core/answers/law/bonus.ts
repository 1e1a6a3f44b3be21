import type { Fact } from '../../facts/fact.js';
import type { BonusValue, RuleValue } from '../../facts/law-values.js';
import { choicesOf } from '../../messages/message.js';
import type { AnswerContext, Intent, TopicAnswer } from '../answer.js';
import { recognise } from './recognise.js';
import { rulesAsked } from './rules.js';
import { createSpeaker, lawOf, tellAll } from './speaker.js';

/** The others are paragraphs: `(4)`. */
const LETTER = /^[a-z]$/;

const CHOICES = choicesOf('bonus.choices');

/** The supplements that are asked for: by their letter, else by the place that is named. */
function namedIn({ aspects, text }: Intent, { kb }: AnswerContext): Fact<BonusValue>[] {
  const all = kb.factsOfType<BonusValue>('bonus');
  const byLetter = all.filter(({ id }) => aspects.includes(id));
  return byLetter.length > 0 ? byLetter : recognise(kb, 'bonus', () => all, text).map(({ fact }) => fact);
}

/** Supplements (sporuri) by the letter or the place that is named, else all of them. */
export const bonus: TopicAnswer = (intent, context) => {
  const { kb, lang } = context;
  const speaker = createSpeaker(context);
  const found = namedIn(intent, context);
  const rules = rulesAsked(kb, 'bonus', intent);
  if (found.length === 0 && rules.length === 0 && intent.aspects.includes('bonus.silent')) {
    speaker.text('bonus.silent', lawOf(context, 'bonus'));
    return speaker.part('unknown', CHOICES[lang]);
  }
  if (found.length === 1 || rules.length > 0)
    tellAll(speaker, [...found, ...(found.length > 0 ? rules.slice(0, 1) : rules)]);
  else {
    if (found.length === 0) speaker.text('bonus.all', lawOf(context, 'bonus'));
    for (const fact of found.length > 0 ? found : kb.factsOfType<BonusValue>('bonus'))
      speaker.tell(fact, `• ${LETTER.test(fact.value.letter) ? `${fact.value.letter})` : fact.value.letter} `);
  }
  // Only the supplements of art. 13 (1) "may be granted"; guard duty, vouchers and those of (4) are due.
  const mayBeGranted = found.length > 0 ? found.some(({ value }) => LETTER.test(value.letter)) : rules.length === 0;
  const regulation = kb.fact<RuleValue>('salary.rule.regulation');
  if (mayBeGranted && !rules.includes(regulation)) {
    speaker.text('bonus.may-be-granted', lawOf(context, 'bonus'));
    speaker.cite(regulation.citations);
  }
  return speaker.part('answered', found.length > 0 ? [] : CHOICES[lang]);
};
