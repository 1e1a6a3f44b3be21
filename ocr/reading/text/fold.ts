const CEDILLAS: Record<string, string> = { ş: 'ș', ţ: 'ț', Ş: 'Ș', Ţ: 'Ț' };

/** Old fonts and the engine write ş ţ with a cedilla; Romanian has a comma below. Composes what comes in pieces. */
export function foldRomanian(text: string): string {
  return usualSigns(text.normalize('NFC').replace(/[şţŞŢ]/g, (letter) => CEDILLAS[letter] ?? letter));
}

const MOJIBAKE: Record<string, string> = { ã: 'ă', Ã: 'Ă', º: 'ș', ª: 'Ș', þ: 'ț', Þ: 'Ț' };

/**
 * Romanian set in ISO 8859-2 and labelled Latin-1 shows ã for ă, º for ș, þ for ț.
 * Mended only when º or þ stands inside words: neither has business there in any language that comes here,
 * while ã alone may be somebody's Portuguese name.
 */
export function mendMojibake(text: string): string {
  if (!/[a-zăâîã][ºþ]|[ºþ][a-zăâîã]/i.test(text)) return text;
  return text.replace(/[ãÃþÞ]|(?<!\d)[ºª]/g, (letter) => MOJIBAKE[letter] ?? letter);
}

/** Cyrillic letters that are drawn as Latin ones. */
const LOOK_ALIKES: Record<string, string> = Object.fromEntries(
  [...'АВЕЗКМНОРСТУХІЈЅавезкмнорстухіјѕ'].map((letter, i) => [
    letter,
    [...'ABE3KMHOPCTYXIJSaBe3KMHopcTyxijs'][i] ?? letter,
  ]),
);
/** Small letters of these are drawn otherwise, and `З` is drawn as a digit. */
const UNLIKE = new Set([...'взкмнтЗ']);
const CYRILLIC = /\p{Script=Cyrillic}/u;

const isLookAlike = (letter: string): boolean => letter in LOOK_ALIKES && !UNLIKE.has(letter);

/** A word in which Cyrillic letters pass for Latin ones, in Latin; `latinPage`: the rest of the page is. */
export function mendLookAlikes(text: string, latinPage: boolean): string {
  if (!CYRILLIC.test(text)) return text;
  const cyrillic = [...text].filter((letter) => CYRILLIC.test(letter));
  if (!cyrillic.every(isLookAlike) || !(latinPage || /\p{Script=Latin}/u.test(text))) return text;
  return [...text].map((letter) => (isLookAlike(letter) ? LOOK_ALIKES[letter] : letter)).join('');
}

/** Hyphens that do not break, dashes within numbers and dates, an apostrophe between thousands: as everybody types them. */
export function usualSigns(text: string): string {
  return text
    .replace(/[\u2010\u2011\u2012\u2212]/g, '-')
    .replace(/(?<=\d)[\u2013\u2014](?=\d)/g, '-')
    .replace(/(?<=\d)['’](?=\d{3}(?!\d))/g, '.');
}
