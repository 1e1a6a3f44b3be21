import { badRequest } from './api-error.js';

const TAGS = new Set([
  'b',
  'strong',
  'i',
  'em',
  'u',
  'ins',
  's',
  'strike',
  'del',
  'span',
  'tg-spoiler',
  'a',
  'code',
  'pre',
  'blockquote',
]);
const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };

function decodeReference(text: string): string {
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    return NAMED[name] ?? whole;
  });
}

/** The visible text of Telegram's HTML; refuses what the real server refuses, in its words. */
export function visibleText(html: string): string {
  const offset = (index: number) => Buffer.byteLength(html.slice(0, index));
  const refuse = (what: string) => badRequest(`can't parse entities: ${what}`);
  const open: string[] = [];
  let text = '';
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    if (next < 0) break;
    text += decodeReference(html.slice(at, next));
    const tag = /^<(\/?)([a-z][\w-]*)((?:\s+[\w-]+(?:="[^"]*"|='[^']*')?)*)\s*>/i.exec(html.slice(next));
    if (!tag)
      throw refuse(
        `Unsupported start tag "${/^<([^\s>]*)/.exec(html.slice(next))?.[1] ?? ''}" at byte offset ${offset(next)}`,
      );
    const [whole, slash, rawName] = tag;
    const name = (rawName as string).toLowerCase();
    if (!TAGS.has(name)) throw refuse(`Unsupported start tag "${name}" at byte offset ${offset(next)}`);
    if (slash === '') open.push(name);
    else {
      const expected = open.pop();
      if (expected === undefined) throw refuse(`Unexpected end tag at byte offset ${offset(next)}`);
      if (expected !== name) {
        throw refuse(`Unmatched end tag at byte offset ${offset(next)}, expected "</${expected}>", found "</${name}>"`);
      }
    }
    at = next + whole.length;
  }
  text += decodeReference(html.slice(at));
  if (open.length > 0) throw refuse(`Can't find end tag corresponding to start tag "${open.at(-1)}"`);
  return text;
}
