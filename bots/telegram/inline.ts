import type { InlineQueryResultArticle } from 'telegraf/types';
import { LANGUAGES, type Language } from '../../core/contract/ids.js';
import type { PlainDate } from '../../core/time/plain-date.js';
import type { Questions } from '../chat/questions.js';
import { escapeHtml, TELEGRAM_LIMITS } from './platform.js';

const DESCRIPTION = 160;
const MAX_QUERY = 256;

/** `@bot taxa` in any chat: the answer to post there, when there is one. */
export function inlineResults(
  questions: Questions,
  query: string,
  languageHint: string | undefined,
  today: PlainDate,
): InlineQueryResultArticle[] {
  const text = query.trim().slice(0, MAX_QUERY);
  if (text === '') return [];
  const hinted: Language | undefined = LANGUAGES.find((lang) => lang === languageHint);
  const answer = questions.ask({ text, ...(hinted && text.length < 12 ? { lang: hinted } : {}) }, today);
  if (answer.outcome !== 'answered' || answer.text.length > TELEGRAM_LIMITS.textLength) return [];
  return [
    {
      type: 'article',
      id: 'answer',
      title: text,
      description: answer.text.slice(0, DESCRIPTION),
      input_message_content: {
        message_text: escapeHtml(answer.text),
        parse_mode: 'HTML',
        link_preview_options: { is_disabled: true },
      },
    },
  ];
}
