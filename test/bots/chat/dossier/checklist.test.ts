import { beforeAll, expect, test } from 'vitest';
import { checklistReply } from '../../../../bots/chat/dossier/checklist.js';
import type { DossierView } from '../../../../bots/chat/dossier/view.js';
import type { KnowledgeBase } from '../../../../core/facts/fact.js';
import { openKnowledge } from '../../../../knowledge/open.js';

let kb: KnowledgeBase;
beforeAll(async () => {
  kb = await openKnowledge();
});

const viewOf = (...names: string[]): DossierView => ({
  dossier: {
    id: 'd',
    personId: 'p',
    kind: 'enrolment',
    programme: 'psihiatrie',
    applicant: 'employer',
    phase: 'application',
    category: null,
    status: 'draft',
    version: 1,
    createdAt: new Date(0),
    updatedAt: new Date(0),
    submittedAt: null,
  },
  files: names.map((name, at) => ({
    id: `f${at}`,
    personId: 'p',
    dossierId: 'd',
    name,
    mime: '',
    size: 1,
    status: 'received',
    failure: null,
    createdAt: new Date(0),
  })),
  readings: new Map(),
  requests: [],
  isConfirmed: false,
  disputes: [],
});

test('a checklist tells the page that is read, and the place in line of what waits', () => {
  const progress = new Map<string, { page: number; pages: number } | { place: number }>([
    ['f0', { page: 2, pages: 3 }],
    ['f1', { place: 7 }],
    ['f2', { place: 1 }],
  ]);
  const { text, liveKey } = checklistReply(viewOf('a.pdf', 'b.jpg', 'c.jpg'), kb, 'ro', progress);
  expect(text.split('\n')).toEqual([
    'Dosar: Psihiatrie (prin angajator)',
    '',
    '⏳ a.pdf: citesc pagina 2 din 3',
    '⏳ b.jpg: așteaptă, locul 7 la rând',
    '⏳ c.jpg: se citește',
  ]);
  expect(liveKey).toBe('dossier:d');
});

test('an empty dossier says so, and offers nothing that it cannot do', () => {
  const { text, choices } = checklistReply(viewOf(), kb, 'ro');
  expect(text).toContain('Nu am primit încă niciun act');
  expect(choices?.flat().map(({ label }) => label)).toEqual(['🖨 Modele de tipărit', 'Schimbă programul']);
});

test('a dossier without a programme asks for it before anything can be submitted', () => {
  const view = viewOf('diploma.jpg');
  const { text, choices } = checklistReply({ ...view, dossier: { ...view.dossier, programme: null } }, kb, 'ro');
  expect(text).toContain('programul nu este ales');
  const offered = choices?.flat().map((choice) => choice.data) ?? [];
  expect(offered[0]).toBe('d:change');
  expect(offered).not.toContain('d:submit');
  expect(offered).not.toContain('d:final');
});
