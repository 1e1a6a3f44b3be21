import { isValidCnp, parseCnp } from '../../identity/cnp.js';
import { foldText } from '../../identity/fold.js';
import { mrzExpiry } from '../../identity/mrz.js';
import { compareWords, nameWords } from '../../identity/names.js';
import { type PlainDate, parsePlainDate } from '../../time/plain-date.js';
import type { Note } from '../judgement.js';
import { hasProblem, isSure, isUnreadable, kindIs, type Paper, textOf, textsOf } from '../paper.js';
import { cnpsOn, mrzOf } from '../person.js';
import { type Case, judgeBest, note, papersOfType, type Requirement } from '../requirement.js';

/**
 * CI, electronic card (front and back are one, whether in one file or two) or provisional card: not expired on the day, its CNP valid. The electronic
 * card prints no address, so none is asked of any.
 */
export const identityCard: Requirement = {
  id: 'identity-card',
  mistakenFor: ['driving-licence', 'passport'],
  hints: /CARTE DE IDENTITATE|IDENTITY CARD|CARTE D IDENTITE|IDROU|SPCLEP/,
  judge: (dossier) => {
    const cards = papersOfType(dossier, 'identity-card');
    const fronts = cards.filter((card) => !isBack(card));
    const backs = cards.filter(isBack);
    const ruling = judgeBest(dossier, fronts.length > 0 ? fronts : backs, (card) => judgeCard(card, backs, dossier));
    const used = ruling.papers[0];
    if (!used || fronts.length === 0) return ruling;
    return {
      ...ruling,
      papers: [
        ...ruling.papers,
        ...backs.filter((back) => dossier.owner(back) !== 'other' && !ruling.papers.includes(back)),
      ],
    };
  },
};

/** The back of an electronic card alone: only the front is headed by what it is. */
const isBack = (card: Paper): boolean =>
  kindIs(card, 'cei-back') && !/CARTE DE IDENTITATE|IDENTITY CARD/.test(foldText(card.text));

function judgeCard(card: Paper, backs: readonly Paper[], dossier: Case): Note[] {
  const file = card.file;
  if (isBack(card)) return [note('missing-field', 'review', { file, expected: 'front' })];
  const sides = [card, ...backs.filter((back) => dossier.owner(back) === 'own')];
  const notes = [...judgeCnp(sides, dossier), ...judgeTerm(sides, dossier)];
  if (sides.some((side) => hasProblem(side, 'mrz-checksum'))) notes.push(note('mrz-checksum', 'review', { file }));
  if (isZoneOfAnother(sides)) notes.push(note('name-mismatch', 'review', { file }));
  if (!textOf(card, 'surname') && !textOf(card, 'fullName'))
    notes.push(note('missing-field', 'review', { file, expected: 'fullName' }));
  return notes;
}

function judgeCnp(sides: readonly Paper[], dossier: Case): Note[] {
  const [card] = sides;
  const file = card?.file ?? '';
  const printed = sides.flatMap((side) => textsOf(side, 'cnp').map((cnp) => cnp.replace(/\D/g, '')));
  const zones = sides.flatMap((side) => mrzOf(side)?.cnp ?? []);
  const valid = [...printed, ...zones].filter(isValidCnp);
  if (valid.length === 0) {
    if (printed.length === 0) return [note('missing-field', 'review', { file, expected: 'cnp' })];
    // One misread digit looks like an invalid code: only two readings that agree are held against the card.
    const elsewhere = dossier.papers.filter((paper) => !sides.includes(paper)).flatMap(cnpsOn);
    const twice = printed.some((cnp) => zones.includes(cnp) || elsewhere.includes(cnp));
    const exact = sides.every((side) => side.method === 'text-layer');
    return [note('cnp-invalid', twice || exact ? 'problem' : 'review', { file })];
  }
  if (new Set(valid).size > 1) return [note('cnp-mismatch', 'review', { file })];
  const failing = printed.some((cnp) => !isValidCnp(cnp));
  // What was plainly read was not misread: the zone then says something else than the card prints.
  const plainly = sides.some((side) => (side.fields.cnp?.confidence ?? 0) >= PLAINLY && !isUnreadable(side));
  if ((failing && plainly) || sides.some(writesFailing)) return [note('cnp-invalid', 'review', { file })];
  if (failing && !zones.includes(valid[0] ?? '')) return [note('cnp-invalid', 'review', { file })];
  const supported = zones.includes(valid[0] ?? '') || isConfirmed(valid[0] ?? '', sides, dossier);
  if (!supported && !sides.some((side) => isSure(side.fields.cnp)))
    return [note('missing-field', 'review', { file, expected: 'cnp' })];
  return agreesWithBirth(valid[0] ?? '', sides) ? [] : [note('cnp-mismatch', 'review', { file })];
}

const PLAINLY = 0.8;

/** The text of a file misreads nothing: a code on it that fails was written so, whatever the zone says. */
const writesFailing = ({ method, text }: Paper): boolean =>
  method === 'text-layer' && (text.match(/\b[1-9]\d{12}\b/g) ?? []).some((code) => !isValidCnp(code));

/** Printed letters without the zone's rows. */
const printedText = ({ text }: Paper): string =>
  text
    .split('\n')
    .filter((line) => !line.includes('<'))
    .join(' ');

const isConfirmed = (cnp: string, sides: readonly Paper[], dossier: Case): boolean =>
  dossier.papers.some((paper) => !sides.includes(paper) && cnpsOn(paper).includes(cnp));

/** The code holds the day of birth and the sex that the card prints and its machine-readable zone repeats. */
function agreesWithBirth(cnp: string, sides: readonly Paper[]): boolean {
  const reading = parseCnp(cnp);
  if (!reading.ok) return false;
  return sides.every((side) => {
    const born = side.fields.birthDate;
    if (born && isSure(born) && born.value !== reading.cnp.birthDate && reading.cnp.centuryCertain) return false;
    const zone = mrzOf(side);
    if (!zone?.valid) return true;
    const sexAgrees = !zone.sex || !reading.cnp.sex || zone.sex === reading.cnp.sex;
    return zone.birth === cnp.slice(1, 7) && sexAgrees;
  });
}

const shareWord = (one: string, other: string): boolean =>
  nameWords(one).some((word) => nameWords(other).some((each) => compareWords(word, each) !== 'different'));

/** A zone whose check digits hold and in which no word of the printed name, or of its given names, is to be found again. */
function isZoneOfAnother(sides: readonly Paper[]): boolean {
  const zone = sides.map(mrzOf).find((each) => each?.valid);
  const printed = sides.flatMap((side) => [
    ...textsOf(side, 'surname'),
    ...textsOf(side, 'givenNames'),
    ...textsOf(side, 'fullName'),
  ]);
  if (!zone || printed.length === 0) return false;
  const exact = sides.every(({ method }) => method === 'text-layer');
  // The row of names was not read: the zone says nothing of whose it is but the code and the days, which are compared.
  if (!exact && nameWords(`${zone.surname} ${zone.givenNames}`).length === 0) return false;
  if (exact && !shareWord(sides.map(printedText).join(' '), zone.givenNames)) return true;
  const given = sides.flatMap((side) => (isSure(side.fields.givenNames) ? textsOf(side, 'givenNames') : []));
  if (given.length > 0 && !shareWord(given.join(' '), zone.givenNames)) return true;
  const words = nameWords(`${zone.surname} ${zone.givenNames}`);
  return !nameWords(printed.join(' ')).some((word) => words.some((other) => compareWords(word, other) !== 'different'));
}

function judgeTerm(sides: readonly Paper[], dossier: Case): Note[] {
  const [card] = sides;
  const file = card?.file ?? '';
  const { today } = dossier.options;
  const printed = sides
    .map((side) => ({ field: side.fields.expiresOn, date: parsePlainDate(textOf(side, 'expiresOn') ?? '') }))
    .find(({ date }) => date);
  const zone = sides.map(mrzOf).find((each) => each?.valid);
  const zoneDate = zone ? mrzExpiry(zone.expiry) : undefined;
  if (!printed?.date && !zoneDate) {
    const noTerm = sides.some((side) => /NELIMITAT|FARA TERMEN|PERMANENT/.test(foldText(side.text)));
    return noTerm ? [] : [note('missing-field', 'review', { file, expected: 'expiresOn' })];
  }
  const date = (printed?.date ?? zoneDate) as PlainDate;
  if (printed?.date && zoneDate && printed.date !== zoneDate && printed.date < today !== zoneDate < today)
    return [note('expired', 'review', { file, date: firstOf(printed.date, zoneDate) })];
  // Cards expire on their holder's birthday: a date that falls on it was not misread.
  const birthday = dossier.person.birthDate?.slice(5);
  const sure =
    isSure(printed?.field) ||
    zoneDate === date ||
    (!printed?.date && zoneDate !== undefined) ||
    date.slice(5) === birthday;
  if (date < today) return [note('expired', sure ? 'problem' : 'review', { file, date })];
  return sure ? [] : [note('missing-field', 'review', { file, expected: 'expiresOn' })];
}

const firstOf = (a: PlainDate, b: PlainDate): PlainDate => [a, b].sort()[0] ?? a;
