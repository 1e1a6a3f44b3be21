/** Whether two runs of digits or letters differ in one place only, and there by a pair that an engine takes for one another (`35`, the smaller first). */
export function isDigitSlip(one: string, other: string, alike: ReadonlySet<string>): boolean {
  if (one.length !== other.length) return false;
  const pairs = [...one].map((digit, at) => [digit, other[at] ?? ''].sort()).filter(([a, b]) => a !== b);
  return pairs.length === 1 && alike.has(pairs.flat().join(''));
}
