const CEDILLAS: Record<string, string> = { ş: 'ș', ţ: 'ț', Ş: 'Ș', Ţ: 'Ț' };

/** Old fonts and the engine write ş ţ with a cedilla; Romanian has a comma below. Composes what comes in pieces. */
export function foldRomanian(text: string): string {
  return text.normalize('NFC').replace(/[şţŞŢ]/g, (letter) => CEDILLAS[letter] ?? letter);
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
