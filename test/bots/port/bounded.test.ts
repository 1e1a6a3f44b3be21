import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bounded } from '../../../bots/port/bounded.js';
import { readLocal } from '../../../bots/port/local-file.js';
import { temporaryFolder } from '../../support/databases.js';

const home = temporaryFolder();
afterAll(home.remove);

/** A body that never ends; `read` counts what was taken of it. */
function endless() {
  const taken = { bytes: 0, isCancelled: false };
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      taken.bytes += 1000;
      controller.enqueue(new Uint8Array(1000));
    },
    cancel() {
      taken.isCancelled = true;
    },
  });
  return { body, taken };
}

test('a download that tells no length and never ends is cut off where it is too much', async () => {
  const { body, taken } = endless();
  expect(await bounded(new Response(body), 10_000)).toEqual({ ok: false, reason: 'too-large' });
  expect(taken.bytes).toBeLessThanOrEqual(13_000);
  expect(taken.isCancelled).toBe(true);
});

test('one that announces too much is not read at all', async () => {
  const { body, taken } = endless();
  const response = new Response(body, { headers: { 'content-length': '10001' } });
  expect(await bounded(response, 10_000)).toEqual({ ok: false, reason: 'too-large' });
  expect(taken.bytes).toBeLessThanOrEqual(1000);
});

test('one that fits comes whole', async () => {
  expect(await bounded(new Response('scan'), 4)).toEqual({ ok: true, bytes: new Uint8Array(Buffer.from('scan')) });
});

test('a path of a Bot API server opens files of its folder alone, wherever links lead', async () => {
  const folder = join(home.path, 'bot-api');
  mkdirSync(join(folder, 'documents'), { recursive: true });
  const [own, secret] = [join(folder, 'documents', 'scan.pdf'), join(home.path, 'secret')];
  writeFileSync(own, 'scan');
  writeFileSync(secret, 'key');
  symlinkSync(secret, join(folder, 'documents', 'link.pdf'));
  const gone = { ok: false, reason: 'gone' };
  expect(await readLocal(own, folder, 100)).toMatchObject({ ok: true, bytes: new Uint8Array(Buffer.from('scan')) });
  expect(await readLocal(own, folder, 3)).toEqual({ ok: false, reason: 'too-large' });
  expect(await readLocal(own, undefined, 100)).toEqual(gone);
  expect(await readLocal(secret, folder, 100)).toEqual(gone);
  expect(await readLocal(join(folder, '..', 'secret'), folder, 100)).toEqual(gone);
  expect(await readLocal(join(folder, 'documents', 'link.pdf'), folder, 100)).toEqual(gone);
  expect(await readLocal(join(folder, 'nothing'), folder, 100)).toEqual(gone);
});
