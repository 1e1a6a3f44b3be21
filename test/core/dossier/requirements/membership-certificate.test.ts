import { ANA, certificate, faultlessBut, OTHER, read } from '../dossier-support.js';
import { tableOf } from '../dossier-table.js';

tableOf('membership-certificate', [
  ['missing', faultlessBut('membership-certificate'), 'membership-certificate', 'missing', [], 'incomplete'],
  [
    'a status certificate is none',
    faultlessBut(
      'membership-certificate',
      read('unknown', { fullName: ANA.fullName }, { kind: 'look-alike.status-certificate', problems: ['wrong-type'] }),
    ),
    'membership-certificate',
    'missing',
    ['wrong-type'],
    'incomplete',
  ],
  [
    'another order’s is none',
    faultlessBut('membership-certificate', read('unknown', {}, { kind: 'look-alike.other-order-certificate' })),
    'membership-certificate',
    'missing',
    ['wrong-type'],
    'incomplete',
  ],
  [
    'issued long ago',
    faultlessBut('membership-certificate', certificate({ issuedOn: '2009-01-10' })),
    'membership-certificate',
    'satisfied',
    [],
    'complete',
  ],
  [
    'with her CNP and a former name',
    faultlessBut('membership-certificate', certificate({ fullName: 'FICTIVESCU ANA-MARIA' })),
    'membership-certificate',
    'satisfied',
    [],
    'complete',
  ],
  [
    'somebody else’s',
    faultlessBut('membership-certificate', certificate({ fullName: OTHER.fullName, cnp: OTHER.cnp })),
    'membership-certificate',
    'problem',
    ['other-person'],
    'incomplete',
  ],
  [
    'her name, another CNP',
    faultlessBut('membership-certificate', certificate({ cnp: OTHER.cnp })),
    'membership-certificate',
    'review',
    ['cnp-mismatch'],
    'needs-review',
  ],
]);
