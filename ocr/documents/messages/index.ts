import type { Language } from '../../../core/contract/ids.js';
import { documentMessagesEn } from './en.js';
import { type DocumentMessages, documentMessagesRo } from './ro.js';
import { documentMessagesRu } from './ru.js';

export type { DocumentMessages } from './ro.js';

export const documentMessages: Record<Language, DocumentMessages> = {
  ro: documentMessagesRo,
  en: documentMessagesEn,
  ru: documentMessagesRu,
};
