import type { ProgrammeId } from '../../contract/ids.js';
import type { KnowledgeBase } from '../../facts/fact.js';
import { foldText } from '../../identity/fold.js';
import type { PlainDate } from '../../time/plain-date.js';
import { postPhrases, programmesNamed } from '../recognise.js';
import { END, type Phrase, type Place, placesOf, stands } from '../wording.js';
import { dayOf, type Unit, unitsOf } from './units.js';
import type { WorkWords } from './words.js';

/** What a paper tells of her work, for one programme. */
export interface Told {
  /** She is on a post, or on a ward, of the programme's field. */
  inField: boolean;
  /** Her post is called specific to the programme. */
  called: boolean;
  /** She is on a ward of another field, or of one that is not known. */
  elsewhere: boolean;
  /** The field is spoken of in another way: as past, as to come, as the employer's. */
  hinted: boolean;
}

interface Asked {
  programme: ProgrammeId;
  kb: KnowledgeBase;
  words: WorkWords;
  today: PlainDate;
}

/** Words between a noun and the field that it is named after, and between `specific` and what it is specific to. */
const REACH = 10;
const NEAR = 6;
/** Words between what makes a place not hers and the place. */
const BESIDE = 3;

/** Where she works as the paper tells it, now, told from where she worked, may work, and from what the paper is asked for. */
export function workTold(text: string, asked: Asked): Told {
  const { words, programme, kb } = asked;
  const lines = text.split('\n');
  const first = lines.findIndex((line) => stands(foldText(line).split(' '), words.begins));
  const units = unitsOf(lines.slice(Math.max(0, first)));
  const isAskedFor = units.some(
    (unit) => stands(unit, words.purposes) && programmesNamed(unit.join(' '), kb).includes(programme),
  );
  const told = units.map((unit) => unitTold(unit, asked, isAskedFor));
  const onWard = told.some((each) => each.onWard);
  return {
    inField: onWard || told.some((each) => each.inPost),
    called: told.some((each) => each.called),
    elsewhere: told.some((each) => each.onOther || (each.onUnknown && !onWard)),
    hinted: told.some((each) => each.hinted),
  };
}

/** One unit's share of it. */
function unitTold(unit: Unit, asked: Asked, isAskedFor: boolean) {
  const { words, programme, kb } = asked;
  const places = placesOf(unit, words.places);
  const posts = placesOf(unit, words.posts);
  const employers = placesOf(unit, words.employers);
  const claims = placesOf(unit, words.claims);
  const notHers = placesOf(unit, words.notHers).filter(({ start }) => !nearBefore(unit, start, words.nurses));
  const own = placesOf(unit, postPhrases(programme, kb));
  const others = placesOf(unit, words.fields).filter((each) => !own.some((one) => overlaps(one, each)));
  const tone = toneIn(unit, claims, [...own, ...others], asked);

  const isHers = ({ start }: Place): boolean =>
    !notHers.some(({ end }) => end <= start && start - end <= BESIDE && !unit.slice(end, start).includes(END));
  const headOf = (mention: Place): { head: Place; kind: 'place' | 'post' | 'employer' } | undefined => {
    const near = (all: Place[], kind: 'place' | 'post' | 'employer') =>
      all.flatMap((head) => (head.start <= mention.start && mention.start - head.end <= REACH ? [{ head, kind }] : []));
    const heads = [...near(employers, 'employer'), ...near(posts, 'post'), ...near(places, 'place')];
    const [nearest] = heads.sort((a, b) => b.head.start - a.head.start);
    const isApart = nearest?.kind === 'employer' && unit.slice(nearest.head.end, mention.start).includes(END);
    return isApart ? undefined : nearest;
  };
  const isHere = (mention: Place, head: Place = mention): boolean =>
    /present|plain/.test(tone(mention)) && isHers(head) && isHers(mention);
  // `lucrează la Dietetică`, `asistent medical la UPU`: a field without a noun of its own.
  const isBare = (mention: Place, kind: string | undefined): boolean =>
    /^(LA|IN|PE)$/.test(unit[mention.start - 1] ?? '') &&
    (kind === 'post' || (kind !== 'employer' && tone(mention) === 'present'));

  const ofField = own.map((mention) => {
    const found = headOf(mention);
    const here = isHere(mention, found?.head);
    if (!here || found?.kind === 'employer') return 'hint';
    // `Laborator` alone names no ward: whose laboratory it is stands elsewhere.
    if (found?.kind === 'place') return mention.start > found.head.start || lengthOf(mention) > 2 ? 'ward' : 'post';
    if (found?.kind === 'post' && mention.start - found.head.end <= NEAR) return 'post';
    return isBare(mention, found?.kind) ? 'post' : 'hint';
  });
  const onOther = others.some((mention) => {
    const found = headOf(mention);
    // `Secția: Cardiologie`, but not what is counted up after a ward of its own.
    const isNamedAfter = found?.kind === 'place' && !unit.slice(found.head.end + 1, mention.start).includes(END);
    return (isNamedAfter || isBare(mention, found?.kind)) && isHere(mention, found?.head);
  });
  const heads = [...places, ...posts, ...employers].map(({ start }) => start);
  const onUnknown = placesOf(unit, words.sections).some((head) => {
    const next = Math.min(unit.length, ...heads.filter((start) => start >= head.end));
    const named = unit.slice(head.start, next);
    const isNamed = named.slice(head.end - head.start).some((word) => word !== END);
    const isKnown = [...own, ...others].some(({ start }) => start >= head.start && start < next);
    return (
      isNamed &&
      !isKnown &&
      !isTown(named.slice(head.end - head.start), kb) &&
      !stands(named, words.offices) &&
      isHere(head)
    );
  });
  const called = claims.some((claim) => {
    const to = unit.slice(claim.start, claim.end + NEAR);
    const named = programmesNamed(to.join(' '), kb);
    const isOfAsked = named.includes(programme) || (isAskedFor && named.length === 0 && stands(to, words.asked));
    return isOfAsked && isHere(claim);
  });
  const isSpokenOf = own.some((mention) => tone(mention) !== 'purpose');
  return {
    onWard: ofField.includes('ward'),
    inPost: ofField.includes('post'),
    called,
    onOther,
    onUnknown,
    hinted: isSpokenOf || (!stands(unit, words.purposes) && saidOf(unit, programme, kb)),
  };
}

/** A word of the programme that people say: too little to go by, too much to say that the post is another. */
const saidOf = (unit: Unit, programme: ProgrammeId, { vocabulary }: KnowledgeBase): boolean =>
  vocabulary.find(unit.join(' '), { kinds: ['programme'] }).some(({ id }) => id === programme);

/** `Laborator Sibiu`: where it is, and no field. */
function isTown(named: readonly string[], { vocabulary }: KnowledgeBase): boolean {
  const end = named.indexOf(END);
  const first = named.slice(0, end < 0 ? undefined : end);
  return first.length > 0 && first.length <= TOWN && vocabulary.find(first.join(' '), { kinds: ['county'] }).length > 0;
}

/** Words of a county's or its town's name. */
const TOWN = 2;

/** `plain`: nothing is said, as beside a label. */
type Tone = 'present' | 'plain' | 'absent' | 'purpose';

/** How the unit speaks of a place: as its last turn before it says, unless today is named behind it. */
function toneIn(unit: Unit, claims: readonly Place[], mentions: readonly Place[], { words, today }: Asked) {
  const turns = (phrases: readonly Phrase[], tone: Tone) =>
    placesOf(unit, phrases).map((place) => ({ ...place, tone }));
  const days = unit.flatMap((word, start) => {
    const day = dayOf(word);
    const isEnd = day !== undefined && dayOf(unit.slice(0, start).findLast((each) => each !== END) ?? '') !== undefined;
    return isEnd && day < today ? [{ start, end: start + 1, tone: 'absent' as const }] : [];
  });
  const said = [...turns([...words.present, ...words.today], 'present'), ...turns(words.absent, 'absent')];
  // `specific programului de reconversie …`: what it is specific to, not what it is for.
  const purposes = turns(words.purposes, 'purpose').filter(
    ({ start }) => !claims.some((claim) => start >= claim.start && start - claim.end < NEAR),
  );
  const all = [...said, ...purposes, ...days].sort((a, b) => a.end - b.end || b.start - a.start);
  return (mention: Place): Tone => {
    const before = all.findLast(({ end }) => end <= mention.start);
    if (before === undefined) return days.some(({ start }) => start >= mention.end) ? 'absent' : 'plain';
    if (before.tone !== 'absent') return before.tone;
    const next = Math.min(unit.length, ...mentions.map(({ start }) => start).filter((start) => start > mention.start));
    return stands(unit.slice(mention.end, next), words.today) ? 'present' : 'absent';
  };
}

const lengthOf = ({ start, end }: Place): number => end - start;

const overlaps = (one: Place, other: Place): boolean => one.start < other.end && other.start < one.end;

const nearBefore = (unit: Unit, start: number, phrases: readonly Phrase[]): boolean =>
  stands(unit.slice(Math.max(0, start - BESIDE), start), phrases);
