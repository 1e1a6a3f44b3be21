import { html } from 'hono/html';
import { REQUEST_REASONS } from '../../../core/dossier/lifecycle/requests.js';
import type { Case } from '../case.js';
import type { Decision } from '../deps.js';
import type { Frame, Html } from './layout.js';

const KEY: Record<Decision, string> = { approve: 'a', 'ask-again': 'c', reject: 'x' };

function why(frame: Frame, { requirements }: Case, decision: Decision): Html {
  const { decide, reasons } = frame.messages;
  const options = REQUEST_REASONS.map((reason) => html`<option value="${reason}">${reasons[reason]}</option>`);
  const about = requirements.map(({ id, name }) => html`<option value="${id}">${name}</option>`);
  return html`<label>${decide.reason}<select name="reason" required><option value="">${decide.choose}</option>${options}</select></label>
${decision === 'ask-again' ? html`<label>${decide.requirement}<select name="requirement"><option value="">${decide.whole}</option>${about}</select></label>` : ''}
<label>${decide.text}<textarea name="text" rows="3" maxlength="1000"></textarea></label>`;
}

function form(frame: Frame, opened: Case, decision: Decision, label: string, csrf: string): Html {
  const { decide } = frame.messages;
  return html`<details class="decision ${decision}" data-decision="${KEY[decision]}"><summary>${label}</summary>
<form method="post" action="/staff/review/decide">
<input type="hidden" name="csrf" value="${csrf}"><input type="hidden" name="decision" value="${decision}">
${decision === 'approve' ? '' : why(frame, opened, decision)}
<label>${decide.note}<textarea name="note" rows="2" maxlength="1000"></textarea></label>
<button class="main" type="submit">${decide.send[decision]}</button></form></details>`;
}

export function decisions(frame: Frame, opened: Case, csrf: string): Html {
  const { decide } = frame.messages;
  return html`<section class="decide" id="decision" tabindex="-1" aria-label="${decide.title}"><h2>${decide.title}</h2>
${form(frame, opened, 'approve', decide.approve, csrf)}
${form(frame, opened, 'ask-again', decide.askAgain, csrf)}
${form(frame, opened, 'reject', decide.reject, csrf)}</section>`;
}
