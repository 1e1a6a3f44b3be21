import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../contract/ids.js';
import { answers as en } from './en/answers.js';
import { answers as ro } from './ro/answers.js';
import { answers as ru } from './ru/answers.js';

export type MessageId = keyof typeof ro;
export type MessageValues = Record<string, string | number>;

const CATALOGUES: Record<Language, Record<MessageId, string>> = { ro, en, ru };

const formats = new Map<string, IntlMessageFormat>();

/** A text of the catalogue in one language, with its values; plurals and choices are ICU's. */
export function message(lang: Language, id: MessageId, values?: MessageValues): string {
  const text = CATALOGUES[lang][id];
  if (values === undefined) return text;
  const key = `${lang} ${id}`;
  const format = formats.get(key) ?? new IntlMessageFormat(text, lang, undefined, { ignoreTag: true });
  formats.set(key, format);
  return String(format.format(values));
}

/** Choices that are offered, one a line of the catalogue. */
export const choicesOf = (id: MessageId): Record<Language, string[]> => ({
  ro: message('ro', id).split('\n'),
  en: message('en', id).split('\n'),
  ru: message('ru', id).split('\n'),
});
