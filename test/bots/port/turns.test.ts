import { expect, test } from 'vitest';
import { CALL_TIMES, createCalling } from '../../../bots/port/calling.js';
import { createPace } from '../../../bots/port/pace.js';
import type { Incoming, Platform } from '../../../bots/port/platform.js';
import { createPort, type PortDeps } from '../../../bots/port/port.js';

const MANY = Number.POSITIVE_INFINITY;

const nothing = async () => undefined;
const rate = { perSecond: MANY, perChatSecond: MANY, perGroupMinute: MANY };

/** A port whose conversation is as given; what it says, and what goes wrong. */
function portWith(
  conversation: Partial<PortDeps['conversation']>,
  times: PortDeps['times'],
  isWhole: PortDeps['isWhole'] = async () => true,
) {
  const said: string[] = [];
  const faults: unknown[] = [];
  const limits = { textLength: 4096, captionLength: 1024, buttonsPerRow: 8, buttonRows: 100, buttonDataBytes: 64 };
  const platform = {
    name: 'telegram',
    limits: { ...limits, buttonLabelLength: 64, toastLength: 200, rate },
    can: { edit: true, ephemeral: false, albums: true, react: false, toast: 'none', linkButtons: false },
    send: async (_to: unknown, { text }: { text: string }) => `${said.push(text)}`,
    showActivity: async () => undefined,
  } as unknown as Platform;
  const port = createPort({
    platform,
    calling: createCalling({
      pace: createPace(rate, { now: Date.now }),
      times: CALL_TIMES,
      onBlocked: nothing,
      onMoved: nothing,
    }),
    conversation: conversation as PortDeps['conversation'],
    states: {} as PortDeps['states'],
    store: {} as PortDeps['store'],
    outbox: () => undefined,
    admit: async () => ({ ok: true }),
    talk: {} as PortDeps['talk'],
    render: nothing,
    clock: () => new Date(),
    isWhole,
    onError: (error) => void faults.push(error),
    ...(times ? { times } : {}),
  });
  const says = (text: string): Promise<void> => {
    const sender: Incoming['sender'] = { platform: 'telegram', chatId: '1', userId: '1', isPrivate: true };
    return port.inbox.take({ turnId: text, sender, address: { chatId: '1' }, turn: { kind: 'text', text } });
  };
  return { says, said, faults };
}

test('a turn that never ends is given up in its time and told in the log, and its chat goes on', async () => {
  const { says, said, faults } = portWith(
    {
      take: (_sender, turn) =>
        turn.kind === 'text' && turn.text === 'hangs'
          ? new Promise(() => undefined)
          : Promise.resolve({ replies: [{ text: 'answered' }], live: {}, keep: nothing, commit: nothing }),
    },
    { turnMs: 50 },
  );
  await Promise.all([says('hangs'), says('behind')]);
  expect(faults).toEqual([new Error('turn-timeout')]);
  expect(said).toEqual([expect.stringMatching(/[0-9a-f]{8}/), 'answered']);
});

test('an answer that is out is not given again when the database, away for longer than anybody waits, could not keep that it is', async () => {
  const kept: string[] = [];
  let isAway = true;
  const { says, said } = portWith(
    {
      take: async (_sender, _turn, turnId = '') =>
        kept.includes(turnId)
          ? { replies: [], live: {}, keep: nothing, commit: nothing }
          : {
              replies: [{ text: `answer to ${turnId}` }],
              live: {},
              keep: nothing,
              commit: async () => {
                if (isAway) throw new Error('away');
                kept.push(turnId);
              },
            },
    },
    { patienceMs: 20 },
    async () => !isAway,
  );
  await expect(says('one')).rejects.toThrow('away');
  await expect(says('one')).rejects.toThrow('away');
  isAway = false;
  // The platform brings it once more, and she has written again meanwhile.
  await Promise.all([says('two'), says('one')]);
  expect(said).toEqual(['answer to one', 'answer to two']);
  expect(kept).toEqual(['one', 'two']);
});
