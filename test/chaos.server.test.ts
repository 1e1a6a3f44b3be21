import { expect, test } from 'vitest';
import { runChaos } from './support/chaos/run.js';

/** A short one for every change; `npm run chaos` is the long one. */
test.each(['embedded', 'servers'] as const)(
  '%s: parts fail in a random order, and no nurse notices more than a delay',
  async (kind) => {
    const report = await runChaos({
      kind,
      // One of those whose first four faults hold the power cut.
      seed: 20_261_204,
      nurses: 2,
      staff: 1,
      faults: 4,
      faultMs: 1_000,
      quietMs: 500,
      patienceMs: 150_000,
    });
    expect(report.faults).toContain('power cut');
    expect(report.lost).toEqual([]);
    expect(report.again).toBe(0);
    expect(report.left).toEqual({ unread: 0, unjudged: 0, unsent: 0, dead: [] });
    expect(report.leaks).toEqual([]);
    expect(report.loggedWords).toBe(0);
    expect(report.isReady).toBe(true);
    expect(report.exitCodes.every((code) => code === 0)).toBe(true);
  },
  400_000,
);
