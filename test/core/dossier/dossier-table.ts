import { describe, expect, test } from 'vitest';
import type { ReadDocument } from '../../../core/documents/document.js';
import type { DossierOptions } from '../../../core/dossier/judgement.js';
import { judge, row } from './dossier-support.js';

export type Options = Partial<DossierOptions>;

/** A rule in words, the papers, and what they make of one requirement and of the dossier. */
export type Case = [
  rule: string,
  documents: ReadDocument[],
  id: string,
  status: string,
  codes: string[],
  verdict: string,
  options?: Options,
];

/** One row of the contract's table, a test a rule. */
export function tableOf(title: string, cases: Case[]): void {
  describe(title, () => {
    test.each(cases)('%s', (_rule, documents, id, status, codes, verdict, options) => {
      const judgement = judge(documents, options);
      expect(row(judgement, id)).toEqual({ status, codes });
      expect(judgement.verdict).toBe(verdict);
    });
  });
}
