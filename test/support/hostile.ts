import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  copyFileSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import type { ProblemCode } from '../../core/contract/ids.js';
import * as pdf from './hostile-pdf.js';

export interface HostileFile {
  name: string;
  /** `refused`: type unknown and one of the codes. `read`: opened like any file. `either`: whichever, but it ends and has its line. */
  must: 'refused' | 'read' | 'either';
  codes?: ProblemCode[];
  /** What is hostile about it, for the failure report. */
  why: string;
}

const COMMITTED = fileURLToPath(new URL('../fixtures/hostile/', import.meta.url));

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A PNG whose header promises more pixels than any memory holds. */
function pixelBomb(side: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(4096))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function gifBomb(): Buffer {
  const head = Buffer.from('GIF89a\xff\xff\xff\xff\xf0\x00\x00', 'latin1');
  return Buffer.concat([
    head,
    Buffer.from([0, 0, 0, 255, 255, 255, 0x2c, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0, 2, 2, 0x44, 1, 0, 0x3b]),
  ]);
}

/** A TIFF whose only directory names itself as the next one. */
function tiffLoop(): Buffer {
  const entries: [number, number, number][] = [
    [256, 3, 8],
    [257, 3, 8],
    [258, 3, 8],
    [259, 3, 1],
    [262, 3, 1],
    [273, 4, 200],
    [277, 3, 1],
    [278, 3, 8],
    [279, 4, 64],
  ];
  const bytes = Buffer.alloc(264, 255);
  bytes.write('II*\0', 0, 'latin1');
  bytes.writeUInt32LE(8, 4);
  bytes.writeUInt16LE(entries.length, 8);
  entries.forEach(([tag, type, value], i) => {
    const at = 10 + i * 12;
    bytes.writeUInt16LE(tag, at);
    bytes.writeUInt16LE(type, at + 2);
    bytes.writeUInt32LE(1, at + 4);
    bytes.writeUInt32LE(value, at + 8);
  });
  bytes.writeUInt32LE(8, 10 + entries.length * 12);
  return bytes;
}

const SVG = (text: string) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="500"><rect width="900" height="500" fill="#fff"/><text x="60" y="200" font-size="44" font-family="sans-serif">${text}</text></svg>`,
  );
const LAUGHS = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">${Array.from({ length: 12 }, (_, i) => `<!ENTITY ${'bcdefghijklm'[i]} "${`&${'abcdefghijklm'[i]};`.repeat(10)}">`).join('')}]><svg xmlns="http://www.w3.org/2000/svg"><text>&m;</text></svg>`;

const CORRUPT: ProblemCode[] = ['corrupt', 'unsupported-format'];
const TOO_LARGE: ProblemCode[] = ['too-large', 'corrupt'];
const PAGES: ProblemCode[] = ['too-many-pages', 'corrupt'];
const FOREIGN: ProblemCode[] = ['unsupported-format'];

/** Makes hostile files in a folder and says what must come of each. Nothing of it is larger on disk than 300 KB. */
export async function makeHostileFiles(folder: string): Promise<HostileFile[]> {
  const files: HostileFile[] = [];
  const at = (name: string) => path.join(folder, name);
  const put = (name: string, bytes: Buffer | string, must: HostileFile['must'], why: string, codes?: ProblemCode[]) => {
    writeFileSync(at(name), bytes);
    files.push({ name, must, why, ...(codes ? { codes } : {}) });
  };
  const jpeg = await sharp(SVG('Adeverinta pentru dosar')).jpeg().toBuffer();
  const png = await sharp(SVG('Adeverinta pentru dosar')).png().toBuffer();
  const honest = await pdf.textPdf(['Adeverinta', 'Prin prezenta se adevereste ca persoana este angajata a unitatii.']);

  put('gol.pdf', '', 'refused', 'zero bytes', [...CORRUPT, 'blank']);
  put('gol.jpg', '', 'refused', 'zero bytes', [...CORRUPT, 'blank']);
  put('taiat.jpg', jpeg.subarray(0, Math.floor(jpeg.length / 2)), 'either', 'half of a picture');
  put('inceput.jpg', jpeg.subarray(0, 24), 'refused', 'only the header', CORRUPT);
  put('taiat.pdf', honest.subarray(0, Math.floor(honest.length / 2)), 'either', 'half of a PDF');
  put('inceput.pdf', '%PDF-1.7\n', 'refused', 'only the header', CORRUPT);
  put(
    'fara-xref.pdf',
    Buffer.from(honest.toString('latin1').replace(/startxref\n\d+/, 'startxref\n99999999'), 'latin1'),
    'either',
    'cross-reference points nowhere',
  );
  copyFileSync(path.join(COMMITTED, 'user-password.pdf'), at('parola.pdf'));
  files.push({ name: 'parola.pdf', must: 'refused', why: 'user password', codes: ['encrypted'] });
  copyFileSync(path.join(COMMITTED, 'owner-password.pdf'), at('restrictionat.pdf'));
  files.push({ name: 'restrictionat.pdf', must: 'read', why: 'owner password only' });
  put('bomba.png', pixelBomb(60_000), 'refused', '3.6 gigapixels declared', TOO_LARGE);
  put('bomba-2.png', pixelBomb(2_147_483_647), 'refused', 'largest size a header can name', TOO_LARGE);
  put('bomba.gif', gifBomb(), 'refused', '4.3 gigapixels declared', TOO_LARGE);
  put('bomba-imagine.pdf', pdf.pictureBombPdf(), 'either', 'picture bomb inside a PDF');
  put('pagini.pdf', await pdf.textPdf(['x'], 3000), 'refused', '3000 pages', PAGES);
  put('pagini-inmultite.pdf', pdf.multipliedPages(), 'refused', '10^10 pages in 2 KB', PAGES);
  put('pagini-in-cerc.pdf', pdf.loopingPages(), 'refused', 'page tree that holds itself', [
    ...PAGES,
    'unsupported-format',
  ]);
  put('flux.pdf', pdf.streamBomb(), 'either', '200 MB stream in 200 KB');
  put('forma.pdf', pdf.selfDrawingForm(), 'either', 'form that draws itself');
  put('adanc.pdf', pdf.deepNesting(), 'either', 'arrays 100.000 deep');
  put('pagina-uriasa.pdf', pdf.giantPage(), 'either', 'page of forty kilometres');
  put('script.pdf', pdf.scriptedPdf(), 'either', 'JavaScript and launch action');
  put('imagine.pdf', png, 'read', 'PNG called PDF');
  put('document.jpg', honest, 'read', 'PDF called JPEG');
  put(
    'arhiva.pdf',
    Buffer.concat([Buffer.from('504b0304140000000800', 'hex'), Buffer.alloc(200, 7)]),
    'refused',
    'zip called PDF',
    FOREIGN,
  );
  put(
    'cerere.docx',
    Buffer.concat([
      Buffer.from('504b03041400000008000000', 'hex'),
      Buffer.from('word/document.xml'),
      Buffer.alloc(200, 7),
    ]),
    'refused',
    'Word document',
    FOREIGN,
  );
  put(
    'script.svg',
    '<svg xmlns="http://www.w3.org/2000/svg"><script>fetch("http://127.0.0.1/")</script><image href="file:///etc/passwd"/></svg>',
    'refused',
    'script in a drawing',
    FOREIGN,
  );
  put('ras.svg', LAUGHS, 'refused', 'entities that multiply', FOREIGN);
  put('pagina.html', '<!doctype html><script>while(1);</script><h1>ADEVERINȚĂ</h1>', 'refused', 'web page', FOREIGN);
  put('poza.exe', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(600, 144)]), 'refused', 'program', FOREIGN);
  put('nota.txt', 'Certificat de membru OAMGMAMR\n', 'refused', 'plain text', FOREIGN);
  put(
    'zgomot.jpg',
    Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919 + 13) % 251)),
    'refused',
    'noise',
    CORRUPT,
  );
  put(
    'iphone.heic',
    Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(400, 9)]),
    'refused',
    'HEIC with nothing behind its header',
    CORRUPT,
  );
  put(
    'stricat.webp',
    Buffer.concat([Buffer.from('RIFF\xff\xff\0\0WEBPVP8 ', 'latin1'), Buffer.alloc(100, 1)]),
    'refused',
    'WebP with nothing behind its header',
    CORRUPT,
  );
  put('cerc.tiff', tiffLoop(), 'either', 'directory that follows itself');
  put(
    'negru.jpg',
    await sharp({ create: { width: 900, height: 1200, channels: 3, background: '#000' } })
      .jpeg()
      .toBuffer(),
    'refused',
    'a black photo',
    ['blank', 'unreadable'],
  );
  put(
    'punct.png',
    await sharp({ create: { width: 1, height: 1, channels: 3, background: '#fff' } })
      .png()
      .toBuffer(),
    'refused',
    'one pixel',
    ['blank', 'unreadable', 'corrupt'],
  );
  put(
    'banda.png',
    await sharp({ create: { width: 2, height: 30_000, channels: 3, background: '#fff' } })
      .png()
      .toBuffer(),
    'either',
    'a strip two pixels wide',
  );
  put('nume cu spații, ș și ț.png', png, 'read', 'spaces and diacritics in the name');
  put('-rf.png', png, 'read', 'name that looks like an option');
  put('linie\nnouă.png', png, 'read', 'line break in the name');
  put('..png', png, 'read', 'name of dots');
  put(`${'lung'.repeat(50)}.png`, png, 'read', 'name of 200 letters');
  mkdirSync(at('dosar.pdf'));
  writeFileSync(path.join(at('dosar.pdf'), 'înăuntru.png'), png);
  files.push({ name: 'dosar.pdf/înăuntru.png', must: 'read', why: 'in a folder that looks like a file' });
  addLinksAndPipes(folder, files, jpeg);
  return files;
}

function addLinksAndPipes(folder: string, files: HostileFile[], picture: Buffer): void {
  const at = (name: string) => path.join(folder, name);
  const link = (name: string, target: string, must: HostileFile['must'], why: string, codes?: ProblemCode[]) => {
    symlinkSync(target, at(name));
    files.push({ name, must, why, ...(codes ? { codes } : {}) });
  };
  link('legatura.png', 'imagine.pdf', 'read', 'link to a good file');
  link('nicaieri.png', 'nu-exista.png', 'refused', 'link to nothing', CORRUPT);
  link('cerc.png', 'cerc.png', 'refused', 'link to itself', CORRUPT);
  link('zero.png', '/dev/zero', 'refused', 'link to a device without an end', [...CORRUPT, 'too-large']);
  execFileSync('mkfifo', [at('conducta.png')]);
  files.push({
    name: 'conducta.png',
    must: 'refused',
    why: 'a pipe nobody writes to',
    codes: [...CORRUPT, 'too-large'],
  });
  const sparse = openSync(at('urias.jpg'), 'w');
  ftruncateSync(sparse, 3 * 1024 ** 3);
  closeSync(sparse);
  files.push({ name: 'urias.jpg', must: 'refused', why: '3 GB, none of them on the disk', codes: ['too-large'] });
  writeFileSync(at('interzis.jpg'), picture);
  chmodSync(at('interzis.jpg'), 0);
  files.push({ name: 'interzis.jpg', must: 'either', why: 'no permission; an administrator reads it all the same' });
}
