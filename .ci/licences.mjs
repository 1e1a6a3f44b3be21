// Refuses a dependency of the program whose licence asks for more than to be named.
import { readFileSync } from 'node:fs';

const GOOD =
  /^(MIT|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|Zlib|CC0-1\.0|Python-2\.0|PostgreSQL|LGPL-3\.0-or-later)$/;
const NAMED = new Map([
  ['dejavu-fonts-ttf', 'fonts under the Bitstream Vera licence'],
  ['libheif-js', 'LGPL-3.0, used as it comes, and may be replaced in node_modules'],
]);
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const bad = [];
for (const [path, { license, dev, optional }] of Object.entries(packages)) {
  if (path === '' || dev) continue;
  const name = path.split('node_modules/').at(-1);
  const parts = String(license ?? '')
    .replace(/[()]/g, '')
    .split(/ (?:or|and) /i);
  const isGood = / or /i.test(String(license))
    ? parts.some((part) => GOOD.test(part))
    : parts.every((part) => GOOD.test(part));
  if (!isGood && !NAMED.has(name)) bad.push(`${name}: ${license ?? 'no licence told'}${optional ? ' (optional)' : ''}`);
}
if (bad.length > 0) {
  console.error(`licences to look at:\n${bad.join('\n')}`);
  process.exit(1);
}
console.log('licences: all known and permissive');
