import type { AnswerPart } from './answer.js';
import { byAspect, lines } from './by-aspect.js';
import { enrolmentToday } from './day-window.js';
import {
  citeAllRows,
  programmesFor,
  qualifications,
  verdicts,
  verdictText,
  whoIsInvited,
} from './eligibility-verdict.js';
import { qualificationChoices } from './suggestions.js';
import type { Line, Voice } from './voice.js';

const open = (ro: string, en: string, ru: string): { line: Line; open: true } => ({ line: { ro, en, ru }, open: true });

const WHICH: Line = {
  ro: 'Ce calificare aveți?',
  en: 'What is your qualification?',
  ru: 'Какая у вас квалификация?',
};

function answer(v: Voice): AnswerPart {
  const programmes = v.intent.entities.programme ?? [];
  const known = qualifications(v);
  if (known.length > 0) {
    const texts =
      programmes.length > 0
        ? known.flatMap((qualification) => programmes.map((programme) => verdictText(v, qualification, programme)))
        : known.map((qualification) => programmesFor(v, qualification));
    return v.part('answered', lines(...texts, v.say(enrolmentToday)));
  }
  if (programmes.length === 0)
    return v.part(
      'clarify',
      v.say({
        ro: `Depinde de calificarea dumneavoastră. ${v.say(WHICH)}`,
        en: `It depends on your qualification. ${v.say(WHICH)}`,
        ru: `Это зависит от вашей квалификации. ${v.say(WHICH)}`,
      }),
      qualificationChoices(v.kb, v.lang),
    );
  const groups = programmes.map((programme) => whoIsInvited(v, programme));
  // "May I…" needs to know who asks; "who may…" is answered in full by the groups.
  return v.intent.aspects.includes('eligibility.for-me')
    ? v.part('clarify', lines(...groups, v.say(WHICH)), qualificationChoices(v.kb, v.lang))
    : v.part('answered', lines(...groups, v.say(enrolmentToday)));
}

/** Which programmes somebody may attend, and who may attend a programme. */
export const eligibilityAnswer = byAspect(
  {
    'eligibility.study-level': {
      line: {
        ro: (v) =>
          `${verdicts(v)}${v.fact('inmss.any-level')} La dosar se cere ${v.paper(2)}; grupul țintă este dat de calificare.`,
        en: (v) =>
          `${verdicts(v)}${v.fact('inmss.any-level')} The dossier asks for ${v.paper(2)}; the target group is given by the qualification.`,
        ru: (v) =>
          `${verdicts(v)}${v.fact('inmss.any-level')} В досье требуется ${v.paper(2)}; целевая группа определяется квалификацией.`,
      },
      ask: true,
    },
    'eligibility.seniority': open(
      'Documentele INMSS nu precizează o vechime minimă în muncă.',
      'The INMSS documents state no minimum length of service.',
      'Минимальный стаж работы в документах INMSS не указан.',
    ),
    'eligibility.age': open(
      'Documentele INMSS nu precizează nicio limită de vârstă.',
      'The INMSS documents state no age limit.',
      'Возрастные ограничения в документах INMSS не указаны.',
    ),
    'eligibility.on-leave': open(
      'Documentele INMSS nu spun nimic despre înscrierea în timpul unui concediu (de creștere a copilului, medical).',
      'The INMSS documents say nothing of enrolling during a leave (parental, medical).',
      'О записи во время отпуска (по уходу за ребёнком, больничного) в документах INMSS ничего не сказано.',
    ),
    'eligibility.prior-certificate': open(
      'Documentele INMSS nu spun nimic despre certificatele de specializare obținute mai demult.',
      'The INMSS documents say nothing of specialization certificates obtained earlier.',
      'О ранее полученных сертификатах специализации в документах INMSS ничего не сказано.',
    ),
    'eligibility.foreign-diploma': {
      line: {
        ro: (v) =>
          `${verdicts(v)}Documentele nu spun nimic despre diplomele din străinătate. La dosar se cere ${v.paper(2)}.`,
        en: (v) =>
          `${verdicts(v)}The documents say nothing of diplomas from abroad. The dossier asks for ${v.paper(2)}.`,
        ru: (v) =>
          `${verdicts(v)}Об иностранных дипломах в документах ничего не сказано. В досье требуется ${v.paper(2)}.`,
      },
      open: true,
    },
    'eligibility.emc-credits': {
      line: {
        ro: (v) => `Documentele nu pomenesc credite EMC pentru înscriere. La dosar se cere ${v.paper(3)}.`,
        en: (v) => `The documents do not mention EMC credits for enrolment. The dossier asks for ${v.paper(3)}.`,
        ru: (v) => `О кредитах EMC для записи в документах не сказано. В досье требуется ${v.paper(3)}.`,
      },
      open: true,
    },
    'eligibility.item-13': {
      line: {
        ro: (v) => `Aveți dreptate, aici documentele nu se potrivesc.\n${v.conflict('inmss.conflict.item-13')}`,
        en: (v) => `You are right, the documents do not agree here.\n${v.conflict('inmss.conflict.item-13')}`,
        ru: (v) => `Вы правы, здесь документы расходятся.\n${v.conflict('inmss.conflict.item-13')}`,
      },
      cites: ['inmss.target.letter.skills.generalist', 'inmss.target.letter.skills.pediatrie'],
      ask: true,
    },
    'eligibility.other-profession': {
      line: (() => {
        const say = (text: string) => (v: Voice) => {
          citeAllRows(v);
          return text;
        };
        return {
          ro: say(
            'Nu: programele sunt pentru asistenți medicali (generaliști, de pediatrie, farmacie, igienă, radiologie, nutriție) și moașe. Alte profesii nu apar în grupurile țintă.',
          ),
          en: say(
            'No: the programmes are for nurses (general, paediatric, pharmacy, hygiene, radiology, nutrition) and midwives. Other professions are in no target group.',
          ),
          ru: say(
            'Нет: программы предназначены для медсестёр (общего профиля, педиатрических, по фармации, гигиене, радиологии, питанию) и акушерок. Других профессий в целевых группах нет.',
          ),
        };
      })(),
      ask: true,
    },
    'eligibility.places': open(
      'Numărul de locuri nu este precizat în documente.',
      'The documents do not state the number of places.',
      'Количество мест в документах не указано.',
    ),
    'eligibility.selection': open(
      'Documentele nu pomenesc un examen de admitere sau criterii de selecție; spun doar că INMSS validează dosarul.',
      'The documents mention no entrance exam or selection criteria; they only say that INMSS validates the dossier.',
      'О вступительном экзамене или отборе в документах не сказано; указано лишь, что досье утверждает INMSS.',
    ),
    'eligibility.practice': {
      line: {
        ro: (v) =>
          `${verdicts(v)}Pentru reconversie se cere ${v.paper(6)}. Pentru abilități, documentele nu cer să lucrați în domeniu.`,
        en: (v) =>
          `${verdicts(v)}Requalification (reconversie) asks for ${v.paper(6)}. For skills programmes (abilități) the documents do not ask that you work in the field.`,
        ru: (v) =>
          `${verdicts(v)}Для переквалификации (reconversie) требуется ${v.paper(6)}. Для программ навыков (abilități) работа в этой области в документах не требуется.`,
      },
    },
  },
  answer,
);
