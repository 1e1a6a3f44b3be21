import { expect, test } from 'vitest';
import { createProgressBar } from '../../../bots/terminal/progress-bar.js';

test('the bar counts whole files, fills by pages, and is gone when the dossier is judged', () => {
  const bar = createProgressBar();
  expect(bar.line()).toBeUndefined();
  bar.take({ kind: 'queued', fileId: 'a', place: 1 });
  bar.take({ kind: 'reading', fileId: 'b', page: 2, pages: 2 });
  expect(bar.line()).toBe('█████░░░░░░░░░░░░░░░ 0/2');
  bar.take({ kind: 'read', fileId: 'a' });
  bar.take({ kind: 'failed', fileId: 'b', code: 'timeout' });
  expect(bar.line()).toBe('████████████████████ 2/2');
  bar.take({ kind: 'judged', dossierId: 'd', version: 1, verdict: 'complete' });
  expect(bar.line()).toBeUndefined();
});
