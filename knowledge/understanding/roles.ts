import type { Entities } from '../../core/answers/answer.js';
import type { ProgrammeId, QualificationId } from '../../core/contract/ids.js';
import type { Word } from '../../core/text/fold.js';
import type { Match } from './lexicon/compile.js';
import { PERSON_FORMS, type RoleWord, SUBJECT_IDS, type Subject } from './lexicon/names.js';

export interface Mention extends Match<Subject> {
  role: 'qualification' | 'programme';
  id: QualificationId | ProgrammeId;
}

const WINDOW = 3;
const BETWEEN_NURSE_AND_NAME =
  /^(?:medical\w*|med|de|pe|din|in|si|principal\w*|debutant\w*|sef\w*|specializat\w*|of|with|a|avand|по|в|на|at|медицинск[а-я]*|licentiat\w*|superior\w*|am)$/;
const JOINS = /^(?:si|sau|ori|and|or|и|или|de|cei|cele)$/;
const MOST_JOINS = 3;

/** What one wants to become is a programme to ask for, no qualification yet. */
const BECOMES = /^(?:devin|deveni|devina|become|стать)$/;

/** `sunt BFT`: what one is; what one attends has a `la` or a `pe` before it. */
const IS = /^sunt$/;

type Roles = readonly ReadonlySet<RoleWord>[];

const has = (roles: Roles, index: number, role: RoleWord): boolean => roles[index]?.has(role) ?? false;

/** `asistentă (medicală) de pediatrie`, `asist. med. farmacie`: a word for nurse, and only joining words up to the name. */
function followsNurse(words: readonly Word[], roles: Roles, from: number): boolean {
  for (let index = from - 1; index >= Math.max(0, from - WINDOW - 1); index -= 1) {
    if (has(roles, index, 'nurse') || has(roles, index, 'diploma')) return !BECOMES.test(words[index - 1]?.text ?? '');
    // `asistenta de la pediatrie`, `cei de la radiologie`
    if (words[index]?.text === 'la' && words[index - 1]?.text === 'de') continue;
    if (!BETWEEN_NURSE_AND_NAME.test(words[index]?.text ?? '')) return false;
  }
  return false;
}

/** `pharmacy nurse`, `детская медсестра`, but not `pharmacy programme`. */
function precedesNurse(words: readonly Word[], roles: Roles, to: number): boolean {
  const [next, afterNext] = [words[to]?.text ?? '', words[to + 1]?.text ?? ''];
  if (/^qualif/.test(next)) return true;
  return (
    (has(roles, to, 'nurse') && /^(?:nurs|assist|tech|медсест|медбр|сест)/.test(next)) ||
    (/^nurs/.test(afterNext) && next === 'medical')
  );
}

function roleOf(
  match: Match<Subject>,
  words: readonly Word[],
  roles: Roles,
  previous: Mention | undefined,
): Mention['role'] | undefined {
  const { qualification, programme } = SUBJECT_IDS[match.tag];
  if (!programme) return qualification ? 'qualification' : undefined;
  if (!qualification) return 'programme';
  const word = words[match.from]?.text ?? '';
  if (PERSON_FORMS.test(word) || IS.test(words[match.from - 1]?.text ?? '')) return 'qualification';
  if (has(roles, match.to, 'programmeNoun') || has(roles, match.from - 1, 'programmeNoun')) return 'programme';
  if (followsNurse(words, roles, match.from) || precedesNurse(words, roles, match.to)) return 'qualification';
  const between = previous ? words.slice(previous.to, match.from) : [];
  const joined =
    previous && between.length > 0 && between.length <= MOST_JOINS && between.every(({ text }) => JOINS.test(text));
  return joined ? previous.role : 'programme';
}

// The practice that one works in, or the doctor that one has, is no qualification of the one who asks.
const DOCTOR_OF_OTHERS = /^(?:cabinet\w*|medicul|medicului|lista|listele|familie|anunt|la)$/;

function isOthersDoctor(words: readonly Word[], match: Match<Subject>): boolean {
  const before = words[match.from - 1]?.text ?? '';
  const twoBefore = words[match.from - 2]?.text ?? '';
  const word = words[match.from]?.text ?? '';
  return DOCTOR_OF_OTHERS.test(before) || /^cabinet/.test(twoBefore) || word === 'medicul' || word === 'medicului';
}

const WORKS = /^(?:lucrez|lucreaza|lucram|muncesc|angajata?|activez|работаю|работает|working|work)$/;
const WARD = /^(?:sectia|sectie|centru|centrul|compartiment\w*|clinica|camin|spital|spitalul|ward|отделени.)$/;
const AT = /^(?:in|la|pe|de|cu|at|on|в|на)$/;

/** Where one works is no programme that one asks for: `lucrez la dializă`, but `trebuie să lucrez în laborator`. */
function isWorkplace(words: readonly Word[], { from }: Match<Subject>): boolean {
  const [third, second, first] = [-3, -2, -1].map((offset) => words[from + offset]?.text ?? '');
  if (!AT.test(first ?? '')) return false;
  return WARD.test(second ?? '') || (WORKS.test(second ?? '') && !/^(?:sa|to|must|have)$/.test(third ?? ''));
}

/** The qualifications and programmes that the words name, each with its role, in the order of the text. */
export function mentionsOf(words: readonly Word[], subjects: readonly Match<Subject>[], roles: Roles): Mention[] {
  const mentions: Mention[] = [];
  for (const match of subjects) {
    const previous = mentions.at(-1);
    if (previous && match.from < previous.to && match.to <= previous.to) continue;
    if (match.tag === 'medic' && isOthersDoctor(words, match)) continue;
    if (match.tag === 'dentar' && /^tehnic/.test(words[match.from - 1]?.text ?? '')) continue;
    // `medic stomatolog`, `medic de laborator`: a doctor, whatever of.
    if (previous?.tag === 'medic' && words.slice(previous.to, match.from).every(({ text }) => text === 'de')) continue;
    const role = roleOf(match, words, roles, previous);
    if (role === 'programme' && isWorkplace(words, match)) continue;
    const id = role && SUBJECT_IDS[match.tag][role];
    if (role && id) mentions.push({ ...match, role, id });
  }
  // `soră medicală` is a generalist, unless she says of what.
  const others = mentions.filter(
    ({ from, role }) => role === 'qualification' && !/^s[ou]r/.test(words[from]?.text ?? ''),
  );
  return others.length > 0
    ? mentions.filter((mention) => mention.role !== 'qualification' || others.includes(mention))
    : mentions;
}

const unique = <T>(list: T[]): T[] => [...new Set(list)];

/** Mentions as the entities of the contract. */
export function entitiesOf(mentions: readonly Mention[]): Pick<Entities, 'qualification' | 'programme'> {
  const ids = (role: Mention['role']) =>
    unique(mentions.filter((mention) => mention.role === role).map(({ id }) => id));
  // The role names the list that the id is from.
  const qualification = ids('qualification') as QualificationId[];
  const programme = ids('programme') as ProgrammeId[];
  return {
    ...(qualification.length > 0 ? { qualification } : {}),
    ...(programme.length > 0 ? { programme } : {}),
  };
}
