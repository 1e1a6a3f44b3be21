import { html } from 'hono/html';
import type { RequirementJudgement } from '../../../core/dossier/judgement.js';
import type { KnowledgeBase } from '../../../core/facts/fact.js';
import type { Case } from '../case.js';
import { addressOf, type Place } from '../place.js';
import type { Frame, Html } from './layout.js';

function paperLinks({ papers }: Case, place: Place, names: readonly string[]): Html[] {
  return [...new Set(names)].flatMap((name) => {
    const paper = papers.findIndex(({ file }) => file.name === name);
    if (paper < 0) return [];
    const to = addressOf({ ...place, main: { paper, page: 1, turn: 0 } });
    return [html`<a href="${to}">${name}</a> `];
  });
}

function rule(frame: Frame, kb: KnowledgeBase, opened: Case, place: Place, each: RequirementJudgement): Html {
  const { rules, status } = frame.messages;
  const { source, locator, quote } = each.citation;
  return html`<li class="rule ${each.status}"><h3><span class="mark">${status[each.status]}</span> ${each.name}</h3>
${[...new Set(each.problems.map(({ message }) => message))].map((message) => html`<p class="problem">${message}</p>`)}
<p class="links">${paperLinks(opened, place, each.documents)}</p>
<details><summary>${rules.source}: ${kb.source(source).shortTitle[frame.lang]}, ${locator}</summary><blockquote lang="ro">${quote}</blockquote></details></li>`;
}

/** What the rules ask, what the machine says of it, and where it is written. */
export function ruleList(frame: Frame, kb: KnowledgeBase, opened: Case, place: Place): Html {
  const rows = opened.requirements.map((each) => rule(frame, kb, opened, place, each));
  return html`<section class="rules" aria-label="${frame.messages.rules.title}"><h2>${frame.messages.rules.title}</h2><ul>${rows}</ul></section>`;
}
