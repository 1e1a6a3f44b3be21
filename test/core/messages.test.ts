import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../core/contract/ids.js';
import { answers as en } from '../../core/messages/en/answers.js';
import { message } from '../../core/messages/message.js';
import { answers as ro } from '../../core/messages/ro/answers.js';
import { answers as ru } from '../../core/messages/ru/answers.js';

const CATALOGUE = 'core/messages';
const valuesIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)[},]/g)].map(([, name]) => name as string))].sort();

describe('one message catalogue, a folder a language', () => {
  test('every language has the same files', () => {
    const files = LANGUAGES.map((lang) => readdirSync(join(CATALOGUE, lang)).sort());
    for (const own of files) expect(own).toEqual(files[0]);
  });

  test.each(Object.keys(ro) as (keyof typeof ro)[])('%s says the same values in every language', (id) => {
    const own = { ro: valuesIn(ro[id]), en: valuesIn(en[id]), ru: valuesIn(ru[id]) };
    // A language may leave a value out that only another one's grammar needs; none names what does not exist.
    const all = new Set([...own.ro, ...own.en, ...own.ru]);
    const values = Object.fromEntries([...all].map((name) => [name, name === 'n' ? 2 : `<${name}>`]));
    for (const lang of LANGUAGES) expect(message(lang, id, values)).not.toMatch(/[{}]/);
  });

  test('plurals are those of the language', () => {
    const left = (lang: 'ro' | 'en' | 'ru', n: number) =>
      message(lang, 'enrolment-period.open', { n, opens: '', closes: 'X' });
    expect([1, 2, 20, 101].map((n) => /mai (.*),/.exec(left('ro', n))?.[1])).toEqual([
      'este 1 zi',
      'sunt 2 zile',
      'sunt 20 de zile',
      'sunt 101 zile',
    ]);
    expect([1, 2, 5, 21].map((n) => /; (.*),/.exec(left('ru', n))?.[1])).toEqual([
      'остался 1 день',
      'осталось 2 дня',
      'осталось 5 дней',
      'остался 21 день',
    ]);
    expect(left('en', 1)).toContain('1 day left');
  });

  test('no text of an answer stands in code', () => {
    const files = readdirSync('core/answers', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const inline = files.filter((name) => /\bru: ?['"`]/.test(readFileSync(join('core/answers', name), 'utf8')));
    expect(inline).toEqual([]);
  });
});

test('the conversation holds no text of its own: only names of commands, and what is printed on Romanian papers', () => {
  const sentences = readdirSync(join('bots', 'chat'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .filter((name) =>
      readFileSync(join('bots', 'chat', name), 'utf8')
        .split('\n')
        .some((line) => !/^\s*(?:\/\*|\*|\/\/)/.test(line) && /[ăâîșțĂÂÎȘȚ\p{Script=Cyrillic}]/u.test(line)),
    );
  expect(sentences.sort()).toEqual(['commands.ts', 'drawing/model.ts']);
});
