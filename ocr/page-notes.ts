import type { DocumentPart, Problem } from '../core/documents/document.js';
import type { DocumentMessages } from './documents/messages/index.js';
import type { RecognisedPage } from './page.js';

/**
 * What the reading noticed on pages, as problems of the papers that stand on them. Pages that could not be read are a part of their
 * own, so that the papers beside them stay usable and nothing is silently missing.
 */
export function withPageNotes(
  parts: readonly DocumentPart[],
  pages: readonly RecognisedPage[],
  messages: DocumentMessages,
): DocumentPart[] {
  const differing = new Set(pages.filter(({ notes }) => notes?.includes('text-differs')).map(({ number }) => number));
  const noted = parts.map((part) => {
    if (!part.pages.some((number) => differing.has(number))) return part;
    const problem: Problem = { code: 'text-differs', message: messages.problems['text-differs'] };
    return { ...part, problems: [...part.problems, problem] };
  });
  const damaged = pages.filter(({ notes }) => notes?.includes('damaged-page'));
  const late = pages.filter(({ notes }) => notes?.includes('timeout'));
  const [damage, delay] = [messages.problems['damaged-page'], messages.problems['late-page']];
  return [
    ...noted,
    ...unread(damaged, [sentence('damaged-page', damage, damaged), sentence('unreadable', damage, damaged)]),
    ...unread(late, [sentence('timeout', delay, late)]),
  ];
}

const sentence = (code: Problem['code'], message: string, pages: readonly RecognisedPage[]): Problem => ({
  code,
  message: message.replace('{pages}', pages.map(({ number }) => number).join(', ')),
});

function unread(pages: readonly RecognisedPage[], problems: Problem[]): DocumentPart[] {
  if (pages.length === 0) return [];
  return [
    { pages: pages.map(({ number }) => number), type: 'unknown', confidence: 0.2, fields: {}, problems, text: '' },
  ];
}
