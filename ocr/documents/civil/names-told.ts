import { parseCnp } from '../../../core/identity/cnp.js';
import { cnpReadings } from '../find/cnp.js';
import { holdsGivenName } from '../find/given-names.js';
import { leadingName } from '../find/names.js';
import { restored } from '../find/restored.js';
import { type Found, joined } from '../find/value.js';
import type { DocumentText } from '../text/document-text.js';
import { bare } from '../text/fold.js';
import { beginsUnder, type Piece, rowsOf } from '../text/pieces.js';
import { labelsBefore } from './labels-above.js';
import { labelsBetween } from './labels-between.js';
import { type Act, type Cues, cuesIn, isEnd, isWhose, roleOf, type Said, Told, tellsSexes, type Who } from './told.js';

/** Of a name in small letters, which any word with a capital may be. */
const REACH_IN_SMALL = 3;

/**
 * Acts of civil status say of a name whose it is, since when it is borne and which part of a whole name it is: by labels left, above, right or
 * below, by columns or sections, in sentences, in several languages. All are read one way: words that tell one of the three (cues) govern the
 * names after them, and what is not said anew goes on.
 */
export function saidOfNames(text: DocumentText, act: Act, mixedCase: boolean): Said[] {
  const cues = cuesIn(text, act);
  const codes = new Map(cnpReadings(text).map((one) => [one.pieces[0]?.token, one] as const));
  const used = new Set<Piece['token']>();
  const all: Said[] = [];
  const told = new Told(act);
  let columns: Column[] = [];

  let saidRow = 0;
  const isSexed = tellsSexes(text, cues);
  const sexOf = ({ value }: Found): Who | undefined => {
    const code = parseCnp(value);
    return isSexed && code.ok && code.cnp.sex ? (code.cnp.sex === 'male' ? 'he' : 'she') : undefined;
  };

  const say = (row: number, found: Found, isCode: boolean, isWhole: boolean): void => {
    const { when, who, timed } = told;
    const part = isWhole ? told.partOfWhole() : told.part;
    // A whole name is of somebody new, unless it is said whose.
    const named = told.named && (!isWhole || told.saysWho());
    const isApart = isCode && told.isSilent();
    const beside = isApart && row - saidRow <= 1 ? all.at(-1) : undefined;
    const whose = !isApart ? who : beside ? undefined : sexOf(found);
    all.push({ found, part: isCode ? 'cnp' : part, when, who: whose, timed, named: named && !isApart, beside });
    saidRow = row;
  };

  /** Reads a name (or a word that is none) and what is used of the next line for it, where a sentence goes on there. */
  const readName = (row: number, pieces: readonly Piece[], next: readonly Piece[], isNext: boolean): void => {
    const [piece] = pieces;
    const options = { single: true, skip: 0, mixedCase: mixedCase && told.gap <= REACH_IN_SMALL };
    const longer = leadingName([...pieces, ...next], options);
    const isParted = longer && longer.pieces.length > pieces.length && holdsGivenName(longer.value);
    const name = whole(isParted ? longer : leadingName(pieces, options), rows.slice(row + 1, row + 3));
    if (!piece || !name || name.pieces[0]?.token !== piece.token || !NAME.test(bare(name.value))) {
      told.pass(piece);
      return;
    }
    const isWhole = name.value.includes(' ') && holdsGivenName(name.value);
    if (told.isOfCouple(isWhole, isNext) && !told.isCutOff(name.value)) {
      for (const found of apart(name)) say(row, restored(found, text), false, isWhole);
      told.group.clear();
    }
    for (const { token } of name.pieces) used.add(token);
    told.gap = 0;
  };

  const isValue = (cell: readonly Piece[]): boolean =>
    cell.some(({ token }) => codes.has(token)) ||
    NAME.test(bare(leadingName(cell, { single: true, skip: 0, mixedCase })?.value ?? ''));
  const rows = labelsBefore(labelsBetween(rowsOf(text), cues), cues, isValue).map((cells) => labelFirst(cells, cues));
  for (const [row, cells] of rows.entries()) {
    const from = all.length;
    const heads: Column[] = [];
    told.beginRow(row);
    for (const pieces of cells) {
      for (const [i, piece] of pieces.entries()) {
        if (used.has(piece.token)) continue;
        const cue = cues.get(piece.token.index);
        const code = codes.get(piece.token);
        const before = all.length > from ? all.at(-1) : undefined;
        if (cue) {
          const { lastToken } = cue;
          const role = roleOf(text, cue);
          const isPart = role === 'surname' || role === 'given';
          // `POPESCU (numele de familie)`
          const isBehind = before !== undefined && /^[([]/.test(piece.text);
          if (isBehind && isPart) before.part = role;
          // `POPESCU (ambii)`
          else if (isBehind && isWhose(role)) Object.assign(before, { who: role, named: true });
          else told.take(role, row);
          if (role === 'he' || role === 'she') heads.push({ pieces: [piece], cell: pieces, who: role });
          const own = pieces.filter(({ token }) => token.index >= piece.token.index && token.index <= lastToken);
          for (const { token } of own) used.add(token);
          told.gap = 0;
          if (isEnd(own.at(-1))) told.end();
        } else if (code) {
          say(row, code, true, false);
          told.group.clear();
        } else {
          const rest = untilCue(pieces.slice(i), cues);
          const goesOn = cells.length === 1 && i > 0 && i + rest.length === pieces.length ? rows[row + 1] : undefined;
          readName(row, rest, goesOn?.length === 1 ? untilCue(goesOn[0] ?? [], cues) : [], before !== undefined);
        }
      }
    }
    if (act === 'marriage' && all.length === from) all.push(...unlabelled(cells, all, cues));
    const here = all.slice(from);
    if (here.length === 0 && heads.length === 2 && heads[0]?.cell !== heads[1]?.cell) {
      columns = heads;
      told.leaveOpenWhose();
    } else if (heads.length === 0) {
      const names = here.filter(({ part }) => part !== 'cnp');
      inColumns(
        here.filter(({ part }) => part === 'cnp'),
        columns,
        cells,
      );
      columns = inColumns(names, columns, cells);
    }
  }
  return all;
}

interface Column {
  pieces: readonly Piece[];
  cell?: readonly Piece[];
  who: Who;
}

/** Two values in a row are his and hers, in the order of the columns; a single one is of the column that it stands in. */
function inColumns(here: readonly Said[], columns: Column[], cells: readonly Piece[][]): Column[] {
  const isCell = cells.some(([first]) => first !== undefined && first.token === here[0]?.found.pieces[0]?.token);
  const order = columns.length === 2 ? columns.map(({ who }) => who) : (['he', 'she'] as const);
  const [one, other] = here;
  // Of the same part and time: `MOLDOVAN Prenumele ION` is one person's.
  if (one && other && here.length === 2 && one.part === other.part && one.when === other.when) {
    for (const [at, said] of here.entries()) Object.assign(said, { who: order[at], named: true });
    const isTable = one.found.pieces.at(-1)?.token.index === (other.found.pieces[0]?.token.index ?? 0) - 1;
    const own = here.map(({ found }, at) => ({ pieces: found.pieces, who: order[at] ?? 'he' }));
    // Heads may stand in the middle of columns whose values begin at the left.
    return isTable ? own : columns;
  }
  if (!one || other || columns.length === 0) return columns;
  const own = columns.find(({ pieces }) => isUnder(one.found.pieces, pieces));
  // In a cell of its own, under neither: whose it is shows no more.
  if (own || isCell) Object.assign(one, { who: own?.who, named: true });
  return columns;
}

/** So near each other two cells of a column begin, as a share of the page. */
const COLUMN = 0.06;

function isUnder(some: readonly Piece[], others: readonly Piece[]): boolean {
  const [a, b] = [some[0]?.token.box, others[0]?.token.box];
  return a !== undefined && b !== undefined && Math.abs(a.x - b.x) < COLUMN;
}

/** A name broken at its hyphen goes on in the cell below. */
function whole(name: Found | undefined, below: readonly Piece[][][]): Found | undefined {
  const last = name?.pieces.at(-1);
  if (!name || !last || !/\p{L}-$/u.test(last.text)) return name;
  const cell = below.flat().find(([first]) => beginsUnder(first, name.pieces[0]?.token.box));
  const rest = cell && leadingName(cell, { single: true, skip: 0 });
  return rest ? { ...joined(name, rest), value: `${name.value}-${rest.value}` } : name;
}

/** Two cells straight below the spouses' names that hold nothing but these again are the names afterwards, though their label left of them could not be read. */
function unlabelled(cells: readonly Piece[][], all: readonly Said[], cues: Cues): Said[] {
  const couple = (['he', 'she'] as const).flatMap(
    (who) => all.find((said) => said.who === who && isBefore(said)) ?? [],
  );
  const borne = couple.flatMap(({ found }) => bare(found.value).split(' '));
  const names = couple.flatMap((said): Said[] => {
    const cell = cells.find(([first]) => beginsUnder(first, said.found.pieces[0]?.token.box));
    const found = cell && leadingName(cell, { single: true, skip: 0 });
    const isOurs =
      found?.pieces.length === cell?.length &&
      bare(found?.value ?? '')
        .split(' ')
        .every((word) => borne.includes(word));
    return found && isOurs ? [{ found, part: 'surname', when: 'after', who: said.who, timed: true, named: true }] : [];
  });
  const own = names.map(({ found }) => found.pieces[0]?.token);
  const label = cells.filter(([first]) => !own.includes(first?.token));
  const isUnread = label.length < 2 && untilCue(label.flat(), cues).length === label.flat().length;
  return isUnread && names.length === 2 ? names : [];
}

/** Of the time before, also where all that was read of its label is the time. */
const isBefore = ({ part, when, timed }: Said): boolean =>
  part === 'surname' ? when !== 'after' : part === undefined && timed && when === 'before';

function untilCue(pieces: readonly Piece[], cues: Cues): readonly Piece[] {
  const next = pieces.findIndex(({ token }) => cues.has(token.index));
  return next < 0 ? pieces : pieces.slice(0, next);
}

/** Three letters and a vowel: no series of a form, no initials. */
const NAME = /^(?=.*[AEIOUY]).{3}/;

/** A row whose label stands right of its values, as if it stood left of them. */
function labelFirst(cells: Piece[][], cues: Cues): Piece[][] {
  const [first, last] = [cells[0], cells.at(-1)];
  const role = cues.get(last?.[0]?.token.index ?? -1)?.list;
  const isLabel = role && ['surname', 'given', 'before', 'after', 'married'].includes(role);
  const isValue = first?.every(({ token }) => !cues.has(token.index));
  return last && isLabel && isValue && cells.length > 1 ? [last, ...cells.slice(0, -1)] : cells;
}

/** `POPESCU POPESCU`, `POPESCU – POPESCU`: his and hers that were read as one. */
function apart(name: Found): Found[] {
  const parts = name.value.split(/[ -]/);
  const half = parts.length / 2;
  const halves = [parts.slice(0, half).join(' '), parts.slice(half).join(' ')];
  if (parts.length % 2 > 0 || bare(halves[0] ?? '') !== bare(halves[1] ?? '')) return [name];
  return halves.map((value, at) => ({
    ...name,
    value,
    pieces: at === 0 ? name.pieces.slice(0, half) : name.pieces.slice(-half),
  }));
}
