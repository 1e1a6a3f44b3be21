/** A command of the nurse's chat: its name in each language, and what else people type for it. */
export interface CommandWords {
  /** The one that we show. */
  ro: string;
  en: string;
  ru: string;
  others?: readonly string[];
  /** Asks nothing personal: makes sense in a group, and its answer is for everybody there. */
  isPublic?: true;
}

/** Every command; each platform makes its menus of them. */
export const COMMANDS = {
  start: { ro: 'start', en: 'start', ru: 'начать' },
  ask: { ro: 'intreaba', en: 'ask', ru: 'спросить', isPublic: true },
  programmes: { ro: 'programe', en: 'programmes', ru: 'программы', isPublic: true },
  periods: { ro: 'termene', en: 'deadlines', ru: 'сроки', isPublic: true },
  fee: { ro: 'taxa', en: 'fee', ru: 'плата', isPublic: true },
  papers: { ro: 'acte', en: 'papers', ru: 'документы', isPublic: true },
  contact: { ro: 'contact', en: 'contact', ru: 'контакт', isPublic: true },
  dossier: { ro: 'dosar', en: 'dossier', ru: 'досье' },
  status: { ro: 'status', en: 'status', ru: 'статус', others: ['stadiu'] },
  payment: { ro: 'plata', en: 'payment', ru: 'оплата', isPublic: true },
  models: { ro: 'modele', en: 'models', ru: 'образцы' },
  calendar: { ro: 'calendar', en: 'calendar', ru: 'календарь', isPublic: true },
  person: { ro: 'operator', en: 'person', ru: 'оператор' },
  language: { ro: 'limba', en: 'language', ru: 'язык', others: ['lang'] },
  reminders: { ro: 'memento', en: 'reminders', ru: 'напоминания' },
  data: { ro: 'datelemele', en: 'mydata', ru: 'моиданные', others: ['date', 'data'] },
  erase: { ro: 'stergere', en: 'erase', ru: 'удаление', others: ['sterge'] },
  privacy: { ro: 'confidentialitate', en: 'privacy', ru: 'конфиденциальность' },
  settings: { ro: 'setari', en: 'settings', ru: 'настройки' },
  help: { ro: 'ajutor', en: 'help', ru: 'помощь', isPublic: true },
} as const satisfies Record<string, CommandWords>;

export type CommandId = keyof typeof COMMANDS;

export const isPublicCommand = (id: CommandId): boolean => (COMMANDS[id] as CommandWords).isPublic === true;

/** Everything that may be typed for a command, the name that we show first. */
export function namesOf(id: CommandId): string[] {
  const { ro, en, ru, others = [] }: CommandWords = COMMANDS[id];
  return [...new Set([ro, en, ru, ...others])];
}

const folded = (name: string): string => name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const BY_NAME = new Map<string, CommandId>(
  (Object.keys(COMMANDS) as CommandId[]).flatMap((id) => namesOf(id).map((name) => [folded(name), id] as const)),
);

/** The command that a typed name stands for, case, accents and Telegram's `@bot` suffix aside. */
export const commandNamed = (name: string): CommandId | undefined => BY_NAME.get(folded(name.split('@')[0] ?? ''));
