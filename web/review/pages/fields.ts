import { html } from 'hono/html';
import { DOCUMENT_TYPES, type Language } from '../../../core/contract/ids.js';
import type { Field } from '../../../core/documents/document.js';
import { DOSSIER_MESSAGES } from '../../../core/dossier/messages/messages.js';
import { formatDate, formatLei } from '../../../core/language/format.js';
import { parsePlainDate } from '../../../core/time/plain-date.js';
import type { Case, CasePaper } from '../case.js';
import { addressOf, type Place, type Shown } from '../place.js';
import type { Frame, Html } from './layout.js';
import { fieldId } from './viewer.js';

const REQUIREMENT_OF: Record<string, string> = { diploma: 'study-diploma' };

export function typeLabel(type: string, lang: Language, kind?: string): string {
  const messages = DOSSIER_MESSAGES[lang];
  const lookAlike = kind?.startsWith('look-alike.') ? messages.lookAlikes[kind.slice('look-alike.'.length)] : undefined;
  return lookAlike ?? messages.requirements[REQUIREMENT_OF[type] ?? type] ?? type;
}

function shownValue({ value }: Field, name: string, { lang, messages }: Frame): string {
  if (typeof value === 'boolean') return value ? messages.fields.yes : messages.fields.no;
  if (typeof value === 'number') return formatLei(value);
  const text = Array.isArray(value) ? value.join(', ') : value;
  const named = name === 'qualification' ? (DOSSIER_MESSAGES[lang].qualifications as Record<string, string>) : {};
  const date = parsePlainDate(text);
  return date ? formatDate(date, lang) : (named[text] ?? text);
}

interface Correcting {
  csrf: string;
  back: string;
  fileId: string;
  part: number;
}

function correction(frame: Frame, at: Correcting, field: string, label: string, input: Html): Html {
  const { fields } = frame.messages;
  return html`<details class="correct"><summary aria-label="${fields.correct(label)}" title="${fields.correct(label)}">✎</summary>
<form method="post" action="/staff/review/correct">
<input type="hidden" name="csrf" value="${at.csrf}"><input type="hidden" name="back" value="${at.back}">
<input type="hidden" name="file" value="${at.fileId}"><input type="hidden" name="part" value="${at.part}">
<input type="hidden" name="field" value="${field}">
<label>${label}${input}</label><button type="submit">${fields.save}</button></form></details>`;
}

function inputOf(name: string, { value }: Field, { messages }: Frame): Html {
  if (typeof value !== 'boolean')
    return html`<input name="value" maxlength="200" autocomplete="off" required value="${Array.isArray(value) ? value.join(', ') : String(value)}">`;
  const option = (is: boolean, label: string) =>
    html`<option value="${String(is)}" ${is === value ? html`selected` : ''}>${label}</option>`;
  return html`<select name="value" aria-label="${name}">${option(true, messages.fields.yes)}${option(false, messages.fields.no)}</select>`;
}

function row(frame: Frame, at: Correcting, side: string, [name, field]: [string, Field]): Html {
  const { fields, field: names } = frame.messages;
  const label = names[name as keyof typeof names] ?? name;
  const percent = Math.round(field.confidence * 100);
  const id = fieldId(side, at.part, name);
  return html`<li class="${percent < 85 ? 'unsure' : ''}">
<button type="button" class="value" data-field="${id}" data-page="${field.box?.[0] ?? ''}" title="${fields.zoom(label)}">
<span class="name">${label}</span> <span class="said">${shownValue(field, name, frame)}</span>
<span class="sure">${field.box ? fields.sure(percent) : `${fields.sure(percent)}, ${fields.sides}`}</span></button>
${correction(frame, at, name, label, inputOf(label, field, frame))}</li>`;
}

/** What was read of a paper, each value beside the way to put it right. */
export function fieldList(frame: Frame, { papers }: Case, place: Place, side: 'main' | 'beside', csrf: string): Html {
  const { fields } = frame.messages;
  const shown = place[side] as Shown;
  const paper = papers[shown.paper] as CasePaper;
  const back = addressOf(place);
  const parts = paper.parts.map((part, index) => {
    const at = { csrf, back, fileId: paper.file.id, part: index };
    const entries = Object.entries(part.fields) as [string, Field][];
    const types = DOCUMENT_TYPES.map(
      (type) =>
        html`<option value="${type}" ${type === part.type ? html`selected` : ''}>${typeLabel(type, frame.lang)}</option>`,
    );
    const options = html`<select name="value">${types}</select>`;
    return html`<section class="part"><h3>${typeLabel(part.type, frame.lang, part.kind)}
<span class="sure">${fields.sure(Math.round(part.confidence * 100))}</span></h3>
${correction(frame, at, 'type', fields.type, options)}
${part.problems.map(({ message }) => html`<p class="problem">${message}</p>`)}
${
  entries.length === 0
    ? html`<p class="nothing">${fields.none}</p>`
    : html`<ul class="values">${entries.map((entry) => row(frame, at, side, entry))}</ul>`
}</section>`;
  });
  return html`<section class="fields" aria-label="${fields.title}: ${paper.file.name}"><h2>${paper.file.name}</h2>${parts}</section>`;
}
