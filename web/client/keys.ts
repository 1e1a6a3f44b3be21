/** What a key does; undefined = nothing here. */
export type Keys = Record<string, (() => void) | undefined>;

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select');

/** Single keys, while nobody writes: words are for the fields. Escape leaves a field. */
export function listen(keys: Keys): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (isWriting(event.target)) {
      if (event.key === 'Escape') (event.target as HTMLElement).blur();
      return;
    }
    if (document.querySelector('dialog[open]')) return;
    const run = keys[event.key];
    if (!run) return;
    event.preventDefault();
    run();
  });
}

/** Follows a link of the page that has a key. */
export function follow(key: string): void {
  document.querySelector<HTMLAnchorElement>(`a[data-key="${key}"]`)?.click();
}
