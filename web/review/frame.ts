import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { type PageLanguage, REVIEW_MESSAGES } from './messages/index.js';
import type { Frame } from './pages/layout.js';

export const LANGUAGE_COOKIE = 'parafa_lang';
const isLanguage = (text: string | undefined): text is PageLanguage => text === 'ro' || text === 'en';

/** Language of the page: chosen, else the browser's, else Romanian. */
export function frameOf(c: Context): Frame {
  const chosen = getCookie(c, LANGUAGE_COOKIE);
  const heard = c.req.header('accept-language')?.slice(0, 2);
  const lang = isLanguage(chosen) ? chosen : isLanguage(heard) ? heard : 'ro';
  return { lang, messages: REVIEW_MESSAGES[lang] };
}
