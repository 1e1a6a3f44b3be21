import type { REST } from 'discord.js';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPutAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord-api-types/v10';
import { COMMANDS, type CommandId } from '../chat/commands.js';
import { CHAT_MESSAGES } from '../chat/messages/index.js';
import { OPTIONS, type Words } from './command-options.js';

type Command = RESTPutAPIApplicationCommandsJSONBody[number];

const MOST_CHARACTERS = 100;
/** On servers and in people's own lists, in channels and in direct messages. */
const EVERYWHERE = { integration_types: [0, 1], contexts: [0, 1, 2] };

/** Romanian for whoever has set no other language of ours. */
const localized = <Key extends string>(key: Key, { ro, en, ru }: Words) => {
  const cut = (text: string) => text.slice(0, MOST_CHARACTERS);
  const others = { 'en-US': cut(en), 'en-GB': cut(en), ru: cut(ru) };
  return { [key]: cut(ro), [`${key}_localizations`]: others } as Record<Key, string> & Record<string, unknown>;
};

function optionsOf(id: CommandId) {
  const option = OPTIONS[id];
  if (!option) return {};
  const choices = Object.entries(option.choices ?? {}).map(([value, words]) => ({
    ...localized('name', words),
    value,
  }));
  return {
    options: [
      {
        type: ApplicationCommandOptionType.String as const,
        ...localized('name', option.name),
        ...localized('description', option.description),
        required: option.isRequired ?? false,
        ...(option.isProgramme ? { autocomplete: true } : choices.length > 0 ? { choices } : { max_length: 1000 }),
      },
    ],
  };
}

/** A command that anybody may give anywhere, in three languages. */
export const commandOf = (name: Words, description: Words) => ({
  type: ApplicationCommandType.ChatInput as const,
  ...localized('name', name),
  ...localized('description', description),
  ...EVERYWHERE,
});

/** The nurses' commands: whatever the conversation has. */
export function nurseCommands(ids: readonly CommandId[]): Command[] {
  const { ro, en, ru } = CHAT_MESSAGES;
  return ids.map((id) => {
    const description = { ro: ro.commands[id], en: en.commands[id], ru: ru.commands[id] };
    return { ...commandOf(COMMANDS[id], description), ...optionsOf(id) } as Command;
  });
}

/** The same thing with everything that Discord adds or leaves out put aside. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const left = ['id', 'application_id', 'guild_id', 'version', 'nsfw', 'dm_permission'];
  const entries = Object.entries(value)
    .filter(([key, entry]) => !left.includes(key) && entry !== null && entry !== undefined && entry !== false)
    .map(([key, entry]): [string, unknown] => [key, plain(entry)])
    .filter(([, entry]) => !(typeof entry === 'object' && Object.keys(entry as object).length === 0))
    .sort(([a], [b]) => a.localeCompare(b));
  return Object.fromEntries(entries);
}
const signature = (commands: readonly { name: string }[]): string =>
  JSON.stringify([...commands].sort((a, b) => a.name.localeCompare(b.name)).map(plain));

/** Makes Discord's list ours, where it is not already: a day has room for few changes. Gives whether something changed. */
export async function registerCommands(
  rest: REST,
  place: { applicationId: string; guildId?: string },
  wanted: readonly Command[],
): Promise<boolean> {
  const { applicationId, guildId } = place;
  const route = guildId
    ? Routes.applicationGuildCommands(applicationId, guildId)
    : Routes.applicationCommands(applicationId);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const known = (await rest.get(route, { query })) as { name: string }[];
  if (signature(known) === signature(wanted)) return false;
  await rest.put(route, { body: wanted });
  return true;
}
