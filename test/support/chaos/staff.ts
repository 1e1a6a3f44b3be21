import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordPerson } from '../discord/person.js';
import { buttonsOf, shownText } from '../discord/shown.js';
import type { Desk } from './world.js';

const LOOK_MS = 500;

/** Somebody of the staff takes what waits and confirms it, until told to stop: a press that is not heard is made again. */
export async function work(
  { server, guild, channel, roleId }: Desk,
  name: string,
  { stop, random }: { stop: AbortSignal; random: () => number },
): Promise<void> {
  const person = new DiscordPerson(server, { name });
  guild.members.set(person.user.id, [roleId]);
  const isMine = (text: string) => text.includes(`<@${person.user.id}>`);
  while (!stop.aborted) {
    const cards = person.visible(channel).flatMap((message) => {
      const ids = buttonsOf(message).map(({ custom_id }) => String(custom_id));
      const approve = isMine(shownText(message)) ? ids.find((id) => id.startsWith('desk:approve:')) : undefined;
      const id = approve ?? ids.find((each) => each.startsWith('desk:take:'));
      return id ? [{ id, message }] : [];
    });
    const next = cards.find(({ id }) => id.includes('approve')) ?? cards[Math.floor(random() * cards.length)];
    if (next) person.pressesId(next.id, next.message, channel);
    await sleep(LOOK_MS);
  }
}
