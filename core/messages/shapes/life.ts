import type { Retention } from '../../config/retention.js';
import type { Verdict } from '../../dossier/judgement.js';
import type { Mark } from '../../dossier/lifecycle/standing.js';
import type { DossierState } from '../../dossier/lifecycle/states.js';

/** Where a dossier stands, and what can be done with it next. */
export interface LifeMessages {
  state: Record<DossierState, string>;
  /** The state in two words, for a list of dossiers. */
  short: Record<DossierState, string>;
  nothingYet: string;
  verdict: Record<Verdict, string>;
  mark: Record<Mark | 'waiting', string>;
  /** Before what a person asks. */
  asks(words: string): string;
  /** A paper is asked for that no requirement names. */
  missing: string;
  /** A person has accepted what the machine was not sure of. */
  confirmed: string;
  /** Papers cannot be changed now, and what she can do. */
  locked: Record<DossierState, string>;
  withdraw: { button: string; done: string; notNow: string };
  /** The payment came after the approval: it is part of the dossier from now on. */
  paymentComes: string;
  other: { button: string; list: string; begin: string; turnedTo(title: string): string; gone: string };
  restore: { button: string; done(name: string): string; tooLate: string };
  wrong: {
    /** Which value is wrong? */
    ask(name: string): string;
    type: string;
    something: string;
    say(label: string, read: string | undefined): string;
    confirm(label: string, value: string): string;
    yes: string;
    again: string;
    noted(label: string, value: string): string;
    /** The personal code is not to be written in a chat. */
    noCnp: string;
    waits(label: string, value: string): string;
  };
  /** Before the question whether to erase: she refuses what she had agreed to. */
  takesBack: string;
  eraseAgain: string;
  undone: string;
  /** How long what is kept, in days. */
  kept(days: Retention): string;
  /** Before a person is erased who did not come back. */
  erasureSoon(date: string): string;
}
