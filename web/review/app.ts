import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { setCookie } from 'hono/cookie';
import { z } from 'zod';
import { REQUEST_REASONS } from '../../core/dossier/lifecycle/requests.js';
import { createAssets } from './assets.js';
import { type Case, loadCase } from './case.js';
import type { Decision, ReviewPageDeps } from './deps.js';
import { frameOf, LANGUAGE_COOKIE } from './frame.js';
import { strictHeaders } from './headers.js';
import { createImages } from './images.js';
import { notice } from './pages/layout.js';
import { reviewPage } from './pages/review.js';
import { addressOf, parsePlace } from './place.js';
import { createSessions, type Session } from './session.js';
import { registerTalk } from './talk.js';
import { turnJpeg } from './turn-jpeg.js';

type LinkWord = 'unknown' | 'used' | 'late' | 'noSession' | 'over' | 'noRole' | 'gone';

const text = z.string().trim().max(1000);
const optionalText = text.transform((value) => value || undefined).optional();
const reason = z.enum(REQUEST_REASONS).optional().catch(undefined);
const decisionForm = z.object({
  decision: z.enum(['approve', 'ask-again', 'reject']),
  reason,
  requirement: optionalText,
  text: optionalText,
  note: optionalText,
});
const correctionForm = z.object({
  file: z.uuid(),
  part: z.coerce.number().int().min(0).max(100),
  field: z.string().max(40),
  value: z.string().trim().min(1).max(200),
  back: z.string().max(100),
});
const compact = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

/** The review page: everything under `/staff`. Opened by a link that works once; checked anew at every request. */
export function createReviewApp(deps: ReviewPageDeps): Hono {
  const { store, kb, desk } = deps;
  const sessions = createSessions(deps);
  const images = createImages(deps);
  const assets = createAssets();
  const app = new Hono();

  const refuse = (c: Context, status: 401 | 403 | 404, word: LinkWord) => {
    const frame = frameOf(c);
    return c.html(notice(frame, frame.messages.title, frame.messages.link[word]), status);
  };

  /** The case that this browser may see now, or why not. */
  async function opened(c: Context): Promise<{ session: Session; opened: Case } | Response> {
    const session = await sessions.of(c);
    if (session?.access.kind !== 'review') return refuse(c, 401, 'noSession');
    const { actor, targetId } = session.access;
    if (!(await desk.may(actor, 'review-see'))) return refuse(c, 403, 'noRole');
    const review = await store.reviews.get(targetId);
    if (!review) return refuse(c, 404, 'gone');
    if (review.status !== 'taken' || review.takenBy !== actor) return refuse(c, 403, 'over');
    const found = await loadCase(store, review);
    return found ? { session, opened: found } : refuse(c, 404, 'gone');
  }

  /** Draws the page that is seen first while she reads what the link opens; it stays in memory and is given to nobody else. */
  function drawAhead(reviewId: string): void {
    const draw = async () => {
      const review = await store.reviews.get(reviewId);
      const first = review && (await loadCase(store, review))?.papers[0];
      if (first) await images.of(first, 1);
    };
    draw().catch((error: unknown) => deps.onError(error, 'first-page'));
  }

  /** The fields of a form that our own page has sent. */
  async function form<T>(c: Context, session: Session, schema: z.ZodType<T>): Promise<T | Response> {
    const body = await c.req.parseBody();
    const parsed = schema.safeParse(body);
    if (body.csrf !== session.csrf || !parsed.success) return c.text('400', 400);
    return parsed.data;
  }

  app.use('*', strictHeaders);
  app.use('*', bodyLimit({ maxSize: 64 * 1024 }));
  app.onError((error, c) => {
    const incident = randomUUID().slice(0, 8);
    deps.onError(error, incident);
    const frame = frameOf(c);
    return c.html(notice(frame, frame.messages.title, frame.messages.link.failed(incident)), 500);
  });
  app.notFound((c) => refuse(c, 404, 'unknown'));

  app.get('/staff/assets/:name', async (c) => {
    const asset = await assets(c.req.param('name'));
    if (!asset) return c.notFound();
    c.header('Cache-Control', 'no-cache');
    return c.body(asset.bytes, 200, { 'Content-Type': asset.type });
  });

  app.get('/staff/lang/:lang', (c) => {
    const lang = c.req.param('lang');
    if (lang === 'ro' || lang === 'en') setCookie(c, LANGUAGE_COOKIE, lang, { path: '/staff', sameSite: 'Strict' });
    return c.redirect('/staff/review', 303);
  });

  // Programs that look at links before people do only come so far: opening takes a press.
  app.get('/staff/open/:link', async (c) => {
    const frame = frameOf(c);
    const { link } = frame.messages;
    const state = await sessions.peek(c.req.param('link'));
    if (state !== 'fresh') return refuse(c, 403, state);
    const access = await sessions.behind(c.req.param('link'));
    if (access?.kind === 'review') drawAhead(access.targetId);
    return c.html(notice(frame, link.title, link.explain, { to: c.req.path, label: link.open }));
  });

  app.post('/staff/open/:link', async (c) => {
    const redeemed = await sessions.redeem(c, c.req.param('link'));
    if (!redeemed.ok) return refuse(c, 403, redeemed.reason);
    const { actor, kind, targetId } = redeemed.access;
    await store.audit.record({ actor, action: 'link-opened', subject: targetId });
    if (kind === 'conversation') return c.redirect('/staff/talk', 303);
    drawAhead(targetId);
    return c.redirect('/staff/review', 303);
  });

  app.get('/staff/review', async (c) => {
    const found = await opened(c);
    if (found instanceof Response) return found;
    const { opened: current, session } = found;
    const frame = frameOf(c);
    const place = parsePlace({ at: c.req.query('at'), beside: c.req.query('beside') }, current);
    const said = frame.messages.said[c.req.query('said') ?? ''];
    const { actor } = session.access;
    const { id, personId } = current.review;
    const words = await desk.words(
      personId,
      current.requirements.map((each) => each.id),
    );
    await store.audit.record({ actor, action: 'review-opened', subject: id, personId });
    return c.html(
      reviewPage(frame, kb, { opened: current, place, csrf: session.csrf, words, ...(said ? { said } : {}) }),
    );
  });

  app.get('/staff/review/page/:file/:page', async (c) => {
    const found = await opened(c);
    if (found instanceof Response) return found;
    const { review, papers } = found.opened;
    const paper = papers.find(({ file }) => file.id === c.req.param('file'));
    const page = Number(c.req.param('page'));
    if (!paper || !Number.isInteger(page) || page < 1 || page > paper.pages) return c.notFound();
    const { actor } = found.session.access;
    const details = { review: review.id, page };
    await store.audit.record({
      actor,
      action: 'page-viewed',
      subject: paper.file.id,
      personId: review.personId,
      details,
    });
    const jpeg = await images.of(paper, page);
    if (!jpeg) return c.notFound();
    return c.body(await turnJpeg(jpeg, c.req.query('turn')), 200, { 'Content-Type': 'image/jpeg' });
  });

  app.post('/staff/review/decide', async (c) => {
    const found = await opened(c);
    if (found instanceof Response) return found;
    const { session } = found;
    const sent = await form(c, session, decisionForm);
    if (sent instanceof Response) return sent;
    const { actor, targetId } = session.access;
    if (!(await desk.may(actor, 'review-decide'))) return refuse(c, 403, 'noRole');
    const { decision, ...why } = sent;
    const outcome = await desk.decide(targetId, decision as Decision, actor, compact(why));
    if (!outcome.ok) return c.redirect(`/staff/review?said=${outcome.reason}#decision`, 303);
    await sessions.end(c, session);
    const frame = frameOf(c);
    return c.html(notice(frame, frame.messages.title, frame.messages.said.decided ?? ''));
  });

  app.post('/staff/review/correct', async (c) => {
    const found = await opened(c);
    if (found instanceof Response) return found;
    const { session, opened: current } = found;
    const sent = await form(c, session, correctionForm);
    if (sent instanceof Response) return sent;
    const { actor, targetId } = session.access;
    if (!(await desk.may(actor, 'reading-correct'))) return refuse(c, 403, 'noRole');
    const { file, part, field, value, back } = sent;
    const paper = current.papers.find((each) => each.file.id === file);
    const outcome = paper
      ? await desk.correct(targetId, actor, { fileId: file, part, field, value })
      : ({ ok: false, reason: 'no-such-paper' } as const);
    const [, at, beside] = /^\/staff\/review\?at=([\d.]+)(?:&beside=([\d.]+))?$/.exec(back) ?? [];
    const to = addressOf(parsePlace({ at, beside }, current));
    return c.redirect(`${to}&said=${outcome.ok ? 'corrected' : outcome.reason}`, 303);
  });

  app.post('/staff/leave', async (c) => {
    const session = await sessions.of(c);
    if (session) await sessions.end(c, session);
    const frame = frameOf(c);
    return c.html(notice(frame, frame.messages.title, frame.messages.link.left));
  });

  registerTalk(app, { ...deps, sessions, refuse });
  return app;
}
