import type { Context, Hono } from 'hono';
import type { ReviewPageDeps } from './deps.js';
import { frameOf } from './frame.js';
import { talkPage } from './pages/talk.js';
import type { Session, Sessions } from './session.js';

export interface TalkDeps extends ReviewPageDeps {
  sessions: Sessions;
  refuse(c: Context, status: 401 | 403 | 404, word: 'noSession' | 'noRole' | 'gone'): Response | Promise<Response>;
}

/** What a nurse wrote, whole, and her pictures: the chat platform shows them masked, or not at all. */
export function registerTalk(app: Hono, { store, desk, draw, sessions, refuse }: TalkDeps): void {
  async function opened(c: Context): Promise<{ session: Session; personId: string } | Response> {
    const session = await sessions.of(c);
    if (session?.access.kind !== 'conversation') return refuse(c, 401, 'noSession');
    if (!(await desk.may(session.access.actor, 'conversation-see'))) return refuse(c, 403, 'noRole');
    const conversation = await store.desk.get(session.access.targetId);
    return conversation ? { session, personId: conversation.personId } : refuse(c, 404, 'gone');
  }

  app.get('/staff/talk', async (c) => {
    const found = await opened(c);
    if (found instanceof Response) return found;
    const { actor, targetId } = found.session.access;
    const { personId } = found;
    await store.audit.record({ actor, action: 'conversation-opened', subject: targetId, personId });
    return c.html(talkPage(frameOf(c), await store.desk.messages(targetId)));
  });

  app.get('/staff/talk/file/:file', async (c) => {
    const found = await opened(c);
    if (found instanceof Response) return found;
    const { actor, targetId } = found.session.access;
    const fileId = c.req.param('file');
    const messages = await store.desk.messages(targetId);
    if (!messages.some(({ body }) => body.fileId === fileId)) return c.notFound();
    await store.audit.record({ actor, action: 'file-opened', subject: fileId, personId: found.personId });
    const page = await draw(await store.vault.open(fileId), 1, { turned: 0, way: 'whole' });
    if (!page.ok) return c.notFound();
    return c.body(new Uint8Array(page.jpeg), 200, { 'Content-Type': 'image/jpeg' });
  });
}
