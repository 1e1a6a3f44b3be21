import type { Stage } from './stage.js';

/** The values beside the page: pressing one turns the page to where it stands. */
export interface Values {
  /** Steps to the next or the previous value. */
  step(by: 1 | -1): void;
  /** Opens the correction of the value that was chosen last. */
  correct(): void;
}

const buttons = () => [...document.querySelectorAll<HTMLButtonElement>('[data-field]')];

/** The same address with another page, and the field that is meant behind the `#`. */
function elsewhere(button: HTMLButtonElement, side: string): string | undefined {
  const page = button.dataset.page;
  if (!page) return undefined;
  const url = new URL(location.href);
  const key = side === 'beside' ? 'beside' : 'at';
  const [paper = '0'] = (url.searchParams.get(key) ?? '0').split('.');
  url.searchParams.set(key, `${paper}.${page}`);
  url.searchParams.delete('said');
  url.hash = button.dataset.field ?? '';
  return url.href;
}

export function createValues(stages: readonly Stage[]): Values {
  let chosen: HTMLButtonElement | undefined;

  function choose(button: HTMLButtonElement): void {
    chosen = button;
    for (const each of buttons()) each.setAttribute('aria-pressed', String(each === button));
    const field = button.dataset.field ?? '';
    const side = field.split('-')[0] ?? '';
    const stage = stages.find((each) => each.side === side);
    if (stage?.toggle(field)) return;
    const to = elsewhere(button, side);
    if (to && new URL(to).search !== location.search) location.assign(to);
  }

  for (const button of buttons()) button.addEventListener('click', () => choose(button));
  const meant = decodeURIComponent(location.hash.slice(1));
  const wanted = buttons().find((button) => button.dataset.field === meant);
  if (wanted) requestAnimationFrame(() => choose(wanted));

  return {
    step(by) {
      const all = buttons();
      const at = chosen ? all.indexOf(chosen) : by === 1 ? -1 : 0;
      const next = all[(at + by + all.length) % all.length];
      next?.focus();
      next?.click();
    },
    correct() {
      const details = (chosen ?? buttons()[0])?.closest('li')?.querySelector('details');
      if (!details) return;
      details.open = true;
      details.querySelector<HTMLElement>('input:not([type=hidden]), select')?.focus();
    },
  };
}
