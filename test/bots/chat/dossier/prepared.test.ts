import { PDFParse } from 'pdf-parse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Reply } from '../../../../bots/chat/reply.js';
import type { Sender } from '../../../../bots/chat/turn.js';
import { judgeDossier } from '../../../../core/dossier/judge.js';
import { plainDate } from '../../../../core/time/plain-date.js';
import { openKnowledge } from '../../../../knowledge/open.js';
import { STATEMENTS } from '../../../../ocr/documents/statements.js';
import { createDocumentReader } from '../../../../ocr/read-document.js';
import { pageFromText } from '../../../ocr/documents/pages-from-text.js';
import { documentOf } from '../../../support/engine.js';
import { choiceOf, type Journey, labels, openJourney, words } from '../../../support/journey.js';

let journey: Journey;
let next = 700;
const someone = (): Sender => {
  next += 1;
  return { platform: 'telegram', chatId: String(next), userId: String(next), isPrivate: true };
};

beforeAll(async () => {
  journey = await openJourney((_bytes, file) => ({
    ...documentOf(file, 'identity-card'),
    fields: {
      fullName: { value: 'ȘTEFĂNESCU ILINCA-ȚUȚA', confidence: 1 },
      cnp: { value: '2850312470007', confidence: 1 },
    },
  }));
}, 60_000);
afterAll(() => journey.close());

async function textOf([reply]: readonly Reply[]): Promise<string> {
  expect(reply?.attachment?.mediaType).toBe('application/pdf');
  const parser = new PDFParse({ data: Uint8Array.from(reply?.attachment?.bytes ?? []) });
  const { text } = await parser.getText();
  await parser.destroy();
  return text;
}

test('the papers of her dossier come filled in, as models, with their sources', async () => {
  const nurse = someone();
  await journey.opens(nurse);
  await journey.sends({ name: 'buletin.pdf' }, nurse);
  await journey.judged(nurse);
  const offered = await journey.presses(choiceOf(await journey.command('status', '', nurse), 'Modele'), nurse);
  expect(words(offered)).toContain('nu formulare oficiale');
  expect(labels(offered)).toHaveLength(2);
  const paper = await journey.presses(choiceOf(offered, 'Acord'), nurse);
  expect(words(paper)).toMatch(/model, nu formular oficial[\s\S]*Sursa: INMSS/);
  const text = (await textOf(paper)).replace(/\s+/g, ' ');
  for (const part of ['MODEL, NU FORMULAR OFICIAL', 'ȘTEFĂNESCU ILINCA-ȚUȚA', '2850312470007', '„Psihiatrie”'])
    expect(text).toContain(part);
  expect(text).toContain('Anunțul, pct. 5: „Acordul cursantului');
});

test('printed and sent as it is, without a signature, no model satisfies anything', async () => {
  const nurse = someone();
  await journey.opens(nurse);
  const kb = await openKnowledge();
  const reads = await Promise.all(
    ['employer-request', 'data-consent'].map(async (id) => {
      const text = await textOf(await journey.presses(`d:model:${id}`, nurse));
      const pageReader = { readPages: async () => ({ ok: true as const, pages: [pageFromText(text, 1)] }) };
      return createDocumentReader({ pageReader, now: () => 0 })(new Uint8Array(), { file: `${id}.pdf` });
    }),
  );
  expect(reads.map(({ type }) => type)).toEqual(['employer-request', 'data-consent']);
  expect(reads[1]?.fields.issuedOn).toBeUndefined();
  const today = plainDate('2026-09-21');
  const about = { kind: 'enrolment', programme: 'psihiatrie', applicant: 'employer', phase: 'application' } as const;
  const { requirements } = judgeDossier(reads, { ...about, today, lang: 'ro', kb, statements: STATEMENTS });
  for (const id of ['employer-request', 'data-consent'])
    expect(requirements.find((row) => row.id === id)?.status).not.toBe('satisfied');
});

test('without a dossier they come with their rows empty; a model that does not fit is not drawn', async () => {
  const nurse = someone();
  const offered = await journey.command('models', '', nurse);
  expect(labels(offered)).toHaveLength(3);
  expect(await textOf(await journey.presses('d:model:employment-proof', nurse))).toContain('ADEVERINȚĂ');
  await journey.opens(nurse);
  for (const forged of ['employment-proof', 'x', '../..', '__proto__', ''])
    expect(words(await journey.presses(`d:model:${forged}`, nurse))).toContain('nu se potrivește');
});

test('the periods come as a calendar, in her language, from the question about them too', async () => {
  const on = (day: string) => journey.engine.clock.set(new Date(`${day}T10:00:00Z`));
  on('2026-09-21');
  const nurse = someone();
  const asked = await journey.command('termene', '', nurse);
  const [file] = await journey.presses(choiceOf(asked, 'calendar'), nurse);
  expect(file?.attachment).toMatchObject({ name: 'parafa-calendar.ics', mediaType: 'text/calendar' });
  const text = Buffer.from(file?.attachment?.bytes ?? []).toString();
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(text).toContain('DTEND;VALUE=DATE:20261016');
  const inEnglish = await journey.command('calendar', '', { ...someone(), languageHint: 'en' });
  expect(Buffer.from(inEnglish[0]?.attachment?.bytes ?? []).toString()).toContain('SUMMARY:Enrolment');
  on('2026-10-20');
  const [later] = await journey.command('calendar', '', nurse);
  expect(
    Buffer.from(later?.attachment?.bytes ?? [])
      .toString()
      .match(/BEGIN:VEVENT/g),
  ).toHaveLength(1);
  expect(labels(await journey.command('termene', '', nurse)).join()).toContain('calendar');
  on('2026-11-20');
  expect((await journey.command('calendar', '', nurse))[0]?.attachment).toBeUndefined();
  expect(labels(await journey.command('termene', '', nurse)).join()).not.toContain('calendar');
});
