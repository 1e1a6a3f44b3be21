import { expect, test } from 'vitest';
import { documentMessages } from '../../../ocr/documents/messages/index.js';
import { understandPages } from '../../../ocr/documents/understand.js';
import { pageFromText } from './pages-from-text.js';

const kindOf = (answers: string): string | undefined => {
  const text = `ACORD PRIVIND PRELUCRAREA DATELOR CU CARACTER PERSONAL
de către Institutul Național de Management al Serviciilor de Sănătate (INMSS)
Subsemnata MUNTEANU ELENA, în temeiul Regulamentului (UE) 2016/679
${answers}
Data 10.09.2026   Semnătura`;
  return understandPages([pageFromText(text)], documentMessages.ro).parts[0]?.kind;
};

test.each([
  ['Consimt [X]   Nu consimt [ ]   la prelucrarea datelor', 'inmss'],
  ['Consimt [ ]   Nu consimt [X]   la prelucrarea datelor', 'refused'],
  ['[ ] Consimt   [X] Nu consimt la prelucrarea datelor', 'refused'],
  ['[X] Am citit și sunt de acord cu prelucrarea\n[ ] Sunt de acord cu buletine de știri', 'inmss'],
  ['[X] Am citit informarea\n[ ] Sunt de acord cu prelucrarea', 'unanswered'],
  ['Vă autorizez să folosiți datele mele. Nu sunt de acord să-mi publicați fotografia.', 'inmss'],
])('%s', (answers, kind) => {
  expect(kindOf(answers)).toBe(`data-consent.${kind}`);
});
