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
export function splitText(text: string, limit: number): string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest.length > limit) {
    const end = breakAt(rest, limit);
    parts.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return rest === '' ? parts : [...parts, rest];
}
