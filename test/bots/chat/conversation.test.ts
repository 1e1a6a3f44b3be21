import { expect, test } from 'vitest';
import { CHAT_MESSAGES } from '../../../bots/chat/messages/index.js';
import type { QuestionRequest } from '../../../bots/chat/questions.js';
import { openKnowledge } from '../../../knowledge/open.js';
import { createAsk } from '../../../knowledge/understanding/ask.js';
import { echoQuestions, memoryStates, NURSE, testConversation } from '../../support/conversation.js';

const ro = CHAT_MESSAGES.ro;

test('free text is a question, and a later one may lean on it for half an hour', async () => {
  const questions = echoQuestions();
  let now = new Date('2026-09-21T09:00:00Z');
  const { conversation } = testConversation({ questions, clock: () => now });
  await conversation.handle(NURSE, { kind: 'text', text: 'ce taxa e' });
  await conversation.handle(NURSE, { kind: 'text', text: 'si pana cand' });
  expect(questions.asked[1]?.history).toEqual(['ce taxa e']);
  now = new Date('2026-09-21T09:45:00Z');
  await conversation.handle(NURSE, { kind: 'text', text: 'dar la balneo' });
  expect(questions.asked[2]?.history).toEqual([]);
});

test('what she said of herself stays when her messages are forgotten, and goes with the chat', async () => {
  const questions = createAsk(await openKnowledge());
  const asked: QuestionRequest[] = [];
  let now = new Date('2026-09-21T09:00:00Z');
  const { conversation } = testConversation({
    questions: {
      ...questions,
      ask: (request, today) => questions.ask(asked[asked.push(request) - 1] ?? request, today),
    },
    clock: () => now,
  });
  await conversation.handle(NURSE, { kind: 'text', text: 'sunt asistentă generalistă și vreau la psihiatrie' });
  await conversation.handle(NURSE, { kind: 'text', text: 'colega mea e moașă, ea ce poate face?' });
  now = new Date('2026-09-23T09:00:00Z');
  const [contact] = await conversation.handle(NURSE, { kind: 'text', text: 'pe cine întreb?' });
  expect(asked[2]).toMatchObject({ history: [], qualification: 'generalist', programme: 'psihiatrie' });
  expect(contact?.text).toContain('Marian Nanu');
});

test('a language that was chosen holds for every later answer', async () => {
  const questions = echoQuestions();
  const { conversation } = testConversation({ questions });
  const [answer] = await conversation.handle(NURSE, { kind: 'command', name: 'lang', args: 'ru' });
  expect(answer?.text).toBe(CHAT_MESSAGES.ru.languageChosen);
  await conversation.handle(NURSE, { kind: 'text', text: 'cat costa' });
  expect(questions.asked[0]?.lang).toBe('ru');
  await conversation.handle(NURSE, { kind: 'choice', data: 'lang:auto' });
  await conversation.handle(NURSE, { kind: 'text', text: 'cat costa' });
  expect(questions.asked[1]?.lang).toBeUndefined();
});

test.each([
  ['taxa', 'about: fee'],
  ['TERMENE', 'about: enrolment-period payment-period'],
  ['plata@parafa_bot', 'about: payment-details'],
])('/%s answers its topics', async (name, text) => {
  const { conversation } = testConversation();
  expect((await conversation.handle(NURSE, { kind: 'command', name, args: '' }))[0]?.text).toBe(text);
});

test('suggestions become choices that ask themselves; one too long for a button is left out', async () => {
  const { conversation } = testConversation();
  const [clarify] = await conversation.handle(NURSE, { kind: 'text', text: 'clarify' });
  expect(clarify?.choices).toEqual([[{ label: 'pediatrie', data: 'ask:pediatrie' }]]);
  const [next] = await conversation.handle(NURSE, { kind: 'choice', data: 'ask:pediatrie' });
  expect(next?.text).toBe('answer to: pediatrie');
});

test.each(['', 'nonsense', 'lang:xx', 'toString:1', '__proto__:x', ':'])(
  'a forged or stale choice %j is told, not obeyed',
  async (data) => {
    const { conversation, errors } = testConversation();
    expect(await conversation.handle(NURSE, { kind: 'choice', data })).toEqual([{ text: ro.staleChoice }]);
    expect(errors).toEqual([]);
  },
);

test('what cannot be read is told in the person’s language', async () => {
  const { conversation } = testConversation();
  const [ru] = await conversation.handle({ ...NURSE, languageHint: 'ru' }, { kind: 'unsupported', what: 'voice' });
  expect(ru?.text).toBe(CHAT_MESSAGES.ru.unsupported.voice);
  const [empty] = await conversation.handle(NURSE, { kind: 'text', text: ' \n ' });
  expect(empty?.text).toBe(ro.emptyMessage);
  const [unknown] = await conversation.handle(NURSE, { kind: 'command', name: 'constructor', args: '' });
  expect(unknown?.text).toBe(ro.unknownCommand('constructor'));
});

test('an error gives the person an incident id and keeps its message for the log', async () => {
  const states = memoryStates();
  states.load = async () => {
    throw new Error('connection refused at 10.0.0.1');
  };
  const { conversation, errors } = testConversation({ states });
  const [answer] = await conversation.handle(NURSE, { kind: 'text', text: 'taxa' });
  expect(answer?.text).not.toContain('10.0.0.1');
  expect(answer?.text).toContain(errors[0]?.incident as string);
});

test('after a crash the step that was shown stands, and a turn that comes again begins where it began', async () => {
  const states = memoryStates();
  const { conversation } = testConversation({
    states,
    dialogue: async ({ state }, text) => {
      const said = Number(state.dialogue?.step ?? 0) + 1;
      const dialogue = { step: String(said), data: { text } };
      return { replies: [{ text: `${said}: ${text}` }], state: { ...state, dialogue } };
    },
  });
  const says = async (text: string, turnId: string) => {
    const { replies, keep, commit } = await conversation.take(NURSE, { kind: 'text', text }, turnId);
    await keep();
    return { said: replies.map((reply) => reply.text), commit };
  };
  expect((await says('a', 't1')).said).toEqual(['1: a']);
  expect((await says('a', 't1')).said).toEqual(['1: a']);
  const next = await says('b', 't2');
  expect(next.said).toEqual(['2: b']);
  await next.commit();
  expect((await says('b', 't2')).said).toEqual([]);
  expect((await states.load(NURSE)).answering).toBeUndefined();
  expect((await says('c', 't3')).said).toEqual(['3: c']);
});
