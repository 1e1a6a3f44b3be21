/** Signs that Discord takes for layout or for a name; a URL keeps its own. */
const URL_OR_SIGN = /(https?:\/\/[^\s<>]+)|[\\*_~`|<[\]]|@(?=everyone|here)/g;
/** Signs that only mean something where a line begins. */
const AT_LINE_START = /^(\s*)([#>-]|\d+\.)(?=\s)/gm;
const ZERO_WIDTH = '\u200B';

/** Plain text as Discord shows it: nothing in it is layout, a link of ours, or a call to everybody. */
export function escapeText(text: string): string {
  return text
    .replace(URL_OR_SIGN, (sign, url: string | undefined) => url ?? (sign === '@' ? `@${ZERO_WIDTH}` : `\\${sign}`))
    .replace(AT_LINE_START, (_line, space: string, sign: string) =>
      sign.length > 1 ? `${space}${sign.slice(0, -1)}\\.` : `${space}\\${sign}`,
    );
}
