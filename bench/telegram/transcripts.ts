import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { openBot } from '../../test/support/telegram/bot-process.js';
import { Person } from '../../test/support/telegram/person.js';
import { type Bubble, pageOf } from './transcript-page.js';

// npm run docs:transcripts (after npm run build). A real run of the built bot against the test server, drawn as a phone shows it.
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const target = join(root, 'docs', 'transcripts');
const documents = join(root, 'test', 'fixtures', 'dossiers', 'people', 'p1');
const WIDTH = 390;
const WAIT = 90_000;

const require = createRequire(import.meta.url);
const font = (name: string) => readFile(require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));

const bot = await openBot('polling');
const nurse = new Person(bot.server, 42);
const parts: { name: string; bubbles: Bubble[] }[] = [];
let from = 0;

type Shown = {
  reply_markup?: { inline_keyboard?: { text: string }[][] };
  photo?: unknown;
  document?: { file_name?: string };
};

/** Everything said since the last part, in its last form; or `only` what holds these words. */
function part(name: string, only?: string): void {
  const isShown = ({ message_id }: { message_id: number }, at: number) =>
    only === undefined ? at >= from : nurse.chat.visible.get(message_id)?.text.includes(only);
  const bubbles = nurse.chat.messages.filter(isShown).map((message): Bubble => {
    const isBot = message.from?.is_bot === true;
    const shown = message as Shown;
    const text = isBot
      ? (nurse.chat.visible.get(message.message_id)?.text ?? '')
      : 'text' in message
        ? message.text
        : shown.document
          ? `▤ ${shown.document.file_name}`
          : 'foto';
    return {
      side: isBot ? 'bot' : 'nurse',
      text,
      buttons: (shown.reply_markup?.inline_keyboard ?? []).map((row) => row.map((button) => button.text)),
    };
  });
  from = nurse.chat.messages.length;
  parts.push({ name, bubbles });
}

/** Presses and shows what was pressed: the message itself is replaced by the next one. */
async function chooses(label: string, heard: RegExp | string): Promise<void> {
  await nurse.presses(label);
  await nurse.hears(heard, WAIT);
}

const sends = async (file: string, name: string) =>
  nurse.uploads({ bytes: await readFile(join(documents, file)), name, as: 'document' });

try {
  await bot.start();
  await nurse.says('Bună ziua! Sunt AMG, cât costă programul de psihiatrie și cine plătește?');
  await nurse.hears('2.500 lei', WAIT);
  part('question');

  await nurse.says('/dosar');
  await nurse.hears('am nevoie de acordul', WAIT);
  part('consent');
  await chooses('Sunt de acord', 'Ce calificare aveți');
  await chooses('Asistent medical generalist', 'la ce program');
  await chooses('Psihiatrie', 'dosarul se depune prin angajator');
  part('programme');
  await chooses('Angajatorul', 'Dosar deschis: Psihiatrie');
  part('opened', 'Dosar deschis');
  await sends('request.pdf', 'solicitare.pdf');
  await sends('membership.pdf', 'certificat-membru.pdf');
  await sends('notice.pdf', 'aviz.pdf');
  await nurse.hears(/(✅|❗|🔎) Avizul/, WAIT);
  await nurse.hears(/(✅|❗|🔎) Solicitarea/, WAIT);
  await nurse.hears(/(✅|❗|🔎) Certificatul de membru/, WAIT);
  // The last form of the list, when the one before it is taken away.
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  part('checklist');

  await chooses('Actele mele', 'Actele din dosar');
  await chooses('Certificatul de membru', 'Nume:');
  part('paper', 'Nume:');
  await chooses('Înapoi la listă', 'Actele din dosar');
  await chooses('Înapoi la listă', 'Dosar: Psihiatrie');
  await nurse.presses('Trimite la verificare');
  await nurse.hears('Îl trimiteți totuși', WAIT);
  await chooses('Da, trimite-l așa', 'Am trimis dosarul');
  const [review] = JSON.parse(await bot.parafa('review', 'list', '--json')) as { id: string }[];
  await bot.parafa('review', 'ask-again', review?.id ?? '', 'Adăugați, vă rog, cartea de identitate, față și verso.');
  await nurse.hears('față și verso', WAIT);
  part('decision');

  await nurse.says('vreau să vorbesc cu cineva');
  await nurse.hears('Am chemat o persoană', WAIT);
  await nurse.says('Cartea de identitate o am abia luni. Este în regulă?');
  await nurse.hears('Am transmis', WAIT);
  const [talk] = JSON.parse(await bot.parafa('desk', 'list', '--json')) as { id: string }[];
  await bot.parafa(
    'desk',
    'answer',
    talk?.id ?? '',
    'Da, o puteți adăuga luni; dosarul rămâne deschis.',
    '--by',
    'Ioana',
  );
  await nurse.hears('rămâne deschis', WAIT);
  part('staff');

  await nurse.says('/memento');
  await nurse.hears('mementouri', WAIT);
  await chooses('Da, amintește-mi', 'Mementourile sunt pornite');
  part('reminders');

  await mkdir(target, { recursive: true });
  const fonts = { regular: await font('DejaVuSans'), bold: await font('DejaVuSans-Bold') };
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  for (const theme of ['light', 'dark'] as const) {
    for (const { name, bubbles } of parts) {
      const page = await browser.newPage({ viewport: { width: WIDTH, height: 10 }, deviceScaleFactor: 1.5 });
      await page.setContent(pageOf(bubbles, theme, fonts));
      await page.evaluate('document.fonts.ready');
      await page.screenshot({ path: join(target, `${name}-${theme}.png`), fullPage: true });
      await page.close();
    }
  }
  await browser.close();
} finally {
  await bot.close();
}
