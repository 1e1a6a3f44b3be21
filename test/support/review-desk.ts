import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { reasonTexts, reasonWordsFor } from '../../bots/desk/reason-words.js';
import { createReviewDesk } from '../../bots/desk/reviews.js';
import { createJudge } from '../../cli/reading-ports.js';
import { mayDo, type StaffRole } from '../../core/staff/roles.js';
import { openKnowledge } from '../../knowledge/open.js';
import { createDocumentReader } from '../../ocr/read-document.js';
import { createPageReader } from '../../ocr/reading/read-pages.js';
import { createPageShower } from '../../ocr/reading/show-pages.js';
import { startHealthServer } from '../../web/health-server.js';
import type { Correction, ReviewPageDeps } from '../../web/review/deps.js';
import { registerReviewPage } from '../../web/review/register.js';
import { createRoutes } from '../../web/routes.js';
import { openTestEngine, type TestEngine, until } from './engine.js';

const DOCUMENTS = resolve(import.meta.dirname, '../fixtures/documents');
export const REVIEWER = 'discord:100000000000000001';

export interface ReviewDesk {
  engine: TestEngine;
  origin: string;
  reviewId: string;
  dossierId: string;
  personId: string;
  /** Roles that {@link REVIEWER} has at the moment. */
  roles: StaffRole[];
  decided: { decision: string; why: object }[];
  corrected: Correction[];
  faults: unknown[];
  link(): Promise<string>;
  talkLink(conversationId: string): Promise<string>;
  /** The web server begins anew: nothing that was drawn is at hand any more. */
  forgetDrawn(): Promise<void>;
  /** Files stay decrypted once they were opened: what is measured then begins at their bytes. */
  keepsOpened: boolean;
  close(): Promise<void>;
}

/** A dossier of real papers, read for real, in the hands of one reviewer, and the web server that shows it. */
export async function openReviewDesk(documents: readonly string[]): Promise<ReviewDesk> {
  const engine = await openTestEngine('PGlite', { times: { readTimeoutMs: 180_000 } });
  const { store, queues } = engine;
  const kb = await openKnowledge();
  const pageReader = createPageReader();
  const read = createDocumentReader({ pageReader });
  const shower = createPageShower();
  await queues.startWorker({
    readFile: (bytes, { file, lang, signal }) => read(bytes, { file, lang, signal }),
    judge: createJudge(kb),
  });
  const chat = await store.chats.findOrCreate('telegram', '42', 'ro');
  const { personId } = chat;
  const dossier = await store.dossiers.create({
    personId,
    kind: 'enrolment',
    programme: 'psihiatrie',
    applicant: 'employer',
  });
  for (const name of documents) {
    const bytes = await readFile(resolve(DOCUMENTS, name));
    const received = await queues.dossierFiles.receive({
      dossierId: dossier.id,
      name: basename(name),
      mime: 'application/octet-stream',
      bytes,
    });
    if (!received.ok) throw new Error(received.reason);
  }
  await until(
    async () => {
      const now = await store.dossiers.get(dossier.id);
      const isRead = (await store.files.unread(dossier.id)) === 0;
      return isRead && now && (await store.verdicts.latest(dossier.id, now.version));
    },
    'a judged dossier',
    400_000,
  );
  await store.dossiers.step(dossier.id, 'submit');
  const reviewId = await store.reviews.open({ personId, dossierId: dossier.id, reason: 'submitted' });
  const desk = createReviewDesk({ store, kb, wake: async () => undefined, judgeWhenRead: async () => undefined });
  await desk.take(reviewId, REVIEWER);
  let server: Awaited<ReturnType<typeof startHealthServer>> | undefined;
  const state: ReviewDesk = {
    engine,
    origin: '',
    reviewId,
    dossierId: dossier.id,
    personId,
    roles: ['staff'],
    decided: [],
    corrected: [],
    faults: [],
    keepsOpened: false,
    async link() {
      const access = { actor: REVIEWER, kind: 'review', targetId: reviewId } as const;
      return `${state.origin}/staff/open/${await store.staffAccesses.issue(access, engine.clock.now(), 10)}`;
    },
    async talkLink(targetId) {
      const access = { actor: REVIEWER, kind: 'conversation', targetId } as const;
      return `${state.origin}/staff/open/${await store.staffAccesses.issue(access, engine.clock.now(), 10)}`;
    },
    async forgetDrawn() {
      await server?.close();
      server = await serve();
      state.origin = `http://127.0.0.1:${server.port}`;
    },
    async close() {
      await server?.close();
      await engine.close();
      await Promise.all([pageReader.close(), shower.close()]);
    },
  };
  const opened = new Map<string, Buffer>();
  async function open(fileId: string): Promise<Buffer> {
    const bytes = (state.keepsOpened ? opened.get(fileId) : undefined) ?? (await store.vault.open(fileId));
    opened.set(fileId, bytes);
    return bytes;
  }
  const deps: ReviewPageDeps = {
    store: { ...store, vault: { ...store.vault, open } },
    kb,
    draw: (bytes, page, view) => shower.show(bytes, page, view),
    desk: {
      may: async (_actor, act) => mayDo(state.roles, act),
      words: async (person, requirements) => reasonTexts(await reasonWordsFor(store, kb, person), requirements),
      async decide(id, decision, actor, why) {
        const outcome = await desk.decide(id, decision, actor, why);
        if (outcome.ok) state.decided.push({ decision, why });
        return outcome;
      },
      async correct(_id, _actor, correction) {
        state.corrected.push(correction);
        return { ok: true };
      },
    },
    clock: engine.clock.now,
    isSecure: false,
    onError: (error) => state.faults.push(error),
  };
  async function serve() {
    const routes = createRoutes();
    registerReviewPage(routes, deps);
    return startHealthServer({ host: '127.0.0.1', port: 0, check: async () => [], routes });
  }
  await state.forgetDrawn();
  return state;
}
