import type { ReadDocument } from '../../../../core/documents/document.js';
import { employment, faultless, faultlessBut, request } from '../dossier-support.js';
import { type Options, tableOf } from '../dossier-table.js';

const requalification = (...papers: ReadDocument[]) => [
  ...faultlessBut('employer-request', request({ programme: 'laborator' })),
  ...papers,
];
const LAB: Options = { programme: 'laborator' };
const HYGIENE: Options = { programme: 'igiena-sanatate-publica' };

/** A paper that calls her post specific, and says on which ward it is. */
const hygieneOn = (ward: string) => [
  ...faultlessBut('employer-request', request({ programme: 'igiena-sanatate-publica' })),
  employment(
    { programme: 'igiena-sanatate-publica', position: 'asistent medical generalist' },
    { text: `este încadrată ca asistent medical generalist la ${ward}, post specific specializării Igienă` },
  ),
];

tableOf('employment-proof', [
  ['not asked for skills programmes', faultless(), 'employment-proof', 'not-applicable', [], 'complete'],
  ['missing', requalification(), 'employment-proof', 'missing', [], 'incomplete', LAB],
  [
    'a post specific to the programme',
    requalification(employment()),
    'employment-proof',
    'satisfied',
    [],
    'complete',
    LAB,
  ],
  [
    'the post alone says it',
    requalification(employment({ programme: '' })),
    'employment-proof',
    'satisfied',
    [],
    'complete',
    LAB,
  ],
  [
    'a post on a surgical ward',
    requalification(
      employment(
        { programme: '', position: 'asistent medical generalist, Secția Chirurgie generală' },
        { kind: 'employment-proof.statement' },
      ),
    ),
    'employment-proof',
    'problem',
    ['not-specific'],
    'incomplete',
    LAB,
  ],
  [
    'a post called specific, on a ward of its field under the name that the authorities give it',
    hygieneOn('Compartimentul Evaluarea factorilor de risc din mediu'),
    'employment-proof',
    'satisfied',
    [],
    'complete',
    HYGIENE,
  ],
  [
    'a post called specific, in a paper of the personnel department whose letters were misread',
    [
      ...faultlessBut('employer-request', request({ programme: 'igiena-sanatate-publica' })),
      employment(
        { programme: 'igiena-sanatate-publica', position: 'asistent medical' },
        { text: 'Compartiment R.U.N.0.5S.\nNr. 7716\neste salariat, ocupând un post specific specializării Igienă' },
      ),
    ],
    'employment-proof',
    'satisfied',
    [],
    'complete',
    HYGIENE,
  ],
  [
    'a post called specific, on a ward where risk factors of a disease are evaluated',
    hygieneOn('Compartimentul Evaluarea factorilor de risc cardiovascular'),
    'employment-proof',
    'review',
    ['not-specific'],
    'needs-review',
    HYGIENE,
  ],
  [
    'a post of another programme',
    requalification(employment({ programme: 'balneo-fizioterapie', position: 'asistent medical, Secția Recuperare' })),
    'employment-proof',
    'problem',
    ['not-specific'],
    'incomplete',
    LAB,
  ],
  [
    'a ward of the field, whatever the post is called',
    requalification(
      employment(
        { programme: '', position: 'asistent medical generalist' },
        {
          kind: 'employment-proof.statement',
          text: 'este încadrată în funcția de asistent medical generalist, Laborator analize medicale',
        },
      ),
    ),
    'employment-proof',
    'satisfied',
    [],
    'complete',
    LAB,
  ],
  [
    'a ward of the field that she has left',
    requalification(
      employment(
        { programme: '', position: 'asistent medical generalist' },
        {
          kind: 'employment-proof.statement',
          text: 'este încadrată din 2011; anterior la Laborator analize medicale',
        },
      ),
    ),
    'employment-proof',
    'review',
    ['not-specific'],
    'needs-review',
    LAB,
  ],
  [
    'the health insurance form',
    requalification(employment({ programme: '', position: '' }, { kind: 'employment-proof.annex-2' })),
    'employment-proof',
    'problem',
    ['not-specific'],
    'incomplete',
    LAB,
  ],
  [
    'a contract for a fitting post',
    requalification(employment({}, { kind: 'employment-proof.contract' })),
    'employment-proof',
    'review',
    ['not-specific'],
    'needs-review',
    LAB,
  ],
  [
    'a contract for another post',
    requalification(
      employment({ programme: '', position: 'asistent medical generalist' }, { kind: 'employment-proof.contract' }),
    ),
    'employment-proof',
    'problem',
    ['not-specific'],
    'incomplete',
    LAB,
  ],
  [
    'independent practice in the field',
    requalification(
      employment(
        { position: 'asistent medical de laborator, practică independentă' },
        { kind: 'employment-proof.independent' },
      ),
    ),
    'employment-proof',
    'satisfied',
    [],
    'complete',
    LAB,
  ],
  [
    'the post could not be read',
    requalification(employment({ programme: '', position: '' }, { kind: 'employment-proof.statement' })),
    'employment-proof',
    'review',
    ['missing-field'],
    'needs-review',
    LAB,
  ],
]);
