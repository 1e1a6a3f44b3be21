import { describe, expect, test } from 'vitest';
import { documentMessages } from '../../../ocr/documents/messages/index.js';
import { understandPages } from '../../../ocr/documents/understand.js';
import type { RecognisedPage } from '../../../ocr/page.js';
import { pageFromText } from './pages-from-text.js';
import { employerPapers } from './papers/employer.js';
import { identityPapers } from './papers/identity.js';
import { orderPapers } from './papers/order.js';
import { studyPapers } from './papers/study.js';

const text = (papers: readonly { name: string; text: string }[], name: string): string =>
  papers.find((paper) => paper.name.startsWith(name))?.text ?? '';
const certificate = text(orderPapers, 'certificate with a unique number');
const notice = text(orderPapers, 'notice from a request');
const read = (pages: RecognisedPage[]) => understandPages(pages, documentMessages.ro).parts;

describe('documents told apart', () => {
  test('certificate and notice on one sheet are two documents', () => {
    const parts = read([pageFromText(`${certificate}\n${notice}`)]);
    expect(parts.map(({ type, pages }) => [type, pages])).toEqual([
      ['membership-certificate', [1]],
      ['practice-notice', [1]],
    ]);
    expect(parts[0]?.fields.number?.value).toBe('54321');
    expect(parts[1]?.fields.number?.value).toBe('321');
  });

  test('a label with its value names another paper and begins none', () => {
    const parts = read([
      pageFromText(`OAMGMAMR Mureș – Portalul membrilor
Aviz anual pentru autorizarea exercitării profesiei
Număr: MS-AV-2026-1904 · Emis: 24.10.2025
Membru: PROBESCU IOANA
Certificat de membru: MS–8044
Titlu de calificare: asistent medical generalist
Mod de exercitare: regim salarial
Interval de valabilitate: 01.01.2026 – 31.12.2026
Prezentul document este generat din registrul electronic al OAMGMAMR.`),
    ]);
    expect(parts.map(({ type }) => type)).toEqual(['practice-notice']);
    expect(parts[0]?.fields.validUntil?.value).toBe('2026-12-31');
  });

  test('rows of a scanned table that name other papers begin none', () => {
    const parts = read([
      pageFromText(
        [
          'AVIZ ANUAL PENTRU AUTORIZAREA EXERCITĂRII PROFESIEI',
          'Număr aviz 4417',
          'Numele și prenumele titularului PROBESCU IOANA',
          'Certificat de membru OAMGMAMR RO 20815',
          'Titlul profesional asistent medical generalist',
          'Angajator Spitalul Orășenesc Exemplu',
          'Valabil de la 01.01.2026',
          'Valabil până la 31.12.2026',
          'Asigurare malpraxis seria RCP nr. 700215',
          'Emis de ORDINUL ASISTENȚILOR MEDICALI GENERALIȘTI, MOAȘELOR ȘI ASISTENȚILOR MEDICALI DIN ROMÂNIA.',
        ].join('\n'),
        1,
        0.95,
        'ocr',
      ),
    ]);
    expect(parts.map(({ type }) => type)).toEqual(['practice-notice']);
    expect(parts[0]?.fields.validUntil?.value).toBe('2026-12-31');
  });

  test('several papers in one file are as many documents, in their order', () => {
    const parts = read([
      pageFromText(studyPapers[0]?.text ?? '', 1),
      pageFromText(certificate, 2),
      pageFromText(notice, 3),
    ]);
    expect(parts.map(({ type, pages }) => [type, pages])).toEqual([
      ['diploma', [1]],
      ['membership-certificate', [2]],
      ['practice-notice', [3]],
    ]);
  });

  test('front and back of an electronic card are one document', () => {
    const front = text(identityPapers, 'electronic card, front').replaceAll('2850312470007', '6000229470003');
    const parts = read([pageFromText(front, 1), pageFromText(text(identityPapers, 'electronic card, back'), 2)]);
    expect(parts.map(({ type, pages, kind }) => [type, pages, kind])).toEqual([
      ['identity-card', [1, 2], 'identity-card.cei'],
    ]);
  });

  test('a page without a heading of its own goes on with the paper before it', () => {
    const parts = read([
      pageFromText(text(employerPapers, 'request for several'), 1),
      pageFromText('Anexă la prezenta: copii ale actelor\nCu stimă,\nManager', 2),
    ]);
    expect(parts.map(({ type, pages }) => [type, pages])).toEqual([['employer-request', [1, 2]]]);
  });

  test('blank pages between papers belong to none', () => {
    const blank: RecognisedPage = { ...pageFromText('', 2), blank: true };
    expect(read([pageFromText(certificate, 1), blank, pageFromText(notice, 3)]).map(({ pages }) => pages)).toEqual([
      [1],
      [3],
    ]);
  });

  test('a certificate that mentions the notice is one document', () => {
    expect(read([pageFromText(certificate)])).toHaveLength(1);
  });
});

describe('pages of which nothing comes', () => {
  test('a blank page is said to be blank', () => {
    const [part] = read([{ ...pageFromText(''), blank: true, method: 'ocr', confidence: 0 }]);
    expect([part?.type, part?.problems.map(({ code }) => code)]).toEqual(['unknown', ['blank']]);
  });

  test('a blurred page is unreadable, with advice that fits', () => {
    const [part] = read([{ ...pageFromText('w i ~ x', 1, 0.2, 'ocr'), faults: ['blurred'] }]);
    expect(part?.problems).toEqual([{ code: 'unreadable', message: documentMessages.ro.problems.blurred }]);
  });
});
