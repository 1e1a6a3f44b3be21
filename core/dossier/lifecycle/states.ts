import type { Phase } from '../judgement.js';

/** Where a dossier stands. One at a time, and nothing else says it: list, picture, PDF, buttons and staff's view come from it. */
export const DOSSIER_STATES = [
  'draft',
  'submitted',
  'in-review',
  'asked-again',
  'approved',
  'payment-awaited',
  'final',
  'rejected',
  'withdrawn',
] as const;
export type DossierState = (typeof DOSSIER_STATES)[number];

/** What a nurse does to her dossier. `choose`: programme or applicant; `change-papers`: removes, restores or joins papers. */
export const NURSE_EVENTS = ['choose', 'upload', 'change-papers', 'submit', 'withdraw', 'start-payment'] as const;
export type NurseEvent = (typeof NURSE_EVENTS)[number];

/** What staff do. `ask-paper`: one paper again, apart from any decision on the whole; `undo`: takes the last decision back. */
export const STAFF_EVENTS = ['take', 'release', 'approve', 'ask-again', 'reject', 'ask-paper', 'undo'] as const;
export type StaffEvent = (typeof STAFF_EVENTS)[number];

export type LifecycleEvent = NurseEvent | StaffEvent;

export interface Lifecycle {
  state: DossierState;
  /** `final`: the payment is part of it. */
  phase: Phase;
}

export const NEW_DOSSIER: Lifecycle = { state: 'draft', phase: 'application' };

/** While she works on it herself, every change of hers leaves it where it is; only sending it moves it on. */
const HERS = { choose: 'stay', upload: 'stay', 'change-papers': 'stay', submit: 'submitted' } as const;
const DECIDED = { approve: 'confirmed', 'ask-again': 'asked-again', reject: 'rejected' } as const;

/** `stay`: the same state; `confirmed`: `approved`, and `final` once the payment was part of it. */
type Target = DossierState | 'stay' | 'confirmed';

/**
 * The machine. An event that a state does not name is refused there. Only `start-payment`, and an upload after the approval
 * (it can only be the payment), change the phase.
 */
export const TRANSITIONS: Readonly<Record<DossierState, Readonly<Partial<Record<LifecycleEvent, Target>>>>> = {
  draft: { ...HERS, 'start-payment': 'payment-awaited', 'ask-paper': 'asked-again' },
  submitted: { take: 'in-review', withdraw: 'withdrawn', 'ask-paper': 'asked-again', ...DECIDED },
  'in-review': {
    take: 'stay',
    release: 'submitted',
    withdraw: 'withdrawn',
    'ask-paper': 'asked-again',
    ...DECIDED,
  },
  'asked-again': { ...HERS, 'ask-paper': 'stay', undo: 'in-review' },
  approved: {
    upload: 'payment-awaited',
    'start-payment': 'payment-awaited',
    'ask-paper': 'asked-again',
    undo: 'in-review',
  },
  'payment-awaited': { ...HERS, 'ask-paper': 'asked-again' },
  final: { 'ask-paper': 'asked-again', undo: 'in-review' },
  rejected: { ...HERS, 'ask-paper': 'stay', undo: 'in-review' },
  withdrawn: { ...HERS, 'start-payment': 'payment-awaited', 'ask-paper': 'asked-again' },
};

export type Step = { ok: true; next: Lifecycle } | { ok: false; reason: 'not-now' };

/**
 * What becomes of a dossier by an event. Pure; whoever stores it does so in the transaction that causes the event.
 * `undoTo`: where the decision found it that is taken back, when that was not a person's hands.
 */
export function step({ state, phase }: Lifecycle, event: LifecycleEvent, undoTo?: DossierState): Step {
  const named = TRANSITIONS[state][event];
  const target = named !== undefined && event === 'undo' ? (undoTo ?? named) : named;
  // Who pays has been enrolled in this programme: another one is another dossier.
  if (target === undefined || (event === 'choose' && phase === 'final')) return { ok: false, reason: 'not-now' };
  if (target === 'stay') return { ok: true, next: { state, phase } };
  if (target === 'confirmed') return { ok: true, next: { state: phase === 'final' ? 'final' : 'approved', phase } };
  return { ok: true, next: { state: target, phase: target === 'payment-awaited' ? 'final' : phase } };
}

export const may = (life: Lifecycle, event: LifecycleEvent): boolean => step(life, event).ok;
