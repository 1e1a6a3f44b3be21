import type { CommandId } from '../chat/commands.js';

/** What of the commands is for everybody in a channel to read; everything else is for one person. */
export const PUBLIC_COMMANDS: ReadonlySet<CommandId> = new Set([
  'ask',
  'programmes',
  'periods',
  'fee',
  'papers',
  'contact',
  'payment',
  'help',
]);

export interface OptionWords {
  name: string;
  description: string;
  localizations: { names: Record<string, string>; descriptions: Record<string, string> };
}

const english = (text: string) => ({ 'en-US': text, 'en-GB': text });

/** What stands behind a command. `programme` is completed while it is typed. */
export const OPTIONS: Partial<Record<CommandId, OptionWords & { isRequired: boolean; isProgramme: boolean }>> = {
  ask: {
    name: 'intrebare',
    description: 'întrebarea, cu cuvintele dumneavoastră',
    localizations: {
      names: { ...english('question'), ru: 'вопрос' },
      descriptions: { ...english('the question, in your own words'), ru: 'вопрос своими словами' },
    },
    isRequired: true,
    isProgramme: false,
  },
  programmes: {
    name: 'program',
    description: 'despre ce program',
    localizations: {
      names: { ...english('programme'), ru: 'программа' },
      descriptions: { ...english('about which programme'), ru: 'о какой программе' },
    },
    isRequired: false,
    isProgramme: true,
  },
};
