import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { PLANTED, walk } from '../support/chaos/nurse.js';
import { openWorld } from '../support/chaos/world.js';
import { startCollector } from '../support/collector.js';

const PAPER = resolve(import.meta.dirname, '../fixtures/documents/diploma.calificare-form.L0.pdf');

test('a collector sees bot, queue and worker under one id, from the upload to the verdict that is told, and nothing of anybody', async () => {
  const collector = await startCollector();
  const world = await openWorld('servers', { OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint });
  try {
    const pace = { pauseMs: () => 0, patienceMs: 120_000 };
    const { lost } = await walk(world.telegram, 4711, await readFile(PAPER), pace);
    expect(lost).toEqual([]);
    for (const each of world.processes) await each.stop();
    const upload = collector.spans.find(({ name }) => name === 'add read-file.read-file');
    const trace = collector.spans.filter(({ traceId }) => traceId === upload?.traceId);
    // From the last one back to what called it, and so on.
    const chain = trace.filter(({ name }) => name === 'process notify-telegram').slice(0, 1);
    for (let caller = chain[0]; caller; ) {
      caller = trace.find(({ spanId }) => spanId === chain[0]?.parentSpanId);
      if (caller) chain.unshift(caller);
    }
    expect(chain.map(({ name }) => name)).toEqual([
      'add read-file.read-file',
      'process read-file',
      'add judge-dossier.judge-dossier',
      'process judge-dossier',
      'add notify-telegram.notify',
      'process notify-telegram',
    ]);
    const [added, read, , judged, , told] = chain.map(({ instance }) => instance);
    expect(told).toBe(added);
    for (const worker of [read, judged]) expect(['', added]).not.toContain(worker);
  } finally {
    await world.close();
    await collector.close();
  }
  for (const word of [PLANTED.word, PLANTED.file, 'Testesca']) expect(collector.bodies.join()).not.toContain(word);
}, 300_000);
