import { insuredIdFromText } from '../../calculators/from-text.js';
import { calculateInsuredId, type InsuredIdResult, insuredIdCitations } from '../../calculators/insured-id.js';
import { CALCULATOR_MESSAGES } from '../../calculators/messages.js';
import type { Fact } from '../../facts/fact.js';
import type { InsuranceHouseValue } from '../../facts/law-values.js';
import { formatDate } from '../../language/format.js';
import { message } from '../../messages/message.js';
import { fold } from '../../text/fold.js';
import type { AnswerContext, AnswerPart, TopicAnswer } from '../answer.js';
import { tokensOf } from './mentions.js';
import { generalRules, rulesAsked } from './rules.js';
import { createSpeaker, tellAll } from './speaker.js';

const ASKS_CHECK = /\b(?:verific\w*|check|valid\b|corect\b|e bun)|провер/u;

function tellNumber(result: InsuredIdResult, context: AnswerContext): AnswerPart {
  const { lang, kb } = context;
  const speaker = createSpeaker(context);
  const messages = CALCULATOR_MESSAGES[lang];
  const { parts, reason } = result;
  const fault = messages.reasons[reason ?? 'not-13-digits'];
  const digits = result.value.replace(/\D/g, '').length;
  const count = reason === 'not-13-digits' ? `, ${message(lang, 'insured-id.has-digits', { digits })}` : '';
  if (result.valid) speaker.text('insured-id.valid');
  else speaker.say(`${message(lang, 'insured-id.invalid')} ${fault}${count}.`);
  const shown = [
    ['sex', parts.sex && message(lang, parts.sex === 'M' ? 'insured-id.labels.m' : 'insured-id.labels.f')],
    ['birth-date', parts.birthDate && formatDate(parts.birthDate, lang)],
    ['county', parts.county && `${parts.countyCode} ${parts.county}`],
    ['serial', parts.serial],
    ['control', parts.control],
  ] as const;
  if (result.valid)
    for (const [label, value] of shown)
      if (value !== undefined) speaker.say(`• ${message(lang, `insured-id.labels.${label}`)}: ${value}`);
  if (reason === 'unknown-county') speaker.text('insured-id.may-be-cnp');
  for (const { code } of result.notes) speaker.say(messages.insuredIdNotes[code]);
  speaker.cite(insuredIdCitations(kb));
  if (parts.county) speaker.cite(kb.fact(`insured.house.${parts.countyCode}`).citations);
  if (reason === 'unknown-county') speaker.cite(kb.fact('insured.rule.id-who').citations);
  return speaker.part('answered');
}

/** `Cluj`, `Clujul`, `Clujului`; `CAS OPSNAJ` also without `CAS`. */
const namesHouse = (words: string, name: string): boolean =>
  new RegExp(` ${fold(name).replaceAll('-', ' ').replace(/^cas /, '')}(?:u?l|u?lui|ei)? `).test(words);

/** Insurance houses that the question names, by name or by code. */
function housesIn(text: string, { kb }: AnswerContext): Fact<InsuranceHouseValue>[] {
  const words = ` ${tokensOf(text).join(' ').replaceAll('-', ' ')} `;
  // A bare number may be an age or a day.
  const asksCode = /\b(?:cod|judet|casa|cas|house|county|code|stands? for|insemn|inseamn)|код|касс|уезд|означ/u.test(
    text,
  );
  return kb
    .factsOfType<InsuranceHouseValue>('insurance-house')
    .filter(({ value }) => namesHouse(words, value.name) || (asksCode && words.includes(` ${value.code} `)))
    .slice(0, 5);
}

/** Codes of the insurance houses that the question names, or undefined when it names none. */
export function houseCodes(text: string, context: AnswerContext): AnswerPart | undefined {
  const houses = housesIn(text, context);
  if (houses.length === 0) return undefined;
  const speaker = createSpeaker(context);
  for (const { value, citations } of houses) {
    speaker.say(`${value.name}: ${value.code}.`);
    speaker.cite(citations);
  }
  return speaker.part('answered');
}

/** The identification number of insured foreigners: a number checked, a code of an insurance house, or how it is made. */
export const insuredId: TopicAnswer = (intent, context) => {
  const number = insuredIdFromText(intent.text) ?? insuredIdFromText(context.message ?? '');
  if (number !== undefined) return tellNumber(calculateInsuredId(context.kb, { value: number }), context);
  const codes = houseCodes(intent.text, context);
  if (codes) return codes;
  const speaker = createSpeaker(context);
  const rules = rulesAsked(context.kb, 'insured-id', intent);
  if (rules.length === 0 && ASKS_CHECK.test(intent.text)) {
    speaker.text('insured-id.write-it');
    return speaker.part('clarify');
  }
  tellAll(speaker, [...new Set([...rules, ...generalRules(context.kb, 'insured-id')])]);
  return speaker.part('answered');
};
