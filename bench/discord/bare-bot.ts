import { Client, Events, GatewayIntentBits } from 'discord.js';

// As little as a bot on discord.js can do and keep Discord's rules: it says that it thinks, then a line.
const { DISCORD_BOT_TOKEN = '', DISCORD_API_BASE = '' } = process.env;
const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
  rest: { api: DISCORD_API_BASE, globalRequestsPerSecond: 1_000 },
});
client.on(Events.InteractionCreate, async (interaction) => {
  if (!interaction.isChatInputCommand()) return;
  await interaction.deferReply();
  await interaction.editReply(interaction.commandName);
});
client.once(Events.ClientReady, () => process.stdout.write('ready\n'));
await client.login(DISCORD_BOT_TOKEN);
