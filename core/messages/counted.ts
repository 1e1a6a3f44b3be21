import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../contract/ids.js';

/** A number with its noun, `{n, plural, …}` as ICU writes it. */
export function counted(lang: Language, text: string): (n: number) => string {
  let format: IntlMessageFormat | undefined;
  return (n) => {
    format ??= new IntlMessageFormat(text, lang);
    return String(format.format({ n }));
  };
}
