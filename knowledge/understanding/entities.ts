import type { Entities } from '../../core/answers/answer.js';
import { type Word, wordsOf } from '../../core/text/fold.js';
import { remembered } from '../../core/text/remember.js';
import type { VocabularyMatch } from '../../core/vocabulary/vocabulary.js';
import { openVocabulary } from '../vocabulary/open.js';
import { openModel } from './model.js';
import { has, type Roles, rolesOf } from './roles.js';

/** A qualification or a programme that the words name, and whose it is. */
export interface Mention {
  kind: 'qualification' | 'programme';
  id: string;
  from: number;
  to: number;
  /** Of a qualification: of the one who writes, of somebody whom she names, or of nobody in particular. */
  whose?: 'mine' | 'other' | 'any';
}

export interface Named {
  entities: Entities;
  mentions: Mention[];
}

/** A doctor is named by his field alone: `cardiolog`. */
const MEDIC = 'medic';
const LOOK_BACK = 4;
const MOST_JOINS = 3;
const MINOR = 18;
const OWNER_WITHIN = 6;

/** `asistentă (medicală) de pediatrie`: a word for nurse, and only joining words up to the name. */
function followsNurse(roles: Roles, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - LOOK_BACK); at--) {
    if (has(roles, at, 'nurse')) return !has(roles, at - 1, 'becomes');
    // `Am diplomă de moașă, pe pediatrie mă luați?`
    if (has(roles, at, 'diploma')) return !has(roles, from - 1, 'apart');
    if (!has(roles, at, 'between') && !(has(roles, at, 'at') && has(roles, at - 1, 'between'))) return false;
  }
  return false;
}

/** `soțul e BFT`: what somebody is, of whom the words before speak. */
function isSomebody(roles: Roles, from: number): boolean {
  if (has(roles, from - 1, 'iam')) return true;
  const before = roles.slice(Math.max(0, from - LOOK_BACK), Math.max(0, from - 1));
  return has(roles, from - 1, 'is') && before.some((each) => each.has('other'));
}

/** `farmacistă (asistent)` */
const nurseFollows = (roles: Roles, to: number): boolean => has(roles, to, 'nurse') && !has(roles, to, 'joins');

function isQualification(roles: Roles, { from, to }: VocabularyMatch, previous: Mention | undefined): boolean {
  if (isSomebody(roles, from)) return true;
  if (has(roles, to, 'course') || has(roles, from - 1, 'course')) return false;
  if (followsNurse(roles, from)) return true;
  if (nurseFollows(roles, to)) return true;
  if (!previous || from - previous.to > MOST_JOINS || from === previous.to) return false;
  for (let at = previous.to; at < from; at++) if (!has(roles, at, 'joins')) return false;
  return previous.kind === 'qualification';
}

/** Where one works is no programme that one asks for: `lucrez la dializă`, but `trebuie să lucrez în laborator`. */
function isWorkplace(roles: Roles, from: number): boolean {
  if (!has(roles, from - 1, 'at')) return false;
  return has(roles, from - 2, 'ward') || (has(roles, from - 2, 'works') && !has(roles, from - 3, 'must'));
}

function ownerOf(roles: Roles, from: number, person: boolean): NonNullable<Mention['whose']> {
  for (let at = from; at >= Math.max(0, from - OWNER_WITHIN); at--) {
    if (at < from && has(roles, at, 'other')) return 'other';
    if (has(roles, at, 'self')) return 'mine';
  }
  return person && from <= 1 ? 'mine' : 'any';
}

const isQualified = ({ kind, form }: VocabularyMatch): boolean => kind === 'qualification' && form === 'people';

const isProfession = ({ kind, id, to }: VocabularyMatch, roles: Roles): boolean =>
  kind === 'post' && openVocabulary().entry(kind, id)?.profession === true && !nurseFollows(roles, to);

const isWithin = (name: VocabularyMatch, other: VocabularyMatch): boolean =>
  other !== name && other.from <= name.from && other.to >= name.to;

/** Whether people of another trade than the qualifications' are named: `kinetoterapeut`, but not within `asistent kinetoterapeut`. */
export function namesProfession(text: string): boolean {
  const names = openVocabulary().find(text, { kinds: ['post', 'qualification'] });
  const roles = rolesOf(wordsOf(text));
  return names.some(
    (name) => isProfession(name, roles) && !names.some((other) => isQualified(other) && isWithin(name, other)),
  );
}

/** What one wants to become (`vreau să devin asistent de laborator`) is a programme to ask for, no qualification yet. */
const isPerson = (name: VocabularyMatch, roles: Roles): boolean =>
  isQualified(name) && !has(roles, name.from - 1, 'becomes');

/** The qualifications and programmes that the words name, each with its role, in the order of the text. */
function mentionsOf(names: readonly VocabularyMatch[], roles: Roles): Mention[] {
  const mentions: Mention[] = [];
  for (const name of names) {
    const { from, to, id, kind, form } = name;
    if (kind !== 'programme' && kind !== 'qualification') continue;
    if (names.some((other) => (isPerson(other, roles) || isProfession(other, roles)) && isWithin(name, other)))
      continue;
    if (id === MEDIC && (has(roles, from - 1, 'doctorElsewhere') || has(roles, from - 2, 'doctorElsewhere'))) continue;
    if (id === MEDIC && followsNurse(roles, from)) continue;
    const person = form === 'people';
    if (person && !isPerson(name, roles)) continue;
    const twin = names.some((other) => other.kind !== kind && other.from === from && other.to === to);
    const qualified = person || (twin && isQualification(roles, name, mentions.at(-1)));
    if (twin && qualified !== (kind === 'qualification')) continue;
    // `Sunt farmacist la o farmacie`: beside whom a person is named, a field that is no programme is where he works.
    const isBare = kind === 'qualification' && !twin && !person && !isQualification(roles, name, mentions.at(-1));
    if (isBare && names.some((other) => isPerson(other, roles) || isProfession(other, roles))) continue;
    if (kind === 'programme' && isWorkplace(roles, from)) continue;
    const whose = kind === 'qualification' ? { whose: ownerOf(roles, from, person) } : {};
    mentions.push({ kind, id, from, to, ...whose });
  }
  return mentions;
}

/** Somebody else's qualification is no matter where she tells her own; `soră medicală` is a generalist unless she says of what. */
function qualificationsOf(mentions: readonly Mention[], isOnlyTitle: (mention: Mention) => boolean): string[] {
  const named = mentions.filter(({ kind }) => kind === 'qualification');
  const telling = named.filter((mention) => !isOnlyTitle(mention));
  const all = telling.length > 0 ? telling : named;
  const mine = all.some(({ whose }) => whose === 'mine');
  const own = mine ? all.filter(({ whose }) => whose !== 'other') : all;
  return [...new Set(own.map(({ id }) => id))];
}

/** `elev, 17 ani` is a child of (a): those of (b) are between 18 and 26. */
const namesMinor = (words: readonly Word[]): boolean =>
  words.some(
    ({ text }, at) =>
      /^\d{1,2}$/.test(text) && Number(text) < MINOR && /^(?:ani|лет|года?|years?)$/.test(words[at + 1]?.text ?? ''),
  );

function categoriesOf(names: readonly VocabularyMatch[], words: readonly Word[]): string[] {
  const letters = [...new Set(names.filter(({ kind }) => kind === 'category').map(({ id }) => id))];
  const wider = new Set(letters.flatMap((id) => openVocabulary().entry('category', id)?.outweighs ?? []));
  const told = letters.filter((letter) => !wider.has(letter));
  return [...new Set(told.map((letter) => (letter === 'b' && namesMinor(words) ? 'a' : letter)))];
}

/** What a prepared text names, with the role that each name has in it. */
export function namesOf(text: string, isKnown: (word: string) => boolean): Named {
  const words = wordsOf(text);
  const roles = rolesOf(words);
  // `Psihatria` is the programme and no psychiatrist.
  const fits = (id: string, from: number, score: number) =>
    id !== MEDIC || (score === 1 && !has(roles, from, 'adjective'));
  const names = openVocabulary().find(text, { isKnown, fits });
  const mentions = mentionsOf(names, roles);
  const qualification = qualificationsOf(mentions, ({ from, to }) =>
    names.some((name) => name.kind === 'post' && name.from <= from && name.to >= to),
  );
  const programme = [...new Set(mentions.filter(({ kind }) => kind === 'programme').map(({ id }) => id))];
  const papers = names.flatMap(({ kind, id }) =>
    kind === 'paper' ? (openVocabulary().entry('paper', id)?.requirement ?? []) : [],
  );
  const document = [...new Set(papers)];
  const category = categoriesOf(names, words);
  return {
    mentions,
    entities: {
      ...(qualification.length > 0 ? { qualification } : {}),
      ...(programme.length > 0 ? { programme } : {}),
      ...(document.length > 0 ? { document } : {}),
      ...(category.length > 0 ? { category } : {}),
    },
  };
}

/** As many texts as understanding keeps: later messages of their chats lean on them. */
const TEXTS_KEPT = 1000;
/** The same with the words that the model knows. */
export const namesIn = remembered(TEXTS_KEPT, (text) => namesOf(text, openModel().isKnown));
