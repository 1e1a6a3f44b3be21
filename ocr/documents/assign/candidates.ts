import type { FieldValue } from '../../../core/documents/document.js';
import type { PageBox } from '../../page.js';
import { asDigits, cnpReadings } from '../find/cnp.js';
import { isGivenName } from '../find/given-names.js';
import { allDates } from '../find/labelled.js';
import { locateProgrammes, namedFound, qualificationsIn } from '../find/named.js';
import { leadingName, namesAmong } from '../find/names.js';
import { isOfLaw } from '../find/numbers.js';
import { isPronounceable } from '../find/person.js';
import { type Found, found } from '../find/value.js';
import type { DocumentText } from '../text/document-text.js';
import { fold } from '../text/fold.js';
import { columnsOf, linePieces, type Piece } from '../text/pieces.js';
import type { ValueType } from './labels.js';
import { organisationsIn } from './organisations.js';

/** A value that stands somewhere on the paper, whatever it may be the value of. */
export interface Candidate {
  type: ValueType;
  found: Found<FieldValue>;
  page: number;
  line: number;
  firstToken: number;
  lastToken: number;
  box: PageBox;
  /** What can be said of the value itself, each 0..1. */
  traits: Readonly<Record<string, number>>;
}

/** Every value of the paper that has a type, once. */
export function candidatesIn(text: DocumentText): Candidate[] {
  const all: Candidate[] = [];
  const add = (type: ValueType, value: Found<FieldValue>, traits: Record<string, number> = {}): void => {
    const [first, last] = [value.pieces[0]?.token, value.pieces.at(-1)?.token];
    if (!first || !last) return;
    if (all.some((one) => one.type === type && one.firstToken === first.index && one.lastToken === last.index)) return;
    const onLine = value.pieces.filter(({ token }) => token.line === first.line);
    const end = onLine.at(-1)?.token ?? first;
    const box = { x: first.box.x, y: first.box.y, w: end.box.x + end.box.w - first.box.x, h: first.box.h };
    all.push({
      type,
      found: value,
      page: first.page,
      line: first.line,
      firstToken: first.index,
      lastToken: last.index,
      box,
      traits,
    });
  };
  for (const date of allDates(text)) add('date', date);
  for (const cnp of cnpReadings(text)) add('cnp', cnp, { valid: cnp.valid ? 1 : 0 });
  for (const one of qualificationsIn(text)) {
    add('qualification', namedFound(text, one), { long: Math.min(1, one.match.phrase.length / 40) });
  }
  for (const one of locateProgrammes(text)) add('programme', namedFound(text, one));
  for (const line of text.lines) {
    const whole = linePieces(text, line);
    const columns = columnsOf(text, whole);
    for (const column of columns.length > 1 ? [whole, ...columns] : columns) {
      const alone = column.length;
      for (const mixed of [false, true])
        for (const name of namesAmong(column, mixed)) add('person', name, personTraits(name, alone, mixed));
      nameParts(column, add);
    }
    numbersOf(
      whole.filter(({ token }) => !isOfLaw(text, token)),
      add,
    );
    for (const column of columns)
      for (const { found: name, traits } of organisationsIn(column)) add('organisation', name, traits);
  }
  return all;
}

type Add = (type: ValueType, value: Found<FieldValue>, traits?: Record<string, number>) => void;

function personTraits(name: Found, alone: number, mixed: boolean): Record<string, number> {
  const words = name.value.split(/[ -]/).filter((word) => word.length > 2);
  return {
    given: words.some(isGivenName) ? 1 : 0,
    initial: /\s\p{Lu}{1,2}\.\s/u.test(name.value) ? 1 : 0,
    alone: alone === name.pieces.length ? 1 : 0,
    mixed: mixed ? 1 : 0,
    long: words.length > 3 ? 1 : 0,
    spoken: isPronounceable(name.value) ? 1 : 0,
  };
}

/** A surname or given names by themselves: what stands in a cell of its own, or a run of capitals in a sentence. */
function nameParts(column: readonly Piece[], add: Add): void {
  for (let i = 0; i < column.length; i++) {
    const before = column[i - 1];
    if (before && !/[:/.,;)|]$|^(de|in|din|numele|familie)$/.test(fold(before.text))) continue;
    for (const mixedCase of [false, true]) {
      const name = leadingName(column.slice(i, i + 4), { single: true, skip: 0, mixedCase });
      if (!name || name.value.length < 3 || (mixedCase && name.pieces.length > 3)) continue;
      const words = name.value.split(/[ -]/);
      const given = words.filter(isGivenName).length / words.length;
      add('namepart', name, {
        given,
        alone: i === 0 && name.pieces.length === column.length ? 1 : 0,
        mixed: mixedCase ? 1 : 0,
        long: words.length > 2 ? 1 : 0,
      });
      break;
    }
  }
}

function numbersOf(pieces: readonly Piece[], add: Add): void {
  pieces.forEach((piece) => {
    const plain = piece.text.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
    const [, letters, digits] = /^(\p{Lu}{1,3})?[\s.-]?([\dOIl]{2,9})$/u.exec(plain) ?? [];
    const number = digits && /\d/.test(digits) ? asDigits(digits) : undefined;
    if (number)
      add('number', found<string>(number, [piece]), {
        digits: Math.min(1, number.length / 8),
        long: number.length > 4 ? 1 : 0,
        year: /^(19|20)\d\d$/.test(number) ? 1 : 0,
      });
    const series = /^\p{Lu}{1,3}$/u.test(plain) ? plain : letters;
    if (series) add('series', found<string>(series, [piece]), { long: series.length / 3 });
    const ahead = /^(\d{2,8})\//.exec(plain)?.[1];
    if (ahead) add('number', found<string>(ahead, [piece]), { dated: 1, digits: Math.min(1, ahead.length / 8) });
  });
}
