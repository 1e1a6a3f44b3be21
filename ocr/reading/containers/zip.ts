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
const ENCRYPTED = 1;
/** Office documents are archives too, and no papers. */
const OFFICE = ['[Content_Types].xml', 'content.xml', 'AndroidManifest.xml'];

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
    throw new ReadingFault('corrupt', `the archive cannot be opened: ${reasonOf(error)}`);
  });
  if (zip.entryCount > MAX_ENTRIES) throw new ReadingFault('too-many-pages', `${zip.entryCount} entries`);
  const files: InnerFile[] = [];
  let total = 0;
  let signed = false;
  try {
    for await (const entry of entriesOf(zip)) {
      const path = pathOf(entry);
      if (OFFICE.includes(path)) throw new ReadingFault('unsupported-format', 'an office document');
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
