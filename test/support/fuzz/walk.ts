import { COMMANDS } from '../../../bots/chat/commands.js';
import type { Reply } from '../../../bots/chat/reply.js';
import type { Sender, Turn } from '../../../bots/chat/turn.js';
import type { Journey } from '../journey.js';

type Random = () => number;

const pick = <T>(items: readonly T[], random: Random): T => items[Math.floor(random() * items.length)] as T;

/** What people write, and what nobody should. */
const WORDS = [
  'cât costă',
  'ok',
  'da',
  '2',
  'Popescu Ana 2900101410019',
  '31.12.2026',
  '',
  ' ',
  '\u0000\u202e\u200b',
  '<b>x</b> & {{y}} \\n',
  'ș'.repeat(5_000),
  '😀'.repeat(50),
  '/dosar /dosar',
  'vreau un om',
  'начало',
];
const FORGED = [
  'd:',
  'd:p:',
  'd:p:nimic',
  'd:rm:x',
  'd:consent:maybe',
  'ask:',
  'lang:xx',
  'zzz',
  'd:q:medic',
  'h:',
  ':',
];
const NAMES_OF_COMMANDS = Object.values(COMMANDS).flatMap(({ ro, en, ru }) => [ro, en, ru]);
const NAMES = ['scan.pdf', '../../etc/passwd', '', 'a'.repeat(300), '\u202efdp.exe', 'poză.jpg'];

/** What the walk says next: most often one of the choices it was offered, sometimes an old one, sometimes nonsense. */
function turnOf(offered: readonly string[], past: readonly string[], number: number, random: Random): Turn {
  const messageId = String(number);
  const roll = random();
  if (roll < 0.5 && offered.length > 0) return { kind: 'choice', data: pick(offered, random) };
  if (roll < 0.58 && past.length > 0) return { kind: 'choice', data: pick(past, random) };
  if (roll < 0.62) return { kind: 'choice', data: pick(FORGED, random) };
  if (roll < 0.72) {
    const name = pick(NAMES_OF_COMMANDS, random);
    return { kind: 'command', name, args: random() < 0.2 ? pick(WORDS, random) : '', messageId };
  }
  if (roll < 0.84) {
    const bytes = Buffer.from(random() < 0.1 ? '' : `paper ${Math.floor(random() * 50)}`);
    const file = { name: pick(NAMES, random), open: async () => new Uint8Array(bytes) };
    return { kind: 'file', messageId, file: random() < 0.3 ? { ...file, albumId: 'album' } : file };
  }
  if (roll < 0.86) return { kind: 'unsupported', what: pick(['sticker', 'voice', 'other'] as const, random) };
  return { kind: 'text', text: pick(WORDS, random), messageId };
}

const choicesOf = (replies: readonly Reply[]): string[] =>
  replies.flatMap(({ choices }) => choices?.flat().map(({ data }) => data) ?? []);

/** Somebody of the staff does something, sensible or not. */
async function staffStep({ desk, engine }: Journey, random: Random): Promise<void> {
  const by = pick(['ana', 'dan'], random);
  const reviews = await desk.reviews();
  const id = reviews.length > 0 && random() < 0.9 ? pick(reviews, random).id : pick(['', 'x', '0'], random);
  const roll = random();
  if (roll < 0.2) await desk.take(id, by);
  else if (roll < 0.3) await desk.release(id, by);
  else if (roll < 0.4) await desk.review(id, by);
  else if (roll < 0.6)
    await desk.decide(id, pick(['approve', 'reject', 'request'] as never[], random), by, pick(WORDS, random));
  else if (roll < 0.7) await desk.undo(id, by);
  else if (roll < 0.8)
    await desk.correct(id, by, pick(['fullName', 'cnp', 'issuedOn', 'zzz'], random), pick(WORDS, random));
  else {
    const [talk] = await desk.conversations();
    const at = talk?.id ?? 'x';
    if (roll < 0.9) await desk.answer(at, by, pick(WORDS, random));
    else if (roll < 0.95) await desk.edit(at, by, pick(WORDS, random));
    else await desk.close(at, by);
  }
  // Nobody sends here: what was to be told must not pile up.
  if (random() < 0.05) await engine.store.db.deleteFrom('notifications').execute();
}

export interface WalkReport {
  turns: number;
  /** Turns that nobody answered in words. */
  silent: string[];
  /** Slowest turn. */
  slowestMs: number;
}

/** Some people at once, each going wherever the buttons lead; a turn that throws ends the walk with its seed's trace. */
export async function randomWalk(journey: Journey, turns: number, random: Random): Promise<WalkReport> {
  const people = Array.from({ length: 8 }, (_, index) => {
    const id = `fuzz-${index}`;
    const sender: Sender = { platform: 'telegram', chatId: id, userId: id, isPrivate: index !== 0 };
    return { sender, offered: [] as string[], past: [] as string[] };
  });
  const report: WalkReport = { turns: 0, silent: [], slowestMs: 0 };
  for (let number = 1; number <= turns; number += 1) {
    const person = pick(people, random);
    const turn = turnOf(person.offered, person.past, number, random);
    const started = performance.now();
    const replies = await journey.take(turn, person.sender);
    report.slowestMs = Math.max(report.slowestMs, performance.now() - started);
    report.turns += 1;
    if (replies.some(({ text }) => text.trim() === '')) report.silent.push(JSON.stringify(turn));
    const data = choicesOf(replies);
    if (data.length > 0) {
      person.past = [...new Set([...person.offered, ...person.past])].slice(0, 40);
      person.offered = data;
    }
    if (random() < 0.15) await staffStep(journey, random);
  }
  return report;
}
