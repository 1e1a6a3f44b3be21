import { expect, test } from 'vitest';
import { quiet } from '../../cli/quiet.js';
import { createMemoryLog } from '../support/engine.js';

test('a server that is away for ten minutes is said ten times, not at every try of every connection', () => {
  const log = createMemoryLog();
  let now = 0;
  const { warn } = quiet(log, () => now);
  for (; now < 600_000; now += 20)
    for (const queue of ['read-file', 'notify-telegram'])
      warn('queue-away', { queue, reason: now % 40 ? 'ECONNREFUSED' : 'ETIMEDOUT' });
  expect(log.lines).toHaveLength(10);
  expect(log.lines[0]?.details).not.toHaveProperty('again');
  expect(log.lines[1]?.details).toMatchObject({ again: 5_999 });
});

test('lines about one of many are all said, and so are two troubles in one moment', () => {
  const log = createMemoryLog();
  const { warn, error, info } = quiet(log, () => 0);
  for (const fileId of ['a', 'b']) warn('file-failed', { fileId, code: 'timeout' });
  for (const incident of ['c', 'd']) error('incident', { platform: 'telegram', incident });
  for (const platform of ['telegram', 'discord']) error('platform-not-started', { platform, reason: 'x' });
  for (let times = 0; times < 3; times += 1) info('swept');
  expect(log.lines).toHaveLength(9);
});
