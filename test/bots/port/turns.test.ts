import { expect, test } from 'vitest';
import { CALL_TIMES, createCalling } from '../../../bots/port/calling.js';
import { createPace } from '../../../bots/port/pace.js';
import type { Incoming, Platform } from '../../../bots/port/platform.js';
import { createPort, type PortDeps } from '../../../bots/port/port.js';

const MANY = Number.POSITIVE_INFINITY;

test('a turn that never ends is given up in its time and told in the log, and its chat goes on', async () => {
  const said: string[] = [];
  const faults: unknown[] = [];
  const rate = { perSecond: MANY, perChatSecond: MANY, perGroupMinute: MANY };
  const limits = { textLength: 4096, captionLength: 1024, buttonsPerRow: 8, buttonRows: 100, buttonDataBytes: 64 };
  const platform = {
    name: 'telegram',
    limits: { ...limits, buttonLabelLength: 64, toastLength: 200, rate },
    can: { edit: true, ephemeral: false, albums: true, react: false, toast: 'none', linkButtons: false },
    send: async (_to: unknown, { text }: { text: string }) => `${said.push(text)}`,
    showActivity: async () => undefined,
  } as unknown as Platform;
  const nothing = async () => undefined;
  const port = createPort({
    platform,
    calling: createCalling({
      pace: createPace(rate, { now: Date.now }),
      times: CALL_TIMES,
      onBlocked: nothing,
      onMoved: nothing,
    }),
    conversation: {
      take: (_sender, turn) =>
        turn.kind === 'text' && turn.text === 'hangs'
          ? new Promise(() => undefined)
          : Promise.resolve({ replies: [{ text: 'answered' }], live: {}, keep: nothing, commit: nothing }),
    } as PortDeps['conversation'],
    states: {} as PortDeps['states'],
    store: {} as PortDeps['store'],
    outbox: () => undefined,
    admit: async () => ({ ok: true }),
    talk: {} as PortDeps['talk'],
    render: nothing,
    clock: () => new Date(),
    isWhole: async () => true,
    onError: (error) => void faults.push(error),
    times: { turnMs: 50 },
  });
  const says = (text: string): Promise<void> => {
    const sender: Incoming['sender'] = { platform: 'telegram', chatId: '1', userId: '1', isPrivate: true };
    return port.inbox.take({ turnId: text, sender, address: { chatId: '1' }, turn: { kind: 'text', text } });
  };
  await Promise.all([says('hangs'), says('behind')]);
  expect(faults).toEqual([new Error('turn-timeout')]);
  expect(said).toEqual([expect.stringMatching(/[0-9a-f]{8}/), 'answered']);
});
