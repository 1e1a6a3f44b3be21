import { expect, test } from 'vitest';
import { documentMessages } from '../../../ocr/documents/messages/index.js';
import { understandPages } from '../../../ocr/documents/understand.js';
import { pageFromText } from './pages-from-text.js';

const ORDER = 'ORDINUL ASISTENȚILOR MEDICALI GENERALIȘTI, MOAȘELOR ȘI ASISTENȚILOR MEDICALI DIN ROMÂNIA';
const HERS = 'Doamna DRĂGĂNOAIA SIDONIA, CNP 2850312470007, asistent medical generalist, este membru al OAMGMAMR.';
const NOTICE = 'Titular: DRĂGĂNOAIA SIDONIA, CNP 2850312470007\nvalabil de la 01.01.2026 până la 31.12.2026';

const numberOf = (text: string) =>
  understandPages([pageFromText(text)], documentMessages.ro).parts[0]?.fields.number?.value;

test.each([
  ['În temeiul O.U.G. nr. 144/2008 aprobată prin Legea nr. 53/2014', 'CERTIFICAT DE MEMBRU', HERS],
  ['CERTIFICAT DE MEMBRU', '(O.U.G. nr. 144/2008; Regulamentul (UE) nr. 679/2016; Statutul OAMGMAMR nr. 1/2009)', HERS],
  ['AVIZ ANUAL', 'potrivit Ordonanței de urgență nr. 144/2008 și Hotărârii Consiliului Național nr. 25/2023', NOTICE],
  ['AVIZ ANUAL', 'conform OUG', 'nr. 144 / 28.10.2008', NOTICE],
  ['AVIZ ANUAL', 'conform Ordonanței de urgență a Guvernului nr. 144 din 28.10.2008', NOTICE],
])('the number of a law is not the paper’s own: %s / %s', (...lines) => {
  expect(numberOf([ORDER, ...lines].join('\n'))).toBeUndefined();
});

test('the paper’s own number stands beside a law’s', () => {
  const lines = [
    'În baza Ordonanței de urgență a Guvernului nr. 144/2008',
    'CERTIFICAT DE MEMBRU',
    'Numărul 004418',
    HERS,
  ];
  expect(numberOf([ORDER, ...lines].join('\n'))).toBe('004418');
});
