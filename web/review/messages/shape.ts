import type { FieldName } from '../../../core/contract/ids.js';
import type { RequestReason } from '../../../core/dossier/lifecycle/requests.js';

/** Texts of the review page; one file a language. */
export interface ReviewMessages {
  title: string;
  otherLanguage: { tag: 'ro' | 'en'; name: string };
  skip: string;
  link: {
    title: string;
    explain: string;
    open: string;
    unknown: string;
    used: string;
    late: string;
    noSession: string;
    over: string;
    noRole: string;
    gone: string;
    failed(incident: string): string;
    leave: string;
    left: string;
  };
  head: { programme: string; person: string; verdict: string; since: string; noProgramme: string };
  verdict: { complete: string; incomplete: string; 'needs-review': string; none: string };
  papers: string;
  paper: { page(page: number, of: number): string; unreadable: string; noPages: string; notYet: string };
  tools: {
    previous: string;
    next: string;
    turn: string;
    zoomIn: string;
    zoomOut: string;
    fit: string;
    beside: string;
    alone: string;
    help: string;
    scan(name: string, page: number): string;
  };
  fields: {
    title: string;
    none: string;
    yes: string;
    no: string;
    sure(percent: number): string;
    correct(field: string): string;
    type: string;
    value: string;
    save: string;
    zoom(field: string): string;
    sides: string;
  };
  rules: { title: string; source: string; papers: string };
  status: { satisfied: string; missing: string; problem: string; review: string; 'not-applicable': string };
  decide: {
    title: string;
    approve: string;
    askAgain: string;
    reject: string;
    reason: string;
    choose: string;
    requirement: string;
    whole: string;
    text: string;
    textHint: string;
    note: string;
    /** Above what others noted. */
    notes: string;
    send: { approve: string; 'ask-again': string; reject: string };
  };
  said: Record<string, string>;
  reasons: Record<RequestReason, string>;
  field: Record<FieldName, string>;
  keys: { title: string; close: string; rows: [key: string, what: string][] };
  talk: { title: string; nurse: string; staff: string; edited: string; picture: string; empty: string };
}
