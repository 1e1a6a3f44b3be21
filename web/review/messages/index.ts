import { en } from './en.js';
import { ro } from './ro.js';
import type { ReviewMessages } from './shape.js';

export type PageLanguage = 'ro' | 'en';
export const REVIEW_MESSAGES: Record<PageLanguage, ReviewMessages> = { ro, en };
export type { ReviewMessages } from './shape.js';
