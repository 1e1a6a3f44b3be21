import { expect, test } from 'vitest';
import type { ChatContext } from '../../../bots/chat/context.js';
import { createConversation } from '../../../bots/chat/conversation.js';
import { CHAT_MESSAGES } from '../../../bots/chat/messages/index.js';
import type { QuestionRequest } from '../../../bots/chat/questions.js';
import { type ChatState, emptyState } from '../../../bots/chat/state.js';

const sender = { platform: 'terminal', chatId: '1', userId: '1', isPrivate: true } as const;
const VALID = '1800101221144';

function chat() {
  let state: ChatState = emptyState();
  const asked: QuestionRequest[] = [];
  const chosen: string[] = [];
  const answer = (request: QuestionRequest) => {
    asked.push(request);
    const topics = request.text.includes('numărul') ? (['insured-id'] as const) : (['fee'] as const);
    return {
      id: '',
      lang: 'ro' as const,
      outcome: 'answered' as const,
      topics: [...topics],
      entities: {},
      text: 'Taxa este 2.500 lei.',
      citations: [],
      conflicts: [],
      suggestions: ['Până când se plătește taxa?'],
      took_ms: 0,
    };
  };
  const conversation = createConversation({
    questions: { ask: answer, about: () => answer({ text: '' }) },
    states: {
      load: async () => state,
      save: async (_, next) => {
        state = next;
      },
    },
    commands: {
      dossier: async () => ({
        replies: [{ text: 'Sunteți de acord?', choices: [[{ label: 'Da, sunt de acord', data: 'd:consent:yes' }]] }],
      }),
    },
    choices: {
      'd:': async (_: ChatContext, data: string) => {
        chosen.push(data);
        return { replies: [{ text: 'Mulțumesc.' }] };
      },
    },
    file: async () => ({ replies: [] }),
    clock: () => new Date('2026-09-01T10:00:00Z'),
    onError: (error) => {
      throw error;
    },
  });
  const say = async (text: string) =>
    (await conversation.handle(sender, { kind: 'text', text })).map((reply) => reply.text);
  return {
    say,
    asked,
    chosen,
    open: () => conversation.handle(sender, { kind: 'command', name: 'dosar', args: '' }),
    state: () => state,
  };
}

test('a question in between is answered and the step is kept: the menu still takes a word', async () => {
  const { say, open, asked, chosen } = chat();
  await open();
  expect(await say('dar cât costă?')).toEqual(['Taxa este 2.500 lei.']);
  expect(asked.map(({ text }) => text)).toEqual(['dar cât costă?']);
  expect(await say('da')).toEqual(['Mulțumesc.']);
  expect(chosen).toEqual(['consent:yes']);
});

test('a CNP in a message is answered as if it were not there, is not kept, and she is told not to post it', async () => {
  const { say, asked, state } = chat();
  const [text, warning] = await say(`cat e taxa? cnp ${VALID}`);
  expect(text).toBe('Taxa este 2.500 lei.');
  expect(warning).toBe(CHAT_MESSAGES.ro.cnpSeen);
  expect(asked.at(-1)?.text).not.toContain(VALID);
  expect(JSON.stringify(state())).not.toContain(VALID);
});

test('a number that is asked about is read, and not kept either', async () => {
  const { say, asked, state } = chat();
  await say(`e bun numărul ${VALID}?`);
  expect(asked.at(-1)?.text).toContain(VALID);
  expect(JSON.stringify(state())).not.toContain(VALID);
});
