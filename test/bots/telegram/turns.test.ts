import type { Update } from 'telegraf/types';
import { describe, expect, test } from 'vitest';
import { incomingOf } from '../../../bots/telegram/turns.js';

const BOT = { id: 7, username: 'parafa_bot' };
const NURSE = { id: 42, is_bot: false, first_name: 'T', language_code: 'ru' };
const PRIVATE = { id: 42, type: 'private', first_name: 'T' };
const GROUP = { id: -5, type: 'supergroup', title: 'G' };

function turnOf(content: object, chat: object = PRIVATE, from: object = NURSE) {
  const update = { update_id: 1, message: { message_id: 9, date: 1, chat, from, ...content } } as unknown as Update;
  return incomingOf(update, BOT);
}

describe('in a private chat', () => {
  test.each([
    ['taxa?', { kind: 'text', text: 'taxa?' }],
    ['/taxa', { kind: 'command', name: 'taxa', args: '' }],
    ['/TAXA@Parafa_bot  acum\nsau nu', { kind: 'command', name: 'TAXA', args: 'acum\nsau nu' }],
    ['/start \u0000%%_', { kind: 'command', name: 'start', args: '\u0000%%_' }],
    ['/', { kind: 'text', text: '/' }],
    ['/123', { kind: 'text', text: '/123' }],
  ])('%j', (text, turn) => {
    expect(turnOf({ text })?.turn).toMatchObject(turn);
  });

  test('the language of the phone is a hint', () => {
    expect(turnOf({ text: 'x' })?.sender).toEqual({
      platform: 'telegram',
      chatId: '42',
      userId: '42',
      isPrivate: true,
      languageHint: 'ru',
    });
  });

  test('a photo is its largest size, a file keeps its name, a forwarded one is a file like any other', () => {
    const sizes = [
      { file_id: 's', file_size: 10 },
      { file_id: 'l', file_size: 99 },
    ];
    expect(turnOf({ photo: sizes, caption: 'aviz', media_group_id: 'g' })?.turn).toMatchObject({
      kind: 'file',
      file: { reference: 'l', name: 'foto-9.jpg', size: 99, caption: 'aviz', albumId: 'g' },
    });
    const document = { file_id: 'd', file_name: 'IMG_1.HEIC', mime_type: 'image/heic' };
    expect(turnOf({ document, forward_origin: { type: 'user' } })?.turn).toMatchObject({
      kind: 'file',
      file: { reference: 'd', name: 'IMG_1.HEIC' },
    });
    expect(turnOf({ document: { file_id: 'd' } })?.turn).toMatchObject({ file: { name: 'document' } });
  });

  test.each([
    ['sticker', 'sticker'],
    ['voice', 'voice'],
    ['audio', 'voice'],
    ['video', 'video'],
    ['video_note', 'video'],
    ['location', 'location'],
    ['venue', 'location'],
    ['contact', 'contact'],
    ['poll', 'poll'],
    ['dice', 'other'],
    ['story', 'other'],
    ['paid_media', 'other'],
    ['giveaway', 'other'],
    ['something_of_next_year', 'other'],
  ])('a %s is nothing that we can read', (key, what) => {
    expect(turnOf({ [key]: {} })?.turn).toEqual({ kind: 'unsupported', what });
  });

  test('an animation, which Telegram sends as a document too, is no paper', () => {
    expect(turnOf({ animation: {}, document: { file_id: 'd' } })?.turn).toEqual({ kind: 'unsupported', what: 'video' });
  });
});

test.each([
  'pinned_message',
  'new_chat_members',
  'left_chat_member',
  'message_auto_delete_timer_changed',
  'chat_background_set',
  'users_shared',
  'write_access_allowed',
  'giveaway_created',
  'video_chat_started',
  'forum_topic_created',
])('%s was said by nobody: silence', (key) => expect(turnOf({ [key]: {} })).toBeUndefined());

describe('in a group', () => {
  test.each([
    ['@parafa_bot cât costă?', 'cât costă?'],
    ['cât costă, @PARAFA_BOT', 'cât costă,'],
  ])('%j is for us, without the name', (text, words) => {
    expect(turnOf({ text }, GROUP)?.turn).toMatchObject({ kind: 'text', text: words });
    expect(turnOf({ text }, GROUP)?.sender.isPrivate).toBe(false);
  });

  test('a reply to us and a command are for us', () => {
    const reply = { text: 'și când?', reply_to_message: { from: { id: BOT.id } } };
    expect(turnOf(reply, GROUP)?.turn).toMatchObject({ kind: 'text', text: 'și când?' });
    expect(turnOf({ text: '/taxa' }, GROUP)?.turn).toMatchObject({ kind: 'command', name: 'taxa' });
  });

  test.each([
    ['words between others', { text: 'cât costă?' }],
    ['a reply to somebody else', { text: 'da', reply_to_message: { from: { id: 8 } } }],
    ['a command of another bot', { text: '/taxa@other_bot' }],
    ['a name that only begins like ours', { text: '@parafa_bottom hai' }],
    ['a picture that is not for us', { photo: [{ file_id: 'p' }] }],
    ['a new title', { new_chat_title: 'x' }],
    ['a migration', { migrate_to_chat_id: -100 }],
  ])('%s is let pass', (_what, content) => {
    expect(turnOf(content, GROUP)).toBeUndefined();
  });

  test('an administrator who does not show who they are is answered, in the topic where they ask', () => {
    const admin = { id: 1087968824, is_bot: true, first_name: 'Group' };
    const asked = turnOf({ text: '@parafa_bot taxa', message_thread_id: 7, is_topic_message: true }, GROUP, admin);
    expect(asked?.address).toEqual({ chatId: '-5', topicId: '7', isGroup: true });
  });

  test('other bots are not answered', () => {
    expect(turnOf({ text: '@parafa_bot hi' }, GROUP, { id: 8, is_bot: true, first_name: 'B' })).toBeUndefined();
  });
});

test('a press without a message it could stand under is nobody’s turn', () => {
  const pressed = (more: object) =>
    incomingOf({ update_id: 1, callback_query: { id: 'q', from: NURSE, ...more } } as unknown as Update, BOT);
  expect(pressed({ inline_message_id: 'i', data: 'd:show' })).toBeUndefined();
  const under = { message_id: 3, chat: PRIVATE };
  expect(pressed({ message: under, data: 'd:show' })).toMatchObject({
    turn: { kind: 'choice', data: 'd:show' },
    turnId: '1',
    interaction: { id: 'q', messageId: '3' },
  });
  expect(pressed({ message: under, game_short_name: 'x' })?.turn).toEqual({ kind: 'choice', data: '' });
});
