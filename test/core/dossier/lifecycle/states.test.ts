import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DossierJudgement, RequirementStatus, Verdict } from '../../../../core/dossier/judgement.js';
import {
  type Decision,
  isExplained,
  openRequests,
  REQUEST_REASONS,
} from '../../../../core/dossier/lifecycle/requests.js';
import { type DossierFacts, type Standing, standingOf } from '../../../../core/dossier/lifecycle/standing.js';
import {
  DOSSIER_STATES,
  type DossierState,
  type Lifecycle,
  type LifecycleEvent,
  may,
  NEW_DOSSIER,
  NURSE_EVENTS,
  STAFF_EVENTS,
  step,
  TRANSITIONS,
} from '../../../../core/dossier/lifecycle/states.js';

const IDS = ['study-diploma', 'identity-card', 'payment-proof'];
const citation = { source: 'inmss-anunt-2027' as const, locator: '', quote: '' };

function judged(statuses: readonly RequirementStatus[]): DossierJudgement {
  const has = (...wanted: RequirementStatus[]) => statuses.some((status) => wanted.includes(status));
  const verdict: Verdict = has('missing', 'problem') ? 'incomplete' : has('review') ? 'needs-review' : 'complete';
  return {
    kind: 'enrolment',
    verdict,
    person: {},
    requirements: statuses.map((status, at) => {
      const id = IDS[at] ?? '';
      return { id, name: id, status, documents: [], problems: [], citation };
    }),
    documents: [],
    unused: [],
  };
}

/** A dossier with its history, walked by nurse and staff; the clock ticks at every event. */
class Walk {
  life: Lifecycle = NEW_DOSSIER;
  files = 0;
  statuses: RequirementStatus[] = ['missing', 'missing', 'missing'];
  decisions: Decision[] = [];
  /** Where each decision found the dossier. */
  before: DossierState[] = [];
  submittedAt: Date | null = null;
  isConfirmed = false;
  clock = 0;

  facts(): DossierFacts {
    return {
      life: this.life,
      isProgrammeKnown: true,
      files: this.files,
      unread: 0,
      judgement: judged(this.statuses),
      requests: openRequests(this.decisions, this.submittedAt),
      isConfirmed: this.isConfirmed,
    };
  }

  go(event: LifecycleEvent, statuses: RequirementStatus[], about: string | undefined): void {
    const stepped = step(this.life, event, this.before.at(-1));
    if (!stepped.ok) return;
    this.clock += 1;
    const at = new Date(this.clock * 1000);
    if (event === 'upload') this.files += 1;
    if (event === 'submit') this.submittedAt = at;
    if (event === 'upload' || event === 'change-papers') this.statuses = statuses;
    if (event === 'undo') {
      this.decisions.pop();
      this.before.pop();
      if (this.decisions.at(-1)?.decision !== 'approve') this.isConfirmed = false;
    }
    const decision = event === 'ask-paper' ? 'ask-again' : event;
    if (decision === 'approve' || decision === 'ask-again' || decision === 'reject') {
      this.before.push(event === 'ask-paper' ? this.life.state : 'in-review');
      this.decisions.push({
        decision,
        ...(decision === 'approve' ? {} : { reason: 'unreadable' as const }),
        ...(about ? { requirement: about } : {}),
        by: 'ana',
        decidedAt: at,
      });
      if (decision === 'approve') this.isConfirmed = true;
    }
    this.life = stepped.next;
  }
}

const event = fc.constantFrom<LifecycleEvent>(...NURSE_EVENTS, ...STAFF_EVENTS);
const statuses = fc.array(fc.constantFrom<RequirementStatus>('satisfied', 'missing', 'problem', 'review'), {
  minLength: 3,
  maxLength: 3,
});
const about = fc.option(fc.constantFrom(...IDS), { nil: undefined });
const walks = fc.array(fc.tuple(event, statuses, about), { maxLength: 40 });

function holdsTogether(walk: Walk, standing: Standing): void {
  const asked = [...standing.requests, ...standing.rows.flatMap(({ requests }) => requests)];
  // What a person asks is told once, and nothing is called complete, confirmed or fine beside it.
  expect(new Set(asked).size).toBe(walk.facts().requests.length);
  if (asked.length > 0) {
    expect(standing.verdict).toBeUndefined();
    expect(standing.rows.filter(({ requests, mark }) => requests.length > 0 && mark !== 'asked')).toEqual([]);
  }
  if (standing.verdict === 'complete') expect(standing.rows.every(({ mark }) => mark === 'satisfied')).toBe(true);
  if (standing.state === 'approved' || standing.state === 'final') {
    expect(asked).toEqual([]);
    expect(standing.rows.every(({ mark }) => mark === 'satisfied' || mark === 'confirmed')).toBe(true);
  }
  // There is a way on: papers, a button, or somebody who has it in hands.
  expect(
    standing.takesPapers || standing.actions.includes('withdraw') || standing.actions.includes('other-dossier'),
  ).toBe(true);
  if (standing.state === 'asked-again' || standing.state === 'rejected') expect(standing.takesPapers).toBe(true);
  // What is offered is what may be done.
  const offered = { submit: 'submit', withdraw: 'withdraw', 'start-payment': 'start-payment' } as const;
  for (const [action, does] of Object.entries(offered) as [keyof typeof offered, LifecycleEvent][])
    if (standing.actions.includes(action)) expect(may(walk.life, does)).toBe(true);
}

test('random walks of nurse and staff never show two things at odds, and never end without a way on', () => {
  fc.assert(
    fc.property(walks, (events) => {
      const walk = new Walk();
      for (const [happened, next, requirement] of events) {
        walk.go(happened, next, requirement);
        holdsTogether(walk, standingOf(walk.facts()));
      }
    }),
    { numRuns: 2000 },
  );
});

test('from every state the nurse reaches a decision again or has a dossier that is done', () => {
  for (const state of DOSSIER_STATES) {
    const seen = new Set<string>([state]);
    const queue: Lifecycle[] = [{ state, phase: 'final' }];
    for (let life = queue.shift(); life; life = queue.shift())
      for (const happened of [...NURSE_EVENTS, ...STAFF_EVENTS]) {
        const stepped = step(life, happened);
        if (!stepped.ok || seen.has(stepped.next.state)) continue;
        seen.add(stepped.next.state);
        queue.push(stepped.next);
      }
    expect(seen.has('final')).toBe(true);
  }
});

test('nothing is asked any more once she has sent the dossier again', () => {
  const decision = { decision: 'ask-again', reason: 'unsigned', by: 'ana', decidedAt: new Date(5) } as const;
  expect(openRequests([decision], null)).toHaveLength(1);
  expect(openRequests([decision], new Date(4))).toHaveLength(1);
  expect(openRequests([decision], new Date(6))).toEqual([]);
});

test('"no" is explained by a code that says it all, or by words', () => {
  expect(isExplained({ decision: 'reject' })).toBe(false);
  expect(isExplained({ decision: 'reject', reason: 'other', text: ' ' })).toBe(false);
  expect(isExplained({ decision: 'ask-again', reason: 'other', text: 'Lipsește pagina 2.' })).toBe(true);
  expect(REQUEST_REASONS.filter((reason) => isExplained({ decision: 'reject', reason }))).toHaveLength(
    REQUEST_REASONS.length - 1,
  );
});

/** One arrow for every pair of states, with all that leads along it. */
function drawn(): string {
  const arrows = new Map<string, string[]>();
  for (const from of DOSSIER_STATES)
    for (const [happened, target] of Object.entries(TRANSITIONS[from])) {
      const targets = target === 'confirmed' ? ['approved', 'final'] : [target === 'stay' ? from : target];
      for (const to of targets) {
        if (to === from) continue;
        const arrow = `    ${from} --> ${to}`;
        arrows.set(arrow, [...(arrows.get(arrow) ?? []), happened]);
      }
    }
  return [
    'stateDiagram-v2',
    '    [*] --> draft',
    ...[...arrows].map(([arrow, by]) => `${arrow}: ${by.join(', ')}`),
  ].join('\n');
}

test('the drawing in the docs is the machine', () => {
  const docs = readFileSync(new URL('../../../../docs/dossier-lifecycle.md', import.meta.url), 'utf8');
  const [, inDocs] = /```mermaid\n([\s\S]*?)\n```/.exec(docs) ?? [];
  expect(inDocs).toBe(drawn());
});
