import Fuse from 'fuse.js';
import type { Language } from '../../core/contract/ids.js';
import { fold } from '../../core/text/fold.js';

/** Questions that surely have an answer, as they are offered on a button: at most 60 bytes each. */
export const OFFERED_QUESTIONS: Record<Language, readonly string[]> = {
  ro: [
    'Ce programe pot face?',
    'Până când sunt înscrierile?',
    'Până când se plătește taxa?',
    'Cât este taxa?',
    'În ce cont se plătește taxa?',
    'Ce acte trebuie la dosar?',
    'Cine depune dosarul?',
    'Mă pot înscrie în nume propriu?',
    'Unde se face înscrierea?',
    'Pe cine întreb despre program?',
    'Se restituie taxa?',
    'Pot face două programe deodată?',
    'Cursurile sunt online?',
    'Cum este examenul final?',
    'Dacă nu trec examenul?',
    'Ce este reconversia?',
    'Ce scrie în adeverința de serviciu?',
    'Cum îmi verific dosarul aici?',
    'Câte puncte NMO trebuie?',
    'Ce puncte are un cabinet rural?',
    'Ce sporuri erau în 2005?',
    'Ce acte trebuie ca să fiu asigurat?',
    'Cât e valabilă adeverința de asigurat?',
  ],
  en: [
    'Which programmes can I attend?',
    'Until when can I enrol?',
    'Until when can the fee be paid?',
    'How much is the fee?',
    'Which account is the fee paid to?',
    'Which papers do I need?',
    'Who files the dossier?',
    'Can I enrol in my own name?',
    'Where do I enrol?',
    'Whom do I ask about a programme?',
    'Is the fee refunded?',
    'Can I attend two programmes at once?',
    'Are the courses online?',
    'What is the final exam?',
    'What if I fail the exam?',
    'How do I check my dossier here?',
    'How many NMO points are needed?',
    'Which papers prove I am insured?',
  ],
  ru: [
    'На какие программы я могу?',
    'До какого числа запись?',
    'До какого числа оплата?',
    'Сколько стоит участие?',
    'На какой счёт платить?',
    'Какие нужны документы?',
    'Кто подаёт досье?',
    'Где записаться?',
    'К кому обратиться?',
    'Вернут ли взнос?',
    'Можно две программы сразу?',
    'Занятия онлайн?',
    'Какой экзамен в конце?',
    'Сколько баллов НМО нужно?',
  ],
};

const MOST = 3;
/** Fuse's measure of unlikeness, 0 to 1: beyond it a suggestion would be a guess at random. */
const UNLIKE = 0.55;
/** A longer text is not a mistyped question. */
const LONGEST = 120;

const indexes = new Map<Language, Fuse<{ text: string; folded: string }>>();

function indexOf(lang: Language): Fuse<{ text: string; folded: string }> {
  const known = indexes.get(lang);
  if (known) return known;
  const questions = OFFERED_QUESTIONS[lang].map((text) => ({ text, folded: fold(text) }));
  const index = new Fuse(questions, {
    keys: ['folded'],
    threshold: UNLIKE,
    ignoreLocation: true,
    minMatchCharLength: 3,
  });
  indexes.set(lang, index);
  return index;
}

/** Questions that look like one that was not understood, the likeliest first; empty when none does. */
export function suggestQuestions(text: string, lang: Language): string[] {
  const folded = fold(text);
  if (folded.length > LONGEST) return [];
  return indexOf(lang)
    .search(folded, { limit: MOST })
    .map(({ item }) => item.text);
}
