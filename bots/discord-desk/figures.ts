import { type APIChatInputApplicationCommandInteraction, ComponentType } from 'discord-api-types/v10';
import { deskFigures, figuresCsv } from '../desk/figures.js';
import { drawFigures, LOOKS } from '../desk/figures-picture.js';
import { figuresSheet, figuresText } from '../desk/figures-text.js';
import type { DeskDeps } from './deps.js';
import { given } from './forms.js';
import { attached, message, type Replies } from './replies.js';
import { WORDS } from './words.js';

const PICTURE = 'cifre.png';
const TABLE = 'cifre.csv';
const MOST_DESCRIPTION = 1_024;

export const FIGURES_COMMAND = {
  type: 1,
  name: 'cifre',
  description: 'cât s-a decis astăzi și săptămâna aceasta, și cât a avut dreptate verificarea automată',
  options: [
    {
      type: 3,
      name: 'fond',
      description: 'cum arată imaginea',
      required: false,
      choices: LOOKS.map((look) => ({ name: WORDS.looks[look], value: look })),
    },
  ],
};

/** `/cifre`: a picture, told in words for whoever does not see it, and a table; for whoever asks alone. */
export function createFigures({ store, kb, clock }: DeskDeps, replies: Replies) {
  return async (interaction: APIChatInputApplicationCommandInteraction): Promise<void> => {
    await replies.deferHidden(interaction);
    const { fond } = given(interaction.data.options);
    const figures = await deskFigures(store, clock());
    const sheet = figuresSheet(figures, kb);
    const picture = await drawFigures(sheet, LOOKS.find((look) => look === fond) ?? 'light');
    const description = figuresText(sheet).slice(0, MOST_DESCRIPTION);
    const gallery = {
      type: ComponentType.MediaGallery as const,
      items: [{ media: { url: `attachment://${PICTURE}` }, description }],
    };
    await replies.finish(interaction, message(gallery, attached(TABLE)), [
      { name: PICTURE, data: Buffer.from(picture), contentType: 'image/png' },
      { name: TABLE, data: Buffer.from(figuresCsv(figures)), contentType: 'text/csv; charset=utf-8' },
    ]);
  };
}
