import { chromium } from 'playwright-core';
import type { Line, PageBox, RecognisedPage, Word } from '../../ocr/page.js';
import type { Random } from '../../test/support/people.js';

/** A word where the browser set it, in CSS pixels of its sheet. */
export interface SetWord {
  text: string;
  x: number;
  y: number;
  w: number;
  h: number;
}

export interface Sheet {
  width: number;
  height: number;
  words: SetWord[];
}

/** Runs in the page: every word of the text with its rectangle; what carries class `x` is decoration. */
const COLLECT = `[...document.querySelectorAll('section')].map((section) => {
  const at = section.getBoundingClientRect();
  const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
  const words = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement.closest('.x,style,script')) continue;
    for (const match of node.data.matchAll(/[^\\s\\u00a0]+/g)) {
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      const box = range.getBoundingClientRect();
      if (box.width < 1 || box.height < 1) continue;
      const upper = getComputedStyle(node.parentElement).textTransform === 'uppercase';
      const text = upper ? match[0].toLocaleUpperCase('ro') : match[0];
      words.push({ text, x: box.left - at.left, y: box.top - at.top, w: box.width, h: box.height });
    }
  }
  return { width: at.width, height: at.height, words };
})`;

/** The words of a page of HTML as a browser sets them: what a faultless recogniser would read. */
export async function startSetter() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage({ viewport: { width: 1240, height: 1123 } });
  return {
    async set(html: string): Promise<Sheet[]> {
      await page.setContent(html);
      return (await page.evaluate(COLLECT)) as Sheet[];
    },
    stop: () => browser.close(),
  };
}

/**
 * A sheet as a recognised page: words gathered into lines as an engine gathers them, which parts a line at wide gaps on some papers and not
 * on others, with letters misread at `noise` (0 for a text layer).
 */
export function pageOf(sheet: Sheet, number: number, random: Random, noise: number): RecognisedPage {
  const partAt = random.chance(0.5) ? random.between(1.5, 4) : 60;
  const lines = linesOf(sheet, partAt).flatMap((words, block): Line[] => {
    const read = words.flatMap((word) => misread(word, random, noise, sheet));
    if (read.length === 0 || random.chance(noise * 0.25)) return [];
    return [{ text: read.map(({ text }) => text).join(' '), words: read, box: around(read), block }];
  });
  const words = lines.flatMap((line) => line.words);
  return {
    number,
    method: noise === 0 ? 'text-layer' : 'ocr',
    text: lines.map(({ text }) => text).join('\n'),
    lines,
    confidence: words.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, words.length),
    blank: words.length === 0,
    faults: [],
    mrzCandidates: [],
    image: { width: Math.round(sheet.width), height: Math.round(sheet.height), grey: new Uint8Array(0) },
  };
}

function linesOf({ words }: Sheet, partAt: number): SetWord[][] {
  const rows: SetWord[][] = [];
  for (const word of [...words].sort((a, b) => a.y + a.h / 2 - (b.y + b.h / 2))) {
    const row = rows.find((one) => one.some((other) => sameRow(other, word)));
    if (row) row.push(word);
    else rows.push([word]);
  }
  return rows.flatMap((row) => {
    const parts: SetWord[][] = [];
    for (const word of row.sort((a, b) => a.x - b.x)) {
      const last = parts.at(-1)?.at(-1);
      if (last && word.x - (last.x + last.w) < partAt * word.h) parts.at(-1)?.push(word);
      else parts.push([word]);
    }
    return parts;
  });
}

const sameRow = (a: SetWord, b: SetWord): boolean =>
  Math.abs(a.y + a.h / 2 - (b.y + b.h / 2)) < 0.35 * Math.min(a.h, b.h) &&
  Math.max(a.h, b.h) < 1.8 * Math.min(a.h, b.h);

/** What engines take for one another on poor paper. */
const LIKE: Readonly<Record<string, string>> = {
  ș: 's',
  ț: 't',
  ă: 'aâ',
  â: 'aă',
  î: 'i',
  Ș: 'SȘ',
  Ț: 'TȚ',
  Ă: 'AĂ',
  Â: 'AĂ',
  Î: 'IÎ',
  '0': 'O',
  O: '0',
  '1': 'l',
  l: 'I1',
  I: 'l|',
  '5': 'S',
  S: '5',
  '8': 'B',
  B: '8',
  e: 'c',
  c: 'e',
  n: 'ri',
  m: 'rn',
  u: 'ii',
  h: 'b',
  a: 'o',
  r: 'f',
  t: 'f',
  '.': ',',
  ',': '.',
  ':': '.',
  i: 'l',
  d: 'cl',
  E: 'F',
  C: 'G',
  T: 'I',
};

function misread(word: SetWord, random: Random, noise: number, sheet: Sheet): Word[] {
  const text = [...word.text]
    .map((c) => {
      if (!random.chance(noise * 0.12)) return c;
      if (random.chance(0.15)) return '';
      return random.pick([...(LIKE[c] ?? c)]);
    })
    .join('');
  if (text === '' || random.chance(noise * 0.03)) return [];
  const box = { x: word.x / sheet.width, y: word.y / sheet.height, w: word.w / sheet.width, h: word.h / sheet.height };
  const confidence = noise === 0 ? 1 : random.between(Math.max(0.3, 0.95 - noise), 0.97);
  if (text.length > 5 && random.chance(noise * 0.02)) {
    const at = random.int(2, text.length - 2);
    const share = at / text.length;
    return [
      { text: text.slice(0, at), confidence, box: { ...box, w: box.w * share } },
      { text: text.slice(at), confidence, box: { ...box, x: box.x + box.w * share, w: box.w * (1 - share) } },
    ];
  }
  return [{ text, confidence, box }];
}

function around(words: readonly Word[]): PageBox {
  const x = Math.min(...words.map(({ box }) => box.x));
  const y = Math.min(...words.map(({ box }) => box.y));
  const right = Math.max(...words.map(({ box }) => box.x + box.w));
  const bottom = Math.max(...words.map(({ box }) => box.y + box.h));
  return { x, y, w: right - x, h: bottom - y };
}
