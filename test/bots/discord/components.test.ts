import { expect, test } from 'vitest';
import { JOURNEY_MESSAGES } from '../../../bots/chat/dossier/messages/index.js';
import { bodyOf } from '../../../bots/discord/components.js';
import { DISCORD_LIMITS } from '../../../bots/discord/platform.js';
import { escapeText } from '../../../bots/discord-api/text.js';
import { LANGUAGES } from '../../../core/contract/ids.js';
import { buttonsOf, selectsOf } from '../../support/discord/shown.js';
import { checkMessage } from '../../support/discord/validate.js';

const accepted = (message: Parameters<typeof bodyOf>[0]) => {
  const { files = [], ...body } = bodyOf(message);
  checkMessage(body as Record<string, unknown>, files.length);
  return body as never;
};
const choice = (index: number) => ({ label: `alegerea ${index}`, data: `d:${index}` });

test.each(['x', '*', '@everyone ', '\n\n*', '- a\n', '😀'])(
  'the longest text of %j keeps the limits of a message',
  (part) => {
    const text = part.repeat(DISCORD_LIMITS.textLength).slice(0, DISCORD_LIMITS.textLength);
    accepted({ text });
    accepted({ text, choices: [[choice(1)], [choice(2)]] });
  },
);

test.each([1, 5, 6, 25, 26, 50])('%i rows of choices fit, and none is lost', (rows) => {
  const body = accepted({ text: 'Alegeți', choices: Array.from({ length: rows }, (_, index) => [choice(index)]) });
  const options = selectsOf(body).flatMap(({ options }) => options as unknown[]);
  expect(buttonsOf(body).length + options.length).toBe(rows);
});

test('an open dossier offers the form for papers, in the language of its buttons', () => {
  const labels = LANGUAGES.map((lang) => {
    const choices = [[{ label: JOURNEY_MESSAGES[lang].buttons.change, data: 'd:change' }]];
    return String(buttonsOf(accepted({ text: 'x', choices })).at(-1)?.label);
  });
  expect(labels).toEqual(['📎 Încarcă acte', '📎 Upload papers', '📎 Загрузить']);
});

test.each([
  ['**tare** _ș_ `x` ~~y~~ ||z||', '\\*\\*tare\\*\\* \\_ș\\_ \\`x\\` \\~\\~y\\~\\~ \\|\\|z\\|\\|'],
  ['<@1> <#2> <t:1:R>', '\\<@1> \\<#2> \\<t:1:R>'],
  ['[a](https://x.ro/_a_)', '\\[a\\](https://x.ro/_a_)'],
  ['# titlu\n> citat\n- punct\n1. unu', '\\# titlu\n\\> citat\n\\- punct\n1\\. unu'],
])('%j is text and nothing else', (text, shown) => {
  expect(escapeText(text)).toBe(shown);
});
