import { html } from 'hono/html';
import type { RequirementJudgement } from '../../../core/dossier/judgement.js';
import { REQUEST_REASONS, type RequestReason } from '../../../core/dossier/lifecycle/requests.js';
import { formatDate } from '../../../core/language/format.js';
import { dayInBucharest } from '../../../core/time/plain-date.js';
import type { Case } from '../case.js';
import type { Decision, ReasonText } from '../deps.js';
import type { Frame, Html } from './layout.js';

const KEY: Record<Decision, string> = { approve: 'a', 'ask-again': 'c', reject: 'x' };

/** What the machine found first, as a reason of staff: the forms begin with it. */
function suggested(first: RequirementJudgement | undefined): RequestReason | undefined {
  if (!first || first.status === 'satisfied') return undefined;
  const codes: string[] = first.problems.map(({ code }) => code);
  return (
    REQUEST_REASONS.find((reason) => codes.includes(reason)) ?? (first.status === 'missing' ? 'missing' : undefined)
  );
}

function textFor(words: readonly ReasonText[], reason: RequestReason | undefined, requirement = ''): string {
  const among = words.filter((each) => each.reason === reason);
  const exact = among.find((each) => each.requirement === requirement);
  return (exact ?? among.find((each) => each.requirement === undefined))?.text ?? '';
}

function why(frame: Frame, { requirements: [first, ...rest] }: Case, words: readonly ReasonText[]): Html {
  const { decide, reasons } = frame.messages;
  const meant = suggested(first);
  const selected = (is: boolean) => (is ? html` selected` : '');
  const options = REQUEST_REASONS.map(
    (reason) => html`<option value="${reason}"${selected(reason === meant)}>${reasons[reason]}</option>`,
  );
  const about = (first ? [first, ...rest] : []).map(
    (each) => html`<option value="${each.id}"${selected(each === first && meant !== undefined)}>${each.name}</option>`,
  );
  return html`<label>${decide.reason}<select name="reason" data-reason required><option value="">${decide.choose}</option>${options}</select></label>
<label>${decide.requirement}<select name="requirement" data-about><option value="">${decide.whole}</option>${about}</select></label>
<label>${decide.text}<textarea name="text" data-text rows="3" maxlength="1000">${textFor(words, meant, first?.id)}</textarea></label>
<p class="hint">${decide.textHint}</p>`;
}

interface FormParts {
  decision: Decision;
  label: string;
  csrf: string;
  words: readonly ReasonText[];
}

function form(frame: Frame, opened: Case, { decision, label, csrf, words }: FormParts): Html {
  const { decide } = frame.messages;
  return html`<details class="decision ${decision}" data-decision="${KEY[decision]}"><summary>${label}</summary>
<form method="post" action="/staff/review/decide">
<input type="hidden" name="csrf" value="${csrf}"><input type="hidden" name="decision" value="${decision}">
${decision === 'approve' ? '' : why(frame, opened, words)}
<label>${decide.note}<textarea name="note" rows="2" maxlength="1000"></textarea></label>
<button class="main" type="submit">${decide.send[decision]}</button></form></details>`;
}

/** What staff wrote to each other about this dossier. */
export function noteList({ lang, messages }: Frame, { notes }: Case): Html | string {
  if (notes.length === 0) return '';
  const rows = notes.map(
    ({ text, by, at }) =>
      html`<li><p class="who">${by}${at ? `, ${formatDate(dayInBucharest(at), lang)}` : ''}</p><p class="words">${text}</p></li>`,
  );
  const { notes: title } = messages.decide;
  return html`<section class="notes" aria-label="${title}"><h2>${title}</h2><ul>${rows}</ul></section>`;
}

export function decisions(frame: Frame, opened: Case, csrf: string, words: readonly ReasonText[]): Html {
  const { decide } = frame.messages;
  const parts = { csrf, words };
  const begins = words.map(
    ({ reason, requirement = '', text }) =>
      html`<li data-for="${reason}" data-requirement="${requirement}">${text}</li>`,
  );
  return html`<section class="decide" id="decision" tabindex="-1" aria-label="${decide.title}"><h2>${decide.title}</h2>
<ul hidden data-words>${begins}</ul>
${form(frame, opened, { ...parts, decision: 'approve', label: decide.approve })}
${form(frame, opened, { ...parts, decision: 'ask-again', label: decide.askAgain })}
${form(frame, opened, { ...parts, decision: 'reject', label: decide.reject })}</section>`;
}
