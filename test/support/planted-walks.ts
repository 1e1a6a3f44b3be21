import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DiscordFault } from './discord/fault.js';
import { DiscordPerson } from './discord/person.js';
import type { DiscordServer } from './discord/server.js';
import { startParafa } from './parafa-process.js';
import { NUMBERS, PLANTED, plantedPaper } from './planted.js';
import { ApiError } from './telegram/api-error.js';
import type { BotProcess } from './telegram/bot-process.js';
import { Person } from './telegram/person.js';

const WAIT = 60_000;
const { surname, givenName, cnp, series, iban, phone, email, words } = PLANTED;
/** Whatever tells of her, in one line. */
export const ALL = `${surname} ${givenName}, CNP ${cnp}, seria ${series}, ${iban}, ${phone}, ${email}, ${words}`;

/** She asks, entrusts, meets faults of the platform, is decided on, and is served by staff at the command line. */
export async function walkOnTelegram(bot: BotProcess): Promise<void> {
  const nurse = new Person(bot.server, 770);
  nurse.profile = { first_name: givenName, last_name: surname, username: words };
  const hears = (text: string | RegExp) => nurse.hears(text, WAIT);

  await nurse.says(`/start ${words}`);
  await hears('Bună ziua');
  await nurse.says(`cât costă? ${ALL}`);
  await hears('este un CNP');
  // A question without an answer is kept, and a command that is none is repeated to its sender alone.
  await nurse.says(`zxqv ${ALL} grmblf?`);
  await nurse.says(`/${words}`);
  await hears('Nu cunosc comanda');

  await nurse.says('/dosar');
  await nurse.presses('Sunt de acord');
  await nurse.presses('Asistent medical generalist');
  await nurse.presses('Psihiatrie');
  await nurse.presses('Angajatorul');
  const name = `${surname} ${cnp} ${series}.pdf`;
  await nurse.uploads({ bytes: await plantedPaper(), name, as: 'document', caption: ALL });
  await nurse.uploads({ bytes: Buffer.from(`%PDF-1.4 ${ALL}`), name: `stricat-${name}`, as: 'document' });
  await nurse.uploads({ bytes: Buffer.from(ALL), name: `${words}.exe`, as: 'document' });
  await hears(/Certificat/u);

  // What the platform says of a fault may repeat what was sent.
  bot.server.failNext('sendMessage', new ApiError(400, `Bad Request: ${ALL}`), nurse.id);
  bot.server.failNext('sendMessage', new ApiError(502, `Bad Gateway: ${ALL}`), nurse.id);
  await nurse.says('/status');
  await nurse.says('/memento');
  await hears('Vă pot aminti');
  await nurse.presses('Da, amintește-mi');

  await nurse.says('/operator');
  await hears('Am chemat o persoană');
  // The words of a conversation reach staff as they are written, but for the numbers; what a file is called does not.
  await nurse.says(`am o problemă: ${NUMBERS.join(', ')}`);
  await nurse.uploads({ bytes: await plantedPaper(), name, as: 'document' });
  const [{ id }] = JSON.parse(await bot.parafa('desk', 'list', '--json')) as [{ id: string }];
  await bot.parafa('desk', 'answer', id, `am notat ${NUMBERS.join(', ')}`, '--by', 'Ioana');
  await hears('am notat');
  await bot.parafa('desk', 'close', id);
  await hears('s-a încheiat');

  await nurse.says('/status');
  await nurse.presses('Trimite la verificare');
  await nurse.presses('Da, trimite-l așa');
  await hears('Am trimis dosarul');
  const [review] = JSON.parse(await bot.parafa('review', 'list', '--json')) as [{ id: string }];
  await bot.parafa('review', 'show', review.id);
  await bot.parafa('review', 'ask-again', review.id, `pentru ${ALL}`);
  await hears('vă roagă să completați');
  await nurse.says('/datelemele');
  await hears('Cât timp le păstrăm');
}

/** The same person on Discord, where staff are too. */
export async function walkOnDiscord(discord: DiscordServer): Promise<void> {
  const nurse = new DiscordPerson(discord, { name: `${surname} ${givenName}` });
  const hears = (text: string | RegExp) => nurse.hears(text, nurse.dm, WAIT);
  const isOffered = (label: string) => nurse.buttons().some((each) => each.includes(label));
  const press = async (label: string) => {
    await nurse.until(() => isOffered(label), `the button ${label}`, WAIT);
    nurse.presses(label);
  };
  const sends = (name: string, bytes: Uint8Array, caption = ALL) =>
    nurse.says(caption, { files: [{ name, bytes, type: 'application/pdf' }] });

  nurse.says(`cât costă? ${ALL}`);
  await hears('este un CNP');
  nurse.says(`zxqv ${ALL} grmblf?`);
  nurse.slash('dosar');
  for (const label of ['Sunt de acord', 'Asistent medical generalist', 'Psihiatrie', 'Angajatorul']) await press(label);
  await hears('Dosar deschis');
  sends(`${surname} ${cnp} ${series}.pdf`, await plantedPaper());
  sends(`stricat-${surname}.pdf`, Buffer.from(`%PDF-1.4 ${ALL}`));
  await hears(/Certificat/u);
  for (const status of [400, 502])
    discord.failNext('POST', /\/messages$/, new DiscordFault(status, status === 400 ? 50035 : 0, `Refused: ${ALL}`));
  nurse.says('Ce acte trebuie să depun?');
  nurse.slash('operator');
  await hears('Am chemat o persoană');
  // As on Telegram: her words reach staff, but for the numbers.
  nurse.says(`am o problemă: ${NUMBERS.join(', ')}`);
  sends(`${surname}.pdf`, await plantedPaper(), NUMBERS.join(', '));
  // While a paper is being read nothing is sent yet: she presses again.
  for (let times = 0; times < 12 && !isOffered('Da, trimite-l așa'); times += 1) {
    nurse.slash('status');
    await press('Trimite la verificare');
    await nurse.until(() => isOffered('Da, trimite-l așa'), 'the question', WAIT / 6).catch(() => undefined);
  }
  await press('Da, trimite-l așa');
  await hears('Am trimis dosarul');
  nurse.slash('datelemele');
  await hears('Cât timp le păstrăm');
}

/** The same person at the terminal: what she reads is hers, what is logged beside it is not. */
export async function walkAtTerminal(bot: BotProcess, env: Record<string, string>): Promise<string> {
  const paper = join(bot.data, '..', `${surname}.pdf`);
  await writeFile(paper, await plantedPaper());
  const lines = [
    `cât costă? ${ALL}`,
    `zxqv ${ALL} grmblf?`,
    ...['/dosar', 'Sunt de acord', 'Asistent medical generalist', 'Psihiatrie', 'Angajatorul'],
    ...[`/upload ${paper}`, `/upload ${paper}-${words}`, '/status', '/operator', `problema: ${ALL}`, '/datelemele'],
  ];
  const terminal = startParafa(
    ['start'],
    { ...env, PARAFA_DATA: bot.data, READ_CONCURRENCY: '1', LOG_LEVEL: 'debug' },
    { input: `${lines.join('\n')}\n`, cwd: join(bot.data, '..') },
  );
  const code = await terminal.ended();
  for (const heard of ['Am chemat o persoană', 'Cât timp le păstrăm'])
    if (code !== 0 || !terminal.stdout().includes(heard)) throw new Error(`"${heard}" not heard: ${terminal.log()}`);
  await rm(paper);
  return terminal.stderr();
}
