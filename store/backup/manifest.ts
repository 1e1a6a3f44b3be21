import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { MIGRATIONS } from '../sql/migrations/index.js';
import { StoreError } from '../store-error.js';
import { createFolderBlobs } from '../vault/folder-blobs.js';

export const MANIFEST = 'manifest.json';
/** One line a file of the vault: its id and the hash of its sealed bytes. */
export const FILE_LIST = 'files.jsonl';

export const manifestSchema = z.object({
  format: z.union([z.literal(1), z.literal(2)]),
  madeAt: z.string(),
  /** Version of the schema: restored at it, then migrated. */
  schema: z.number().int().positive(),
  tables: z.array(z.object({ name: z.string(), rows: z.number().int().min(0), sha256: z.string() })),
  files: z.number().int().min(0),
  /** Of the list of files; absent in format 1, whose files nobody can compare. */
  fileList: z.string().optional(),
});
export type Manifest = z.infer<typeof manifestSchema>;

const fileLine = z.object({ id: z.string(), sha256: z.string() });
export type ListedBlob = z.infer<typeof fileLine>;

export const broken = (source: string, what: string, cause?: unknown) =>
  new StoreError('backup-broken', `${source} is not a whole backup (${what}): use another one; nothing was changed`, {
    cause,
  });

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function hashOf(source: string, name: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(join(source, name))) hash.update(chunk as Buffer);
  } catch (error) {
    throw broken(source, name, error);
  }
  return hash.digest('hex');
}

export async function readManifest(source: string): Promise<Manifest> {
  let manifest: Manifest;
  try {
    manifest = manifestSchema.parse(JSON.parse(await readFile(join(source, MANIFEST), 'utf8')));
  } catch (error) {
    throw broken(source, MANIFEST, error);
  }
  const known = MIGRATIONS.at(-1)?.version ?? 0;
  if (manifest.schema > known)
    throw new StoreError(
      'database-newer',
      `the backup is of version ${manifest.schema}, this Parafa knows ${known}: install the newer Parafa`,
    );
  return manifest;
}

/** The files that the manifest names; undefined in a backup of format 1. */
async function listedBlobs(source: string, manifest: Manifest): Promise<ListedBlob[] | undefined> {
  if (manifest.fileList === undefined) return undefined;
  if ((await hashOf(source, FILE_LIST)) !== manifest.fileList) throw broken(source, `${FILE_LIST} was altered`);
  const text = await readFile(join(source, FILE_LIST), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => fileLine.parse(JSON.parse(line)));
}

/** Throws `backup-broken` when anything is missing, cut or altered; gives the manifest and what was compared. */
export async function verifyBackup(source: string): Promise<{ manifest: Manifest; compared: number }> {
  const manifest = await readManifest(source);
  for (const { name, sha256 } of manifest.tables)
    if ((await hashOf(source, join('tables', `${name}.jsonl`))) !== sha256)
      throw broken(source, `${name}.jsonl was altered`);
  const copies = createFolderBlobs(join(source, 'vault'));
  const listed = await listedBlobs(source, manifest);
  for (const { id, sha256 } of listed ?? []) {
    const sealed = await copies.get(id);
    if (!sealed) throw broken(source, `file ${id} is missing`);
    if (sha256Of(sealed) !== sha256) throw broken(source, `file ${id} was altered`);
  }
  if (listed) return { manifest, compared: listed.length };
  let found = 0;
  for await (const _id of copies.list(new Date(8.64e15))) found += 1;
  if (found < manifest.files) throw broken(source, `${manifest.files - found} files are missing`);
  return { manifest, compared: 0 };
}
