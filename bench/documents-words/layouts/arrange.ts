import type { Case, Drawing, Expected, Layout, Paper } from '../../../test/fixtures/draw/case.js';
import { emblem, frame, rows, signers, upper } from '../../../test/fixtures/draw/kit.js';
import { Random } from '../../../test/support/people.js';

/** One value of a paper: how it may be labelled, how it is written, and what the truth calls it. */
export interface Slot {
  /** `ro|en|fr`: languages of one label, of which a paper prints one, two or all. */
  labels: readonly string[];
  text: string;
  /** Truth of one or more fields; absent for what only fills the page. */
  truth?: Record<string, Expected>;
}

export type Slots = Record<string, Slot>;

/** What papers of one kind may say, from which many different sheets are arranged. */
export interface Grammar {
  name: string;
  type: Layout['type'];
  confuser?: string;
  /** Other types that a fair reader may give. */
  orType?: Drawing['orType'];
  papers: readonly Paper[];
  titles: readonly string[];
  heads: readonly string[];
  slots(c: Case, random: Random): Slots;
  /** Sentences with `{slot}`s, a paper of prose each. */
  prose: readonly string[];
  /** Which slots a form shows; those with `?` only sometimes. */
  form: string;
  closings: readonly string[];
  roles: readonly string[];
}

const FONTS = ['Liberation Serif', 'Liberation Sans', 'DejaVu Sans', 'Carlito', 'Caladea', 'EB Garamond', 'Roboto'];

/** `count` sheets of a grammar, each arranged its own way; the same seed arranges the same sheet. */
export function arranged(grammar: Grammar, count: number): Layout[] {
  return Array.from({ length: count }, (_, i): Layout => {
    const id = `train.${grammar.name}.${i}`;
    const style = new Random(id);
    const [paper, font] = [style.pick(grammar.papers), style.pick(FONTS)];
    return { id, type: grammar.type, paper, font, draw: (c) => drawSheet(grammar, paper, new Random(id), c, i) };
  });
}

function drawSheet(grammar: Grammar, paper: Paper, style: Random, c: Case, i: number): Drawing {
  const slots = grammar.slots(c, style);
  const used = new Set<string>();
  const spread = style.chance(0.25) ? style.pick([2, 4, 7]) : 0;
  const caps = style.chance(0.75);
  const titleText = style.pick(grammar.titles);
  const title = `<div style="text-align:${style.pick(['center', 'center', 'center', 'left'])};font-size:${style.int(19, 38)}px;font-weight:${style.pick([400, 700])};letter-spacing:${spread}px;margin:${style.int(8, 40)}px 0">${caps ? upper(titleText) : titleText}</div>`;
  const head = `<div style="text-align:${style.pick(['left', 'center', 'left'])};font-size:${style.int(12, 17)}px">${style
    .pick(grammar.heads)
    .replaceAll('|', '<br>')
    .replace(/\{(\w+)\}/g, fill)}</div>`;
  const asProse = grammar.form === '' || (grammar.prose.length > 0 && style.chance(0.5));
  const body = asProse ? proseOf() : formOf();
  const rest =
    grammar.closings.length > 0
      ? `<div style="margin-top:16px">${style.pick(grammar.closings).replace(/\{(\w+)\}/g, fill)}</div>`
      : '';
  const roles = style.chance(0.9)
    ? signers(
        c,
        grammar.roles.map((role) => ({ role })),
        style.int(14, 50),
      )
    : '';
  const inner = `${style.chance(0.2) ? emblem() : ''}${style.chance(0.12) ? title + head : head + title}${body}${rest}${roles}`;
  const html =
    style.chance(0.3) && paper !== 'phone'
      ? frame(inner)
      : `<div style="padding:${paper === 'phone' ? 18 : style.int(36, 80)}px;font-size:${style.int(14, 18)}px">${inner}</div>`;
  const fields = Object.assign({}, ...[...used].map((name) => slots[name]?.truth ?? {}));
  return {
    html,
    fields,
    ...(grammar.confuser ? { confuser: grammar.confuser } : {}),
    ...(grammar.orType ? { orType: grammar.orType } : {}),
  };

  function fill(whole: string, name: string): string {
    const slot = slots[name];
    if (!slot) throw new Error(`${grammar.name} ${i}: no slot ${whole}`);
    used.add(name);
    return slot.text;
  }

  function proseOf(): string {
    const indent = style.pick([0, 24, 40]);
    const line = style.pick([1.2, 1.5, 1.9]);
    return `<p style="text-indent:${indent}px;line-height:${line};text-align:${style.pick(['left', 'justify'])}">${style
      .pick(grammar.prose)
      .replaceAll('|', '<br>')
      .replace(/\{(\w+)\}/g, fill)}</p>`;
  }

  function formOf(): string {
    const languages = style.pick([1, 1, 1, 2, 3]);
    const shown = grammar.form
      .split(' ')
      .flatMap((name) => (name.endsWith('?') ? (style.chance(0.6) ? [name.slice(0, -1)] : []) : [name]));
    const cells = shown.map((name): [string, string] => {
      const label = style
        .pick(slots[name]?.labels ?? [name])
        .split('|')
        .slice(0, languages);
      return [label.join(style.pick([' / ', '/', ' / '])), fill(name, name)];
    });
    return arrangements[style.int(0, arrangements.length - 1)]?.(cells, style) ?? '';
  }
}

type Arrange = (cells: [string, string][], style: Random) => string;

const twoLines = (label: string): string => label.replace(' / ', '<br>');
const small = (text: string, size = 10): string => `<span style="font-size:${size}px;color:#444">${text}</span>`;

/** Where a value may stand by its label. */
const arrangements: readonly Arrange[] = [
  // Beside it, with a colon.
  (cells, style) => cells.map(([k, v]) => `<div style="margin:${style.int(3, 9)}px 0">${k}: ${v}</div>`).join(''),
  // In a table's second column.
  (cells, style) => rows(cells, `margin:12px 0;line-height:${style.pick([1.3, 1.8])}`),
  // Below it.
  (cells, style) =>
    cells.map(([k, v]) => `<div style="margin:8px 0">${small(k, style.int(9, 13))}<br><b>${v}</b></div>`).join(''),
  // In two columns of cells, labels above.
  (cells) => grid(cells, 2, ([k, v]) => `${small(k)}<br>${v}`),
  // In three columns of boxes.
  (cells) => grid(cells, 3, ([k, v]) => `${small(k, 9)}<br>${v}`, 'border:1px solid #555;padding:4px'),
  // Above its label, as on dotted lines that were filled in.
  (cells) =>
    cells
      .map(
        ([k, v]) =>
          `<div style="margin:10px 0;text-align:center">${v}<br>${small(`(${k.toLocaleLowerCase('ro')})`)}</div>`,
      )
      .join(''),
  // Beside a label of two lines.
  (cells) =>
    `<table>${cells.map(([k, v]) => `<tr><td style="width:40%;padding:5px">${twoLines(k)}</td><td>${v}</td></tr>`).join('')}</table>`,
  // Far right, after a leader of dots.
  (cells) => cells.map(([k, v]) => `<div style="margin:6px 0">${k} ${'.'.repeat(12)} ${v}</div>`).join(''),
  // Numbered rows.
  (cells) => cells.map(([k, v], i) => `<div style="margin:6px 0">${i + 1}. ${k}  ${v}</div>`).join(''),
  // A table with a head: labels in the first row.
  (cells) =>
    [cells.slice(0, 4), cells.slice(4)]
      .filter((part) => part.length > 0)
      .map(
        (part) =>
          `<table style="border-collapse:collapse;margin:10px 0">${[0, 1].map((row) => `<tr>${part.map((cell) => `<td style="border:1px solid #333;padding:4px 8px">${cell[row]}</td>`).join('')}</tr>`).join('')}</table>`,
      )
      .join(''),
];

function grid(
  cells: [string, string][],
  columns: number,
  cell: (one: [string, string]) => string,
  style = 'padding:5px',
): string {
  const lines = Array.from({ length: Math.ceil(cells.length / columns) }, (_, i) =>
    cells.slice(i * columns, (i + 1) * columns),
  );
  return `<table style="width:100%;border-collapse:collapse">${lines.map((line) => `<tr>${line.map((one) => `<td style="vertical-align:top;${style}">${cell(one)}</td>`).join('')}</tr>`).join('')}</table>`;
}
