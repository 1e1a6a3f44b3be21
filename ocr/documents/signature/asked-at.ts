import { datesIn } from '../find/dates.js';
import type { DocumentText, Token } from '../text/document-text.js';
import { findAny, findPhrase } from '../text/phrases.js';
import { says, words } from '../words.js';

/** Who signs: the nurse herself, or the head of the unit. */
export type Signer = 'holder' | 'manager';

/** Where a paper is to be signed. */
export interface Asked {
  /** What asks for it, lowest on the page last: the words that do, else the signer's own name at its foot. */
  anchors: Token[];
  /** Where no word asks for it, how her own letter ends: with words under which she signs, with its day. */
  closing?: Token | undefined;
  day?: Token | undefined;
}

export function askedAt(text: DocumentText, signer: Signer, name?: string): Asked {
  const asking = askingWords(text, signer);
  if (asking.length > 0 || signer === 'manager') return { anchors: asking };
  const closing = askingTokens(text, words('signing.closing')).findLast((one) => isAtFoot(text, one));
  const anchors = name === undefined ? [] : nameAtFoot(text, name);
  return { anchors, closing: closing ?? doneAtFoot(text), day: dateAtFoot(text) };
}

/** `Dată și semnată astăzi, 10 iulie, la Bacău.`: the last sentence says that she signs. Beside its line or below it she does. */
function doneAtFoot(text: DocumentText): Token | undefined {
  const tokens = findAny(text, words('signing.done')).flatMap(({ firstToken }) => text.tokens[firstToken] ?? []);
  const last = tokens.findLast((one) => text.lines[one.line]?.from === one.index && isAtFoot(text, one));
  const line = text.lines[last?.line ?? -1];
  const isLast = line && text.tokens.slice(line.to).filter(isSaid).length <= SHORT;
  return last && isLast ? { ...last, box: line.box } : undefined;
}

/**
 * Words that ask for a signature, lowest on the page last: signatures stand at the end. A title before the head's name at the foot is none:
 * a stamp across the name was taken for a signature there.
 */
function askingWords(text: DocumentText, signer: Signer): Token[] {
  const asking = askingTokens(text, words(`signing.${signer}`));
  const alone = asking.length > 0 || signer === 'manager' ? [] : askingTokens(text, words('signing.holder-alone'));
  const seen = [...asking, ...alone.filter((one) => isAtFoot(text, one))];
  return seen.sort((a, b) => a.page - b.page || a.box.y - b.box.y);
}

function askingTokens(text: DocumentText, phrases: readonly string[]): Token[] {
  const seen = findAny(text, phrases).flatMap((match) => text.tokens[match.firstToken] ?? []);
  return seen.filter((token) => {
    const said = saidBeside(text, token);
    const isShort = said.length <= SHORT || said.indexOf(token) >= said.length - 3;
    return isShort && !says(text.lines[token.line]?.text ?? '', words('signing.addressed'));
  });
}

/** Whether no sentence follows. */
const isAtFoot = (text: DocumentText, { line }: Token): boolean =>
  text.lines.slice(line + 1).every(({ from, to }) => text.tokens.slice(from, to).filter(isSaid).length <= SHORT);

/** The words of a token's line. A scrawl beside them may be read as scraps: they make no sentence of it. */
function saidBeside(text: DocumentText, token: Token): Token[] {
  const line = text.lines[token.line];
  return text.tokens.slice(line?.from, line?.to).filter((one) => one === token || isSaid(one));
}
const SHORT = 6;

const isSaid = ({ text, confidence }: Token): boolean => confidence >= READ && /[\p{L}\d]{2}/u.test(text);
const READ = 0.5;

/** Where no word asks for it, who signs is printed at the foot of the paper, in no sentence, and the signature stands there. */
function nameAtFoot(text: DocumentText, name: string): Token[] {
  const last = findPhrase(text, name).at(-1);
  const token = last && text.tokens.length - last.lastToken <= BELOW_FOOT ? text.tokens[last.firstToken] : undefined;
  return token && saidBeside(text, token).length <= SHORT ? [token] : [];
}

/** A letter ends with its day, and who wrote it signs to the right of that. */
function dateAtFoot(text: DocumentText): Token | undefined {
  const line = text.lines.findLast(({ from, to }) => text.tokens.slice(from, to).some(isSaid));
  const said = line ? text.tokens.slice(line.from, line.to).filter(isSaid) : [];
  const last = said.findLast(({ text: word }) => datesIn(word).length > 0);
  return said.length <= SHORT ? last : undefined;
}

/** Words that may follow the name: a scrawl that was taken for letters, a footer. */
const BELOW_FOOT = 10;
