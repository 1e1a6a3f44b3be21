import { html } from 'hono/html';
import { formatDate } from '../../../core/language/format.js';
import { dayInBucharest } from '../../../core/time/plain-date.js';
import type { DeskMessage } from '../../../store/repositories/desk.js';
import { type Frame, type Html, layout } from './layout.js';

/** A conversation in full, as the chat platform may not show it. */
export function talkPage(frame: Frame, messages: readonly DeskMessage[]): Html {
  const { talk } = frame.messages;
  const time = new Intl.DateTimeFormat('ro', { timeStyle: 'short', timeZone: 'Europe/Bucharest' });
  const rows = messages.map(({ id, direction, author, body, sentAt, editedAt }) => {
    const who = direction === 'person' ? talk.nurse : (author ?? talk.staff);
    const when = `${formatDate(dayInBucharest(sentAt), frame.lang)}, ${time.format(sentAt)}`;
    return html`<li class="${direction}" id="m-${id}"><p class="who">${who} <time datetime="${sentAt.toISOString()}">${when}</time>${editedAt ? ` (${talk.edited})` : ''}</p>
<p class="words">${body.text ?? ''}</p>${body.fileId ? html`<img src="/staff/talk/file/${body.fileId}" alt="${talk.picture}">` : ''}</li>`;
  });
  return layout(
    frame,
    talk.title,
    html`<main class="talk"><h1>${talk.title}</h1>${rows.length === 0 ? html`<p class="nothing">${talk.empty}</p>` : html`<ol>${rows}</ol>`}</main>`,
  );
}
