import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { newKey, seal, sealJson, unseal, unsealJson } from '../../store/crypto/seal.js';
import type { Blobs } from '../../store/vault/blobs.js';
import { createBucketBlobs } from '../../store/vault/bucket-blobs.js';
import { createFolderBlobs } from '../../store/vault/folder-blobs.js';
import { createVault } from '../../store/vault/vault.js';
import { type BucketServer, startBucketServer } from '../support/bucket-server.js';
import { temporaryFolder } from '../support/databases.js';

const SOON = new Date(Date.now() + 3_600_000);
const listed = async (blobs: Blobs, olderThan = SOON) => {
  const ids: string[] = [];
  for await (const id of blobs.list(olderThan)) ids.push(id);
  return ids.sort();
};

describe('sealing', () => {
  const key = newKey();

  test('what is sealed opens again, and never looks the same twice', () => {
    const plain = Buffer.from('Popescu Ștefania');
    expect(unseal(key, seal(key, plain, 'a:1'), 'a:1')).toEqual(plain);
    expect(seal(key, plain, 'a:1')).not.toEqual(seal(key, plain, 'a:1'));
    expect(unsealJson(key, sealJson(key, { a: ['ț'] }, 'a:1'), 'a:1')).toEqual({ a: ['ț'] });
  });

  test.each([
    ['another key', () => unseal(newKey(), seal(key, Buffer.from('x'), 'a:1'), 'a:1')],
    ['another row', () => unseal(key, seal(key, Buffer.from('x'), 'a:1'), 'a:2')],
    ['nothing', () => unseal(key, Buffer.alloc(0), 'a:1')],
    ['another version', () => unseal(key, Buffer.alloc(64, 9), 'a:1')],
  ])('with %s it does not open', (_name, open) => {
    expect(open).toThrow(expect.objectContaining({ code: 'file-tampered' }));
  });

  test('one changed bit anywhere is noticed', () => {
    const sealed = seal(key, Buffer.from('secret'), 'a:1');
    for (let index = 0; index < sealed.length; index += 1) {
      const altered = Buffer.from(sealed);
      altered[index] = (altered[index] ?? 0) ^ 1;
      expect(() => unseal(key, altered, 'a:1'), `byte ${index}`).toThrow(
        expect.objectContaining({ code: 'file-tampered' }),
      );
    }
  });
});

let bucket: BucketServer;
beforeAll(async () => {
  bucket = await startBucketServer({
    bucket: 'parafa',
    accessKeyId: 'test-id',
    secretAccessKey: 'test-secret',
    region: 'auto',
  });
});
afterAll(() => bucket.close());

const folder = temporaryFolder();
afterAll(() => folder.remove());

const places: { name: string; open: () => Blobs }[] = [
  { name: 'a folder', open: () => createFolderBlobs(join(folder.path, randomUUID())) },
  {
    name: 'a bucket',
    open: () => {
      bucket.objects.clear();
      return createBucketBlobs({
        endpoint: bucket.url,
        name: 'parafa',
        region: 'auto',
        accessKeyId: 'test-id',
        secretAccessKey: 'test-secret',
      });
    },
  },
];

describe.each(places)('blobs in $name', ({ open }) => {
  test('what is put comes back byte for byte, a second put replaces it', async () => {
    const blobs = open();
    const [id, bytes] = [randomUUID(), randomBytes(300_000)];
    expect(await blobs.get(id)).toBeUndefined();
    await blobs.put(id, Buffer.from('first'));
    await blobs.put(id, bytes);
    expect((await blobs.get(id))?.equals(bytes)).toBe(true);
  });

  test('deleting is final, and deleting what is not there is fine', async () => {
    const blobs = open();
    const id = randomUUID();
    await blobs.put(id, Buffer.from('x'));
    await blobs.delete(id);
    await blobs.delete(id);
    expect(await blobs.get(id)).toBeUndefined();
  });

  test('all ids are listed, over several pages, young ones left out', async () => {
    const blobs = open();
    const ids = Array.from({ length: 7 }, () => randomUUID()).sort();
    for (const id of ids) await blobs.put(id, Buffer.from(id));
    expect(await listed(blobs)).toEqual(ids);
    expect(await listed(blobs, new Date(0))).toEqual([]);
  });

  test('the sweep deletes what no file refers to, and nothing else', async () => {
    const blobs = open();
    const [kept, orphan] = [randomUUID(), randomUUID()];
    for (const id of [kept, orphan]) await blobs.put(id, Buffer.from('x'));
    const files = { known: async () => new Set([kept]), keyOf: async () => undefined };
    expect(await createVault({ blobs, files }).sweep(SOON)).toBe(1);
    expect(await listed(blobs)).toEqual([kept]);
  });
});

describe('a folder', () => {
  test('holds nothing in clear and leaves no half-written file', async () => {
    const root = join(folder.path, 'clear');
    const key = newKey();
    const vault = createVault({
      blobs: createFolderBlobs(root),
      files: { keyOf: async () => key, known: async () => new Set<string>() },
    });
    const id = randomUUID();
    await vault.put(id, key, Buffer.from('SERIE NR 000000'.repeat(100)));
    const shelf = join(root, id.slice(0, 2));
    expect(readdirSync(shelf)).toEqual([id]);
    expect(readFileSync(join(shelf, id)).includes('SERIE')).toBe(false);
    expect((await vault.open(id)).toString()).toMatch(/^SERIE NR/);
    writeFileSync(join(shelf, id), 'garbage');
    await expect(vault.open(id)).rejects.toMatchObject({ code: 'file-tampered' });
  });

  test('refuses before the disk is full', async () => {
    const root = join(folder.path, 'full');
    const blobs = createFolderBlobs(root, { reserveBytes: Number.MAX_SAFE_INTEGER });
    await expect(blobs.put(randomUUID(), Buffer.from('x'))).rejects.toMatchObject({
      code: 'disk-full',
      message: expect.stringContaining('free some space'),
    });
    expect(await listed(createFolderBlobs(root))).toEqual([]);
  });

  test('what a crash left half-written is swept away', async () => {
    const root = join(folder.path, 'half');
    const blobs = createFolderBlobs(root);
    const id = randomUUID();
    await blobs.put(id, Buffer.from('x'));
    const half = join(root, id.slice(0, 2), `${id}.${randomUUID()}.tmp`);
    writeFileSync(half, 'ha');
    expect(await listed(blobs)).toEqual([id]);
    expect(existsSync(half)).toBe(false);
  });

  test.each(['../../etc/passwd', 'a/b', '', 'x'])('an id such as %j never becomes a path', async (id) => {
    await expect(createFolderBlobs(folder.path).put(id, Buffer.from('x'))).rejects.toThrow('not the id of a blob');
  });
});

describe('a bucket', () => {
  afterEach(() => bucket.objects.clear());
  const open = (secretAccessKey: string, name = 'parafa', endpoint = bucket.url) =>
    createBucketBlobs({ endpoint, name, region: 'auto', accessKeyId: 'test-id', secretAccessKey });

  test('a wrong secret is refused by the server and told with what to do', async () => {
    await expect(open('wrong').put(randomUUID(), Buffer.from('x'))).rejects.toMatchObject({
      code: 'bucket-refused',
      message: 'the bucket parafa refused: SignatureDoesNotMatch; check the S3_… settings',
    });
  });

  test('a bucket that is not there, and a server that is not, are told apart', async () => {
    await expect(open('test-secret', 'other').put(randomUUID(), Buffer.from('x'))).rejects.toThrow(
      'there is no bucket other',
    );
    await expect(open('test-secret', 'parafa', 'http://127.0.0.1:9').get(randomUUID())).rejects.toThrow(
      'does not answer',
    );
  });
});

test('the server of these tests checks signatures as the specification does', () => {
  // AWS Signature Version 4, derivation of the signing key: example of the documentation.
  const sign = (key: Buffer | string, text: string) => createHmac('sha256', key).update(text).digest();
  const signing = sign(
    sign(sign(sign('AWS4wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY', '20120215'), 'us-east-1'), 'iam'),
    'aws4_request',
  );
  expect(signing.toString('hex')).toBe('f4780e2d9f65fa895f9c67b32ce1baf0b0d8a43505a000a1a9e090d414db404d');
  expect(createHash('sha256').update('').digest('hex')).toMatch(/^e3b0c44298fc1c14/);
});
