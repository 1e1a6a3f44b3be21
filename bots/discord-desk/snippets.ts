import type { APIChatInputApplicationCommandInteraction } from 'discord-api-types/v10';
import { escapeText } from '../discord-api/text.js';
import type { DeskDeps } from './deps.js';
import { given } from './forms.js';
import { message, type Replies, said } from './replies.js';
import { whoIs } from './roles.js';
import { WORDS } from './words.js';

const MOST_SHOWN = 3_800;
const NAME = { type: 3, name: 'nume', description: 'numele scurt', required: true, max_length: 32 };
const TEXT = { type: 3, name: 'text', description: 'ce primește persoana', required: true, max_length: 1500 };

export const SNIPPETS_COMMAND = {
  type: 1,
  name: 'sabloane',
  description: 'răspunsurile obișnuite ale personalului',
  options: [
    { type: 1, name: 'lista', description: 'care sunt' },
    { type: 1, name: 'pune', description: 'adaugă sau schimbă unul', options: [NAME, TEXT] },
    { type: 1, name: 'scoate', description: 'scoate unul', options: [NAME] },
  ],
};

/** `/sabloane`: answers that staff write often, read by all of them and changed by those who lead. */
export function createSnippets({ snippets, roles }: DeskDeps, replies: Replies) {
  async function change(interaction: APIChatInputApplicationCommandInteraction): Promise<string> {
    const [asked] = interaction.data.options ?? [];
    const { nume = '', text = '' } = given(asked && 'options' in asked ? asked.options : []);
    if (asked?.name !== 'pune' && asked?.name !== 'scoate') {
      const known = await snippets.list();
      const lines = known.map((each) => `**${escapeText(each.name)}**: ${escapeText(each.text)}`);
      return lines.join('\n').slice(0, MOST_SHOWN) || WORDS.snippets.none;
    }
    if (!roles.may(interaction, 'snippet-change')) return WORDS.said.noRole;
    const actor = whoIs(interaction);
    const kept = asked.name === 'pune' ? await snippets.put(nume, text, actor) : await snippets.remove(nume, actor);
    return kept.ok ? WORDS.snippets.kept : WORDS.snippets.refused[kept.reason];
  }

  return async (interaction: APIChatInputApplicationCommandInteraction): Promise<void> => {
    await replies.deferHidden(interaction);
    await replies.finish(interaction, message(said(await change(interaction))));
  };
}
