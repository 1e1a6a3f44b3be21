/** Breaks long lines between words at `columns`; a word longer than that stays whole (an IBAN must copy in one piece). */
export function wrap(text: string, columns: number): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, columns))
    .join('\n');
}

function wrapLine(line: string, columns: number): string {
  const indent = /^(\s*(?:[–•-]|\d+\.)?\s*)/.exec(line)?.[1] ?? '';
  const hanging = ' '.repeat(indent.length);
  const lines: string[] = [];
  let current = indent;
  for (const word of line.slice(indent.length).split(' ')) {
    const isFresh = current.trim() === '' || current === indent;
    const next = isFresh ? current + word : `${current} ${word}`;
    if (next.length > columns && !isFresh) {
      lines.push(current);
      current = hanging + word;
    } else {
      current = next;
    }
  }
  return [...lines, current].join('\n');
}
