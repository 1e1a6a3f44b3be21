import { ANA, diploma, faultless, faultlessBut, marriage, OTHER, read } from '../dossier-support.js';
import { tableOf } from '../dossier-table.js';

const misread = (extra = {}) =>
  diploma({ fullName: 'TESTESGU I. ANA-MARIA', surname: 'TESTESGU', cnp: ANA.cnp }, extra);
const maiden = (values = {}, extra = {}) =>
  diploma({ fullName: 'FICTIVESCU I. ANA-MARIA', surname: 'FICTIVESCU', ...values }, extra);
/** A certificate whose given names could not be read. */
const withoutGiven = (cnp: string) => {
  const text = `CERTIFICAT DE CĂSĂTORIE
Numele de familie TESTESCU FICTIVESCU
Cod numeric personal ${cnp}
Numele de familie după căsătorie TESTESCU TESTESCU
Căsătoria a fost încheiată la data de 02.06.2012`;
  const whole = marriage({ cnp }, { text });
  const { fullName: _, ...fields } = whole.fields;
  return { ...whole, fields };
};

tableOf('name-change-proof', [
  ['the same name but for the father’s initial', faultless(), 'name-change-proof', 'not-applicable', [], 'complete'],
  [
    'case, hyphens, order and diacritics are no difference',
    faultlessBut('diploma', diploma({ fullName: 'Testescu Ana Maria', surname: 'Ţestescu', givenNames: 'Maria Ana' })),
    'name-change-proof',
    'not-applicable',
    [],
    'complete',
  ],
  ['a maiden name without an act', faultlessBut('diploma', maiden()), 'name-change-proof', 'missing', [], 'incomplete'],
  [
    'another name where the present one stands on the page too',
    faultlessBut('diploma', maiden({}, { text: 'Numele și inițiala tatălui TESTESCU I.' })),
    'name-change-proof',
    'review',
    ['name-mismatch'],
    'needs-review',
  ],
  [
    'a place that was taken for her name',
    faultlessBut(
      'diploma',
      diploma({ fullName: 'Drobeta-Turnu Severin', surname: 'Drobeta-Turnu', givenNames: 'ANA-MARIA' }),
    ),
    'name-change-proof',
    'review',
    ['name-mismatch'],
    'needs-review',
  ],
  [
    'a maiden name and the marriage certificate',
    [...faultlessBut('diploma', maiden()), marriage()],
    'name-change-proof',
    'satisfied',
    [],
    'complete',
  ],
  [
    'a certificate whose given names could not be read, with her personal code',
    [...faultlessBut('diploma', maiden()), withoutGiven(ANA.cnp)],
    'name-change-proof',
    'satisfied',
    [],
    'complete',
  ],
  [
    'a certificate whose given names could not be read, with the code of somebody else',
    [...faultlessBut('diploma', maiden()), withoutGiven(OTHER.cnp)],
    'name-change-proof',
    'review',
    ['name-mismatch'],
    'needs-review',
  ],
  [
    'her personal code beside the given names of somebody else',
    [
      ...faultlessBut('diploma', maiden()),
      marriage({ cnp: ANA.cnp, fullName: 'FICTIVESCU ELENA' }, { text: `FICTIVESCU ELENA ${ANA.cnp}` }),
    ],
    'name-change-proof',
    'review',
    ['name-mismatch'],
    'needs-review',
  ],
  [
    'a marriage, and a divorce that gave its name up again',
    [
      ...faultlessBut('diploma', maiden()),
      marriage(),
      marriage({ formerSurname: 'TESTESCU', newSurname: 'FICTIVESCU' }),
    ],
    'name-change-proof',
    'review',
    ['name-mismatch'],
    'needs-review',
  ],
  [
    'the name of a marriage, given up and taken back',
    [
      ...faultlessBut('diploma', maiden()),
      marriage(),
      marriage({ formerSurname: 'TESTESCU', newSurname: 'EXEMPLU' }),
      marriage({ formerSurname: 'EXEMPLU', newSurname: 'TESTESCU' }),
    ],
    'name-change-proof',
    'satisfied',
    [],
    'complete',
  ],
  [
    'acts of somebody else’s names',
    [...faultlessBut('diploma', maiden()), marriage({ formerSurname: 'EXEMPLU', newSurname: 'PROBĂ' })],
    'name-change-proof',
    'problem',
    ['name-mismatch'],
    'incomplete',
  ],
  [
    'a marriage that kept the name proves nothing',
    [...faultlessBut('diploma', maiden()), marriage({ formerSurname: 'FICTIVESCU', newSurname: 'FICTIVESCU' })],
    'name-change-proof',
    'problem',
    ['name-mismatch'],
    'incomplete',
  ],
  [
    'two marriages need two acts',
    [...faultlessBut('diploma', maiden()), marriage({ newSurname: 'EXEMPLU' })],
    'name-change-proof',
    'problem',
    ['name-mismatch'],
    'incomplete',
  ],
  [
    'two marriages, two acts',
    [
      ...faultlessBut('diploma', maiden()),
      marriage({ formerSurname: 'EXEMPLU', number: '2' }),
      marriage({ newSurname: 'EXEMPLU' }),
    ],
    'name-change-proof',
    'satisfied',
    [],
    'complete',
  ],
  [
    'a divorce back to the former name',
    [
      ...faultlessBut('diploma', maiden()),
      read(
        'name-change-proof',
        { formerSurname: 'FICTIVESCU', newSurname: 'TESTESCU' },
        { kind: 'name-change.divorce-certificate' },
      ),
    ],
    'name-change-proof',
    'satisfied',
    [],
    'complete',
  ],
  [
    'only the marriage that a divorce has undone',
    [...faultlessBut('diploma', maiden()), marriage({ formerSurname: 'TESTESCU', newSurname: 'FICTIVESCU' })],
    'name-change-proof',
    'review',
    ['name-mismatch'],
    'needs-review',
  ],
  [
    'a double name is another name',
    faultlessBut('diploma', diploma({ fullName: 'TESTESCU-FICTIVESCU I. ANA-MARIA', surname: 'TESTESCU-FICTIVESCU' })),
    'name-change-proof',
    'missing',
    [],
    'incomplete',
  ],
  [
    'an act that could not be read',
    [...faultlessBut('diploma', maiden()), read('name-change-proof', {}, { problems: ['unreadable'] })],
    'name-change-proof',
    'review',
    ['name-mismatch'],
    'needs-review',
  ],
  [
    'one letter apart on a page of text: a person looks',
    faultlessBut('diploma', diploma({ fullName: 'TESTESCO ANA-MARIA', surname: 'TESTESCO' }, { method: 'text-layer' })),
    'name-change-proof',
    'review',
    ['name-mismatch'],
    'needs-review',
  ],
  [
    'one letter misread on the act',
    [...faultlessBut('diploma', maiden()), marriage({ newSurname: 'TESTESGU' }, { doubted: ['newSurname'] })],
    'name-change-proof',
    'satisfied',
    [],
    'complete',
  ],
  [
    'one letter of another name on the act, surely read',
    [...faultlessBut('diploma', maiden()), marriage({ newSurname: 'TESTESGU' })],
    'name-change-proof',
    'review',
    ['name-mismatch'],
    'needs-review',
  ],
  [
    'another name on an act that the engine hardly read: a person looks',
    [
      ...faultlessBut('diploma', maiden()),
      marriage({ formerSurname: 'STRAINESCU', newSurname: 'ALTUL' }, { doubted: ['formerSurname', 'newSurname'] }),
    ],
    'name-change-proof',
    'review',
    ['name-mismatch'],
    'needs-review',
  ],
  [
    'two letters apart on the act',
    [...faultlessBut('diploma', maiden()), marriage({ formerSurname: 'FICTIVEANU' })],
    'name-change-proof',
    'review',
    ['name-mismatch'],
    'needs-review',
  ],
  [
    'two letters apart on the diploma are two families',
    faultlessBut('diploma', diploma({ fullName: 'TESTEANU I. ANA-MARIA', surname: 'TESTEANU', cnp: ANA.cnp })),
    'name-change-proof',
    'review',
    ['name-mismatch'],
    'needs-review',
  ],
  [
    'one letter misread on a diploma with her CNP',
    faultlessBut('diploma', misread({ doubted: ['surname'] })),
    'name-change-proof',
    'not-applicable',
    [],
    'complete',
  ],
  [
    'one letter of another name on a diploma with her CNP, surely read',
    faultlessBut('diploma', misread()),
    'name-change-proof',
    'review',
    ['name-mismatch'],
    'needs-review',
  ],
  [
    'another name than the other papers',
    faultlessBut('diploma', maiden()).filter(({ type }) => type !== 'identity-card'),
    'name-change-proof',
    'review',
    ['name-mismatch'],
    'incomplete',
  ],
  [
    'a marriage that kept the name, with the husband’s name on it',
    [
      ...faultlessBut('diploma', maiden()),
      marriage({ formerSurname: 'FICTIVESCU', newSurname: 'FICTIVESCU' }, { text: 'TESTESCU FICTIVESCU' }),
    ],
    'name-change-proof',
    'problem',
    ['name-mismatch'],
    'incomplete',
  ],
  [
    'an act nobody needs is left over',
    [...faultless(), marriage()],
    'name-change-proof',
    'not-applicable',
    [],
    'complete',
  ],
]);
