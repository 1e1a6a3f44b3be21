import { describe, expect, test } from 'vitest';
import { documentMessages } from '../../../ocr/documents/messages/index.js';
import { understandPages } from '../../../ocr/documents/understand.js';
import { pageFromText } from './pages-from-text.js';
import { civilPapers, consentPapers, insuredPapers, refusals } from './papers/civil.js';
import { employerPapers, paymentPapers } from './papers/employer.js';
import { furtherEmployer } from './papers/further-employer.js';
import { furtherMixed } from './papers/further-mixed.js';
import { furtherPerson } from './papers/further-person.js';
import { furtherStudy } from './papers/further-study.js';
import { identityLookAlikes, identityPapers } from './papers/identity.js';
import { layoutsCivil } from './papers/layouts-civil.js';
import { layoutsEmployer } from './papers/layouts-employer.js';
import { layoutsStudy } from './papers/layouts-study.js';
import { layoutsWork } from './papers/layouts-work.js';
import { orderLookAlikes, orderPapers } from './papers/order.js';
import type { Paper } from './papers/paper.js';
import { studyLookAlikes, studyPapers } from './papers/study.js';

const groups: Record<string, Paper[]> = {
  'study acts': studyPapers,
  'what is taken for study acts': studyLookAlikes,
  'papers of the Order': orderPapers,
  'what is taken for papers of the Order': orderLookAlikes,
  'identity cards': identityPapers,
  'what is taken for identity cards': identityLookAlikes,
  'civil status papers': civilPapers,
  consents: consentPapers,
  refusals,
  'papers of the insured': insuredPapers,
  'papers of employers': employerPapers,
  payments: paymentPapers,
  'study acts and papers of the Order in other layouts': layoutsStudy,
  'papers of employers and banks in other layouts': layoutsEmployer,
  'papers of a person in other layouts': layoutsCivil,
  'papers of employers and banks in further layouts': layoutsWork,
  'study acts and papers of the Order in yet other words': furtherStudy,
  'papers of a person in yet other words': furtherPerson,
  'papers of employers and banks in yet other words': furtherEmployer,
  'papers of every kind in words of their own': furtherMixed,
};

for (const [group, papers] of Object.entries(groups)) {
  describe(group, () => {
    test.each(papers)('$name', ({ text, type, kind, fields, problems }) => {
      const { parts } = understandPages([pageFromText(text)], documentMessages.ro);
      expect(parts).toHaveLength(1);
      const [part] = parts;
      const read = Object.fromEntries(
        Object.keys(fields ?? {}).map((name) => [
          name,
          Object.entries(part?.fields ?? {}).find(([key]) => key === name)?.[1].value,
        ]),
      );
      expect({ type: part?.type, ...(kind ? { kind: part?.kind } : {}), ...read }).toEqual({
        type,
        ...(kind ? { kind } : {}),
        ...fields,
      });
      if (problems) expect(part?.problems.map(({ code }) => code)).toEqual(problems);
    });
  });
}
