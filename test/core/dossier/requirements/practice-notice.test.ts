import { plainDate } from '../../../../core/time/plain-date.js';
import { ANA, faultless, faultlessBut, notice, read } from '../dossier-support.js';
import { tableOf } from '../dossier-table.js';

tableOf('practice-notice', [
  ['missing', faultlessBut('practice-notice'), 'practice-notice', 'missing', [], 'incomplete'],
  [
    'of last year',
    faultlessBut('practice-notice', notice({ validFrom: '2025-01-01', validUntil: '2025-12-31' })),
    'practice-notice',
    'problem',
    ['expired'],
    'incomplete',
  ],
  [
    'of next year only',
    faultlessBut('practice-notice', notice({ validFrom: '2027-01-01', validUntil: '2027-12-31' })),
    'practice-notice',
    'review',
    ['not-yet-valid'],
    'needs-review',
  ],
  [
    'of next year, its start not read',
    faultlessBut('practice-notice', notice({ validFrom: '', validUntil: '2027-12-31' })),
    'practice-notice',
    'review',
    ['not-yet-valid'],
    'needs-review',
  ],
  [
    'of last year and of this',
    [...faultless(), notice({ validFrom: '2025-01-01', validUntil: '2025-12-31', number: '9' })],
    'practice-notice',
    'satisfied',
    [],
    'complete',
  ],
  ['its last day', faultless(), 'practice-notice', 'satisfied', [], 'complete', { today: plainDate('2026-12-31') }],
  [
    'no dates read',
    faultlessBut('practice-notice', notice({ validFrom: '', validUntil: '' })),
    'practice-notice',
    'review',
    ['missing-field'],
    'needs-review',
  ],
  [
    'a malpractice policy is none',
    faultlessBut('practice-notice', read('unknown', { fullName: ANA.fullName }, { kind: 'look-alike.malpraxis' })),
    'practice-notice',
    'missing',
    [],
    'incomplete',
  ],
]);
