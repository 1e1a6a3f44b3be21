import { programmeFact } from '../eligibility/target-groups.js';
import type { PaperValue } from '../facts/inmss-values.js';
import type { AnswerPart } from './answer.js';
import { byAspect, lines } from './by-aspect.js';
import { enrolmentToday } from './day-window.js';
import { DOCUMENT_REPLIES } from './document-replies.js';
import type { Line, Voice } from './voice.js';
import { askLine } from './whom-to-ask.js';

/** Documents and requirements of the contract, to the numbered paper of the announcement that asks for them. */
const PAPER_OF: Partial<Record<string, number>> = {
  'employer-request': 1,
  diploma: 2,
  'study-diploma': 2,
  'membership-certificate': 3,
  'practice-notice': 3,
  'identity-card': 4,
  'name-change-proof': 4,
  'data-consent': 5,
  'employment-proof': 6,
  'payment-proof': 7,
};

/** The numbered papers of the announcement. */
const PAPERS = [1, 2, 3, 4, 5, 6, 7] as const;

const HEAD: Line = {
  ro: 'La dosar se depun, scanate:',
  en: 'The dossier holds, scanned:',
  ru: 'В досье входят отсканированные документы:',
};

const SELF: Line = {
  ro: 'Dacă vă înscrieți în nume propriu, documentele nu precizează ce ține loc de solicitarea unității.',
  en: "If you enrol in your own name, the documents do not state what stands in for the unit's request.",
  ru: 'Если вы записываетесь самостоятельно, в документах не указано, что заменяет заявление учреждения.',
};

const NOT_FOR_SKILLS: Line = {
  ro: (v) => `Adeverința de la locul de muncă nu se cere: ${programmes(v)} este program de abilități.`,
  en: (v) => `No statement from your workplace is asked for: ${programmes(v)} is a skills programme.`,
  ru: (v) => `Справка с места работы не требуется: ${programmes(v)} — программа навыков (abilități).`,
};

const programmes = (v: Voice): string => (v.intent.entities.programme ?? []).map((id) => v.programme(id)).join(', ');

/** The papers as a numbered list; the sixth is left out for skills programmes, which do not need it. */
function list(v: Voice): AnswerPart {
  const named = (v.intent.entities.programme ?? []).map((id) => programmeFact(v.kb, id).value);
  const onlySkills = named.length > 0 && named.every(({ kind }) => kind === 'skills');
  v.cite('inmss.papers-scanned');
  const papers = PAPERS.map((number) => v.kb.fact<PaperValue>(`inmss.paper.${number}`))
    .filter(({ value }) => !(onlySkills && value.requirements.includes('employment-proof')))
    .map(({ value }) => {
      const condition = value.condition?.[v.lang];
      return `${value.number}. ${v.paper(value.number)}${condition ? ` (${condition})` : ''}`;
    });
  if (onlySkills) v.cite('inmss.paper.6');
  const platform = v.contact('inmss.platform').sites[0] ?? '';
  return v.part(
    'answered',
    lines(
      v.say(HEAD),
      `${papers.join(';\n')}.`,
      onlySkills && v.say(NOT_FOR_SKILLS),
      named.some(({ selfEnrolment }) => selfEnrolment) && v.say(SELF),
      v.say({
        ro: `Dosarul se depune online, pe ${platform}.`,
        en: `The dossier is filed online, at ${platform}.`,
        ru: `Досье подают онлайн, на ${platform}.`,
      }),
      v.say(enrolmentToday),
    ),
  );
}

const ASKED: Line = {
  ro: 'La dosar, anunțul cere:',
  en: 'For the dossier the announcement asks for:',
  ru: 'Для досье в объявлении требуется:',
};

const NOT_ASKED: Line = {
  ro: 'Acest document nu apare în lista de acte din anunț.',
  en: 'This paper is not in the list of the announcement.',
  ru: 'Этого документа нет в перечне из объявления.',
};

/** The papers that the question names, each with what the announcement says of it. */
function paperByPaper(v: Voice, asked: readonly string[]): AnswerPart {
  const numbers = [...new Set(asked.flatMap((id) => PAPER_OF[id] ?? []))];
  if (numbers.length === 0) {
    v.cite(...PAPERS.map((number) => `inmss.paper.${number}`));
    return v.part('answered', lines(v.say(NOT_ASKED), v.say(askLine)));
  }
  const texts = numbers.map((number) => {
    const condition = v.kb.fact<PaperValue>(`inmss.paper.${number}`).value.condition?.[v.lang];
    return `• ${v.paper(number)}${condition ? ` (${condition})` : ''}`;
  });
  return v.part('answered', lines(v.say(ASKED), ...texts));
}

/** The papers of the dossier, one of them, or a question about one that the announcement leaves open. */
export const documents = byAspect(DOCUMENT_REPLIES, (v) => {
  const asked = v.intent.entities.document ?? [];
  return asked.length > 0 ? paperByPaper(v, asked) : list(v);
});
