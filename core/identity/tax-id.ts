const WEIGHTS = [7, 5, 3, 2, 1, 7, 5, 3, 2];

/** A CIF/CUI without its `RO` and blanks: `RO 26328134` -> `26328134`. */
export function compactTaxId(text: string): string {
  return text
    .toUpperCase()
    .replace(/^\s*RO/, '')
    .replace(/[\s.-]/g, '');
}

/** Whether the check digit of a Romanian tax id (2 to 10 digits, `RO` allowed) is right. */
export function isValidTaxId(text: string): boolean {
  const value = compactTaxId(text);
  if (!/^[1-9]\d{1,9}$/.test(value)) return false;
  const body = value.slice(0, -1).padStart(9, '0');
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return ((sum * 10) % 11) % 10 === Number(value.at(-1));
}

/** `same`, `different` (a valid other id), or `maybe`: too near and with a wrong check digit, so probably read badly. */
export function compareTaxIds(read: string, expected: string): 'same' | 'maybe' | 'different' {
  const [a, b] = [compactTaxId(read), compactTaxId(expected)];
  if (a === b) return 'same';
  return isValidTaxId(a) ? 'different' : 'maybe';
}
