import type { RawFile } from 'discord.js';
import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord-api-types/v10';
import { LANGUAGES } from '../../core/contract/ids.js';
import { JOURNEY_MESSAGES } from '../chat/dossier/messages/index.js';
import { CHAT_MESSAGES } from '../chat/messages/index.js';
import type { Choice } from '../chat/reply.js';
import { escapeText } from '../discord-api/text.js';
import type { OutgoingMessage } from '../port/platform.js';

type Body = RESTPostAPIChannelMessageJSONBody & { files?: RawFile[] };

/** More choices than this become a menu. */
const MOST_ROWS = 5;
const MOST_OPTIONS = 25;
const MOST_BLOCKS = 3;
/** Ids of menus; what is chosen is the data of the choice itself. */
export const MENU_PREFIX = 'menu:';
/** Stands under a dossier that is open: papers can be sent through a form of Discord's own. */
export const UPLOAD_ID = 'upload';
const OPEN_DOSSIER = 'd:change';

const button = ({ label, data }: Choice) => ({
  type: ComponentType.Button as const,
  style: ButtonStyle.Secondary as const,
  label,
  custom_id: data,
});

function menus(choices: readonly Choice[]): APIComponentInContainer[] {
  const once = [...new Map(choices.map((choice) => [choice.data, choice])).values()];
  const rows: APIComponentInContainer[] = [];
  for (let at = 0; at < once.length; at += MOST_OPTIONS) {
    const options = once.slice(at, at + MOST_OPTIONS).map(({ label, data }) => ({ label, value: data }));
    const menu = { type: ComponentType.StringSelect as const, custom_id: `${MENU_PREFIX}${at}`, options };
    rows.push({ type: ComponentType.ActionRow, components: [menu] });
  }
  return rows;
}

const rowsOf = (choices: Choice[][]): APIComponentInContainer[] =>
  choices.length > MOST_ROWS
    ? menus(choices.flat())
    : choices.map((row) => ({ type: ComponentType.ActionRow, components: row.map(button) }));

/** Paragraphs as blocks of their own, the later ones together: there is room for a few dozen components only. */
function blocksOf(text: string): string[] {
  const paragraphs = text.split(/\n{2,}/).filter((part) => part.trim() !== '');
  const first = paragraphs.slice(0, MOST_BLOCKS - 1);
  const rest = paragraphs.slice(MOST_BLOCKS - 1).join('\n\n');
  return [...first, ...(rest ? [rest] : [])].map(escapeText);
}

const said = (content: string) => ({ type: ComponentType.TextDisplay as const, content });

/** A message with choices: what it is about beside its first choice, then the rest in blocks, then the other choices. */
function container(text: string, choices: Choice[][], uploadLabel: string | undefined): APIMessageTopLevelComponent[] {
  const [title = '', ...blocks] = blocksOf(text);
  const rows = choices.map((row) => [...row]);
  const isTitled = blocks.length > 0 && rows.length > 1 && rows.length <= MOST_ROWS;
  const main = isTitled ? rows.shift() : undefined;
  const [accessory, ...others] = main ?? [];
  if (others.length > 0) rows.unshift(others);
  const separator = { type: ComponentType.Separator as const, divider: true };
  const head = accessory
    ? { type: ComponentType.Section as const, components: [said(title)], accessory: button(accessory) }
    : said(title);
  const upload = uploadLabel
    ? [{ type: ComponentType.ActionRow as const, components: [button({ label: uploadLabel, data: UPLOAD_ID })] }]
    : [];
  const components: APIComponentInContainer[] = [
    head,
    ...blocks.flatMap((block) => [separator, said(block)]),
    ...(rows.length + upload.length > 0 ? [separator] : []),
    ...rowsOf(rows),
    ...upload,
  ];
  return [{ type: ComponentType.Container, components }];
}

/** Papers can be sent where the dossier is open, in the language of the buttons there. */
function uploadLabelFor(choices: Choice[][]): string | undefined {
  const open = choices.flat().find(({ data }) => data === OPEN_DOSSIER);
  const lang = LANGUAGES.find((each) => {
    const { buttons, programme } = JOURNEY_MESSAGES[each];
    return [buttons.change, programme.choose].includes(open?.label ?? '');
  });
  return open && CHAT_MESSAGES[lang ?? 'ro'].upload.button;
}

/** What goes to Discord: nothing in it pings, nothing of it is layout that somebody else wrote. */
export function bodyOf(message: OutgoingMessage): Body {
  const { text, choices, attachment, replyTo, isEphemeral } = message;
  const ephemeral = isEphemeral ? MessageFlags.Ephemeral : 0;
  const words = choices
    ? container(text, choices, uploadLabelFor(choices))
    : text.trim() === ''
      ? []
      : [said(escapeText(text))];
  const isPicture = attachment?.mediaType.startsWith('image/');
  const url = attachment && `attachment://${attachment.name}`;
  const file: APIMessageTopLevelComponent[] = !url
    ? []
    : isPicture
      ? [{ type: ComponentType.MediaGallery, items: [{ media: { url } }] }]
      : [{ type: ComponentType.File, file: { url } }];
  return {
    components: [...words, ...file],
    flags: MessageFlags.IsComponentsV2 | ephemeral,
    allowed_mentions: { parse: [], replied_user: false },
    ...(replyTo ? { message_reference: { message_id: replyTo, fail_if_not_exists: false } } : {}),
    ...(attachment ? { files: [{ name: attachment.name, data: Buffer.from(attachment.bytes) }] } : {}),
  };
}
