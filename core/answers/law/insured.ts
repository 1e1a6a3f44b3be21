import type { LocalizedText } from '../../facts/fact.js';
import type { InsuredCategoryValue, InsuredValidityValue, RuleValue } from '../../facts/law-values.js';
import { choicesOf, message } from '../../messages/message.js';
import type { TopicAnswer } from '../answer.js';
import { categoriesIn } from './insured-categories.js';
import { houseCodes } from './insured-id.js';
import { generalRules, rulesAsked, tellRules } from './rules.js';
import { createSpeaker, tellAll } from './speaker.js';

/** Longer names of categories would make the list a wall; their letters stand for them. */
const SHORT_NAME = 48;

const ASKS_ISSUER = /elibereaz|\bemit|issue|выда/u;
/** What stands in a form of the annexes, and who signs it; not which papers. */
const ASKS_FORM = /\b(?:anex|annex|semneaz|semnat|sign)|приложени|подпис/u;
/** The electronic check does not show the person as insured. */
const NOT_SHOWN = /\bapar\w*|figurez|shows?\b|не отображ|незастрахован/u;

/** Papers that prove that one is insured, by category. */
export const insuredDocuments: TopicAnswer = (intent, context) => {
  const { kb, lang } = context;
  const speaker = createSpeaker(context);
  const proof = kb.fact<RuleValue>('insured.rule.proof');
  const issued = () => {
    speaker.text('insured.issued');
    speaker.cite(proof.citations);
  };
  const categories = NOT_SHOWN.test(intent.text) || ASKS_FORM.test(intent.text) ? [] : categoriesIn(intent, context);
  if (categories.length > 0) {
    for (const { value, citations } of categories) {
      speaker.text('insured.papers', { who: value.who[lang], letter: value.letter });
      for (const { name } of value.papers) speaker.say(`• ${name[lang]}`);
      speaker.cite(citations);
    }
    issued();
    return speaker.part('answered');
  }
  const codes = /\b(?:cod|code)|код/u.test(intent.text) ? houseCodes(intent.text, context) : undefined;
  if (codes) return codes;
  const rules = rulesAsked(kb, 'insured-documents', intent).filter(
    // Its words are those of every question on the subject.
    ({ id }) => id !== 'insured.rule.proof' || intent.aspects.includes('insured-documents.proof'),
  );
  const [asksIssuer, isNotShown] = [ASKS_ISSUER.test(intent.text), NOT_SHOWN.test(intent.text)];
  if (asksIssuer) issued();
  else if (isNotShown) speaker.tell(proof);
  else tellAll(speaker, rules);
  if (asksIssuer || isNotShown || rules.length > 0) return speaker.part('answered');
  tellAll(speaker, generalRules(kb, 'insured-documents'));
  speaker.text('insured.which');
  return speaker.part('clarify', choicesOf('insured.papers-choices')[lang]);
};

/** How long the certificate holds, by category. */
export const insuredValidity: TopicAnswer = (intent, context) => {
  const { kb, lang } = context;
  const speaker = createSpeaker(context);
  const ends = kb.fact<{ says: LocalizedText }>('insured.rule.ends-by-law');
  const categories = categoriesIn(intent, context);
  if (categories.length > 0) {
    for (const { value, citations } of categories) {
      const validity = kb.fact<InsuredValidityValue>(value.validity);
      const [who, says] = [value.who[lang], validity.value.says[lang]];
      speaker.text('insured.valid', { who, letter: value.letter, says });
      speaker.cite(validity.citations);
      speaker.cite(citations);
    }
    speaker.tell(ends);
    return speaker.part('answered');
  }
  const rules = rulesAsked(kb, 'insured-validity', intent);
  if (rules.length > 0) {
    tellAll(speaker, rules);
    return speaker.part('answered');
  }
  const all = kb.factsOfType<InsuredCategoryValue>('insured-category');
  speaker.text('insured.depends');
  for (const fact of kb.factsOfType<InsuredValidityValue>('insured-validity')) {
    const own = all.filter(({ value }) => value.validity === fact.id).map(({ value }) => value);
    const names = own.map(({ who }) => who[lang]).filter((who) => who.length <= SHORT_NAME);
    const letters = `${message(lang, 'insured.letters')} ${own.map(({ letter }) => letter).join(', ')}`;
    speaker.say(`• ${names.length > 0 ? `${names.join(', ')} (${letters})` : letters}: ${fact.value.says[lang]}`);
    speaker.cite(fact.citations);
  }
  speaker.text('insured.which');
  return speaker.part('clarify', choicesOf('insured.validity-choices')[lang]);
};

/** Gaining and losing the status, the co-insured, contributions, foreigners. */
export const insuredStatus: TopicAnswer = (intent, context) => {
  const speaker = createSpeaker(context);
  tellRules(speaker, context.kb, 'insured-status', intent);
  return speaker.part('answered');
};
