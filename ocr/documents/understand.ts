import type { DocumentPart, Fields, Problem } from '../../core/documents/document.js';
import type { RecognisedPage } from '../page.js';
import { completed } from './assign/fields.js';
import { clamp } from './find/value.js';
import type { DocumentMessages } from './messages/ro.js';
import { isOfTwo } from './other-names.js';
import { FIELDS } from './registry.js';
import { createSegmenter, type Segment } from './segment.js';

/** Below this mean word confidence a page that was not understood counts as unreadable, not as a stranger. */
const POOR = 0.62;
const SPOILT = 0.5;

/** What is left of a page when its paper is understood. */
type Leaf = Pick<RecognisedPage, 'number' | 'blank' | 'faults'> & { isEmpty: boolean };

/**
 * Pages as documents, taken in order: cut apart, typed, with fields and the problems that reading alone can tell. Never empty: a file of which
 * nothing is understood gives one part of type `unknown` with the reason. Neither words nor picture of a page outlive its paper here.
 */
export function createUnderstanding(messages: DocumentMessages) {
  const segmenter = createSegmenter();
  const parts: DocumentPart[] = [];
  const leaves: Leaf[] = [];
  const understood = (whole: readonly Segment[]) => parts.push(...whole.map((one) => partOf(one, messages)));
  return {
    add(page: RecognisedPage): void {
      const { number, blank, faults, lines } = page;
      leaves.push({ number, blank, faults, isEmpty: blank || lines.length === 0 });
      understood(segmenter.add(page));
    },
    end(): DocumentPart[] {
      understood(segmenter.end());
      return parts.length > 0 ? withoutLeftovers(parts) : [nothingUnderstood(leaves, messages)];
    },
  };
}

/** The same of pages that are all there. */
export function understandPages(
  pages: readonly RecognisedPage[],
  messages: DocumentMessages,
): { parts: DocumentPart[] } {
  const understanding = createUnderstanding(messages);
  for (const page of pages) understanding.add(page);
  return { parts: understanding.end() };
}

function nothingUnderstood(leaves: readonly Leaf[], messages: DocumentMessages): DocumentPart {
  const blank = leaves.length > 0 && leaves.every(({ isEmpty }) => isEmpty) && leaves.some((leaf) => leaf.blank);
  return {
    pages: leaves.map(({ number }) => number),
    type: 'unknown',
    confidence: blank ? 0.95 : 0.2,
    fields: {},
    problems: blank ? [problem('blank', messages)] : unreadable(leaves, messages),
    text: '',
  };
}

function partOf({ pages, text, classification }: Segment, messages: DocumentMessages): DocumentPart {
  const numbers = [...new Set(pages.map((page) => page.number))];
  const { best, confidence } = classification;
  if (!best) {
    const poor =
      pages.some((page) => page.method === 'ocr' && (page.confidence < POOR || page.faults.length > 0)) ||
      text.tokens.length < 8;
    return {
      pages: numbers,
      type: 'unknown',
      confidence: 0.3,
      fields: {},
      problems: poor ? unreadable(pages, messages) : [],
      text: text.text,
    };
  }
  const { fields: found, kind, problems = [] } = FIELDS[best.type]({ text, kind: best.kind, pages });
  const fields = best.type === 'unknown' ? found : completed(found, text, best.type);
  const finer = kind ?? best.kind;
  const type = finer.startsWith('look-alike.') ? 'unknown' : best.type;
  const quality = Math.min(
    1,
    0.5 + pages.reduce((sum, page) => sum + (page.method === 'text-layer' ? 1 : page.confidence), 0) / pages.length / 2,
  );
  return {
    pages: numbers,
    type,
    confidence: clamp(confidence * quality),
    kind: finer,
    fields,
    problems: [
      ...problems.map((code) => problem(code as Problem['code'], messages)),
      ...(isOfTwo(pages, type, fields.fullName?.value) ? [problem('name-mismatch', messages)] : []),
      ...(rubbish(pages, fields) ? unreadable(pages, messages) : []),
    ],
    text: text.text,
  };
}

/** Known by its heading, but neither a person nor a sum could be read on a page that the camera spoilt. */
function rubbish(pages: readonly RecognisedPage[], { fullName, cnp, surname, newSurname, amount }: Fields): boolean {
  const spoilt = pages.every((page) => page.method === 'ocr' && page.confidence < SPOILT && page.faults.length > 0);
  return spoilt && ![fullName, cnp, surname, newSurname, amount].some((field) => field !== undefined);
}

/** Scraps that no document claims, beside real ones, are no document of their own. */
function withoutLeftovers(parts: readonly DocumentPart[]): DocumentPart[] {
  const real = parts.filter((part) => part.type !== 'unknown' || part.kind !== undefined || part.text.length > 200);
  return real.length > 0 ? real : [...parts];
}

function unreadable(pages: readonly Pick<RecognisedPage, 'faults'>[], messages: DocumentMessages): Problem[] {
  const fault = pages.flatMap((page) => page.faults).find((one) => one !== 'low-text-confidence');
  return [{ code: 'unreadable', message: fault ? messages.problems[fault] : messages.problems.unreadable }];
}

export function problem(code: Problem['code'], messages: DocumentMessages): Problem {
  const words: Readonly<Partial<Record<string, string>>> = messages.problems;
  return { code, message: words[code] ?? messages.problems.unreadable };
}
