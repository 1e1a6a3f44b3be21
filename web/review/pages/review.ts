import { html } from 'hono/html';
import { nameOfProgramme } from '../../../core/dossier/messages/messages.js';
import type { KnowledgeBase } from '../../../core/facts/fact.js';
import { formatDate } from '../../../core/language/format.js';
import { dayInBucharest } from '../../../core/time/plain-date.js';
import type { Case } from '../case.js';
import type { ReasonText } from '../deps.js';
import { addressOf, type Place } from '../place.js';
import { decisions, noteList } from './decide.js';
import { fieldList, typeLabel } from './fields.js';
import { type Frame, type Html, layout } from './layout.js';
import { ruleList } from './rules.js';
import { viewer } from './viewer.js';

function head(frame: Frame, kb: KnowledgeBase, { dossier, judgement, review }: Case, csrf: string): Html {
  const { lang, messages } = frame;
  const { head: words, verdict, otherLanguage, link, tools } = messages;
  const programme = dossier.programme ? nameOfProgramme(dossier.programme, kb, lang) : words.noProgramme;
  const person = [judgement?.person.fullName, judgement?.person.cnp].filter(Boolean).join(', ');
  return html`<header class="head"><h1>${programme}</h1>
<dl><div><dt>${words.person}</dt><dd>${person || '–'}</dd></div>
<div><dt>${words.verdict}</dt><dd>${verdict[judgement?.verdict ?? 'none']}</dd></div>
<div><dt>${words.since}</dt><dd>${formatDate(dayInBucharest(review.createdAt), lang)}</dd></div></dl>
<div class="actions"><button type="button" class="tool script" data-do="help">${tools.help} ?</button>
<a class="tool" href="/staff/lang/${otherLanguage.tag}" lang="${otherLanguage.tag}" hreflang="${otherLanguage.tag}">${otherLanguage.name}</a>
<form method="post" action="/staff/leave"><input type="hidden" name="csrf" value="${csrf}"><button class="tool" type="submit">${link.leave}</button></form></div></header>`;
}

function papers(frame: Frame, { papers: all }: Case, place: Place): Html {
  const side = place.beside ? 'beside' : 'main';
  const rows = all.map(({ file, parts, reading }, paper) => {
    const to = addressOf({ ...place, [side]: { paper, page: 1, turn: 0 } });
    const isShown = place.main.paper === paper || place.beside?.paper === paper;
    const types = [...new Set(parts.map(({ type, kind }) => typeLabel(type, frame.lang, kind)))].join(', ');
    const current = isShown ? html`aria-current="true"` : '';
    return html`<li><a href="${to}" data-paper="${paper}" ${current}>${reading ? types : frame.messages.paper.notYet}<span class="file">${file.name}</span></a></li>`;
  });
  return html`<nav class="papers" aria-label="${frame.messages.papers}"><ul>${rows}</ul></nav>`;
}

const help = ({
  messages: { keys },
}: Frame): Html => html`<dialog class="help" aria-labelledby="keys"><h2 id="keys">${keys.title}</h2>
<table><tbody>${keys.rows.map(([key, what]) => html`<tr><th scope="row"><kbd>${key}</kbd></th><td>${what}</td></tr>`)}</tbody></table>
<form method="dialog"><button class="main">${keys.close}</button></form></dialog>`;

export interface ReviewPage {
  opened: Case;
  place: Place;
  csrf: string;
  /** What the person reads for each reason. */
  words: readonly ReasonText[];
  /** A sentence about what was just done. */
  said?: string;
}

/** The whole review: the page with its boxes, the values, the rules, the decision. */
export function reviewPage(frame: Frame, kb: KnowledgeBase, { opened, place, csrf, words, said }: ReviewPage): Html {
  const { messages } = frame;
  const sides = place.beside ? (['main', 'beside'] as const) : (['main'] as const);
  const body = html`${head(frame, kb, opened, csrf)}
${said ? html`<p class="flash" role="status">${said}</p>` : ''}
${papers(frame, opened, place)}
<main class="desk ${place.beside ? 'two' : ''}">
<div class="pages">${opened.papers.length === 0 ? html`<p class="nothing">${messages.paper.noPages}</p>` : sides.map((side) => viewer(frame, opened, place, side))}</div>
<div class="facts">${opened.papers.length === 0 ? '' : sides.map((side) => fieldList(frame, opened, place, side, csrf))}
${ruleList(frame, kb, opened, place)}${noteList(frame, opened)}${decisions(frame, opened, csrf, words)}</div></main>${help(frame)}`;
  return layout(frame, messages.title, body);
}
