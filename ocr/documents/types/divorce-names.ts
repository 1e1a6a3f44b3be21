import type { Fields } from '../../../core/documents/document.js';
import { leadingName, splitName } from '../find/names.js';
import { nameNear } from '../find/person.js';
import { restored } from '../find/restored.js';
import { type Found, fieldsOf, firstMade } from '../find/value.js';
import type { DocumentText } from '../text/document-text.js';
import { bare } from '../text/fold.js';
import { findAny, findEach, hasPhrase } from '../text/phrases.js';
import { linePieces, type Piece, piecesAfter } from '../text/pieces.js';
import { isAmong, words } from '../words.js';

/** A surname right after words of the act: in capitals, or as a word with a capital that the sentence does not begin with. */
export function surnameAfter(text: DocumentText, cues: readonly string[]): Found | undefined {
  const name = firstMade([false, true], (mixedCase) =>
    firstMade(findEach(text, cues), (match) =>
      nameNear(text, match, { single: true, skip: mixedCase ? 3 : 6, mixedCase }),
    ),
  );
  return name && restored(name, text);
}

/** Who takes back a name, from what the marriage gave to what stood before it; or keeps it. */
export const divorce = (text: DocumentText): Fields => clauses(text) ?? reverted(text);

function reverted(text: DocumentText): Fields {
  const rows = spouseRows(text);
  const after = rows.length === 2 ? changedOf(rows, text) : surnameAfter(text, words('civil.reverts'));
  const party = revertingParty(text);
  const other = rows.find((row) => bare(row.value) !== bare(after?.value ?? ''));
  const married = surnameAfter(text, words('civil.married'));
  // `numele de familie purtat anterior căsătoriei, acela de X` is the name that was gone back to.
  const isAfter = bare(married?.value ?? '') === bare(after?.value ?? '');
  const before = (isAfter ? undefined : married) ?? (rows.length === 2 && after ? other : undefined) ?? party?.surname;
  const newer = !after && hasPhrase(text, ...words('civil.keeps')) ? before : after;
  return fieldsOf({ formerSurname: firstWord(before), newSurname: firstWord(newer), fullName: party?.name });
}

/**
 * `… căsătoria dintre POP Ion și POP Ana … fosta soție va purta numele de familie DAN, iar fostul soț va purta numele de familie POP`: each
 * spouse in a clause of its own. Who bears another name than the one the two had together went back to it.
 */
function clauses(text: DocumentText): Fields | undefined {
  const couple = spouses(text, words('civil.coupleOf'));
  const [one, other] = couple.map((name) => splitName(name.value));
  if (!couple[0] || !one || bare(one.surname) !== bare(other?.surname ?? '')) return undefined;
  const borne = findAny(text, words('civil.bears')).flatMap((match) => {
    const name = leadingName(piecesAfter(text, match, 1), { single: true, skip: 2 });
    return name ? [restored(name, text)] : [];
  });
  const changed = borne.filter((name) => bare(name.value) !== bare(one.surname));
  if (new Set(changed.map(({ value }) => value)).size !== 1) return undefined;
  const formerSurname = restored({ ...couple[0], value: one.surname }, text);
  const woman = couple.find((name) => /A$/i.test(splitName(name.value)?.givenNames ?? ''));
  return fieldsOf({ formerSurname, newSurname: changed[0], fullName: woman && restored(woman, text) });
}

/** The two people after words like `căsătoria dintre`, he before her. */
export function spouses(text: DocumentText, cues: readonly string[]): Found[] {
  const couple = firstMade(findAny(text, cues), (match) => {
    const pieces = piecesAfter(text, match, 2);
    const first = inEitherCase(pieces, 4);
    const end = pieces.findIndex((piece) => piece.token === first?.pieces.at(-1)?.token);
    const and = pieces.findIndex((piece, i) => i > end && i < end + 12 && /^(?:[sșş]i|cu)$/i.test(piece.text));
    const second = and < 0 ? undefined : inEitherCase(pieces.slice(and + 1), 2);
    return first && second && [first, second];
  });
  return couple ?? [];
}

/** The name that begins with the first word in capitals or with a capital: one passed over might be the surname. */
function inEitherCase(all: readonly Piece[], reach: number): Found | undefined {
  const start = all.findIndex(({ text }) => /^\W*\p{Lu}/u.test(text));
  const pieces = start < 0 || start > reach ? [] : all.slice(start);
  return leadingName(pieces, { skip: 0 }) ?? leadingName(pieces, { skip: 0, mixedCase: true });
}

/** `soțul DUMITRU` over `soția VĂCĂRESCU`: what each is called after the divorce. */
function spouseRows(text: DocumentText): Found[] {
  const [label] = findAny(text, words('civil.afterDivorce'));
  if (!label) return [];
  const from = text.tokens[label.lastToken]?.line ?? 0;
  return text.lines.slice(from + 1, from + 4).flatMap((line) => {
    const pieces = linePieces(text, line);
    if (!isAmong(pieces[0]?.text ?? '', words('civil.eachSpouse'))) return [];
    const name = leadingName(pieces.slice(1), { single: true, skip: 2 });
    return name ? [restored(name, text)] : [];
  });
}

/** The one name of the two that the paper had not used before: whose it is went back to it. */
function changedOf(rows: readonly Found[], text: DocumentText): Found | undefined {
  const from = rows[0]?.pieces[0]?.token.index ?? 0;
  const earlier = new Set(text.tokens.slice(0, from).map((token) => bare(token.text)));
  const fresh = rows.filter((row) => !earlier.has(bare(row.value)));
  return fresh.length === 1 ? fresh[0] : undefined;
}

const firstWord = (name: Found | undefined): Found | undefined =>
  name && { ...name, value: name.value.split(' ')[0] ?? name.value };

/** The spouse of whom the reverting is said: the last party named before it; else the wife. */
function revertingParty(text: DocumentText): { name: Found; surname: Found } | undefined {
  const verdict = findAny(text, words('civil.reverts'))[0];
  const parties = words('civil.parties');
  const said = findAny(text, parties).filter(
    ({ start }) => verdict && start < verdict.start && verdict.start - start < 60,
  );
  return firstMade(findEach(text, [...said.slice(-1).map(({ phrase }) => phrase), ...parties]), (match) => {
    const name = inEitherCase(piecesAfter(text, match, 1), 1);
    const parts = name && splitName(name.value);
    return parts && { name: restored(name, text), surname: restored({ ...name, value: parts.surname }, text) };
  });
}
