import { isValidCnp, parseCnp } from '../identity/cnp.js';
import { foldText } from '../identity/fold.js';
import { parseRomanianMrz } from '../identity/mrz.js';
import { compareFullNames, nameWords, splitByGivenNames, splitByInitial } from '../identity/names.js';
import type { PlainDate } from '../time/plain-date.js';
import { isLookAlike, type Paper, textOf, textsOf } from './paper.js';

/** Whose dossier it is. Names as printed. */
export interface Person {
  fullName: string | undefined;
  surname: string | undefined;
  givenNames: string | undefined;
  cnp: string | undefined;
  birthDate: PlainDate | undefined;
}

/** Papers that carry their holder's present name (study acts and civil status acts carry earlier ones). */
export const PRESENT_NAME = new Set([
  'identity-card',
  'membership-certificate',
  'practice-notice',
  'data-consent',
  'employment-proof',
  'employer-request',
]);

/** The whole name as a paper prints it, the family name first. Lists (several nurses, two spouses) give every name. */
export function namesOn(paper: Paper): string[] {
  const [surname, givenNames] = [textOf(paper, 'surname'), textOf(paper, 'givenNames')];
  if (surname && givenNames) return [`${surname} ${givenNames}`];
  return textsOf(paper, 'fullName');
}

export function cnpsOn(paper: Paper): string[] {
  const printed = textsOf(paper, 'cnp').map((cnp) => cnp.replace(/\D/g, ''));
  const zone = mrzOf(paper)?.cnp;
  return zone && !printed.includes(zone) && isValidCnp(zone) ? [...printed, zone] : printed;
}

export function mrzOf(paper: Paper) {
  const lines = textsOf(paper, 'mrz');
  return lines.length > 0 ? parseRomanianMrz(lines.join('\n')) : undefined;
}

/**
 * Whose dossier it is: of all people that the papers name, the one that most papers support, an identity card weighing more.
 * Undefined fields were read nowhere.
 */
export function establishPerson(papers: readonly Paper[]): Person {
  const useful = papers.filter((paper) => !isLookAlike(paper) && paper.type !== 'name-change-proof');
  const claims = useful.filter((paper) => namesOn(paper).length === 1 || cnpsOn(paper).length === 1);
  let best: { claim: Paper; score: number } | undefined;
  for (const claim of claims) {
    const score = supportFor(claim, useful);
    if (!best || score > best.score) best = { claim, score };
  }
  if (!best)
    return { fullName: undefined, surname: undefined, givenNames: undefined, cnp: undefined, birthDate: undefined };
  return describe(best.claim, useful);
}

const WEIGHT: Partial<Record<Paper['type'], number>> = {
  'identity-card': 1.5,
  'membership-certificate': 0.4,
  'practice-notice': 0.3,
  'data-consent': 0.2,
};

/** Own weight, and two for each other paper with the same CNP or name. */
function supportFor(claim: Paper, papers: readonly Paper[]): number {
  const own = WEIGHT[claim.type] ?? 0;
  const name = namesOn(claim)[0];
  const cnps = cnpsOn(claim).filter(isValidCnp);
  const complete = (name ? 0.3 : 0) + (cnps.length > 0 ? 0.3 : 0);
  return papers.reduce((score, paper) => {
    if (paper === claim) return score;
    if (cnpsOn(paper).some((cnp) => cnps.includes(cnp))) return score + 2;
    const likeness = name ? namesOn(paper).map((other) => compareFullNames(name, other)) : [];
    return score + (likeness.includes('same') ? 2 : likeness.includes('maybe') ? 1 : 0);
  }, own + complete);
}

function describe(claim: Paper, papers: readonly Paper[]): Person {
  const claimed = namesOn(claim)[0];
  const claimedCnps = cnpsOn(claim).filter(isValidCnp);
  const own = papers.filter(
    (paper) =>
      paper === claim ||
      cnpsOn(paper).some((cnp) => claimedCnps.includes(cnp)) ||
      (claimed !== undefined && namesOn(paper).some((name) => compareFullNames(name, claimed) !== 'different')),
  );
  const card = own.find((paper) => paper.type === 'identity-card' && namesOn(paper).length > 0) ?? claim;
  const fullName = commonestName(card, own);
  const cnp = commonestCnp(card, own) ?? cnpsOn(card)[0];
  const parts = fullName ? splitName(fullName, card) : undefined;
  const reading = cnp ? parseCnp(cnp) : undefined;
  return {
    fullName,
    surname: parts?.surname,
    givenNames: parts?.givenNames,
    cnp,
    birthDate: reading?.ok ? reading.cnp.birthDate : undefined,
  };
}

/**
 * The name that most papers with the present name agree on, the card's own when they do not: one misread letter on the card
 * must not make strangers of all other papers. Of its spellings the best read one, with diacritics if any paper has them.
 */
function commonestName(card: Paper, own: readonly Paper[]): string | undefined {
  const printed = namesOn(card)[0];
  const readings = [card, ...own.filter((paper) => paper !== card && PRESENT_NAME.has(paper.type))].flatMap((paper) => {
    const names = namesOn(paper);
    const name = names.length === 1 ? names[0] : undefined;
    return name && (!printed || compareFullNames(name, printed) !== 'different' || isMisplaced(card, name))
      ? [{ name, confidence: nameConfidence(paper) }]
      : [];
  });
  const key = (name: string) => nameWords(name).sort().join(' ');
  // A zone too short for the whole name cuts it off.
  const zone = textsOf(card, 'mrz').some((lines) => lines.split('\n').some(isWholeName)) ? mrzOf(card) : undefined;
  const votes = count([
    ...readings.map(({ name }) => key(name)),
    ...(zone ? [key(`${zone.surname} ${zone.givenNames}`)] : []),
  ]);
  const winner = readings.reduce<string | undefined>(
    (best, { name }) => (best === undefined || (votes.get(key(name)) ?? 0) > (votes.get(key(best)) ?? 0) ? name : best),
    undefined,
  );
  return winner === undefined ? undefined : bestSpelling(readings.filter(({ name }) => key(name) === key(winner)));
}

/** The card's name was read with doubt, and the whole of another name stands on its page: the first was taken from a wrong place. */
function isMisplaced(card: Paper, name: string): boolean {
  if (nameConfidence(card) >= PLAIN) return false;
  const page = new Set(nameWords(card.text.replace(/</g, ' ')));
  return nameWords(name).every((word) => page.has(word));
}

/** A name under its own label, or one that the zone repeats. */
const PLAIN = 0.9;

/** The line of a zone that holds a name and ends with filling. */
const isWholeName = (line: string): boolean => /<<[A-Z]/.test(line) && line.endsWith('<') && !/\d/.test(line);

const nameConfidence = (paper: Paper): number => (paper.fields.fullName ?? paper.fields.surname)?.confidence ?? 0;

const diacriticsIn = (name: string): number => name.match(/[ĂÂÎȘȚ]/g)?.length ?? 0;

function bestSpelling(readings: readonly { name: string; confidence: number }[]): string | undefined {
  const trust = new Map<string, number>();
  for (const { name, confidence } of readings) {
    const spelling = name
      .trim()
      .replace(/[Şş]/g, 'Ș')
      .replace(/[Ţţ]/g, 'Ț')
      .toLocaleUpperCase('ro')
      .replace(/\s+/g, ' ');
    trust.set(spelling, (trust.get(spelling) ?? 0) + confidence);
  }
  const marked = [...trust].filter(([spelling]) => diacriticsIn(spelling) > 0);
  const ranked = (marked.length > 0 ? marked : [...trust]).sort(
    (a, b) => b[1] - a[1] || diacriticsIn(b[0]) - diacriticsIn(a[0]),
  );
  return ranked[0]?.[0];
}

function commonestCnp(card: Paper, own: readonly Paper[]): string | undefined {
  const ofCard = cnpsOn(card).filter(isValidCnp);
  if (ofCard[0]) return ofCard[0];
  const votes = count(own.flatMap((paper) => (cnpsOn(paper).length === 1 ? cnpsOn(paper) : [])).filter(isValidCnp));
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function splitName(fullName: string, card: Paper): { surname: string; givenNames: string } | undefined {
  const [surname, givenNames] = [textOf(card, 'surname'), textOf(card, 'givenNames')];
  if (surname && givenNames && foldText(`${surname} ${givenNames}`) === foldText(fullName))
    return { surname, givenNames };
  const zone = mrzOf(card);
  const known = givenNames ?? zone?.givenNames;
  const split = (known ? splitByGivenNames(fullName, known) : undefined) ?? splitByInitial(fullName);
  if (split) return { surname: split.surname.join(' '), givenNames: split.givenNames.join(' ') };
  const words = fullName.trim().split(/\s+/);
  return words.length >= 2 ? { surname: words[0] ?? '', givenNames: words.slice(1).join(' ') } : undefined;
}

function count(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
