import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import fontkit from '@pdf-lib/fontkit';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../cli/commands/ask.js';
import { createCheckCommand } from '../../cli/commands/check.js';
import { knowledgeCommand } from '../../cli/commands/knowledge.js';
import { fakeReader, runCommand } from './cli-support.js';

const folder = mkdtempSync(join(tmpdir(), 'parafa-call-'));
const data = join(folder, 'data');
const env = { PARAFA_DATA: data };
afterAll(() => rmSync(folder, { recursive: true }));

// The walk through docs/knowledge.md, done as it is written there.
const manual = readFileSync(new URL('../../docs/knowledge.md', import.meta.url), 'utf8');
const blocks = [...manual.matchAll(/```(text|sh|replace) ?(\S*)\n([\s\S]*?)```/g)].map(([, kind, name, body]) => ({
  kind,
  name: name ?? '',
  body: body ?? '',
}));
const run = async (line: string) => {
  const [, , ...words] = (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''));
  const args = words.map((word) => (word === 'anunt-2028.txt' ? join(folder, word) : word));
  return runCommand(knowledgeCommand, args, env);
};
const outputs: string[] = [];

beforeAll(async () => {
  for (const { kind, name, body } of blocks) {
    if (kind === 'text') writeFileSync(join(folder, name), body);
    if (kind === 'replace') {
      const [before = '', after = ''] = body.split('\n');
      const file = join(data, 'knowledge', 'drafts', '2028', name);
      const text = readFileSync(file, 'utf8');
      const wanted = before.trim();
      expect(text).toContain(wanted);
      writeFileSync(file, text.replace(wanted, after.trim()));
    }
    if (kind !== 'sh') continue;
    for (const line of body.split('\n').filter((text) => text.startsWith('parafa knowledge'))) {
      const { code, out, err } = await run(line);
      expect({ line, code, err }).toEqual({ line, code: 0, err: '' });
      outputs.push(out);
    }
  }
}, 120_000);

const answer = async (question: string, now: string) =>
  JSON.parse((await runCommand(ask, ['--json', '--now', now, question], env)).out);
const [OLD, NEW] = ['2026-09-01', '2027-09-01'];

describe('a call taken in by the manual alone', () => {
  test('shows what was found with its quote, what is new, gone and not found', () => {
    const [report] = outputs;
    expect(report).toMatch(/inmss\.fee = \{"amountLei":2800.*\n.*„2\.800 lei\/participant”/);
    expect(report).toMatch(/NAMES TO PUT INTO ENGLISH AND RUSSIAN[\s\S]*Medicina muncii/);
    expect(report).toMatch(/PAPERS NO LONGER ASKED FOR[\s\S]*acordul dumneavoastră/);
    expect(report).toMatch(/NOT FOUND[\s\S]*inmss\.exam:/);
    expect(outputs.join('\n')).toMatch(/~ inmss\.fee: .*2500.* -> .*2800/);
  });

  test.each([
    ['Cât este taxa?', /2\.500 lei/, /2\.800 lei/],
    ['Până când sunt înscrierile?', /15 octombrie 2026/, /20 octombrie 2027/],
    ['Până când plătesc?', /1 noiembrie 2026/, /5 noiembrie 2027/],
    [
      'În ce cont plătesc?',
      /RO07TREZ70220G335000XXXX.*X fac parte/,
      /RO09BCYP0000001234567890, Trezoreria Sector 1(?!.*X fac parte)/,
    ],
    ['Ce acte trebuie la dosar?', /acordul dumneavoastră/, /5\. Certificat medical(?![\s\S]*acordul dumneavoastră)/],
    ['Ce programe sunt?', /Gastroenterologie/, /Medicina muncii/],
    [
      'La ce programe mă pot înscrie în nume propriu?',
      /patru programe/,
      /două programe:\n• Îngrijiri paliative\n• Medicina muncii/,
    ],
    [
      'Dacă mă retrag, îmi dați banii înapoi?',
      /cel puțin 3 zile.*75%.*30 de zile/,
      /cel puțin 5 zile.*60%.*20 de zile/,
    ],
  ])('"%s" is answered by the old call in its time and by the new one in its own', async (question, old, now) => {
    const [before, after] = [await answer(question, OLD), await answer(question, NEW)];
    expect(before.text).toMatch(old);
    expect(before.text).not.toMatch(now);
    expect(after.text).toMatch(now);
    expect(after.citations.length).toBeGreaterThan(0);
    for (const { source } of after.citations) expect(source).toBe('inmss-anunt-2028');
  });

  test('a programme that came is known, with who may attend it and whom to ask', async () => {
    const { text, entities } = await answer('Cine poate participa la medicina muncii?', NEW);
    expect(entities.programme).toEqual(['medicina-muncii']);
    expect(text).toContain('asistenții medicali generaliști');
    expect((await answer('contact pentru medicina muncii', NEW)).text).toContain('Ana Inventata');
  });

  test('a programme that went is not offered any more', async () => {
    const { text } = await answer('Pot face gastroenterologie? Sunt asistent medical generalist.', NEW);
    expect(text).toContain('Gastroenterologie nu este pe lista de acum');
  });

  test('what the new text does not say is not told from the old one', async () => {
    const { outcome, text } = await answer('Cum se ține examenul?', NEW);
    expect(outcome).toBe('unknown');
    expect(text).not.toMatch(/evaluarea finală/);
  });

  test('a dossier is judged by the papers of its call', async () => {
    const scan = join(folder, 'scan.pdf');
    writeFileSync(scan, 'nothing');
    const check = createCheckCommand(fakeReader(() => ({ type: 'unknown' })).open);
    const judge = (now: string, programme: string) =>
      runCommand(check, [scan, '--json', '--programme', programme, '--now', now], env);
    const asked = async (now: string) => {
      const { requirements } = JSON.parse((await judge(now, 'psihiatrie')).out);
      return requirements.map(({ id }: { id: string }) => id);
    };
    expect(await asked(OLD)).toContain('data-consent');
    expect(await asked(NEW)).not.toContain('data-consent');
    expect(await asked(NEW)).toContain('medical-certificate');
    expect((await judge(OLD, 'medicina-muncii')).code).toBe(2);
    expect((await judge(NEW, 'gastroenterologie')).code).toBe(2);
    expect((await judge(NEW, 'medicina-muncii')).code).toBe(0);
  });

  test('rolling back the only version withdraws the call, and the history keeps everything', async () => {
    expect((await run('parafa knowledge rollback 2028 --by ana')).out).toContain('withdrawn');
    expect((await answer('Cât este taxa?', NEW)).text).toContain('2.500 lei');
    const { out } = await run('parafa knowledge history');
    expect(out).toMatch(/drafted[\s\S]*approved {2}ana[\s\S]*published version 1 {2}ion[\s\S]*withdrawn {2}ana/);
  });
});

const DEJAVU = join(
  dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')),
  'ttf',
  'DejaVuSans.ttf',
);
const PAGE: [number, number] = [595, 842];
const LINES_A_PAGE = 46;
const announcement = (blocks.find(({ kind }) => kind === 'text')?.body ?? '')
  .split('\n')
  .flatMap((line) => line.match(/.{1,130}(?:\s|$)/g) ?? ['']);
const pages = Array.from({ length: Math.ceil(announcement.length / LINES_A_PAGE) }, (_, at) =>
  announcement.slice(at * LINES_A_PAGE, (at + 1) * LINES_A_PAGE),
);

/** The announcement of the manual as a PDF that holds its text. */
async function printed(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.registerFontkit(fontkit);
  const font = await pdf.embedFont(readFileSync(DEJAVU));
  for (const lines of pages) {
    const page = pdf.addPage(PAGE);
    for (const [at, line] of lines.entries()) page.drawText(line, { x: 30, y: 810 - at * 17, size: 6, font });
  }
  return pdf.save();
}

/** The same as pictures alone. */
async function scanned(): Promise<Uint8Array> {
  GlobalFonts.registerFromPath(DEJAVU, 'DejaVu');
  const pdf = await PDFDocument.create();
  for (const lines of pages) {
    const canvas = createCanvas(1654, 2339);
    const context = canvas.getContext('2d');
    context.fillStyle = 'white';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.fillStyle = 'black';
    context.font = '19px DejaVu';
    for (const [at, line] of lines.entries()) context.fillText(line, 60, 90 + at * 48);
    const picture = await pdf.embedPng(canvas.toBuffer('image/png'));
    pdf.addPage(PAGE).drawImage(picture, { x: 0, y: 0, width: PAGE[0], height: PAGE[1] });
  }
  return pdf.save();
}

describe('an announcement as a PDF', () => {
  const begin = async (id: string, bytes: Uint8Array) => {
    writeFileSync(join(folder, `${id}.pdf`), bytes);
    return runCommand(knowledgeCommand, ['new-call', id, '--from', join(folder, `${id}.pdf`)], env);
  };

  test('with text: what it says is proposed with its quotes', async () => {
    const { code, out, err } = await begin('2030', await printed());
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/inmss\.fee = \{"amountLei":2800/);
    expect(out).not.toContain('READ FROM A SCAN');
  });

  test('without text: it is told to be a scan, and is read by OCR', async () => {
    const { code, out, err } = await begin('2031', await scanned());
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/READ FROM A SCAN: compare every value with the paper[\s\S]*2031\.pdf/);
    expect(out).toMatch(/inmss\.fee = \{"amountLei":2800/);
  });

  test('of blank pages: a scan that cannot be read, and what to do', async () => {
    const blank = await PDFDocument.create();
    blank.addPage(PAGE);
    const { code, err } = await begin('2032', await blank.save());
    expect(code).toBe(1);
    expect(err).toMatch(/2032\.pdf is a scan that cannot be read: ask for the document itself, or type it as \.txt/);
  });
});

test('a draft that ends before it begins is not published: file, line, field and what to do', async () => {
  writeFileSync(join(folder, '2033.txt'), announcement.join('\n'));
  await runCommand(knowledgeCommand, ['new-call', '2033', '--from', join(folder, '2033.txt')], env);
  const file = join(data, 'knowledge', 'drafts', '2033', 'call.yaml');
  const text = readFileSync(file, 'utf8').replace(/^until:.*\n/m, '');
  writeFileSync(file, `${text.trimEnd()}\nuntil: "2020-01-01"\n`);
  const { code, err } = await runCommand(knowledgeCommand, ['publish', '2033', '--by', 'ana'], env);
  expect(code).toBe(1);
  expect(err).toMatch(
    /call\.yaml:\d+: until: the call ends before it begins: give a day after `from`, or leave `until` out/,
  );
});

describe('what cannot be a call', () => {
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  test.each([
    ['a file that is not there', () => join(folder, 'nowhere.pdf'), /there is no file/],
    ['an empty PDF', () => write('empty.pdf', ''), /is empty/],
    ['a PDF that is none', () => write('broken.pdf', 'not a pdf'), /cannot be read as a PDF/],
    ['a text without words', () => write('blank.txt', '  \n'), /holds no text/],
  ])('%s: one readable line', async (_, file, message) => {
    const { code, err } = await runCommand(knowledgeCommand, ['new-call', '2029', '--from', file()], env);
    expect(code).toBe(1);
    expect(err).toMatch(message);
  });
});
