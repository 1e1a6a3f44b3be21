import type { DossierJudgement, RequirementJudgement, Verdict } from '../judgement.js';
import type { OpenRequest } from './requests.js';
import { type DossierState, type Lifecycle, may } from './states.js';

/** What is known about a dossier when it is shown. */
export interface DossierFacts {
  life: Lifecycle;
  /** Nobody can check a dossier of which the programme is not known. */
  isProgrammeKnown: boolean;
  /** Papers in it, and how many of them are still to be fetched or read. */
  files: number;
  unread: number;
  /** Of the papers as they are now; absent while something is read. */
  judgement?: DossierJudgement;
  requests: readonly OpenRequest[];
  /** Staff have confirmed the papers of the application before. */
  isConfirmed: boolean;
}

/** `asked`: a person asks for it again; `confirmed`: a person has accepted what the machine was not sure of. */
export type Mark = 'missing' | 'problem' | 'asked' | 'review' | 'confirmed' | 'satisfied';

export interface StandingRow {
  requirement: RequirementJudgement;
  mark: Mark;
  requests: OpenRequest[];
}

/** What the nurse can do next, besides sending papers and asking a person. */
export type NurseAction =
  | 'choose-programme'
  | 'submit'
  | 'papers'
  | 'picture'
  | 'summary'
  | 'models'
  | 'change-programme'
  | 'start-payment'
  | 'withdraw'
  | 'other-dossier';

/** A dossier as everybody is told of it. */
export interface Standing {
  state: DossierState;
  phase: Lifecycle['phase'];
  /** `empty`, `reading`: nothing can be said of the papers yet. */
  papers: 'empty' | 'reading' | 'judged';
  /** What the machine thinks of the whole; only while nobody asks anything and nobody has decided. */
  verdict?: Verdict;
  /** What a person asks, about the whole or about papers that no row is about. */
  requests: OpenRequest[];
  rows: StandingRow[];
  /** Papers can be sent. */
  takesPapers: boolean;
  actions: NurseAction[];
}

/** States in which the machine's own opinion of the whole is told. */
const HERS: readonly DossierState[] = ['draft', 'withdrawn', 'payment-awaited'];
/** What helps first stands first. */
const ORDER: readonly Mark[] = ['asked', 'missing', 'problem', 'review', 'confirmed', 'satisfied'];

/** The one description of a dossier that list, picture, PDF, `/status`, buttons and staff's view are made of. */
export function standingOf(facts: DossierFacts): Standing {
  const { life, files, unread, judgement, requests } = facts;
  const papers = files === 0 ? 'empty' : unread > 0 || !judgement ? 'reading' : 'judged';
  const rows = papers === 'judged' && judgement ? rowsOf(judgement, facts) : [];
  const told = rows.flatMap((row) => row.requests);
  const saysVerdict = papers === 'judged' && requests.length === 0 && HERS.includes(life.state);
  return {
    state: life.state,
    phase: life.phase,
    papers,
    ...(saysVerdict && judgement ? { verdict: judgement.verdict } : {}),
    requests: requests.filter((request) => !told.includes(request)),
    rows,
    takesPapers: may(life, 'upload'),
    actions: actionsOf(facts),
  };
}

function rowsOf(judgement: DossierJudgement, facts: DossierFacts): StandingRow[] {
  const rows = judgement.requirements
    .filter(({ status }) => status !== 'not-applicable')
    .map((requirement): StandingRow => {
      const requests = facts.requests.filter(({ requirement: about }) => about === requirement.id);
      return { requirement, mark: requests.length > 0 ? 'asked' : markOf(requirement, facts), requests };
    });
  return ORDER.flatMap((mark) => rows.filter((row) => row.mark === mark));
}

function markOf({ id, status }: RequirementJudgement, { life, isConfirmed }: DossierFacts): Mark {
  if (status === 'satisfied' || status === 'not-applicable') return 'satisfied';
  if (life.state === 'approved' || life.state === 'final') return 'confirmed';
  // After the approval only the payment is new; what has since been taken away is missing all the same.
  const wasSeen = isConfirmed && life.phase === 'final' && id !== 'payment-proof' && status !== 'missing';
  return wasSeen ? 'confirmed' : status;
}

function actionsOf({ life, isProgrammeKnown, files, unread, judgement, requests }: DossierFacts): NurseAction[] {
  const { state, phase } = life;
  const actions: NurseAction[] = [];
  const canChoose = may(life, 'choose');
  if (!isProgrammeKnown && canChoose) actions.push('choose-programme');
  if (isProgrammeKnown && files > 0 && may(life, 'submit')) actions.push('submit');
  if (files > 0) actions.push('papers', 'picture', 'summary');
  // While she gathers papers, some of them can be prepared for her.
  if (isProgrammeKnown && may(life, 'submit') && phase === 'application') actions.push('models');
  if (isProgrammeKnown && canChoose) actions.push('change-programme');
  // INMSS validates what is complete; offering it earlier only puzzles.
  const mayBeValidated = unread === 0 && judgement !== undefined && judgement.verdict !== 'incomplete';
  const isOpen = requests.length === 0 && isProgrammeKnown && files > 0;
  if (may(life, 'start-payment') && (state === 'approved' || (phase === 'application' && isOpen && mayBeValidated)))
    actions.push('start-payment');
  if (may(life, 'withdraw')) actions.push('withdraw');
  if (state !== 'draft' || files > 0) actions.push('other-dossier');
  return actions;
}
