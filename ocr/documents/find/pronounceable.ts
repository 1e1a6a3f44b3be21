/** Scraps of signatures and stamps come as capitals too, but hardly as words. */
export const isPronounceable = (name: string): boolean =>
  name
    .split(/[ -]/)
    .filter((word) => word.replace('.', '').length > 2 && /[AEIOUYĂÂÎ]/i.test(word) && /[^AEIOUYĂÂÎ.]/i.test(word))
    .length >= 2;
