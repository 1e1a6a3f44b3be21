import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { placeIn } from '../../../core/answers/place.js';
import { KNOWLEDGE_FOLDER } from '../../../knowledge/paths.js';

/** Every place that a pack names. */
function locatorsIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'locator' && typeof inner === 'string' ? [inner] : locatorsIn(inner),
  );
}
const locators = new Set(
  readdirSync(KNOWLEDGE_FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(packs|calls)\/.*\.yaml$/.test(name))
    .flatMap((name) => locatorsIn(parse(readFileSync(join(KNOWLEDGE_FOLDER, name), 'utf8')))),
);
const unquoted = (text: string): string => text.replace(/„[^”]*”|«[^»]*»/g, '');

test('places are told in the language of the answer', () => {
  expect(placeIn('art. 13 alin. (2) lit. a)', 'en')).toBe('art. 13 para. (2) letter a)');
  expect(placeIn('pct. 7', 'ru')).toBe('п. 7');
  expect(placeIn('tabelul abilități, poz. 13', 'en')).toBe('table of skills, row 13');
  expect(placeIn('раздел «Что такое НМО?»', 'ro')).toBe('secțiunea «Что такое НМО?»');
  expect(placeIn('perioada de înscriere', 'ro')).toBe('perioada de înscriere');
});

test('no place of any pack keeps a word of another language', () => {
  expect(locators.size).toBeGreaterThan(100);
  const left = (lang: 'ro' | 'en' | 'ru', foreign: RegExp) =>
    [...locators].filter((locator) => foreign.test(unquoted(placeIn(locator, lang))));
  expect(left('ro', /[а-яё]/i)).toEqual([]);
  expect(left('en', /[а-яёăâîșț]|\b(alin|lit|pct|anexa|nota|crt)\b/i)).toEqual([]);
  expect(left('ru', /[a-zăâîșț]{3}(?<!I{3})/)).toEqual([]);
});
