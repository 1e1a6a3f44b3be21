import { html } from 'hono/html';
import type { Case, CasePaper } from '../case.js';
import { addressOf, neighbours, type Place, type Shown, turnBox, turned } from '../place.js';
import type { Frame, Html } from './layout.js';

/** A field's name in the page: which part, which field. */
export const fieldId = (side: string, part: number, name: string): string => `${side}-${part}-${name}`;

const SCALE = 1000;

function boxes(paper: CasePaper, { page, turn }: Shown, side: string, { messages }: Frame): Html {
  const rects = paper.parts.flatMap((part, index) =>
    Object.entries(part.fields).flatMap(([name, { box }]) => {
      if (box?.[0] !== page) return [];
      const [x, y, w, h] = turnBox([box[1], box[2], box[3], box[4]], turn).map((share) => share * SCALE);
      const label = messages.field[name as keyof typeof messages.field];
      return [
        html`<rect data-box="${fieldId(side, index, name)}" x="${x}" y="${y}" width="${w}" height="${h}"><title>${label}</title></rect>`,
      ];
    }),
  );
  return html`<svg class="boxes" viewBox="0 0 ${SCALE} ${SCALE}" preserveAspectRatio="none" aria-hidden="true">${rects}</svg>`;
}

const button = (action: string, label: string, sign: string): Html =>
  html`<button type="button" class="tool script" data-do="${action}" aria-label="${label}" title="${label}">${sign}</button>`;

const link = (to: string | undefined, label: string, sign: string, key: string): Html =>
  to
    ? html`<a class="tool" href="${to}" data-key="${key}" aria-label="${label}" title="${label}">${sign}</a>`
    : html`<span class="tool off" aria-hidden="true">${sign}</span>`;

/** One page with its boxes. `side` is `main` or `beside`. */
export function viewer(frame: Frame, { papers }: Case, place: Place, side: 'main' | 'beside'): Html {
  const { tools, paper: words } = frame.messages;
  const shown = place[side] as Shown;
  const paper = papers[shown.paper] as CasePaper;
  const { previous, next } = neighbours(shown, paper);
  const to = (other: Shown | undefined) => (other ? addressOf({ ...place, [side]: other }) : undefined);
  const key = (name: string) => (side === 'main' ? name : '');
  const name = tools.scan(paper.file.name, shown.page);
  const alone = addressOf({ main: place.main });
  const beside = addressOf({ main: place.main, beside: place.main });
  return html`<section class="viewer" data-viewer="${side}" aria-label="${name}">
<div class="tools">
${link(to(previous), tools.previous, '←', key('p'))}
<span class="count">${words.page(shown.page, Math.max(1, paper.pages))}</span>
${link(to(next), tools.next, '→', key('n'))}
${link(to(turned(shown)), tools.turn, '⟳', key('r'))}
${button('out', tools.zoomOut, '−')}${button('fit', tools.fit, '◻')}${button('in', tools.zoomIn, '+')}
${
  place.beside
    ? link(alone, tools.alone, '✕', key('s'))
    : html`<a class="tool wide" href="${beside}" data-key="s">${tools.beside}</a>`
}
</div>
${paper.reading?.pages ? '' : html`<p class="nothing">${words.unreadable}</p>`}
<div class="stage" tabindex="0" data-stage role="group" aria-label="${name}"><div class="sheet" data-sheet>
<img src="/staff/review/page/${paper.file.id}/${shown.page}?turn=${shown.turn}" alt="${name}">
${boxes(paper, shown, side, frame)}
</div></div>
</section>`;
}
