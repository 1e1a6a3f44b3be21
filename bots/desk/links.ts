import type { Store } from '../../store/open-store.js';
import type { StaffAccess } from '../../store/repositories/staff-access.js';

export const LINK_MINUTES = 10;

/** A link that opens once; undefined when there is no web server to open it. */
export type IssueLink = (access: Omit<StaffAccess, 'id'>) => Promise<string | undefined>;

/** `origin` is where a browser reaches the web server; absent = nowhere. */
export function createLinks(deps: { store: Store; origin: string | undefined; clock(): Date }): IssueLink {
  const { store, origin, clock } = deps;
  return async (access) => {
    if (!origin) return undefined;
    const secret = await store.staffAccesses.issue(access, clock(), LINK_MINUTES);
    return new URL(`/staff/open/${secret}`, origin).href;
  };
}
