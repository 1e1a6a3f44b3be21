import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type GatewayMessageCreateDispatchData,
  InteractionType,
} from 'discord-api-types/v10';
import { foldText } from '../../core/identity/fold.js';
import type { StaffAct } from '../../core/staff/roles.js';
import type { IntakeAlarm } from '../../queues/intake/intake.js';
import type { DeskDeps } from './deps.js';
import { createFigures, FIGURES_COMMAND } from './figures.js';
import { createQueue, QUEUE_COMMAND } from './queue.js';
import { createReplies } from './replies.js';
import { createReviewPresses, isReviewAct } from './reviews.js';
import { createSnippets, SNIPPETS_COMMAND } from './snippets.js';
import { createSync } from './sync.js';
import { createTalkPresses, isTalkAct } from './talk-presses.js';
import { ANSWER_COMMAND, createTalks } from './talks.js';
import { createThreads } from './threads.js';
import { WORDS } from './words.js';

/** `desk:approve:<id>`; anything else in our name is somebody's invention. */
const PRESS = /^desk:([a-z]+):([0-9a-f-]{36})$/;
const PASS_MS = 5_000;
const MOST_CHOICES = 25;

/** A command of staff, what it needs, and what runs it. */
interface DeskCommand {
  command: { name: string };
  act: StaffAct;
  run(interaction: APIChatInputApplicationCommandInteraction): Promise<void>;
}

/** The desk of the staff on Discord: everything that happens in their channel and its threads. */
export function createDesk(deps: DeskDeps) {
  const replies = createReplies(deps);
  const presses = createReviewPresses(deps, replies);
  const queue = createQueue(deps, replies);
  const threads = createThreads(deps);
  const talks = createTalks(deps, replies, threads);
  const talkPresses = createTalkPresses(deps, replies, threads);
  const sync = createSync(deps);
  const commands: readonly DeskCommand[] = [
    { command: QUEUE_COMMAND, act: 'review-see', run: queue.list },
    { command: ANSWER_COMMAND, act: 'conversation-answer', run: talks.command },
    { command: FIGURES_COMMAND, act: 'figures-see', run: createFigures(deps, replies) },
    { command: SNIPPETS_COMMAND, act: 'conversation-answer', run: createSnippets(deps, replies) },
  ];
  let timer: NodeJS.Timeout | undefined;
  let passing: Promise<void> | undefined;
  let isAgain = false;
  let isOver = false;

  async function pass(): Promise<void> {
    // One that fails is told of, and holds up nothing else; the next pass does it again.
    for (const run of [sync.pass, talks.pass]) await run().catch(deps.onError);
  }
  /** Brings the channel up to date now; a call during a pass makes another one after it. */
  function wake(): void {
    if (isOver) return;
    if (passing) {
      isAgain = true;
      return;
    }
    passing = pass().finally(() => {
      passing = undefined;
      if (!isAgain) return;
      isAgain = false;
      wake();
    });
  }

  async function command(interaction: APIChatInputApplicationCommandInteraction): Promise<boolean> {
    const found = commands.find((each) => each.command.name === interaction.data.name);
    if (!found) return false;
    if (!deps.roles.may(interaction, found.act)) await replies.refuse(interaction, WORDS.said.noRole);
    else await found.run(interaction);
    return true;
  }

  /** Names of snippets and of programmes while they are typed. */
  async function complete(interaction: APIApplicationCommandAutocompleteInteraction): Promise<boolean> {
    const { name, options } = interaction.data;
    if (!commands.some((each) => each.command.name === name)) return false;
    const typed =
      options.flatMap((each) => ('value' in each && 'focused' in each ? [String(each.value)] : []))[0] ?? '';
    const names =
      name === QUEUE_COMMAND.name ? queue.programmes() : (await deps.snippets.list()).map((snippet) => snippet.name);
    const fitting = names.filter((each) => foldText(each).includes(foldText(typed)));
    await replies.choices(interaction, fitting.slice(0, MOST_CHOICES));
    return true;
  }

  return {
    commands: commands.map(({ command: each }) => each),
    wake,
    /** What keeps the nurses' side from taking files is said in the channel. */
    alarm(reason: IntakeAlarm): void {
      sync.alarm(reason);
      wake();
    },
    /** Brings the channel up to date, and resolves when it is. */
    async synced(): Promise<void> {
      await passing;
      wake();
      await passing;
    },

    /** True when it was for the desk. */
    async interaction(interaction: APIInteraction): Promise<boolean> {
      if (interaction.type === InteractionType.ApplicationCommand)
        return command(interaction as APIChatInputApplicationCommandInteraction);
      if (interaction.type === InteractionType.ApplicationCommandAutocomplete) return complete(interaction);
      if (interaction.type === InteractionType.Ping) return false;
      const { custom_id } = interaction.data;
      if (!custom_id.startsWith('desk:')) return false;
      const [, act = '', id = ''] = PRESS.exec(custom_id) ?? [];
      if (interaction.type === InteractionType.MessageComponent) {
        if (isReviewAct(act)) await presses.press(interaction, act, id);
        else if (isTalkAct(act)) await talkPresses.press(interaction, act, id);
        else await replies.refuse(interaction, WORDS.said.gone);
      } else if (act === 'again' || act === 'reject') await presses.submitted(interaction, act, id);
      else if (act === 'close') await talkPresses.closed(interaction, id);
      else await replies.refuse(interaction, WORDS.said.gone);
      wake();
      return true;
    },

    message: (data: GatewayMessageCreateDispatchData) => talks.wrote(data),
    edited: (data: GatewayMessageCreateDispatchData) => talks.edited(data),
    async deleted(data: { id: string; channel_id: string }): Promise<void> {
      sync.forget(data.id);
      await talks.deleted(data);
    },

    start(): void {
      wake();
      timer = setInterval(wake, PASS_MS);
    },
    async close(): Promise<void> {
      isOver = true;
      clearInterval(timer);
      await passing;
    },
  };
}
