import type { Language } from '../contract/ids.js';
import type { Reply } from '../facts/fact.js';
import type { PeriodValue } from '../facts/inmss-values.js';
import { OMITTED, SLOTS } from './slots.js';
import type { Voice } from './voice.js';

const SLOT = /\{([a-z-]+)(?: ([^}]*))?\}/g;

/** What a slot left empty leaves behind: a blank too many, an empty line, a mark without its sentence. */
const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .filter((line) => line !== '' && !line.includes(OMITTED))
    .join('\n');

/** Text with its slots spoken by the voice, which cites what they name. Throws for a slot that does not exist. */
export const render = (v: Voice, text: string): string =>
  tidy(
    text.replace(SLOT, (_, name: string, argument = '') => {
      const slot = SLOTS[name];
      if (!slot) throw new Error(`a reply has a slot that does not exist: {${name}}`);
      return slot(v, argument);
    }),
  );

/** Names and arguments of the slots of a text. */
export const slotsIn = (text: string): { name: string; argument: string }[] =>
  [...text.matchAll(SLOT)].map(([, name = '', argument = '']) => ({ name, argument }));

const isOver = (v: Voice, period: string): boolean => v.today > v.kb.fact<PeriodValue>(period).value.closes;

/** The text that holds today. */
export const textOf = ({ says, after }: Reply, v: Voice): Record<Language, string> =>
  after && isOver(v, after.period) ? after.says : says;

/** Speaks a reply of the packs and cites what it rests on. */
export function speak(v: Voice, reply: Reply): string {
  for (const id of reply.cites ?? []) v.citeBehind(id);
  return render(v, textOf(reply, v)[v.lang]);
}
