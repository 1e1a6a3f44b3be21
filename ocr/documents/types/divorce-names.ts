import type { Fields } from '../../../core/documents/document.js';
import { leadingName, splitName } from '../find/names.js';
import { put } from '../find/person.js';
import { restored } from '../find/restored.js';
import { type Found, fieldOf } from '../find/value.js';
import type { DocumentText } from '../text/document-text.js';
import { bare } from '../text/fold.js';
import { findAny, type PhrasePlace } from '../text/phrases.js';
import { linePieces, linesBelow, type Piece, piecesAfter, rowAfter } from '../text/pieces.js';
import { words } from '../words.js';

/** A surname right after words of the act: in capitals, or as a word with a capital that the sentence does not begin with. */
export function surnameAfter(text: DocumentText, cues: readonly string[], reach = 6): Found | undefined {
  for (const mixedCase of [false, true]) {
    for (const cue of cues) {
      for (const match of findAny(text, [cue])) {
        const name = nearName(text, match, mixedCase ? 3 : reach, mixedCase);
        if (name) return restored(name, text);
      }
    }
  }
  return undefined;
}

function nearName(text: DocumentText, match: PhrasePlace, reach: number, mixedCase: boolean): Found | undefined {
  const places: Piece[][] = [rowAfter(text, match), piecesAfter(text, match, 1), ...linesBelow(text, match, 1)];
  for (const pieces of places) {
    for (let skip = 0; skip <= reach && skip < pieces.length; skip++) {
      const name = leadingName(pieces.slice(skip), { single: true, skip: 0, mixedCase });
      if (name) return name;
      const word = pieces[skip]?.text ?? '';
      if (/[.;]$/.test(word) && word.length > 3) break;
    }
  }
  return undefined;
}

/** Who takes back a name, from what the marriage gave to what stood before it; or keeps it. */
export function divorce(fields: Fields, text: DocumentText): void {
  if (clauses(fields, text)) return;
  const rows = spouseRows(text);
  const after = rows.length === 2 ? changedOf(rows, text) : surnameAfter(text, words('civil.reverts'));
  const party = revertingParty(text);
  const other = rows.find((row) => bare(row.value) !== bare(after?.value ?? ''));
  const before =
    surnameAfter(text, words('civil.married')) ?? (rows.length === 2 && after ? other : undefined) ?? party?.surname;
  const kept = findAny(text, words('civil.keeps')).length > 0;
  const newer = kept && !after ? before : after;
  put(fields, 'formerSurname', fieldOf(firstWord(before)));
  put(fields, 'newSurname', fieldOf(firstWord(newer)));
  put(fields, 'fullName', fieldOf(party?.name));
}

/**
 * `… căsătoria dintre POP Ion și POP Ana … fosta soție va purta numele de familie DAN, iar fostul soț va purta numele de familie POP`: each
 * spouse in a clause of its own. Who bears another name than the one the two had together went back to it. Whether the paper is such.
 */
function clauses(fields: Fields, text: DocumentText): boolean {
  const couple = spouses(text);
  const [one, other] = couple.map((name) => splitName(name.value));
  if (!one || !other) return false;
  const borne = findAny(text, words('civil.bears')).flatMap((match) => {
    const name = leadingName(piecesAfter(text, match, 1), { single: true, skip: 2 });
    return name ? [restored(name, text)] : [];
  });
  const married = couple[0] && restored({ ...couple[0], value: one.surname }, text);
  const changed = borne.filter(
    (name) => bare(name.value) !== bare(one.surname) && bare(name.value) !== bare(other.surname),
  );
  const [back] = changed;
  if (
    !married ||
    !back ||
    new Set(changed.map(({ value }) => value)).size !== 1 ||
    bare(one.surname) !== bare(other.surname)
  )
    return false;
  put(fields, 'formerSurname', fieldOf(married));
  put(fields, 'newSurname', fieldOf(back));
  const woman = couple.find((name) => /A$/i.test(splitName(name.value)?.givenNames ?? ''));
  put(fields, 'fullName', fieldOf(woman && restored(woman, text)));
  return true;
}

/** The two people after `căsătoria dintre` or `căsătoria încheiată între`. */
function spouses(text: DocumentText): Found[] {
  for (const match of findAny(text, words('civil.coupleOf'))) {
    const pieces = piecesAfter(text, match, 2);
    for (let skip = 0; skip <= 4; skip++) {
      const first =
        leadingName(pieces.slice(skip), { skip: 0, mixedCase: true }) ?? leadingName(pieces.slice(skip), { skip: 0 });
      const end = pieces.findIndex((piece) => piece.token === first?.pieces.at(-1)?.token);
      if (!first || end < 0) continue;
      const and = pieces.findIndex((piece, i) => i > end && i < end + 12 && /^[sșş]i$/i.test(piece.text));
      if (and < 0) continue;
      const rest = pieces.slice(and + 1);
      const second = leadingName(rest, { skip: 2 }) ?? leadingName(rest, { skip: 2, mixedCase: true });
      if (second) return [first, second];
    }
  }
  return [];
}

/** `soțul DUMITRU` over `soția VĂCĂRESCU`: what each is called after the divorce. */
function spouseRows(text: DocumentText): Found[] {
  const [label] = findAny(text, words('civil.afterDivorce'));
  if (!label) return [];
  const from = text.tokens[label.lastToken]?.line ?? 0;
  return text.lines.slice(from + 1, from + 4).flatMap((line) => {
    const pieces = linePieces(text, line);
    if (!/^(?:fost\p{L}+|so[tțţ](?:ul|ie|ia)?)[:.,]?$/iu.test(pieces[0]?.text ?? '')) return [];
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
  const mentions = findAny(text, parties);
  const said = verdict
    ? mentions.filter((match) => match.start < verdict.start && verdict.start - match.start < 60).at(-1)
    : undefined;
  for (const phrase of said ? [said.phrase, ...parties] : parties) {
    for (const match of findAny(text, [phrase])) {
      for (const mixedCase of [false, true]) {
        const name = leadingName(piecesAfter(text, match, 1), { skip: 1, mixedCase });
        const parts = name ? splitName(name.value) : undefined;
        if (name && parts)
          return { name: restored(name, text), surname: restored({ ...name, value: parts.surname }, text) };
      }
    }
  }
  return undefined;
}
