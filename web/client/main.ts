import { follow, listen } from './keys.js';
import { fillReasons } from './reasons.js';
import { createStage, type Stage } from './stage.js';
import { createValues } from './values.js';

document.documentElement.classList.add('scripted');

const viewers = [...document.querySelectorAll<HTMLElement>('[data-viewer]')];
const stages: Stage[] = [];
for (const viewer of viewers) {
  const stage = createStage(viewer);
  if (!stage) continue;
  stages.push(stage);
  const on = (name: string, run: () => void) =>
    viewer.querySelector(`[data-do="${name}"]`)?.addEventListener('click', run);
  on('in', () => stage.zoomBy(1.4));
  on('out', () => stage.zoomBy(1 / 1.4));
  on('fit', () => stage.fit());
}

const values = createValues(stages);
fillReasons();
const help = document.querySelector<HTMLDialogElement>('dialog.help');
const showHelp = () => help?.showModal();
document.querySelector('[data-do="help"]')?.addEventListener('click', showHelp);

/** Opens one of the three decisions and goes to its first field. */
function decide(key: string): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('[data-decision]')) {
    details.open = details.dataset.decision === key;
    if (details.open) details.querySelector<HTMLElement>('select, textarea')?.focus();
  }
}

function paper(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-paper]')];
  const shown = links.findLastIndex((link) => link.getAttribute('aria-current') === 'true');
  links[(shown + by + links.length) % links.length]?.click();
}

const zoomAll = (run: (stage: Stage) => void) => () => {
  for (const stage of stages) run(stage);
};
const fit = zoomAll((stage) => stage.fit());
const zoomIn = zoomAll((stage) => stage.zoomBy(1.4));

if (viewers.length > 0 || document.querySelector('[data-decision]'))
  listen({
    j: () => values.step(1),
    k: () => values.step(-1),
    e: () => values.correct(),
    Escape: fit,
    '0': fit,
    '+': zoomIn,
    '=': zoomIn,
    '-': zoomAll((stage) => stage.zoomBy(1 / 1.4)),
    n: () => follow('n'),
    p: () => follow('p'),
    r: () => follow('r'),
    s: () => follow('s'),
    ']': () => paper(1),
    '[': () => paper(-1),
    a: () => decide('a'),
    c: () => decide('c'),
    x: () => decide('x'),
    '?': showHelp,
  });
