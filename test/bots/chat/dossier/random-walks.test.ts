import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDocuments } from '../../../../bots/chat/dossier/documents.js';
import { currentDossier, loadView, standingIn } from '../../../../bots/chat/dossier/view.js';
import type { Sender } from '../../../../bots/chat/turn.js';
import { plainDate } from '../../../../core/time/plain-date.js';
import { openKnowledge } from '../../../../knowledge/open.js';
import * as papers from '../../../core/dossier/dossier-support.js';
import { type Journey, labels, openJourney, words } from '../../../support/journey.js';

let journey: Journey;
let next = 9_000;

const KINDS = {
  request: () => papers.request({ programme: 'psihiatrie' }),
  diploma: () => papers.diploma(),
  certificate: () => papers.certificate(),
  notice: () => papers.notice(),
  card: () => papers.card(),
  consent: () => papers.consent(),
  payment: () => papers.payment(),
};
type Kind = keyof typeof KINDS;
const ALL = Object.keys(KINDS) as Kind[];

beforeAll(async () => {
  journey = await openJourney((bytes, file) => ({ ...KINDS[bytes.split(' ')[0] as Kind](), file }));
  journey.engine.clock.set(new Date('2026-09-25T09:00:00Z'));
}, 60_000);
afterAll(() => journey.close());

/** What a nurse or staff may do next, whether it fits or not: what does not fit must change nothing. */
const STEPS = [
  'send',
  'submit',
  'withdraw',
  'pay',
  'remove',
  'restore',
  'take',
  'approve',
  'ask-again',
  'reject',
  'undo',
] as const;
const walk = fc.array(fc.record({ step: fc.constantFrom(...STEPS), which: fc.nat(6) }), { minLength: 6, maxLength: 9 });

async function stepOf(sender: Sender, personId: string, step: (typeof STEPS)[number], which: number): Promise<void> {
  const { store } = journey.engine;
  const dossier = await currentDossier(store, personId);
  const files = dossier ? await store.files.ofDossier(dossier.id) : [];
  const reviews = dossier ? await store.reviews.ofDossier(dossier.id) : [];
  const [file, review] = [files[which % Math.max(1, files.length)], reviews[which % Math.max(1, reviews.length)]];
  switch (step) {
    case 'send': {
      next += 1;
      const kind = ALL[which] ?? 'card';
      await journey.sends({ bytes: `${kind} ${next}`, name: `${kind}.pdf` }, sender);
      await journey.judged(sender);
      return;
    }
    case 'submit':
      await journey.presses('d:submit:sure', sender);
      return;
    case 'withdraw':
      await journey.presses('d:withdraw', sender);
      return;
    case 'pay':
      await journey.presses('d:final', sender);
      await journey.judged(sender);
      return;
    case 'remove':
    case 'restore':
      if (file) await journey.presses(`d:${step === 'remove' ? 'rm' : 'undo'}:${file.id}`, sender);
      if (file) await journey.judged(sender);
      return;
    case 'take':
      if (review) await journey.desk.take(review.id, 'staff');
      return;
    case 'undo':
      if (review) await journey.desk.undo(review.id, 'staff');
      return;
    default:
      if (review) await journey.desk.decide(review.id, step, 'staff', 'Vă rog, mai clar.');
  }
}

/** Everything that shows the dossier says the same of it, and something is left to do. */
async function expectAtOne(
  sender: Sender,
  personId: string,
  kb: Awaited<ReturnType<typeof openKnowledge>>,
): Promise<void> {
  const { store } = journey.engine;
  const dossier = await currentDossier(store, personId);
  if (!dossier) throw new Error('the dossier is gone');
  const view = await loadView(store, dossier);
  const standing = standingIn(view);
  const status = await journey.command('status', '', sender);
  const said = words(status);
  const isAsked = view.requests.length > 0;
  if (isAsked) {
    expect(said).toContain('O persoană');
    expect(said).not.toContain('pare complet');
    expect(standing.verdict).toBeUndefined();
  }
  const takesMore = standing.takesPapers || standing.actions.length > 0;
  expect(takesMore && labels(status).length > 0).toBe(true);
  const sheet = createDocuments({ kb }).sheetOf(view, { lang: 'ro', today: plainDate('2026-09-25') });
  for (const { name, notes } of sheet.rows) for (const line of [name, ...notes]) expect(said).toContain(line);
  for (const line of sheet.standing) expect(said).toContain(line);
}

test('whatever nurse and staff do, in whatever order: no two views at odds, never a dead end, never complete beside a request', async () => {
  const kb = await openKnowledge();
  await fc.assert(
    fc.asyncProperty(walk, async (steps) => {
      next += 1;
      const sender: Sender = { platform: 'telegram', chatId: String(next), userId: String(next), isPrivate: true };
      await journey.opens(sender);
      const personId = (await journey.engine.store.chats.find('telegram', sender.chatId))?.personId ?? '';
      for (const kind of ALL.slice(0, 6))
        await journey.sends({ bytes: `${kind} ${sender.chatId}`, name: `${kind}.pdf` }, sender);
      await journey.judged(sender);
      for (const { step, which } of [{ step: 'submit' as const, which: 0 }, ...steps]) {
        await stepOf(sender, personId, step, which);
        await expectAtOne(sender, personId, kb);
      }
    }),
    { numRuns: 4, seed: 20261128, endOnFailure: true },
  );
}, 120_000);
