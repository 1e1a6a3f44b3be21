import {
  type APIAttachment,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type APIModalSubmitInteraction as ModalInteraction,
} from 'discord-api-types/v10';
import { hintedLanguage } from '../chat/conversation.js';
import { CHAT_MESSAGES } from '../chat/messages/index.js';
import { commandOf } from './commands.js';

export const UPLOAD_COMMAND = 'incarca';
export const UPLOAD_FORM = 'upload-form';
const FIELD = 'files';
const MOST_FILES = 10;

const { ro, en, ru } = CHAT_MESSAGES;
export const uploadCommand = commandOf(
  { ro: UPLOAD_COMMAND, en: 'upload', ru: 'загрузить' },
  { ro: ro.upload.title, en: en.upload.title, ru: ru.upload.title },
);

/** Discord's own form for files: papers that way are never in a channel. */
export function uploadForm(locale: string): APIModalInteractionResponseCallbackData {
  const words = CHAT_MESSAGES[hintedLanguage(locale)].upload;
  return {
    custom_id: UPLOAD_FORM,
    title: words.title,
    components: [
      {
        type: ComponentType.Label,
        label: words.label,
        description: words.hint,
        component: { type: ComponentType.FileUpload, custom_id: FIELD, min_values: 1, max_values: MOST_FILES },
      },
    ],
  };
}

export function uploadedIn({ data }: ModalInteraction): APIAttachment[] {
  const ids = data.components.flatMap((row) =>
    'component' in row && row.component.type === ComponentType.FileUpload ? row.component.values : [],
  );
  return ids.flatMap((id) => data.resolved?.attachments?.[id] ?? []);
}
