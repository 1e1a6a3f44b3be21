import type { Language } from '../../core/contract/ids.js';
import type { Word } from '../../core/text/fold.js';

const words = (text: string): Set<string> => new Set(text.split(/\s+/));

const ENGLISH = words(
  `supplement intensive ward allowance places place limited training courses send year years months age skills requalification midwives nurses hospital employer insurance insured certificate enrolment registration the
  an is was were do does did what when where who whom which how why can could would should will my me you your we it its of to for
  and or not with from at on by in this that there have has need want please thank thanks hello hi hey many much fee price cost deadline apply
  enrol enroll course nurse midwife documents paper papers exam money back refund pay payment account address phone number list tell
  programme program joke weather write ignore about refund policy bye good morning day days longer still between difference help human without now with restrictions person delete data best recipe show write give say print act new someone anyone enough good courses working intensive programmes nurses midwives enrolment which print who's list i if as eligible midwife attend paid missed take got did was were`,
);

const ROMANIAN = words(
  `termen termenul inscriere plata si sau dar de la pe cu din in un o este e sunt ce cat cata cati cate cand unde cine cum care pentru pt pot poate poti vreau imi mi ma te se
  va rog buna ziua salut multumesc mersi mai nu da am ai are avem eu tu ei ele acte dosar taxa plata platesc inscriu inscrieri asistent
  asistenta moasa programe curs cursul examen contul lei pana trebuie sa daca al ale ai lui fac face facut costa salariu spor puncte`,
);

/** Russian written in Latin letters. `kogda`, not words that Romanian or English have too. */
const TRANSLITERATED = words(
  `skolko stoit kogda gde kto kakie kakoy kakoi kakaya kak mozhno mojno nuzhno nuzhny nuzhni nujno nado dokumenti dokumenty zapis zapisatsya platit oplata
  oplatit dlya privet spasibo pozhaluysta pojaluista chto eto medsestra akusherka ya menya mne vy ekzamen kursy zdravstvuyte balov ballov dengi
  srok chisla vernut kurs esli programma programmy`,
);

const PAIRS: readonly [string, string][] = [
  ['shch', 'щ'],
  ['sch', 'щ'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['ts', 'ц'],
  ['yu', 'ю'],
  ['ya', 'я'],
  ['ye', 'е'],
  ['yo', 'е'],
  ['iy', 'ий'],
  ['oy', 'ой'],
  ['ay', 'ай'],
];
const LETTERS: Record<string, string> = Object.fromEntries(
  [...'abvgdeziklmnoprstufhcjy'].map((latin, index) => [latin, [...'абвгдезиклмнопрстуфхцжы'][index] ?? latin]),
);
const CYRILLIC = /[\u0400-\u04ff]/g;
const LATIN = /[a-z]/g;

/** Latin letters as the Cyrillic ones that they stand for: `skolko` → `сколько` but for its soft sign, which the lexicon does not ask for. */
function toCyrillic(word: string): string {
  let rest = word;
  for (const [latin, cyrillic] of PAIRS) rest = rest.replaceAll(latin, cyrillic);
  return [...rest].map((letter) => LETTERS[letter] ?? letter).join('');
}

const count = (list: readonly Word[], set: Set<string>): number =>
  list.reduce((sum, { text }) => sum + (set.has(text) ? 1 : 0), 0);

/** `Are` is Romanian too, `are the` is not. */
const ENGLISH_OPENING = /^(?:are|am|do|does|is|can|has|have) (?:the|i|my|there|we|you|it)\b/;

export interface Heard {
  /** Undefined when nothing tells: a name, a number, a script that none of the languages uses. */
  lang?: Language;
  /** The text in the letters of its language; differs from the folded one for Russian in Latin letters. */
  text: string;
}

/** Which language a folded text is in. Letters decide first, then small words; Romanian wins a tie of Latin letters. */
export function hearLanguage(folded: string, list: readonly Word[]): Heard {
  const cyrillic = folded.match(CYRILLIC)?.length ?? 0;
  const latin = folded.match(LATIN)?.length ?? 0;
  if (cyrillic > 0 && cyrillic * 2 >= latin) return { lang: 'ru', text: folded };
  if (latin === 0) return { text: folded };
  const opening = ENGLISH_OPENING.test(folded) ? 1 : 0;
  const [ro, en, ru] = [count(list, ROMANIAN), count(list, ENGLISH) + opening, count(list, TRANSLITERATED)];
  if (ru >= 1 && ru > ro && ru >= en) {
    const text = folded.replace(/[a-z]+/g, (word) => (KEPT.has(word) ? word : toCyrillic(word)));
    return { lang: 'ru', text };
  }
  if (en > ro) return { lang: 'en', text: folded };
  return ro > 0 ? { lang: 'ro', text: folded } : { text: folded };
}

/** Names that stay Latin in Russian too. */
const KEPT = words('inmss oamgmamr oamr nmo iban cif cnp perfmed zoom ct rm rmn amg');
