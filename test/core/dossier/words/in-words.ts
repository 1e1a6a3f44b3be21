import type { ReadDocument } from '../../../../core/documents/document.js';
import { judgeDossier } from '../../../../core/dossier/judge.js';
import type { DossierJudgement, DossierOptions } from '../../../../core/dossier/judgement.js';
import { plainDate } from '../../../../core/time/plain-date.js';
import { documentMessages } from '../../../../ocr/documents/messages/index.js';
import { STATEMENTS } from '../../../../ocr/documents/statements.js';
import { understandPages } from '../../../../ocr/documents/understand.js';
import type { RecognisedPage } from '../../../../ocr/page.js';
import { pageFromText } from '../../../ocr/documents/pages-from-text.js';
import { kb } from '../dossier-support.js';
import { EMPLOYMENT, PAPERS, PAYMENT } from './papers.js';

/** The papers of a dossier by what they are; each the text of one file, an array for a file of several pages. */
export type Words = Record<string, string | string[]>;

/** Ink cannot be seen in words, so a page is signed unless it says `[nesemnat]`, or has lines for signatures that are blank. */
const UNSIGNED = /\[nesemnat\]|semn[aă]tur[aă]\W*_{4,}|^[ \t]*_{8,}[ \t_]*$(?=\n[ \t]*\(\w*\s?semn)/imu;
/** Who must sign. */
const SIGNED = new Set(['employer-request', 'data-consent', 'own-declaration', 'employment-proof']);

let serial = 0;

/** How a picture of the words was read: the engine was so sure of each. */
export type Sureness = (word: string) => number;

/** A file as the reader would give it from a clean text layer, or by OCR when it is told how sure the engine was. */
export function fileOf(words: string | string[], sureness?: Sureness): ReadDocument {
  const pages = (Array.isArray(words) ? words : [words]).map((text, at) =>
    pageOf(text.replace('[nesemnat]', ''), at + 1, sureness),
  );
  const unsigned = UNSIGNED.test([words].flat().join('\n'));
  const parts = understandPages(pages, documentMessages.ro).parts.map((part) =>
    SIGNED.has(part.type)
      ? {
          ...part,
          fields: { ...part.fields, signed: { value: !unsigned, confidence: 0.9 } },
          problems: [...part.problems, ...(unsigned ? [{ code: 'unsigned' as const, message: '' }] : [])],
        }
      : part,
  );
  const [first] = parts;
  if (!first) throw new Error('no document');
  serial += 1;
  return {
    ...first,
    file: `${serial}.pdf`,
    pages: pages.length,
    text: pages.map(({ text }) => text).join('\n'),
    method: sureness ? 'ocr' : 'text-layer',
    ...(parts.length > 1 ? { parts } : {}),
    took_ms: 0,
  };
}

function pageOf(text: string, number: number, sureness: Sureness | undefined): RecognisedPage {
  if (!sureness) return pageFromText(text, number);
  const page = pageFromText(text, number, PLAIN, 'ocr');
  for (const word of page.lines.flatMap((line) => line.words)) word.confidence = sureness(word.text);
  return page;
}

/** How sure an engine is of clean print. */
export const PLAIN = 0.95;

export const FINAL = { phase: 'final', today: plainDate('2026-10-12') } as const;
export const LABORATORY = { programme: 'laborator' } as const;

/** The dossier of Daniela Munteanu for cardiology (or as the options say), with some papers replaced, added, or left out (empty). */
export function dossierOf(change: Words, options: Partial<DossierOptions> = {}): ReadDocument[] {
  const papers: Words = {
    ...PAPERS,
    ...(options.programme === 'laborator' ? EMPLOYMENT : {}),
    ...(options.phase === 'final' ? PAYMENT : {}),
    ...change,
  };
  return Object.values(papers)
    .filter((text) => text.length > 0)
    .map((words) => fileOf(words));
}

export function judgeWords(documents: ReadDocument[], options: Partial<DossierOptions> = {}): DossierJudgement {
  return judgeDossier(documents, {
    kind: 'enrolment',
    programme: 'cardiologie',
    applicant: 'employer',
    phase: 'application',
    today: plainDate('2026-09-21'),
    lang: 'ro',
    kb,
    statements: STATEMENTS,
    ...options,
  });
}
