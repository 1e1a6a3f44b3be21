/** Telegram refuses a message whose visible text is longer. */
export const MAX_TEXT = 4096;
/** The same for the words under a picture or a file. */
export const MAX_CAPTION = 1024;

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] as string);
}

/** Where the text breaks best at or before `limit`: after a paragraph, a line, a sentence, a word; else right there. */
function breakAt(text: string, limit: number): number {
  for (const separator of ['\n\n', '\n', '. ', ' ']) {
    const index = text.lastIndexOf(separator, limit - separator.length);
    if (index > limit / 3) return index + separator.length;
  }
  const isInsidePair = /[\uD800-\uDBFF]/.test(text[limit - 1] ?? '');
  return isInsidePair ? limit - 1 : limit;
}

/** Parts of at most `limit` characters, split where it reads best; never an empty one. */
export function splitText(text: string, limit = MAX_TEXT): string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest.length > limit) {
    const end = breakAt(rest, limit);
    parts.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return rest === '' ? parts : [...parts, rest];
}
