import type { PackSource } from './schema/pack.js';

/** White space of any kind and number is one space: the line breaks of a scan mean nothing. */
export const foldSpace = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * The text of one source, folded: its file, or its own half of a file that holds two documents, so that a quote
 * cannot be proved by the wrong one. Undefined when the file or a border of the section is not there.
 */
export function sourceText(source: PackSource, files: ReadonlyMap<string, string>): string | undefined {
  const text = files.get(source.file);
  if (text === undefined) return undefined;
  const start = source.section?.from === undefined ? 0 : text.indexOf(source.section.from);
  const end = source.section?.until === undefined ? text.length : text.indexOf(source.section.until);
  return start < 0 || end < 0 ? undefined : foldSpace(text.slice(start, end));
}
