import { ANA, consent, faultlessBut, OTHER, read } from '../dossier-support.js';
import { tableOf } from '../dossier-table.js';

tableOf('data-consent', [
  ['missing', faultlessBut('data-consent'), 'data-consent', 'missing', [], 'incomplete'],
  [
    'given to OAMGMAMR',
    faultlessBut(
      'data-consent',
      consent(
        { beneficiary: 'OAMGMAMR' },
        { kind: 'data-consent.other-operator', problems: ['wrong-operator'], text: 'de către OAMGMAMR' },
      ),
    ),
    'data-consent',
    'problem',
    ['wrong-operator'],
    'incomplete',
  ],
  [
    'given to OAMGMAMR and taken for nothing',
    faultlessBut(
      'data-consent',
      read('unknown', { fullName: ANA.fullName }, { problems: ['wrong-operator'], text: 'consimțământ' }),
    ),
    'data-consent',
    'problem',
    ['wrong-operator'],
    'incomplete',
  ],
  [
    'given to INMSS, which answers to a ministry',
    faultlessBut(
      'data-consent',
      consent(
        {},
        {
          text: 'INMSS, unitate sub autoritatea Ministerului Sănătății, în calitate de operator. Sunt de acord, 01.09.2026',
        },
      ),
    ),
    'data-consent',
    'satisfied',
    [],
    'complete',
  ],
  [
    'given to a ministry',
    faultlessBut(
      'data-consent',
      consent(
        { beneficiary: '' },
        {
          text: 'Sunt de acord cu prelucrarea datelor mele de către Ministerul Sănătății, în calitate de operator; 01.09.2026',
        },
      ),
    ),
    'data-consent',
    'review',
    ['wrong-operator'],
    'needs-review',
  ],
  [
    'given to the employer',
    faultlessBut(
      'data-consent',
      consent(
        { beneficiary: '' },
        {
          kind: 'data-consent.no-operator',
          text: 'sunt de acord cu prelucrarea datelor mele de către Clinica Exemplu S.R.L., în calitate de operator',
        },
      ),
    ),
    'data-consent',
    'problem',
    ['wrong-operator'],
    'incomplete',
  ],
  [
    'no operator made out',
    faultlessBut('data-consent', consent({ beneficiary: '' }, { kind: 'data-consent.no-operator', text: '' })),
    'data-consent',
    'review',
    ['wrong-operator'],
    'needs-review',
  ],
  [
    'no signature seen',
    faultlessBut('data-consent', consent({ signed: false })),
    'data-consent',
    'review',
    ['unsigned'],
    'needs-review',
  ],
  [
    'not dated',
    faultlessBut('data-consent', consent({ issuedOn: '' })),
    'data-consent',
    'review',
    ['missing-field'],
    'needs-review',
  ],
  [
    'somebody else’s',
    faultlessBut('data-consent', consent({ fullName: OTHER.fullName, cnp: OTHER.cnp })),
    'data-consent',
    'problem',
    ['other-person'],
    'incomplete',
  ],
]);
