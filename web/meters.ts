import { Counter, Histogram, Registry } from 'prom-client';
import type { Answer } from '../core/answers/answer.js';
import type { Platform } from '../store/sql/schema.js';

/** What this process did since it began. Labels are codes of ours: no id, no name, no text of anybody. */
export function createMeters() {
  const register = new Registry();
  const registers = [register];
  const answers = new Counter({
    name: 'parafa_answers_total',
    help: 'Questions by what became of them',
    labelNames: ['outcome', 'lang'],
    registers,
  });
  const readings = new Histogram({
    name: 'parafa_reading_seconds',
    help: 'How long reading a file took, by how it was read, or that it failed',
    labelNames: ['method'],
    buckets: [0.1, 0.5, 1, 2, 5, 10, 20, 60, 180],
    registers,
  });
  const sends = new Histogram({
    name: 'parafa_send_seconds',
    help: 'How long the platform took for a message of the outbox',
    labelNames: ['platform', 'result'],
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60],
    registers,
  });
  const waits = new Histogram({
    name: 'parafa_send_wait_seconds',
    help: 'From the outbox to the platform: how long a message waited until it was out',
    labelNames: ['platform'],
    buckets: [0.1, 0.5, 1, 5, 15, 60, 300, 3600],
    registers,
  });
  const events = new Counter({
    name: 'parafa_events_total',
    help: 'Warnings and errors by event, also those that the log holds back',
    labelNames: ['level', 'event'],
    registers,
  });
  return {
    register,
    answered: ({ outcome, lang }: Pick<Answer, 'outcome' | 'lang'>) => answers.inc({ outcome, lang }),
    read: (method: 'text-layer' | 'ocr' | 'failed', seconds: number) => readings.observe({ method }, seconds),
    sent(platform: Platform, result: string, tookMs: number, waitedMs: number): void {
      sends.observe({ platform, result }, tookMs / 1000);
      if (result === 'ok') waits.observe({ platform }, Math.max(0, waitedMs) / 1000);
    },
    event: (level: 'warn' | 'error', event: string) => events.inc({ level, event }),
  };
}
export type Meters = ReturnType<typeof createMeters>;
