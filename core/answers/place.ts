import type { Language } from '../contract/ids.js';
import { PLACES as EN } from '../messages/en/places.js';
import { PLACES as RO } from '../messages/ro/places.js';
import { PLACES as RU } from '../messages/ru/places.js';

const PLACES: Record<Language, Readonly<Record<string, string>>> = { ro: RO, en: EN, ru: RU };
const QUOTED = /(„[^”]*”|«[^»]*»)/;

/** Longest first; whole words only. */
const patternOf = (phrases: Readonly<Record<string, string>>): RegExp =>
  new RegExp(
    `(?<![\\p{L}.])(?:${Object.keys(phrases)
      .sort((a, b) => b.length - a.length)
      .map((phrase) => phrase.replaceAll('.', '\\.'))
      .join('|')})(?![\\p{L}])`,
    'gu',
  );
const PATTERNS = { ro: patternOf(RO), en: patternOf(EN), ru: patternOf(RU) };

/** A place in a source (`art. 5 alin. (2)`), in the reader's language. What stands in quotes is the source's own. */
export const placeIn = (locator: string, lang: Language): string =>
  locator
    .split(QUOTED)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(PATTERNS[lang], (phrase) => PLACES[lang][phrase] ?? phrase)))
    .join('')
    .trim();
