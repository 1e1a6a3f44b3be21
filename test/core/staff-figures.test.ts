import { expect, test } from 'vitest';
import { type FigureEntry, staffFigures } from '../../core/staff/figures.js';

const decision = (subject: string, action: string, details: FigureEntry['details'] = {}): FigureEntry => ({
  at: new Date('2026-11-28T10:00:00Z'),
  action: `review-${action}`,
  subject,
  details: { programme: 'oncologie', about: 'dossier', machine: 'complete', right: '', ...details },
});
const error = (subject: string, field: string, part = 0): FigureEntry => ({
  at: new Date('2026-11-28T09:00:00Z'),
  action: 'reading-error',
  subject,
  details: { type: 'diploma', field, part },
});

test('decisions are counted by programme, those on single papers apart', () => {
  const { programmes, papers } = staffFigures([
    decision('a', 'approve'),
    decision('b', 'reject', { machine: 'incomplete' }),
    decision('c', 'ask-again', { programme: 'psihiatrie', machine: 'incomplete' }),
    decision('d', 'ask-again', { about: 'paper' }),
  ]);
  expect(programmes).toEqual([
    { programme: 'oncologie', approve: 1, 'ask-again': 0, reject: 1 },
    { programme: 'psihiatrie', approve: 0, 'ask-again': 1, reject: 0 },
  ]);
  expect(papers).toBe(1);
});

test('the machine was right when staff decided as it had judged; what it left to them counts for neither', () => {
  const { agreement } = staffFigures([
    decision('a', 'approve'),
    decision('b', 'reject'),
    decision('c', 'approve', { machine: 'incomplete' }),
    decision('d', 'ask-again', { machine: 'incomplete' }),
    decision('e', 'approve', { machine: 'needs-review' }),
    decision('f', 'approve', { machine: 'none' }),
  ]);
  expect(agreement).toEqual({ agreed: 2, wrongComplete: 1, wrongIncomplete: 1, leftToStaff: 2 });
});

test('a decision that was taken back is none, and decided again it counts once', () => {
  const undone: FigureEntry = { at: new Date(), action: 'review-undone', subject: 'a', details: null };
  expect(staffFigures([decision('a', 'approve'), undone]).programmes).toEqual([]);
  const again = [decision('a', 'approve', { right: 'diploma.type' }), undone, decision('a', 'reject')];
  expect(staffFigures(again)).toMatchObject({ programmes: [{ approve: 0, reject: 1 }], readings: [] });
});

test('a value counts as read wrongly once, however often it was put right', () => {
  const { readings } = staffFigures([
    error('file', 'cnp'),
    error('file', 'cnp'),
    error('file', 'cnp', 1),
    decision('a', 'approve', { right: 'diploma.type diploma.cnp' }),
  ]);
  expect(readings).toEqual([
    { type: 'diploma', field: 'cnp', checked: 3, wrong: 2 },
    { type: 'diploma', field: 'type', checked: 1, wrong: 0 },
  ]);
});
