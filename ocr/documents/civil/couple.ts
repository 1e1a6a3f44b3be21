import { cnpReadings } from '../find/cnp.js';
import { holdsGivenName, isGivenName } from '../find/given-names.js';
import { splitName } from '../find/names.js';
import { distinct, type Found, joined } from '../find/value.js';
import type { DocumentText } from '../text/document-text.js';
import { bare, editDistance } from '../text/fold.js';
import { isLawful } from './law.js';
import { saidOfNames } from './names-told.js';
import type { Act, Said, Who } from './told.js';

interface Spouse {
  before?: Found;
  after?: Found;
  /** Taken back when the marriage ended, as its mention tells. */
  again?: Found;
  given?: Found;
  cnp?: Found;
  /** Two surnames are told for the time before: names were taken for another's, or from beside another label. */
  isDoubted?: true;
}

/** What an act tells of family names, former and new ones aligned. */
export interface Steps {
  formerSurname: Found[];
  newSurname: Found[];
  fullName: Found[];
  cnp: Found | undefined;
  /** Somebody's name is another one than before. */
  isChange: boolean;
}

/**
 * Who of a couple changed the family name. When one did, the step is that person's; when both did, there are two; when nobody did, it is the
 * wife's name twice over.
 */
export function stepsTold(text: DocumentText, act: Act): Steps | undefined {
  const codes = cnpReadings(text);
  const read = (mixedCase: boolean) => {
    const said = withWholeNames(saidOfNames(text, act, mixedCase));
    // A change on request is one person's.
    const own = act === 'grant' ? said.map((one): Said => ({ ...one, who: 'she', named: true })) : said;
    return stepsOf(settled(own, act, text), act, codes);
  };
  return read(false) ?? read(true);
}

/** `Numele soțului POPESCU ION`: whose given name stands nowhere else has it in the one name, unless that name comes again. */
function withWholeNames(all: readonly Said[]): Said[] {
  const isGiven = (said: Said, who: Said['who']) => said.part === 'given' && (!said.who || !who || said.who === who);
  const isRepeated = (value: string) => all.filter(({ found }) => bare(found.value) === bare(value)).length > 1;
  return all.map((said) => {
    const [first = '', ...rest] = said.found.value.split(' ');
    const isWhole = said.part === 'surname' && !isGivenName(first) && rest.length > 0 && rest.every(isGivenName);
    const isOne = isWhole && !all.some((other) => isGiven(other, said.who)) && !isRepeated(said.found.value);
    return isOne ? { ...said, part: 'whole' } : said;
  });
}

function stepsOf(couple: Record<Who, Spouse>, act: Act, codes: readonly Found[]): Steps | undefined {
  if ([couple.he, couple.she].some((one) => one.isDoubted || isGivenAlone(one))) return undefined;
  const people = [couple.he, couple.she].flatMap((one) => {
    const { before, after, again } = one;
    const married = before && after ? [{ ...one, before, after }] : [];
    return after && again ? [...married, { ...one, before: after, after: again }] : married;
  });
  const borne = [couple.he, couple.she].flatMap(({ before }) => before?.value ?? []);
  // In a marriage each bears the own name, the other's, or both.
  const isOfTheirs = (name: string) => act !== 'marriage' || borne.length < 2 || isMadeOf(name, borne);
  const [he, she] = [couple.he, couple.she].map(({ before, after }) => ({
    before: before?.value,
    after: after && isOfTheirs(after.value) ? after.value : undefined,
  }));
  if (act === 'marriage' && he && she && !isLawful(he, she)) return undefined;
  const own = people.filter(({ after }) => isOfTheirs(after.value));
  const changed = own.filter(({ before, after }) => tight(before.value) !== tight(after.value));
  const key = ({ before, after }: { before: Found; after: Found }) => `${bare(before.value)} ${bare(after.value)}`;
  const steps = distinct(changed, key);
  const chosen = steps.length > 0 ? steps : own.slice(-1);
  const [only] = chosen;
  if (!only) return undefined;
  // A code that nobody's name stands beside is taken for the one who changed; the other's is not.
  const other = [couple.he, couple.she].find(({ before }) => before !== only.before)?.cnp?.value;
  const free = codes.find(({ value }) => value !== other);
  return {
    formerSurname: chosen.map(({ before }) => before),
    newSurname: chosen.map(({ after }) => after),
    fullName: chosen.flatMap(({ before, given }) => (given ? [joined(before, given)] : [])),
    cnp: chosen.length === 1 ? (only.cnp ?? free) : undefined,
    isChange: steps.length > 0,
  };
}

/** Given names where the surname was not read: nothing else of that spouse's was taken for one. */
const isGivenAlone = ({ before, given }: Spouse): boolean =>
  before !== undefined && !given && before.value.split(' ').every(isGivenName);

/** What nothing says beside a name is told by what is still missing of the couple. */
function settled(all: readonly Said[], act: Act, text: DocumentText): Record<Who, Spouse> {
  const couple: Record<Who, Spouse> = { he: {}, she: {} };
  const placeAll = (some: readonly Said[], whose: (said: Said) => readonly Who[]) => {
    for (const said of some) for (const who of whose(said)) place(couple[who], said, act);
  };
  const isAfter = ({ timed, when, part }: Said) => timed && when === 'after' && part !== 'given' && part !== 'cnp';
  // A name afterwards that nobody's is said beside is common to both, unless the other one is told of further down, or each has one.
  const afters = all.filter((said) => isAfter(said) && !said.named);
  const isCommon = (said: Said) =>
    isAfter(said) &&
    (said.named ? said.who === 'both' : !isOneOfTwo(said, all) && new Set(afters.map(({ who }) => who)).size < 2);
  const [common, single] = [all.filter(isCommon), all.filter((said) => !isCommon(said))];
  // Two of them are one each, whosever.
  const isAgreed = new Set(common.map(({ found }) => tight(found.value))).size < 2;
  // So is a name common to both, and the second one that a spouse is told of.
  const isLone = ({ found, part, timed, named, who }: Said) =>
    named && (part === undefined || (part === 'surname' && who === 'both')) && !timed && !isWhole(found.value, part);
  placeAll(
    single.filter((said) => said.named && !isLone(said)),
    whoseOf,
  );
  const rest = single.filter(({ named, part, beside, who }) => !named && (part !== 'cnp' || beside || who));
  const wholes = rest.filter(({ found, part }) => isWhole(found.value, part));
  const isSheFirst = /A$/i.test(wholes[0]?.found.value ?? '') && !/A$/i.test(wholes[1]?.found.value ?? 'A');
  const order: Who[] = isSheFirst ? ['she', 'he'] : ['he', 'she'];
  // Whose the one whole name of an act is nothing says.
  const isSolitary = wholes.length === 1 && !couple.he.before && !couple.she.before;
  placeAll(rest, (said) => {
    const free = isSolitary ? [] : order.filter((who) => !couple[who].before);
    const [own = free[0], other] = whoseOf(said.beside ?? said);
    if (isAfter(said) && !said.who) return [];
    if (said.part === 'surname' && (other || !said.who)) return order;
    const whole = isWhole(said.found.value, said.part);
    said.who = whole && own && !free.includes(own) ? free[0] : own;
    return said.beside && other ? [] : whoseOf(said);
  });
  // What stands beside a spouse alone is the name that is still missing.
  placeAll(single.filter(isLone), whoseOf);
  placeAll(
    common.filter((said) => said.named || (isAgreed && !isContested(said, couple, text))),
    () => order,
  );
  return couple;
}

/** Of his section, and hers comes after it. */
function isOneOfTwo(said: Said, all: readonly Said[]): boolean {
  if (said.who !== 'he' && said.who !== 'she') return false;
  const other = said.who === 'he' ? 'she' : 'he';
  return all.slice(all.indexOf(said)).some(({ who, timed, when }) => who === other && !(timed && when === 'after'));
}

/**
 * A name that is said to be nobody's is not common to both where the other spouse's own stands alone behind all that was told of the time before,
 * whatever it is called there: `după căsătorie: al bărbatului POPESCU / al femeii IONESCU`.
 */
function isContested({ found }: Said, { he, she }: Record<Who, Spouse>, { tokens }: DocumentText): boolean {
  const borne = [he.before, she.before].flatMap((name) => name ?? []);
  const from = Math.max(...borne.map(({ pieces }) => pieces.at(-1)?.token.index ?? 0));
  const own = new Set(found.pieces.map(({ token }) => token));
  const bares = tokens.map(({ text }) => bare(text));
  return borne.some(({ value }) => {
    const other = bare(value).split(' ');
    if (isMadeOf(value, [found.value])) return false;
    return tokens.some((token, at) => {
      const isOne = at > from && !own.has(token) && other.every((word, i) => endsIn(bares[at + i], word));
      // With a given name it is a whole one: a parent's, an officer's.
      return isOne && ![bares[at - 1], bares[at + other.length]].some((beside) => beside && isGivenName(beside));
    });
  });
}

/** A label may be read as one word with its name: `numelePOPESCU`. */
const endsIn = (read = '', word: string): boolean => read === word || (word.length >= LONG && read.endsWith(word));

const LONG = 5;

/** Letters alone: an engine may see a space within a name. */
const tight = (name: string): string => bare(name).replaceAll(' ', '');

/** A second surname for one time; given names beside a label that was not read are none, nor is one within the other. */
const isAnother = (name: string, known = name): boolean =>
  !name.split(' ').every(isGivenName) && !isMadeOf(name, [known]) && !isMadeOf(known, [name]);

/** A letter of a name may be misread. */
const isMadeOf = (name: string, others: readonly string[]): boolean => {
  const parts = others.flatMap((other) => [...bare(other).split(' '), tight(other)]);
  const isOneOf = (word: string) => parts.some((part) => editDistance(word, part) <= (part.length > 4 ? 1 : 0));
  return bare(name).split(' ').every(isOneOf) || isOneOf(tight(name));
};

const whoseOf = ({ who }: Said): Who[] => (who === 'both' ? ['he', 'she'] : who ? [who] : []);

const isWhole = (value: string, part: Said['part']): boolean =>
  part !== 'surname' && part !== 'given' && part !== 'cnp' && value.includes(' ') && holdsGivenName(value);

/** Puts a name where it belongs, if nothing stands there yet. */
function place(spouse: Spouse, { found, part, when: told, timed, who, named }: Said, act: Act): void {
  if (part === 'cnp' || part === 'given') {
    spouse[part] ??= found;
    return;
  }
  // `Soțul: POPESCU ION … au convenit: soțul POPESCU`: who is told of twice bears the second name afterwards.
  const isSecond = act === 'marriage' && named && who !== undefined && !timed;
  const when = told ?? (isSecond ? 'after' : undefined);
  const parts = isWhole(found.value, part) ? splitName(found.value) : undefined;
  const isBare = !parts && part === undefined;
  if (isBare && spouse.before && !spouse.given && !timed && isGivenName(found.value)) {
    spouse.given = found;
    return;
  }
  const slot =
    timed || who === 'both' ? when : !spouse.before ? 'before' : part === 'surname' || isBare ? when : undefined;
  if (parts) spouse.given ??= { ...found, value: parts.givenNames };
  const given = spouse.given && ` ${spouse.given.value}`;
  const surname = parts
    ? { ...found, value: parts.surname }
    : given && found.value.endsWith(given)
      ? { ...found, value: found.value.slice(0, -given.length) }
      : found;
  if (!slot || slot === 'maiden') return;
  const isOfMarriage = act === 'marriage' && slot === 'before' && timed && (who === 'he' || who === 'she');
  if (isOfMarriage && isAnother(surname.value, spouse.before?.value)) spouse.isDoubted = true;
  spouse[slot] ??= surname;
}
