import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReadDocument } from '../../../core/documents/document.js';
import { failedDocument } from '../../../queues/failed-document.js';
import {
  ANA,
  card,
  certificate,
  consent,
  diploma,
  faultless,
  faultlessBut,
  judge,
  marriage,
  notice,
  OTHER,
  read,
  request,
  row,
} from './dossier-support.js';

test('the order of the files changes nothing', () => {
  const documents = faultless();
  const expected = judge(documents);
  fc.assert(
    fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
      const judgement = judge(shuffled);
      expect([judgement.verdict, judgement.person, judgement.requirements.map(({ status }) => status)]).toEqual([
        expected.verdict,
        expected.person,
        expected.requirements.map(({ status }) => status),
      ]);
    }),
    { numRuns: 30 },
  );
});

test('certificate and notice in one file are two documents', () => {
  const [first, second] = [certificate(), notice()];
  const both: ReadDocument = {
    ...first,
    pages: 2,
    parts: [
      { ...first, pages: [1] },
      { ...second, pages: [2] },
    ],
  };
  const judgement = judge([
    ...faultless().filter(({ type }) => type !== 'practice-notice' && type !== 'membership-certificate'),
    both,
  ]);
  expect(judgement.verdict).toBe('complete');
  expect(judgement.requirements.find(({ id }) => id === 'practice-notice')?.documents).toEqual([first.file]);
});

describe('a notice cut in two by its mention of the certificate', () => {
  const cutNotice = (year: number, tail: Partial<ReadDocument> = {}): ReadDocument => {
    const head = notice({ validFrom: '', validUntil: '' });
    const { validFrom: _from, validUntil: _until, ...fields } = head.fields;
    const piece = read(
      'membership-certificate',
      { number: '75146' },
      { text: `Certificat de membru nr. 75146\nValabil de la 01.01.${year} până la 31.12.${year}` },
    );
    return {
      ...head,
      fields,
      parts: [
        { ...head, fields, pages: [1] },
        { ...piece, ...tail, pages: [1] },
      ],
    };
  };
  test('is whole again', () => {
    expect(judge(faultlessBut('practice-notice', cutNotice(2026))).verdict).toBe('complete');
    expect(row(judge(faultlessBut('practice-notice', cutNotice(2025))), 'practice-notice')).toEqual({
      status: 'problem',
      codes: ['expired'],
    });
  });
  test('is no certificate', () => {
    const documents = faultlessBut('practice-notice', cutNotice(2026)).filter(
      ({ type }) => type !== 'membership-certificate',
    );
    expect(row(judge(documents), 'membership-certificate').status).toBe('missing');
  });
  test('a real certificate below it, with a holder, stays one', () => {
    const real = { fields: certificate().fields, text: 'Certificat de membru\nTitulara este membru al Ordinului.' };
    const documents = faultlessBut('membership-certificate').map((document) =>
      document.type === 'practice-notice' ? cutNotice(2026, real) : document,
    );
    expect(row(judge(documents), 'membership-certificate').status).toBe('satisfied');
  });
});

describe('papers that are left over', () => {
  test.each<[string, ReadDocument, string]>([
    [
      'a malpractice policy',
      read('unknown', { fullName: ANA.fullName }, { kind: 'look-alike.malpraxis' }),
      'not-needed',
    ],
    ['a CV', read('unknown', {}, { kind: 'look-alike.cv' }), 'not-needed'],
    [
      'a baccalaureate beside the diploma',
      read('unknown', {}, { kind: 'look-alike.baccalaureate', problems: ['wrong-type'] }),
      'not-needed',
    ],
    ['somebody else’s card', card({ ...OTHER, mrz: '', expiresOn: '2032-02-29' }), 'other-person'],
    ['last year’s notice', notice({ validFrom: '2025-01-01', validUntil: '2025-12-31', number: '8' }), 'spare'],
    ['a marriage certificate that nothing needs', marriage(), 'spare'],
    ['a page nobody recognised', read('unknown', {}, { text: 'listă de cumpărături' }), 'unrecognised'],
    ['a blank page', read('unknown', {}, { problems: ['blank'] }), 'unusable'],
    ['a file with a password', read('unknown', {}, { problems: ['encrypted'] }), 'unusable'],
  ])('%s is reported, never counted, and spoils nothing', (_what, extra, reason) => {
    const judgement = judge([...faultless(), extra]);
    expect(judgement.verdict).toBe('complete');
    expect(judgement.unused).toEqual([expect.objectContaining({ file: extra.file, reason })]);
  });
});

describe('the same document twice', () => {
  test('the same bytes: a warning at the requirement and at the file', () => {
    const again = { ...diploma({}, { sha256: 'aa' }), file: 'diploma (1).pdf' };
    const judgement = judge([...faultlessBut('diploma', diploma({}, { sha256: 'aa' })), again]);
    expect(judgement.verdict).toBe('complete');
    expect(row(judgement, 'study-diploma')).toEqual({ status: 'satisfied', codes: ['duplicate'] });
    expect(judgement.documents.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual(['duplicate']);
  });
  test('another photo of the same certificate', () => {
    expect(row(judge([...faultless(), certificate()]), 'membership-certificate').codes).toEqual(['duplicate']);
  });
  test('two notices of two years are not one', () => {
    const judgement = judge([
      ...faultless(),
      notice({ validFrom: '2025-01-01', validUntil: '2025-12-31', number: '8' }),
    ]);
    expect(row(judgement, 'practice-notice').codes).toEqual([]);
  });
});

describe('whose dossier it is', () => {
  test('a card of somebody else does not make the dossier theirs', () => {
    const judgement = judge(faultlessBut('identity-card', card({ ...OTHER, mrz: '', expiresOn: '2032-02-29' })));
    expect(judgement.person).toMatchObject({ fullName: ANA.fullName, cnp: ANA.cnp });
    expect(row(judgement, 'identity-card')).toEqual({ status: 'problem', codes: ['other-person'] });
  });
  test('one misread letter on the card does not make strangers of the other papers', () => {
    const judgement = judge(
      faultlessBut('identity-card', card({ surname: 'TESTESEU', fullName: 'TESTESEU ANA-MARIA' })),
    );
    expect(judgement.verdict).toBe('complete');
    expect(judgement.person.fullName).toBe(ANA.fullName);
  });
  test('her former name is told from the diploma', () => {
    const judgement = judge([
      ...faultlessBut('diploma', diploma({ fullName: 'FICTIVESCU I. ANA-MARIA', surname: 'FICTIVESCU' })),
      marriage(),
    ]);
    expect(judgement.person.formerSurname).toBe('FICTIVESCU');
  });
  test('a certificate in a former name counts once acts prove the name', () => {
    const former = certificate({ fullName: 'FICTIVESCU ANA-MARIA', cnp: '' });
    const documents = faultlessBut(
      'diploma',
      diploma({ fullName: 'FICTIVESCU I. ANA-MARIA', surname: 'FICTIVESCU' }),
    ).filter(({ type }) => type !== 'membership-certificate');
    expect(row(judge([...documents, former, marriage()]), 'membership-certificate').status).toBe('satisfied');
    expect(row(judge([...faultlessBut('membership-certificate'), former]), 'membership-certificate').status).not.toBe(
      'satisfied',
    );
  });
});

describe('pages that could not be read', () => {
  const dark = () => read('unknown', {}, { problems: ['unreadable'] });
  test('one dark photo and one missing paper: a person looks', () => {
    const judgement = judge([...faultlessBut('data-consent'), dark()]);
    expect([judgement.verdict, row(judgement, 'data-consent')]).toEqual([
      'needs-review',
      { status: 'review', codes: ['unreadable'] },
    ]);
  });
  test('one dark photo and two missing papers: at least one is missing', () => {
    const documents = faultlessBut('data-consent').filter(({ type }) => type !== 'practice-notice');
    expect(judge([...documents, dark()]).verdict).toBe('incomplete');
  });
  test('words of the missing paper on an unrecognised page: a person looks', () => {
    const page = read('unknown', {}, { text: 'ACORD privind prelucrarea datelor cu caracter personal' });
    expect(row(judge([...faultlessBut('data-consent'), page]), 'data-consent').status).toBe('review');
  });
  test('a corrupt file leaves the paper missing and says why', () => {
    const judgement = judge([...faultlessBut('data-consent'), read('unknown', {}, { problems: ['corrupt'] })]);
    expect(row(judgement, 'data-consent')).toEqual({ status: 'missing', codes: ['corrupt'] });
  });
});

describe('what time or the machine left unread', () => {
  const late = () => read('unknown', {}, { problems: ['timeout'] });
  const without = (...types: string[]) => faultlessBut('data-consent').filter(({ type }) => !types.includes(type));
  const REVIEW = { status: 'review', codes: ['timeout'] };
  test('may be all that is missing, however many papers that are', () => {
    const judgement = judge([...without('practice-notice'), late()]);
    expect(judgement.verdict).toBe('needs-review');
    expect(['data-consent', 'practice-notice'].map((id) => row(judgement, id))).toEqual([REVIEW, REVIEW]);
    expect(judge([late()]).requirements.map(({ status }) => status)).not.toContain('missing');
  });
  test('a page of a file is as good as a file', () => {
    const page = { pages: [3], type: 'unknown' as const, confidence: 0.2, fields: {}, text: '' };
    const [first, ...others] = without('practice-notice');
    if (!first) throw new Error('no paper');
    const { type, confidence, fields, problems, text, kind } = first;
    const whole = { pages: [1, 2], type, confidence, fields, problems, text, ...(kind ? { kind } : {}) };
    const parts = [whole, { ...page, problems: [{ code: 'timeout' as const, message: '' }] }];
    expect(row(judge([{ ...first, pages: 3, parts }, ...others]), 'practice-notice')).toEqual(REVIEW);
  });
  test('a file that the queue gave up, or whose reader was lost, is no missing paper either', () => {
    const lost = { ...read('unknown', {}, { problems: ['unreadable'] }), pages: 0 };
    expect(row(judge([...without('practice-notice'), lost]), 'practice-notice')).toEqual(REVIEW);
    const failed = failedDocument('acte.pdf', 'timeout', 'ro');
    expect(row(judge([...without('practice-notice'), failed]), 'practice-notice')).toEqual(REVIEW);
  });
  test('a look-alike or a paper of somebody else stands beside it, and is still told', () => {
    const policy = read('unknown', {}, { kind: 'look-alike.privacy-notice' });
    expect(row(judge([...without(), policy, late()]), 'data-consent')).toEqual({
      status: 'review',
      codes: ['timeout', 'wrong-type'],
    });
    const others = certificate({ fullName: OTHER.fullName, cnp: OTHER.cnp });
    const documents = faultlessBut('membership-certificate', others);
    expect(row(judge(documents), 'membership-certificate').status).toBe('problem');
    const judgement = judge([...documents, late()]);
    expect(row(judgement, 'membership-certificate')).toEqual({ status: 'review', codes: ['timeout', 'other-person'] });
    expect(judgement.unused.map(({ reason }) => reason)).toEqual(['other-person']);
  });
  test('what no paper could mend stays, and so does the problem of a paper that is hers', () => {
    expect(judge([...faultlessBut('employer-request'), late()], { applicant: 'self' }).verdict).toBe('incomplete');
    const expired = faultlessBut('practice-notice', notice({ validUntil: '2025-12-31' }));
    expect(row(judge([...expired, late()]), 'practice-notice').codes).toEqual(['expired']);
  });
});

describe('an employer’s list', () => {
  const list = (text: string) =>
    request(
      { fullName: [OTHER.fullName, ANA.fullName], programme: ['oncologie', 'cardiologie', 'diabet'] },
      { kind: 'employer-request.table', text },
    );
  test('rows that do not match up are settled by the line with her name', () => {
    expect(
      row(
        judge(
          faultlessBut(
            'employer-request',
            list(`INMSS\nSolicităm înscrierea:\n1 ${OTHER.fullName} Oncologie\n2 ${ANA.fullName} Cardiologie`),
          ),
        ),
        'employer-request',
      ).status,
    ).toBe('satisfied');
  });
  test('and by a person when no line tells', () => {
    expect(
      row(
        judge(faultlessBut('employer-request', list('INMSS\nSolicităm înscrierea asistenților'))),
        'employer-request',
      ),
    ).toEqual({
      status: 'review',
      codes: ['programme-mismatch'],
    });
  });
});

test.each(['ro', 'en', 'ru'] as const)('every message is whole in %s', (lang) => {
  const documents = [
    request({ signed: false, programme: 'oncologie' }),
    notice({ validUntil: '2025-12-31' }),
    card({ expiresOn: '2020-03-12', mrz: '' }),
    consent({ fullName: OTHER.fullName, cnp: OTHER.cnp }),
  ];
  for (const requirement of judge(documents, { lang }).requirements) {
    expect(requirement.name).not.toBe(requirement.id);
    for (const { message } of requirement.problems) expect(message).toMatch(/^\p{Lu}.*[.]$/u);
    for (const { message } of requirement.problems) expect(message).not.toMatch(/undefined|\[object/);
  }
});
