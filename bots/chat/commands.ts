/** Commands of the nurse's chat, each with every name that people may type for it; the first is the one that we show. */
export const COMMAND_NAMES = {
  start: ['start'],
  ask: ['intreaba', 'ask'],
  programmes: ['programe', 'programmes'],
  periods: ['termene', 'deadlines'],
  fee: ['taxa', 'fee'],
  papers: ['acte', 'papers'],
  contact: ['contact'],
  dossier: ['dosar', 'dossier'],
  status: ['status', 'stadiu'],
  payment: ['plata', 'payment'],
  person: ['operator', 'person'],
  language: ['limba', 'lang', 'language'],
  reminders: ['memento', 'reminders'],
  data: ['datelemele', 'date', 'data', 'mydata'],
  erase: ['stergere', 'sterge', 'erase'],
  privacy: ['confidentialitate', 'privacy'],
  settings: ['setari', 'settings'],
  help: ['ajutor', 'help'],
} as const satisfies Record<string, readonly string[]>;

export type CommandId = keyof typeof COMMAND_NAMES;

const BY_NAME = new Map<string, CommandId>(
  Object.entries(COMMAND_NAMES).flatMap(([id, names]) => names.map((name) => [name, id as CommandId] as const)),
);

/** The command that a typed name stands for, case and Telegram's `@bot` suffix aside. */
export function commandNamed(name: string): CommandId | undefined {
  return BY_NAME.get((name.toLowerCase().split('@')[0] ?? '').normalize('NFD').replace(/\p{M}/gu, ''));
}
