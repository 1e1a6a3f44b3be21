import type { TopicAnswer, UnknownReason } from './answer.js';
import { lines } from './by-aspect.js';
import { EXAMPLE_QUESTIONS } from './suggestions.js';
import { createVoice, type Line } from './voice.js';
import { askLine } from './whom-to-ask.js';

const WHAT_I_KNOW: Line = {
  ro: 'Vă pot ajuta cu programele de specializare INMSS (condiții, înscriere, taxă, acte, contacte), cu punctele NMO, cabinetele din mediul rural, salarizarea și calitatea de asigurat (acte mai vechi).',
  en: 'I can help with the INMSS specialization programmes (conditions, enrolment, fee, papers, contacts), NMO points, rural practices, pay and health insurance (older acts).',
  ru: 'Я могу помочь с программами специализации INMSS (условия, запись, взнос, документы, контакты), баллами НМО, сельскими кабинетами, оплатой труда и медицинским страхованием (более старые акты).',
};

const REASONS: Record<UnknownReason, Line> = {
  'out-of-scope': {
    ro: 'Îmi pare rău, la această întrebare nu pot răspunde: nu ține de documentele pe care le am.',
    en: 'I am sorry, I cannot answer this question: it is not about the documents that I have.',
    ru: 'К сожалению, на этот вопрос я не могу ответить: он не относится к документам, которые у меня есть.',
  },
  'medical-advice': {
    ro: 'Nu dau sfaturi medicale. Vă rog să vă adresați medicului dumneavoastră sau, în caz de urgență, serviciului de urgență.',
    en: 'I do not give medical advice. Please ask your doctor or, in an emergency, the emergency service.',
    ru: 'Я не даю медицинских советов. Обратитесь, пожалуйста, к своему врачу, а в экстренном случае в службу скорой помощи.',
  },
  'personal-data': {
    ro: 'Nu pot da date personale despre alte persoane; am numai datele de contact publicate de INMSS.',
    en: 'I cannot give personal data of other people; I have only the contact details that INMSS published.',
    ru: 'Я не могу сообщать личные данные других людей; у меня есть только контакты, опубликованные INMSS.',
  },
  instructions: {
    ro: 'Nu pot face acest lucru: nu îmi schimb regulile și nu întocmesc sau semnez documente. Răspund numai la întrebări, din documentele oficiale.',
    en: 'I cannot do that: I do not change my rules, nor do I draw up or sign papers. I only answer questions, from the official documents.',
    ru: 'Этого я сделать не могу: я не меняю свои правила, не составляю и не подписываю документы. Я только отвечаю на вопросы по официальным документам.',
  },
  'not-in-sources': {
    ro: 'Documentele pe care le am nu precizează acest lucru, iar eu nu vreau să ghicesc.',
    en: 'The documents that I have do not state this, and I do not want to guess.',
    ru: 'В документах, которые у меня есть, это не указано, а гадать я не хочу.',
  },
  'not-understood': {
    ro: 'Îmi pare rău, nu am înțeles întrebarea. O puteți scrie, vă rog, cu alte cuvinte?',
    en: 'I am sorry, I did not understand the question. Could you please put it in other words?',
    ru: 'Извините, я не понял вопрос. Напишите его, пожалуйста, другими словами.',
  },
  empty: {
    ro: 'Mesajul este gol. Scrieți, vă rog, întrebarea dumneavoastră.',
    en: 'The message is empty. Please write your question.',
    ru: 'Сообщение пустое. Напишите, пожалуйста, ваш вопрос.',
  },
};

/** Said when a question cannot be answered: why, what can be asked, and who can help. Never a guess. */
export const unknownAnswer: TopicAnswer = (intent, context) => {
  const voice = createVoice(context, intent);
  const reason = intent.reason ?? 'not-understood';
  // What was not understood is asked again in a line; the questions that are offered beside it say what can be asked.
  const explain = reason !== 'empty' && reason !== 'not-in-sources' && reason !== 'not-understood';
  const help = reason !== 'empty' && reason !== 'medical-advice';
  const text = lines(voice.say(REASONS[reason]), explain && voice.say(WHAT_I_KNOW), help && voice.say(askLine));
  return voice.part('unknown', text, EXAMPLE_QUESTIONS[context.lang]);
};
