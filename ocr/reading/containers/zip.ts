import { promisify } from 'node:util';
import { type Entry, fromBuffer, type Options, type ZipFile } from 'yauzl';
import { ReadingFault } from '../reading-result.js';
import { isJunkName } from './junk.js';

export interface InnerFile {
  /** Shown, never opened: no path of it is used. */
  name: string;
  bytes: Uint8Array;
}

export interface OpenedArchive {
  files: InnerFile[];
  /** A container of signatures (ASiC). */
  signed: boolean;
}

const MAX_ENTRIES = 500;
const MAX_FILES = 40;
const MAX_BYTES = 80 * 1024 * 1024;
const OFFICE_PART = /\[Content_Types\]\.xml|(word|xl|ppt)\/[\w/]+\.xml/;
const HEAD_BYTES = 4096;
const ENCRYPTED = 1;
/** The head of each file: its mark, where the length of the name stands, and the name. */
const LOCAL_FILE = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const NAME_LENGTH_AT = 26;
const NAME_AT = 30;
/** Office documents are archives too, and no papers. */
const OFFICE = /^(\[Content_Types\]\.xml|content\.xml|(word|xl|ppt|docProps|_rels)\/.+)$/;

const open = promisify<Buffer, Options, ZipFile>(fromBuffer);

/** The papers in an archive, in its order. Limits are counted on what is unpacked, whatever the archive claims. */
export async function openZip(bytes: Uint8Array): Promise<OpenedArchive> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const zip = await open(buffer, {
    lazyEntries: true,
    validateEntrySizes: true,
    decodeStrings: false,
    strictFileNames: false,
  }).catch((error: unknown) => {
    throw notOpened(buffer, reasonOf(error));
  });
  if (zip.entryCount > MAX_ENTRIES) throw new ReadingFault('too-many-pages', `${zip.entryCount} entries`);
  const files: InnerFile[] = [];
  let total = 0;
  let signed = false;
  try {
    for await (const entry of entriesOf(zip)) {
      const path = pathOf(entry);
      if (OFFICE.test(path)) throw officeDocument();
      if (/^META-INF\/.*signature.*\.(xml|p7s)$/i.test(path)) signed = true;
      if (path.endsWith('/') || isJunkName(path)) continue;
      if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0)
        throw new ReadingFault('encrypted', 'the archive has a password');
      if (files.length >= MAX_FILES) throw new ReadingFault('too-many-pages', `more than ${MAX_FILES} files`);
      const content = await unpack(zip, entry, MAX_BYTES - total);
      total += content.length;
      files.push({ name: baseOf(path), bytes: content });
    }
  } catch (error) {
    if (error instanceof ReadingFault) throw error;
    throw new ReadingFault('corrupt', `the archive is damaged: ${reasonOf(error)}`);
  } finally {
    zip.close();
  }
  return { files, signed };
}

const officeDocument = () => new ReadingFault('unsupported-format', 'an office document', 'office-document');

/** Without its list at the end an archive still names what lies in it, file by file: whether papers were lost, or none was there. */
function notOpened(bytes: Buffer, reason: string): ReadingFault {
  if (OFFICE_PART.test(bytes.toString('latin1', 0, HEAD_BYTES))) return officeDocument();
  const names = namesWithin(bytes);
  if (names.length > 0) return new ReadingFault('corrupt', `the archive cannot be opened: ${reason}`);
  return new ReadingFault('unsupported-format', 'an archive that names no file', 'archive-without-papers');
}

function namesWithin(bytes: Buffer): string[] {
  const names: string[] = [];
  for (let at = bytes.indexOf(LOCAL_FILE); at >= 0; at = bytes.indexOf(LOCAL_FILE, at + 4)) {
    if (at + NAME_AT > bytes.length || names.length >= MAX_ENTRIES) break;
    const end = at + NAME_AT + bytes.readUInt16LE(at + NAME_LENGTH_AT);
    const name = bytes.toString('utf8', at + NAME_AT, Math.min(end, bytes.length)).replace(/\0+$/, '');
    if (name !== '' && !/[\p{C}\uFFFD]/u.test(name)) names.push(name);
  }
  return names;
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (let entry = await nextEntry(zip); entry; entry = await nextEntry(zip)) yield entry;
}

function nextEntry(zip: ZipFile): Promise<Entry | undefined> {
  return new Promise((resolve, reject) => {
    const done = (entry?: Entry) => {
      zip.removeAllListeners();
      resolve(entry);
    };
    zip.once('entry', done);
    zip.once('end', () => done());
    zip.once('error', reject);
    zip.readEntry();
  });
}

async function unpack(zip: ZipFile, entry: Entry, room: number): Promise<Uint8Array> {
  const stream = await promisify<Entry, NodeJS.ReadableStream>(zip.openReadStream.bind(zip))(entry);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > room) throw new ReadingFault('too-large', `more than ${MAX_BYTES} bytes unpacked`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Names come as bytes: a path that leads out of the archive is no fault of the papers in it, since only its last part is shown. */
function pathOf(entry: Entry): string {
  const name: unknown = entry.fileName;
  return Buffer.isBuffer(name) ? name.toString('utf8') : String(name);
}

const baseOf = (name: string): string => name.split(/[\\/]/).at(-1)?.replace(/\p{C}/gu, '') || 'fisier';

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message.slice(0, 80) : String(error));
