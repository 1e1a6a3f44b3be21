import type { ProgressEvent } from '../../queues/progress.js';

const WIDTH = 20;

/** How far the reading of a dossier is, as one line; undefined when nothing is in hand. */
export function createProgressBar() {
  /** Share that is read, 0..1, by file. */
  const shares = new Map<string, number>();
  return {
    take(event: ProgressEvent): void {
      if (event.kind === 'judged') shares.clear();
      else if (event.kind === 'reading') shares.set(event.fileId, (event.page - 1) / Math.max(1, event.pages));
      else shares.set(event.fileId, event.kind === 'queued' ? 0 : 1);
    },
    line(): string | undefined {
      if (shares.size === 0) return undefined;
      const done = [...shares.values()].reduce((sum, share) => sum + share, 0);
      const filled = Math.round((done / shares.size) * WIDTH);
      const whole = [...shares.values()].filter((share) => share === 1).length;
      return `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${whole}/${shares.size}`;
    },
  };
}
