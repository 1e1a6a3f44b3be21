import { Set as Asn1Set, Constructed, ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import { describe, expect, test } from 'vitest';
import { isJunkName } from '../../../ocr/reading/containers/junk.js';
import { unwrap } from '../../../ocr/reading/containers/unwrap.js';
import { zipOf } from '../../support/zip.js';

const paper = Buffer.from('%PDF-1.7 paper');
const namesIn = async (bytes: Uint8Array) => (await unwrap(bytes))?.files.map(({ name }) => name);

describe('an archive', () => {
  test('gives its papers in order, without what systems leave in it', async () => {
    const zip = zipOf([
      ['acte/aviz.pdf', paper],
      ['acte/Thumbs.db', Buffer.from('x')],
      ['__MACOSX/acte/._aviz.pdf', Buffer.from('x')],
      ['diploma.pdf', paper],
    ]);
    expect(await namesIn(zip)).toEqual(['aviz.pdf', 'diploma.pdf']);
  });

  test('names that lead out of it are names only', async () => {
    expect(
      await namesIn(
        zipOf([
          ['../../etc/aviz.pdf', paper],
          ['C:\\x\\card.pdf', paper],
        ]),
      ),
    ).toEqual(['aviz.pdf', 'card.pdf']);
  });

  test('one within another is opened, and not without end', async () => {
    let zip = zipOf([['aviz.pdf', paper]]);
    for (let i = 0; i < 2; i++) zip = zipOf([['inner.zip', zip]]);
    expect(await namesIn(zip)).toEqual(['aviz.pdf']);
    for (let i = 0; i < 3; i++) zip = zipOf([['inner.zip', zip]]);
    await expect(unwrap(zip)).rejects.toMatchObject({ code: 'unsupported-format' });
  });

  test.each<[string, Buffer, { code: string; foreign?: string | undefined }]>([
    ['with papers was cut off', zipOf([['aviz.pdf', paper]]).subarray(0, 50), { code: 'corrupt' }],
    [
      'of an office document was cut off',
      zipOf([['word/document.xml', paper]]).subarray(0, 50),
      { code: 'unsupported-format', foreign: 'office-document' },
    ],
    [
      'names no file',
      Buffer.concat([Buffer.from('504b0304140000000800', 'hex'), Buffer.alloc(100, 7)]),
      { code: 'unsupported-format', foreign: 'archive-without-papers' },
    ],
    [
      'holds nothing but what systems leave',
      zipOf([['Thumbs.db', paper]]),
      { code: 'unsupported-format', foreign: 'archive-without-papers' },
    ],
  ])('one that %s says what it is', async (_, bytes, fault) => {
    await expect(unwrap(bytes)).rejects.toMatchObject(fault);
  });

  test.each<[string, () => Buffer, string]>([
    [
      'ten thousand entries',
      () => zipOf(Array.from({ length: 10_000 }, (_, i) => [`${i}.pdf`, paper])),
      'too-many-pages',
    ],
    [
      'more papers than a dossier has',
      () => zipOf(Array.from({ length: 60 }, (_, i) => [`${i}.pdf`, paper])),
      'too-many-pages',
    ],
    ['a password', () => zipOf([['aviz.pdf', paper]], { flags: 1 }), 'encrypted'],
    [
      'more bytes than anybody needs',
      () => zipOf(Array.from({ length: 10 }, (_, i) => [`${i}.bin`, Buffer.alloc(9_000_000)])),
      'too-large',
    ],
    [
      'an office document',
      () =>
        zipOf([
          ['[Content_Types].xml', paper],
          ['word/document.xml', paper],
        ]),
      'unsupported-format',
    ],
    ['no paper', () => zipOf([['Thumbs.db', paper]]), 'unsupported-format'],
    ['no end', () => zipOf([['aviz.pdf', paper]]).subarray(0, 40), 'corrupt'],
  ])('with %s is refused', async (_, make, code) => {
    await expect(unwrap(make())).rejects.toMatchObject({ code });
  });
});

describe('a signed envelope', () => {
  const oid = (value: string) => new ObjectIdentifier({ value });
  const tagged = (value: (OctetString | Sequence)[]) =>
    new Constructed({ idBlock: { tagClass: 3, tagNumber: 0 }, value });
  const envelope = (kind: string, content?: Uint8Array) =>
    Buffer.from(
      new Sequence({
        value: [
          oid(kind),
          tagged([
            new Sequence({
              value: [
                new Asn1Set({ value: [] }),
                new Sequence({
                  value: [
                    oid('1.2.840.113549.1.7.1'),
                    ...(content ? [tagged([new OctetString({ valueHex: new Uint8Array(content).buffer })])] : []),
                  ],
                }),
                new Asn1Set({ value: [] }),
              ],
            }),
          ]),
        ],
      }).toBER(),
    );

  test('gives the paper, as bytes or as text', async () => {
    const der = envelope('1.2.840.113549.1.7.2', paper);
    const pem = Buffer.from(`-----BEGIN PKCS7-----\n${der.toString('base64')}\n-----END PKCS7-----\n`);
    for (const bytes of [der, pem]) {
      const inner = await unwrap(bytes);
      expect(inner?.files.map((file) => Buffer.from(file.bytes).toString())).toEqual([paper.toString()]);
      expect(inner?.signers).toHaveLength(1);
    }
  });

  test('without its paper is no paper, and a sealed one is locked', async () => {
    await expect(unwrap(envelope('1.2.840.113549.1.7.2'))).rejects.toMatchObject({ code: 'unsupported-format' });
    await expect(unwrap(envelope('1.2.840.113549.1.7.3', paper))).rejects.toMatchObject({ code: 'encrypted' });
  });
});

test('a paper is wrapped in nothing', async () => {
  expect(await unwrap(paper)).toBeUndefined();
  expect(await unwrap(Buffer.from('no kind of file'))).toBeUndefined();
});

test.each([
  ['Thumbs.db', true],
  ['acte/desktop.ini', true],
  ['.DS_Store', true],
  ['buletin.jpg', false],
])('%s is junk: %s', (name, junk) => {
  expect(isJunkName(name)).toBe(junk);
});
