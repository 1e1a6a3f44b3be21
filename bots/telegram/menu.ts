import type { Telegram } from 'telegraf';
import { LANGUAGES, type Language } from '../../core/contract/ids.js';
import { COMMANDS, type CommandId, isPublicCommand } from '../chat/commands.js';
import { CHAT_MESSAGES } from '../chat/messages/index.js';

const listed = (ids: readonly CommandId[], lang: Language) =>
  ids.map((id) => ({ command: COMMANDS[id].ro, description: CHAT_MESSAGES[lang].commands[id] }));

/** What Telegram shows of the bot before the first word, and its menus: in each language, and Romanian for every other one. */
export async function setMenus(telegram: Telegram, commands: readonly CommandId[]): Promise<void> {
  const inGroups = commands.filter(isPublicCommand);
  for (const lang of LANGUAGES) {
    const code = lang === 'ro' ? {} : { language_code: lang };
    const { about } = CHAT_MESSAGES[lang];
    await telegram.setMyCommands(listed(commands, lang), { scope: { type: 'all_private_chats' }, ...code });
    await telegram.setMyCommands(listed(inGroups, lang), { scope: { type: 'all_group_chats' }, ...code });
    await telegram.setMyDescription(about.long, code.language_code);
    await telegram.setMyShortDescription(about.short, code.language_code);
  }
  await telegram.setChatMenuButton({ menuButton: { type: 'commands' } });
}
