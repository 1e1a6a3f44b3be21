import { describe, expect, test } from 'vitest';
import type { DossierOptions } from '../../../../core/dossier/judgement.js';
import { dossierOf, judgeWords, type Words } from './in-words.js';

type Options = Partial<DossierOptions>;

/** What is wrong, the paper that says so in place of the faultless one, and the code that is told (any when left out). */
export type Fault = readonly [what: string, words: string | Words, code?: string];

/** Papers that carry right words and do not satisfy: never complete, and the requirement itself says so. */
export function faultsOf(id: string, paper: string, faults: readonly Fault[], options: Options = {}): void {
  describe(`${id} is not satisfied by`, () => {
    for (const [what, words, code] of faults)
      test(what, () => {
        const documents = dossierOf(typeof words === 'string' ? { [paper]: words } : words, options);
        const { verdict, requirements } = judgeWords(documents, options);
        const requirement = requirements.find((each) => each.id === id);
        expect(verdict).not.toBe('complete');
        expect(['missing', 'problem', 'review']).toContain(requirement?.status);
        if (code) expect(requirement?.problems.map((problem) => problem.code)).toContain(code);
      });
  });
}

/** Dossiers that differ from the plain one in words only, and are complete. */
export function completeWith(
  title: string,
  dossiers: readonly (readonly [what: string, words: Words])[],
  options: Options = {},
): void {
  describe(title, () => {
    for (const [what, words] of dossiers)
      test(what, () => {
        expect(judgeWords(dossierOf(words, options), options)).toMatchObject({ verdict: 'complete' });
      });
  });
}
