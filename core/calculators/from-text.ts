import type { KnowledgeBase } from '../facts/fact.js';
import { inFigures } from '../language/in-figures.js';
import type { RuralInput } from './rural.js';
import { ruralRules } from './rural-facts.js';

/** A number as people write it: `1.200`, `40,5`, `40.5`. */
const NUMBER = String.raw`(\d{1,3}(?:\.\d{3})+|\d+(?:[.,]\d+)?)`;

const HAS_DIGIT = /\d/;

function numberOf(text: string): number {
  return /^\d{1,3}(\.\d{3})+$/.test(text) ? Number(text.replaceAll('.', '')) : Number(text.replace(',', '.'));
}

/** First number that one of the patterns captures. */
function find(text: string, ...patterns: RegExp[]): number | undefined {
  for (const pattern of patterns) {
    const found = pattern
      .exec(text)
      ?.slice(1)
      .find((group) => group !== undefined);
    if (found !== undefined) return numberOf(found);
  }
  return undefined;
}

const EMERGENCY = '(?:upu|cpu|urgent|spital|emergency|hospital|неотлож|больниц|скор)';
const KM = String.raw`(?:km|kilometr\w*|км|километр\p{L}*)(?![2\d])`;
const emergencyAfter = new RegExp(String.raw`${NUMBER}\s*(?:de )?${KM}[^\d,;]{0,30}?${EMERGENCY}`, 'u');
const emergencyBefore = new RegExp(String.raw`${EMERGENCY}[^\d;]{0,30}?${NUMBER}\s*(?:de )?${KM}`, 'u');
const EXTENT = '(?:extrem|capat|capete|lungime|intind|ends|extent|across|длин|крайн|протяж)';
const extentAfter = new RegExp(String.raw`${NUMBER}\s*(?:de )?${KM}[^\d;]{0,30}?${EXTENT}`, 'u');
const extentBefore = new RegExp(String.raw`${EXTENT}[^\d;]{0,40}?${NUMBER}\s*(?:de )?${KM}`, 'u');
const PEOPLE = String.raw`(?:loc(?:uitori|\b)\.?|inhabitants|people|жител\p{L}*|чел\p{L}*)`;
const densityAfter = new RegExp(
  String.raw`${NUMBER}\s*(?:de )?${PEOPLE}\s*(?:\/|pe|per|на|a)\s*(?:km|км|kilomet|square|кв)`,
  'u',
);
const densityBefore = new RegExp(String.raw`(?:densitat|density|плотност)[^\d;]{0,25}?${NUMBER}`, 'u');
const population = new RegExp(
  String.raw`${NUMBER}\s*(?:de )?${PEOPLE}(?!\s*(?:\/|pe|per|на)\s*(?:km|км|kilomet|square|кв))`,
  'u',
);
const populationBefore = new RegExp(String.raw`(?:populati|population|населени)[^\d;]{0,20}?${NUMBER}`, 'u');
const insured = new RegExp(
  String.raw`${NUMBER}\s*(?:de )?(?:(?:persoane|people|человек)\s*)?(?:asigurat|inscris|insured|registered|застрахован|прикрепл)`,
  'u',
);
const insuredBefore = new RegExp(
  String.raw`(?:asigurati|insured|застрахованн\p{L}*)\s*(?:pe lista)?\s*[:=-]?\s*${NUMBER}`,
  'u',
);
/** A half that is left after the numbers: of the roads. */
const HALF = /\b(?:jumatate|half)\b|половин\p{L}*/gu;
const unpavedShare = new RegExp(
  String.raw`${NUMBER}\s*(?:%|la suta|procente)[^\d;]{0,40}?(?:neasfalt|nepietru|unpaved|dirt|грунт|без покрыт)`,
  'u',
);
const unpavedShareBefore = new RegExp(
  String.raw`(?:neasfalt|nepietru|unpaved|dirt|грунт|без покрыт)[^\d;]{0,40}?${NUMBER}\s*(?:%|la suta)`,
  'u',
);
const level = new RegExp(
  String.raw`(?:diferent\w* de nivel|panta|pante|difference of level|level difference|slope|перепад)[^\d;]{0,20}?${NUMBER}\s*(?:de )?m`,
  'u',
);
const MORE = /(?:peste|mai mult de|mai mare de|over|more than|above|более|свыше|больше)\s*$/u;
const LESS = /(?:sub|mai putin de|mai mic de|under|less than|below|fewer than|менее|меньше)\s*$/u;
const NOT = /(?:\bnu|\bno|\bnot|\bne|не)\s+(?:\p{L}+\s+){0,2}$/u;

/** Text before the first place of a number that was found. */
function before(text: string, value: number): string {
  const written = String(value)
    .replace('.', '[.,]')
    .replace(/^(\d)(\d{3})$/, '$1\\.?$2');
  const at = text.search(new RegExp(String.raw`(?<![\d.,])${written}(?!\d)`, 'u'));
  return at < 0 ? '' : text.slice(0, at);
}

const above = (text: string, value: number): boolean => MORE.test(before(text, value));

type Quantity = 'km' | 'emergencyKm' | 'density' | 'insured' | 'population';

/** Outermost bounds of a scale: only there does `peste 60 km` or `sub 400` decide the step. */
function outer(kb: KnowledgeBase, quantity: Quantity): { low: number; high: number } {
  const { scales, smallCommunity } = ruralRules(kb);
  if (quantity === 'population') return { low: smallCommunity.amount, high: smallCommunity.amount };
  const criterion = ({ km: 'distance', emergencyKm: 'emergency', density: 'density', insured: 'insured' } as const)[
    quantity
  ];
  const bounds = scales[criterion].steps.flatMap(({ from, to, over, under }) =>
    [from, to, over, under].filter((bound) => bound !== undefined),
  );
  return { low: Math.min(...bounds), high: Math.max(...bounds) };
}

/** The value that a number stands for; undefined when `over 40 km` leaves several steps open. */
function bounded(kb: KnowledgeBase, text: string, quantity: Quantity, value: number): number | undefined {
  const lead = before(text, value);
  const { low, high } = outer(kb, quantity);
  if (MORE.test(lead)) return value >= high ? value + 1 : undefined;
  if (LESS.test(lead)) return value <= low ? Math.max(0, value - 1) : undefined;
  return value;
}

export type RuralFromText = Omit<RuralInput, 'kind'> & { kind?: RuralInput['kind'] };

/**
 * What a folded question (lower case, no diacritics) says of a practice; undefined when it describes none. The kind is
 * absent when the question does not say it. `peste 60 km` counts as a value above 60, `sub 400` as one below.
 */
export function ruralFromText(kb: KnowledgeBase, said: string): RuralFromText | undefined {
  const text = inFigures(said).replace(HALF, '50%');
  if (!HAS_DIGIT.test(text)) return undefined;
  const result: RuralFromText = {};
  const set = (quantity: Quantity, value: number | undefined) => {
    const meant = value === undefined ? undefined : bounded(kb, text, quantity, value);
    if (meant !== undefined) result[quantity] = meant;
  };
  set('emergencyKm', find(text, emergencyAfter, emergencyBefore));
  set('km', find(text, extentAfter, extentBefore));
  set('density', find(text, densityAfter, densityBefore));
  set('population', find(text, population, populationBefore));
  set('insured', find(text, insured, insuredBefore));
  if (result.km !== undefined && result.km === result.emergencyKm) delete result.km;

  const share = find(text, unpavedShare, unpavedShareBefore);
  if (share !== undefined)
    result.unpaved = above(text, share) && share === ruralRules(kb).flags.unpaved.over ? true : share;
  const metres = find(text, level);
  const steep = ruralRules(kb).flags.slope.over ?? 0;
  if (metres !== undefined) result.slope200m = above(text, metres) ? metres >= steep : metres > steep;
  const describesPractice = Object.keys(result).length > 0;
  const flag = (pattern: RegExp): boolean | undefined => {
    const found = pattern.exec(text);
    return found ? !NOT.test(text.slice(0, found.index)) : undefined;
  };
  const soleDoctor = flag(
    /singur\w* medic|unicul medic|sole (?:family )?doctor|only (?:one )?(?:family )?doctor|единственн\p{L}* (?:семейн\p{L}* )?врач/u,
  );
  if (soleDoctor !== undefined) result.soleDoctor = soleDoctor;
  const shortage = flag(/deficitar|shortage|дефицит|нехватк/u);
  if (shortage !== undefined) result.shortage = shortage;
  if (flag(/\bdelt|danube|дельт/u)) result.danubeDelta = true;
  if (/specialist|specialit|ambulator|специалист|специальност|specialty/u.test(text)) result.kind = 'specialist';
  else if (/famil|семейн/u.test(text)) result.kind = 'family';
  return describesPractice ? result : undefined;
}

const points = new RegExp(String.raw`${NUMBER}\s*(?:de )?(?:puncte|punct\b|pct|points?|балл)`, 'u');

/** Number of points named (`ce procent la 45 de puncte`), or undefined. */
export function pointsFromText(text: string): number | undefined {
  return find(inFigures(text), points);
}

export interface NmoPoints {
  /** Absent when the question gives a sum without a year. */
  year?: number;
  points: number;
}

const POINT_WORD = String.raw`(?:\s*(?:de )?(?:puncte|pct|points?|балл\p{L}*|credite))?`;
const pointsThenYear = new RegExp(
  String.raw`(?<![\d.])(\d{1,3}(?:[.,]\d+)?)${POINT_WORD}\s*(?:in|pentru|pe|din|for|en|в|за)?\s*(?:anul |year )?(20\d\d)(?!\d)`,
  'gu',
);
const yearThenPoints = /(20\d\d)\s*(?:[:=-]|am(?: avut| strans| facut)?|г\.?|году)?\s*(\d{1,3}(?:[.,]\d+)?)(?!\d)/gu;
const OWN = /\bam\b|\bamu\b|strans|adunat|acumulat|facut|\bhave\b|earned|collected|у меня|набрал|есть|имею/u;

/** Points that the asker says to have, by year or as one sum; empty when the question names none of their own. */
export function nmoPointsFromText(said: string): NmoPoints[] {
  const text = inFigures(said);
  if (!HAS_DIGIT.test(text)) return [];
  const forward = [...text.matchAll(pointsThenYear)].map((m) => ({
    year: Number(m[2]),
    points: numberOf(m[1] as string),
  }));
  const backward = [...text.matchAll(yearThenPoints)].map((m) => ({
    year: Number(m[1]),
    points: numberOf(m[2] as string),
  }));
  const byYear = forward.length >= backward.length ? forward : backward;
  if (byYear.length > 0) return byYear;
  if (!OWN.test(text)) return [];
  const points = pointsFromText(text);
  return points === undefined ? [] : [{ points }];
}

/** A number that may be an identification number: the longest run of 9 to 16 digits. */
export function insuredIdFromText(text: string): string | undefined {
  return text
    .match(/\d(?:[ .-]?\d){8,15}/g)
    ?.map((run) => run.replace(/\D/g, ''))
    .sort((a, b) => b.length - a.length)[0];
}
