import type { REST } from 'discord.js';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPutAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord-api-types/v10';
import { COMMAND_NAMES, type CommandId } from '../chat/commands.js';
import { RUSSIAN_NAMES } from '../chat/messages/forms.js';
import { CHAT_MESSAGES } from '../chat/messages/index.js';
import { OPTIONS } from './command-names.js';

type Command = RESTPutAPIApplicationCommandsJSONBody[number];

const MOST_CHARACTERS = 100;
const described = (text: string) => text.slice(0, MOST_CHARACTERS);
/** On servers and in people's own lists, in channels and in direct messages. */
const EVERYWHERE = { integration_types: [0, 1], contexts: [0, 1, 2] };

function optionsOf(id: CommandId) {
  const option = OPTIONS[id];
  if (!option) return {};
  const { name, description, localizations, isRequired, isProgramme } = option;
  return {
    options: [
      {
        type: ApplicationCommandOptionType.String as const,
        name,
        name_localizations: localizations.names,
        description,
        description_localizations: localizations.descriptions,
        required: isRequired,
        ...(isProgramme ? { autocomplete: true as const } : { max_length: 1000 }),
      },
    ],
  };
}

/** The nurses' commands, in three languages. */
export function nurseCommands(ids: readonly CommandId[]): Command[] {
  return ids.map((id) => {
    const [name, english = name] = COMMAND_NAMES[id] as readonly string[] as [string, string?];
    const russian = RUSSIAN_NAMES[id];
    const { ro, en, ru } = CHAT_MESSAGES;
    return {
      type: ApplicationCommandType.ChatInput,
      name,
      name_localizations: { 'en-US': english, 'en-GB': english, ...(russian ? { ru: russian } : {}) },
      description: described(ro.commands[id]),
      description_localizations: {
        'en-US': described(en.commands[id]),
        'en-GB': described(en.commands[id]),
        ru: described(ru.commands[id]),
      },
      ...optionsOf(id),
      ...EVERYWHERE,
    } as Command;
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
