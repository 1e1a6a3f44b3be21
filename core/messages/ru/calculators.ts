import { capital, formatNumber } from '../../language/format.js';
import { counted } from '../counted.js';
import type { CalculatorMessages } from '../ro/calculators.js';

const wholePoints = counted('ru', '{n, plural, one {# балл} few {# балла} many {# баллов} other {# балла}}');
const points = (n: number): string => (Number.isInteger(n) ? wholePoints(n) : `${formatNumber(n)} балла`);

const criteria: CalculatorMessages['criteria'] = {
  distance: 'расстояние между крайними точками',
  unpaved: 'дороги без покрытия',
  slope: 'большой перепад высот',
  density: 'плотность населения',
  emergency: 'расстояние по дорогам до ближайшего населённого пункта с приёмным отделением (UPU/CPU) в том же уезде',
  insured: 'число застрахованных в списке',
  specialist: 'кабинет клинической специальности',
  shortage: 'населённый пункт или зона с нехваткой врачей',
};

const INSURED_NEEDS = {
  population: 'население места',
  soleDoctor: 'работает ли там один семейный врач',
} as const;

export const calculators: CalculatorMessages = {
  points,
  criteria,
  ruralNote: (note) => {
    switch (note.code) {
      case 'open-value':
        return `${capital(criteria[note.criterion])}: для ${formatNumber(note.value)} приказ не говорит, сколько баллов (соседние ступени дают ${points(note.below)} и ${points(note.above)}); ничего не засчитано.`;
      case 'not-applicable':
        return note.kind === 'specialist'
          ? `${capital(criteria[note.criterion])}: не применяется к амбулаторным специальностям.`
          : `${capital(criteria[note.criterion])}: не применяется к семейной медицине.`;
      case 'not-given':
        return `Не указано, засчитано как 0: ${note.criteria.map((criterion) => criteria[criterion]).join(', ')}.`;
      case 'insured-needs':
        return `Застрахованные не засчитаны; нужно знать ещё: ${note.missing.map((name) => INSURED_NEEDS[name]).join(', ')}.`;
      case 'insured-not-counted':
        return note.because === 'population'
          ? `За застрахованных баллы не даются: в населённом пункте более ${formatNumber(note.limit)} жителей.`
          : 'За застрахованных баллы не даются: там работают по договору несколько семейных врачей.';
      case 'insured-practice-only':
        return 'Пункт 3 (застрахованные) применяется только к кабинету, а не к его рабочим точкам.';
      case 'hills-only':
        return 'Баллы за дороги даются только в холмистой и горной местности.';
      case 'shortage-contract':
        return 'Нехватка врачей определяется по рамочному договору.';
      case 'too-few-points':
        return `Если баллов меньше чем ${formatNumber(note.least)}, приказ надбавки не предусматривает (${points(note.points)}).`;
      case 'town-too-large':
        return `Приказ применяется в сельской местности, сколько бы жителей ни было в коммуне, и в городах до ${formatNumber(note.limit)} жителей: больший город под него не подпадает.`;
      case 'delta-at-limit':
        return `Для дельты Дуная в приказе сказано «менее ${formatNumber(note.limit)} жителей», в остальных местах «до ${formatNumber(note.limit)}»; ровно при ${formatNumber(note.limit)} текст оставляет сомнение.`;
      case 'yearly-list':
        return 'Список кабинетов и конкретный процент устанавливаются ежегодно.';
    }
  },
  nmoNote: (note) => {
    switch (note.code) {
      case 'year-repeated':
        return `Год ${note.year} указан несколько раз; его баллы сложены.`;
      case 'older-years-left-out':
        return `Засчитаны пять лет (${note.from}–${note.to}); не учтены: ${note.years.join(', ')}.`;
      case 'year-short':
        return `За ${note.year} год не хватает ${formatNumber(note.missing)} из 50 баллов.`;
      case 'year-over':
        return `За ${note.year} год на ${formatNumber(note.over)} больше 50 баллов; переходит ли излишек на другой год, на странице не сказано.`;
      case 'theory-short':
        return `Порог ${formatNumber(note.threshold)} достигнут, но из ${formatNumber(note.of)} баллов за теорию не хватает ${formatNumber(note.missing)}.`;
      case 'practice-short':
        return `Порог ${formatNumber(note.threshold)} достигнут, но из ${formatNumber(note.of)} баллов за практику не хватает ${formatNumber(note.missing)}.`;
      case 'threshold-reached':
        return note.over > 0
          ? `Порог ${formatNumber(note.threshold)} превышен на ${formatNumber(note.over)}.`
          : `Порог ${formatNumber(note.threshold)} достигнут.`;
      case 'russian-system':
        return 'НМО — система Российской Федерации, а не Румынии.';
    }
  },
  reasons: {
    'not-13-digits': 'номер должен состоять ровно из 13 цифр',
    'first-digit': 'первая цифра должна быть 1, 2, 3 или 4',
    'birth-date': 'цифры 2–7 не составляют существующей даты рождения',
    'unknown-county': 'цифры 8–9 не принадлежат страховой кассе из приказа',
    'control-digit': 'контрольная цифра не сходится',
    'birth-year-out-of-reach': 'номер может показать только годы рождения с 1900 по 2099',
    'bad-serial': 'учётный номер должен содержать не более 3 цифр',
  },
  insuredIdNotes: {
    'born-in-2000':
      'В приказе сказано «до 2000 года» и «после 2000 года»; для рождённых в самом 2000 году взята, как в CNP, цифра 3 или 4.',
    'control-formula-not-in-order':
      'Формулы контрольной цифры в приказе нет; использована формула CNP, с которой согласуется пример приказа.',
  },
};
