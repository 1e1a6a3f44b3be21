import { expect, test } from 'vitest';
import { documentMessages } from '../../../ocr/documents/messages/index.js';
import { understandPages } from '../../../ocr/documents/understand.js';
import { pageFromText } from './pages-from-text.js';
import { furtherEmployer } from './papers/further-employer.js';
import { furtherPerson } from './papers/further-person.js';
import { furtherStudy } from './papers/further-study.js';
import { layoutsCivil } from './papers/layouts-civil.js';
import { layoutsEmployer } from './papers/layouts-employer.js';
import { layoutsStudy } from './papers/layouts-study.js';
import { noisy } from './papers/noise.js';

const papers = [
  ...furtherStudy,
  ...furtherPerson,
  ...furtherEmployer,
  ...layoutsStudy,
  ...layoutsCivil,
  ...layoutsEmployer,
];
const read = (text: string) => understandPages([pageFromText(text, 1, 0.85, 'ocr')], documentMessages.ro).parts[0];

test.each(papers)(
  'a badly read paper is itself or unknown, never another, and its code is right or absent: $name',
  (paper) => {
    for (const seed of [1, 2]) {
      const part = read(noisy(paper.text, seed, 0.05));
      expect([paper.type, 'unknown']).toContain(part?.type);
      const { cnp } = paper.fields ?? {};
      const got = part?.fields.cnp;
      // A wrong digit shows in the control digit: such a code says that it is not sure.
      if (typeof cnp === 'string' && got && got.confidence >= 0.7) expect(got.value).toBe(cnp);
    }
  },
);
