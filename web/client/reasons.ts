/** The words that go with a reason, and with the requirement that it is about. */
function wordsFor(reason: string, requirement: string): string {
  const among = [...document.querySelectorAll<HTMLElement>('[data-words] [data-for]')].filter(
    (each) => each.dataset.for === reason,
  );
  const exact = among.find((each) => each.dataset.requirement === requirement);
  return (exact ?? among.find((each) => each.dataset.requirement === ''))?.textContent ?? '';
}

/** Fills the text in as a reason is chosen, as long as nobody has written anything of their own. */
export function fillReasons(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('[data-decision] form')) {
    const reason = form.querySelector<HTMLSelectElement>('[data-reason]');
    const about = form.querySelector<HTMLSelectElement>('[data-about]');
    const text = form.querySelector<HTMLTextAreaElement>('[data-text]');
    if (!reason || !about || !text) continue;
    let filled = text.value;
    const fill = () => {
      if (text.value.trim() !== '' && text.value !== filled) return;
      filled = wordsFor(reason.value, about.value);
      text.value = filled;
    };
    reason.addEventListener('change', fill);
    about.addEventListener('change', fill);
  }
}
