import type { DocumentText } from '../text/document-text.js';

/** Lines of the page itself that look like a zone: the recogniser may read them well enough. */
export function zoneLines(text: DocumentText): string[][] {
  const lines = text.lines
    .map((line) => line.text.replace(/\s/g, ''))
    .filter(
      (line) =>
        line.length >= 26 &&
        (/[<«]{2}/.test(line) ||
          /^[I1Ll]?D[R8][O0]U/.test(line) ||
          /^[A-Z0-9]{2}[A-Z0-9<]{6,9}R[O0]U[A-Z0-9<]{18,}$/.test(line)),
    );
  return lines.length > 0 ? [lines] : [];
}
