import type { Language } from '../../contract/ids.js';
import type { LocalizedText } from '../../facts/fact.js';

type Choices = Record<Language, string[]>;

export const SALARY_TEXTS = {
  lead: {
    ro: 'Salarii de bază din anexa nr. I, în lei de la nivelul anului 2005 (minim–maxim):',
    en: 'Base pay in Annex I, in lei of 2005 (least–most):',
    ru: 'Оклады из приложения I, в леях 2005 года (минимум–максимум):',
  },
  notToday: {
    ro: 'Acestea sunt prevederi din 2005, în lei vechi, nu salariul de astăzi; cât se plătește acum nu se află în documentele mele.',
    en: 'These are provisions of 2005, in the old lei, not the pay of today; what is paid now is not in my documents.',
    ru: 'Это положения 2005 года, в старых леях, а не сегодняшняя зарплата; сколько платят сейчас, в моих документах нет.',
  },
  chapter: {
    I: {
      ro: 'Unități sanitare, altele decât cele clinice (cap. I):',
      en: 'Health units other than clinical ones (Chapter I):',
      ru: 'Учреждения, кроме клинических (глава I):',
    },
    II: {
      ro: 'Unități clinice, institute și centre medicale (cap. II):',
      en: 'Clinical units, institutes and medical centres (Chapter II):',
      ru: 'Клинические учреждения, институты и медицинские центры (глава II):',
    },
  },
  noRow: {
    I: {
      ro: 'Unități neclinice (cap. I): niciun rând.',
      en: 'Non-clinical units (Chapter I): no row.',
      ru: 'Неклинические учреждения (глава I): строки нет.',
    },
    II: {
      ro: 'Unități clinice (cap. II): niciun rând.',
      en: 'Clinical units (Chapter II): no row.',
      ru: 'Клинические учреждения (глава II): строки нет.',
    },
  },
  pathology: {
    ro: 'în anatomia patologică și medicina legală',
    en: 'in pathological anatomy and forensic medicine',
    ru: 'в патологической анатомии и судебной медицине',
  },
  alsoPathology: {
    ro: 'Pentru anatomia patologică și medicina legală tabelul are sume separate.',
    en: 'The table has separate amounts for pathological anatomy and forensic medicine.',
    ru: 'Для патологической анатомии и судебной медицины в таблице есть отдельные суммы.',
  },
  whichFunction: {
    ro: 'Pentru ce funcție? Am tabelele de salarii de bază din Legea nr. 125/2005.',
    en: 'For which function? I have the base pay tables of Law no. 125/2005.',
    ru: 'Для какой должности? У меня есть таблицы окладов из Закона № 125/2005.',
  },
  whichLevel: {
    ro: 'Cu ce nivel de studii? În Legea nr. 125/2005 salariul asistentului medical depinde de el.',
    en: 'With which level of studies? In Law no. 125/2005 the pay of a nurse depends on it.',
    ru: 'С каким уровнем образования? В Законе № 125/2005 оклад медсестры зависит от него.',
  },
  noSuchLevel: {
    ro: 'Legea nr. 125/2005 nu are un rând pentru această funcție la acest nivel de studii. Ce nivel căutați?',
    en: 'Law no. 125/2005 has no row for this function at this level of studies. Which level are you looking for?',
    ru: 'В Законе № 125/2005 нет строки для этой должности с этим уровнем образования. Какой уровень вам нужен?',
  },
  functionChoices: {
    ro: [
      'Salariu asistent medical postliceal (PL)',
      'Salariu asistent medical principal SSD',
      'Salariu soră medicală',
      'Salariu infirmieră',
      'Salariu brancardier',
      'Salariu medic',
    ],
    en: [
      'Salary of a nurse, post-secondary (PL)',
      'Salary of a senior nurse SSD',
      'Salary of an infirmieră',
      'Salary of a stretcher-bearer',
      'Salary of a doctor',
    ],
    ru: [
      'Оклад медсестры, послелицейское образование (PL)',
      'Оклад медсестры SSD',
      'Оклад санитарки',
      'Оклад водителя',
      'Оклад врача',
    ],
  },
  levelChoices: {
    ro: [
      'Salariu asistent medical, studii superioare (S)',
      'Salariu asistent medical, scurtă durată (SSD)',
      'Salariu asistent medical, postliceal (PL)',
      'Salariu asistent medical, studii medii (M)',
    ],
    en: [
      'Salary of a nurse, higher education (S)',
      'Salary of a nurse, short-cycle higher education (SSD)',
      'Salary of a nurse, post-secondary (PL)',
      'Salary of a nurse, secondary (M)',
    ],
    ru: [
      'Оклад медсестры, высшее образование (S)',
      'Оклад медсестры, краткое высшее (SSD)',
      'Оклад медсестры, послелицейское (PL)',
      'Оклад медсестры, среднее (M)',
    ],
  },
} as const satisfies Record<string, LocalizedText | Record<'I' | 'II', LocalizedText> | Choices> as {
  chapter: Record<'I' | 'II', LocalizedText>;
  noRow: Record<'I' | 'II', LocalizedText>;
  functionChoices: Choices;
  levelChoices: Choices;
} & Record<
  'lead' | 'notToday' | 'pathology' | 'alsoPathology' | 'whichFunction' | 'whichLevel' | 'noSuchLevel',
  LocalizedText
>;
