import { describe, expect, test } from 'vitest';
import { documentText } from '../../../../ocr/documents/text/document-text.js';
import { type PageBox, type PageImage, printedText } from '../../../../ocr/page.js';
import { inCells } from '../../../../ocr/reading/text/cells.js';
import { pageFromText } from '../../documents/pages-from-text.js';

const WIDTH = 1000;
const HEIGHT = 1400;
const blank = (): PageImage => ({ width: WIDTH, height: HEIGHT, grey: new Uint8Array(WIDTH * HEIGHT).fill(250) });

function inked(image: PageImage, { x, y, w, h }: PageBox): PageImage {
  for (let row = Math.round(y * HEIGHT); row < (y + h) * HEIGHT; row++)
    image.grey.fill(30, row * WIDTH + Math.round(x * WIDTH), row * WIDTH + Math.round((x + w) * WIDTH));
  return image;
}

const read = (text: string, image = blank()): string =>
  printedText(inCells(pageFromText(text, 1, 0.95, 'ocr').lines, image));
const spaced = (text: string): string => text.replace(/ {2,}/g, ' ');
const columnOf = (text: string, word: string): number => 0.05 + text.indexOf(word) * 0.008;

const TABLE = `Nr.  Nume și prenume          Secția              Specializarea solicitată
1    PETRESCU IOANA-MARIA     Secția Cardiologie  Psihiatrie
2    MUNTEANU DANIELA-ELENA   UPU                 Îngrijiri paliative
     casă                     compartiment`;

describe('cells of a table that the engine read across', () => {
  test('stand apart in the text, and in the text of the paper', () => {
    const expected = TABLE.trim().replace(/ {2,}/g, '   ').replace('\n   casă', '\ncasă');
    expect(read(TABLE)).toBe(expected);
    const page = pageFromText(TABLE, 1, 0.95, 'ocr');
    const image = blank();
    expect(documentText([{ ...page, image, lines: inCells(page.lines, image) }]).text).toBe(expected);
  });

  test('under heads that stand in their columns’ middle', () => {
    const centred = `  Perioada      Locul de muncă anterior      Norma
 2010 - 2014    Cardiologie                   întreagă
 2014 - 2019    Unitate de primiri urgențe      1/2`;
    for (const line of read(centred).split('\n')) expect(line.split('   ')).toHaveLength(3);
  });

  test('that fill their columns, by the rules between them', () => {
    const tight = 'PETRESCU IOANA   Secția ATI   Psihiatrie\nMUNTEANU DANIELA Secția UPU   Laborator';
    const rule = (before: string): PageBox => ({ x: columnOf(tight, before) - 0.005, y: 0.04, w: 0.002, h: 0.06 });
    const ruled = inked(inked(blank(), rule('Secția')), rule('Psihiatrie'));
    expect(read(tight, ruled)).toBe(
      'PETRESCU IOANA   Secția ATI   Psihiatrie\nMUNTEANU DANIELA   Secția UPU   Laborator',
    );
  });
});

const WRAPPED = `Nr.   Numele        Funcția            Secția
      PETRESCU      asistent medical   Cardiologie
1     IOANA         generalist         II
2     MUNTEANU      asistent           ATI
      DANIELA       principal`;

describe('cells that run over several lines', () => {
  const upright = ['Numele', 'Funcția', 'Secția'].map((head) => ({
    x: columnOf(WRAPPED, head) - 0.02,
    y: 0.04,
    w: 0.002,
    h: 0.12,
  }));
  const level = (row: number): PageBox => ({ x: 0.03, y: 0.05 + row * 0.02 - 0.0035, w: 0.5, h: 0.0015 });
  const ruled = (rows: readonly number[]): PageImage => [...upright, ...rows.map(level)].reduce(inked, blank());

  test('are one between two rules', () => {
    const expected =
      'Nr.   Numele   Funcția   Secția\n1   PETRESCU IOANA   asistent medical generalist   Cardiologie II\n2   MUNTEANU DANIELA   asistent principal   ATI';
    const image = ruled([0, 1, 3, 5]);
    expect(read(WRAPPED, image)).toBe(expected);
    const page = pageFromText(WRAPPED, 1, 0.95, 'ocr');
    expect(documentText([{ ...page, image, lines: inCells(page.lines, image) }]).text).toBe(expected);
  });

  test('stay lines where no rule ends the row', () => {
    expect(read(WRAPPED, ruled([0, 1])).split('\n')).toHaveLength(5);
  });
});

describe('what is no table stays whole', () => {
  test.each([
    ['labels and values', 'Locul de muncă anterior   Secția Oncologie\nFuncția                   asistent medical'],
    ['labels with colons', 'Nume:     POPA    CNP:   2850312470007\nPrenume:  ANA     Act:   TT 123456'],
    [
      'sentences that are spread',
      'Se    adeverește    că    doamna    Munteanu\neste    încadrată    la    noi    acum\nși    nu    a    fost    sancționată',
    ],
    [
      'a wide space here and there',
      'Se adeverește că doamna      Munteanu nu a fost\nsancționată   în ultimele luni și că i se\nacordă prezenta spre folosință',
    ],
    ['a title', 'A D E V E R I N Ț Ă    D E    S A L A R I A T\nprivind vechimea în muncă a persoanei'],
    ['two who sign', 'Manager,                 Director de îngrijiri,\nPopa Inventatul          Rotaru Fictiva'],
  ])('%s', (_, text) => {
    expect(read(text)).toBe(spaced(text));
  });

  test('what stands on the dots of a form', () => {
    const form =
      'Subsemnata     POPA ANA      domiciliată în   Iași\nfuncția        asistent      la spitalul      Nou';
    const dots = blank();
    for (const row of [0, 1])
      for (let x = 0.05; x < 0.45; x += 0.005) inked(dots, { x, y: 0.05 + row * 0.02 + 0.0115, w: 0.002, h: 0.0015 });
    expect(read(form, dots)).toBe(spaced(form));
    expect(read(form)).not.toBe(spaced(form));
  });
});
