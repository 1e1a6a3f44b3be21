import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Store } from '../../store/open-store.js';
import type { StaffAccess } from '../../store/repositories/staff-access.js';

const COOKIE = 'parafa_staff';
/** A review takes minutes; whoever is called away asks for another link. */
export const SESSION_MINUTES = 60;

/** What tells one browser from another besides its cookie: a cookie that was carried elsewhere opens nothing. */
const browserOf = (c: Context): string => c.req.header('user-agent') ?? '';

/** Bound to the session, and not to be guessed from outside: no other page can send our forms. */
const csrfOf = (session: string): string => createHash('sha256').update(`csrf:${session}`).digest('base64url');

export interface Session {
  access: StaffAccess;
  csrf: string;
}

/** Sessions of staff in browsers: made of a link that opens once, kept in a cookie that no script reads. */
export function createSessions(deps: { store: Store; clock(): Date; isSecure: boolean }) {
  const { store, clock, isSecure } = deps;
  const options = { path: '/staff', httpOnly: true, secure: isSecure, sameSite: 'Strict' } as const;
  return {
    peek: (link: string) => store.staffAccesses.peek(link, clock()),
    behind: (link: string) => store.staffAccesses.behind(link, clock()),

    async redeem(c: Context, link: string) {
      const redeemed = await store.staffAccesses.redeem(link, browserOf(c), clock(), SESSION_MINUTES);
      if (redeemed.ok) setCookie(c, COOKIE, redeemed.session, { ...options, maxAge: SESSION_MINUTES * 60 });
      return redeemed;
    },

    async of(c: Context): Promise<Session | undefined> {
      const session = getCookie(c, COOKIE);
      const access = session ? await store.staffAccesses.ofSession(session, browserOf(c), clock()) : undefined;
      return session && access ? { access, csrf: csrfOf(session) } : undefined;
    },

    async end(c: Context, { access }: Session): Promise<void> {
      await store.staffAccesses.end(access.id, clock());
      deleteCookie(c, COOKIE, options);
    },
  };
}
export type Sessions = ReturnType<typeof createSessions>;
