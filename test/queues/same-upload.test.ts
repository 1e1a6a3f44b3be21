import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestEngine, type TestEngine } from '../support/engine.js';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestEngine('PGlite');
}, 120_000);
afterAll(() => engine.close());

const upload = (dossierId: string, id: string, words = 'scan') =>
  engine.queues.dossierFiles.receive({ id, dossierId, name: 'a.pdf', mime: '', bytes: Buffer.from(words) });

test('an upload has the id that it was announced under, and taken again after a crash it is no duplicate of itself', async () => {
  const { dossierId } = await engine.newDossier();
  const id = randomUUID();
  expect(await upload(dossierId, id)).toMatchObject({ ok: true, fileId: id, duplicate: false });
  expect(await upload(dossierId, id)).toMatchObject({ ok: true, fileId: id, duplicate: false });
  expect(await upload(dossierId, randomUUID())).toMatchObject({ ok: true, fileId: id, duplicate: true });
  expect(await engine.store.files.ofDossier(dossierId)).toHaveLength(1);
});

test('one that was taken out meanwhile keeps its bytes, and what comes under its id again is a file of its own', async () => {
  const { dossierId } = await engine.newDossier();
  const id = randomUUID();
  await upload(dossierId, id);
  await engine.queues.dossierFiles.remove(id);
  const again = await upload(dossierId, id);
  expect(again).toMatchObject({ ok: true, duplicate: false });
  expect(again.ok && again.fileId).not.toBe(id);
  expect((await engine.store.vault.open(id)).toString()).toBe('scan');
});
