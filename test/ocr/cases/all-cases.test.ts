import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DOSSIER_CASES, FILE_CASES } from '../../support/cases/truth.js';

test('every case is run by one test file', () => {
  const run = readdirSync(import.meta.dirname).flatMap((name) =>
    [...readFileSync(`${import.meta.dirname}/${name}`, 'utf8').matchAll(/'(\d\d)'/g)].map(([, number]) => number),
  );
  const known = new Set([...FILE_CASES, ...DOSSIER_CASES].map((one) => one.case.slice(0, 2)));
  expect(run.sort()).toEqual([...known].sort());
});
