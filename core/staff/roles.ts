/** What people of the staff are; each may do all that those before it may. */
export const STAFF_ROLES = ['staff', 'lead', 'admin'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** Everything that staff can do, and the least role that may. The table in docs/staff.md is held to it by a test. */
export const STAFF_ACTS = {
  'review-see': 'staff',
  'review-take': 'staff',
  'review-release': 'staff',
  'review-decide': 'staff',
  'review-undo': 'staff',
  'reading-correct': 'staff',
  'conversation-see': 'staff',
  'conversation-claim': 'staff',
  'conversation-answer': 'staff',
  'conversation-close': 'staff',
  'figures-see': 'staff',
  'review-release-others': 'lead',
  'review-undo-others': 'lead',
  'conversation-claim-others': 'lead',
  'snippet-change': 'lead',
  'person-ban': 'lead',
  'person-export': 'admin',
  'person-erase': 'admin',
} as const satisfies Record<string, StaffRole>;
export type StaffAct = keyof typeof STAFF_ACTS;

const rank = (role: StaffRole): number => STAFF_ROLES.indexOf(role);

/** Whether somebody with these roles may do it; without any role, nothing. */
export const mayDo = (roles: readonly StaffRole[], act: StaffAct): boolean =>
  roles.some((role) => rank(role) >= rank(STAFF_ACTS[act]));
