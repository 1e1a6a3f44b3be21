import type { APIChatInputApplicationCommandInteraction } from 'discord-api-types/v10';
import { nameOfProgramme } from '../../core/dossier/messages/messages.js';
import type { ProgrammeValue } from '../../core/facts/inmss-values.js';
import { foldText } from '../../core/identity/fold.js';
import { escapeText } from '../discord-api/text.js';
import { ageOf, deskId } from './card.js';
import { type DeskDeps, shortId } from './deps.js';
import { given } from './forms.js';
import { container, message, press, type Replies, row, said } from './replies.js';
import { shownActor, whoIs } from './roles.js';
import { WORDS } from './words.js';

const MOST_ROWS = 10;
const HOUR_MS = 3_600_000;

const option = (name: string, description: string, more: object = {}) => ({
  type: 3,
  name,
  description,
  required: false,
  ...more,
});
const choices = (words: Record<string, string>) => ({
  choices: Object.entries(words).map(([value, name]) => ({ name, value })),
});

export const QUEUE_COMMAND = {
  type: 1,
  name: 'coada',
  description: 'dosarele care așteaptă, cel mai vechi întâi',
  options: [
    option('program', 'numai pentru programul', { autocomplete: true }),
    option('motiv', 'de ce așteaptă', choices(WORDS.reason)),
    option('ore', 'numai cele mai vechi de atâtea ore'),
    option('cine', 'ale cui', choices({ mine: 'ale mele', free: 'ale nimănui' })),
  ],
};

/** `/coada`: what waits, oldest first, for whoever asks alone. */
export function createQueue(deps: DeskDeps, replies: Replies) {
  const { reviews, store, kb, clock } = deps;
  const programmes = () => kb.factsOfType<ProgrammeValue>('programme').map(({ value }) => value.name.ro.slice(0, 100));

  async function list(interaction: APIChatInputApplicationCommandInteraction): Promise<void> {
    await replies.deferHidden(interaction);
    const { program, motiv, ore, cine } = given(interaction.data.options);
    const actor = whoIs(interaction);
    const now = clock();
    const rows: { id: string; text: string }[] = [];
    for (const review of await reviews.list()) {
      const dossier = await store.dossiers.get(review.dossierId);
      const programme = dossier?.programme ? nameOfProgramme(dossier.programme, kb, 'ro') : WORDS.noProgramme;
      const isWanted =
        (!program || foldText(programme).includes(foldText(program))) &&
        (!motiv || review.reason === motiv) &&
        (!ore || now.getTime() - review.createdAt.getTime() > Number(ore) * HOUR_MS) &&
        (!cine || (cine === 'mine' ? review.takenBy === actor : review.takenBy === null));
      if (!isWanted) continue;
      const judged = await store.verdicts.latest(review.dossierId);
      const taken = review.takenBy ? ` · ${shownActor(review.takenBy)}` : '';
      const verdict = judged ? WORDS.verdict[judged.verdict] : '–';
      rows.push({
        id: review.id,
        text: WORDS.queue.row(shortId(review.id), escapeText(programme), verdict, ageOf(review.createdAt, now), taken),
      });
    }
    const listed = rows.slice(0, MOST_ROWS).map(({ text }) => text);
    const [first] = rows;
    const body = message(
      container(
        said(
          [`### ${WORDS.queue.title(rows.length)}`, ...(listed.length > 0 ? listed : [WORDS.queue.empty])].join('\n'),
        ),
        ...(first ? [row(press(deskId('open', first.id), WORDS.button.open))] : []),
      ),
    );
    await replies.finish(interaction, body);
  }

  return { list, programmes };
}
