import { setTimeout as sleep } from 'node:timers/promises';
import { JOURNEY_MESSAGES } from '../../../bots/chat/dossier/messages/index.js';
import { Person } from '../telegram/person.js';
import type { TelegramServer } from '../telegram/server.js';

/** Words that only she says: whoever finds them outside the vault has found personal data. */
export const PLANTED = { word: 'Zvăpăiescu', file: 'act-zvapaiescu' };

const ERASING = JOURNEY_MESSAGES.ro.erase;
const QUESTION = { says: `Sunt ${PLANTED.word}. Cât costă un program?`, hears: /2\.500 lei/ };

interface Step {
  does(nurse: Person, paper: Uint8Array): Promise<unknown>;
  hears: RegExp;
  /** Heard once, however often everything around it dies. */
  once?: boolean;
}

const STEPS: readonly Step[] = [
  { does: (nurse) => nurse.says(QUESTION.says), hears: QUESTION.hears },
  { does: (nurse) => nurse.says('/dosar'), hears: /am nevoie de acordul/ },
  { does: (nurse) => nurse.presses('Sunt de acord'), hears: /Ce calificare aveți/ },
  { does: (nurse) => nurse.presses('Asistent medical generalist'), hears: /la ce program/ },
  { does: (nurse) => nurse.presses('Psihiatrie'), hears: /dosarul se depune prin angajator/ },
  { does: (nurse) => nurse.presses('Angajatorul'), hears: /Dosar deschis: Psihiatrie/, once: true },
  {
    does: (nurse, bytes) => nurse.uploads({ bytes, name: `${PLANTED.file}.pdf`, as: 'document' }),
    hears: /(✅|❗|🔎) Diploma sau certificatul/,
    once: true,
  },
  { does: (nurse) => nurse.presses('Trimite la verificare'), hears: /Îl trimiteți totuși/ },
  // Where she is answered late, staff may have decided by then: she is told so. What was done and not told is said as it stands.
  {
    does: (nurse) => nurse.presses('Da, trimite-l așa'),
    hears: /Am trimis dosarul|Dosarul este deja la verificare|Dosarul a fost verificat și confirmat/,
    once: true,
  },
];

/** What follows where staff are. */
const DECIDED: Step = {
  does: async () => undefined,
  hears: /O persoană a verificat dosarul și l-a confirmat/,
  once: true,
};

export interface NurseReport {
  /** What was asked and never answered. */
  lost: string[];
  /** Notices that came, and those that came again. */
  told: number;
  again: number;
  /** Those that came again, by their first words. */
  twice: string[];
}

/** What she heard last: what came before it was heard as it should be. */
const endOf = (heard: string): string => heard.slice(-1_000);

/** A nurse who opens a dossier, sends a paper and hands it in, waiting for each answer as people do. */
export async function walk(
  server: TelegramServer,
  id: number,
  paper: Uint8Array,
  { pauseMs, patienceMs, isDecided }: { pauseMs: () => number; patienceMs: number; isDecided?: boolean },
): Promise<NurseReport> {
  const steps = isDecided ? [...STEPS, DECIDED] : STEPS;
  const nurse = new Person(server, id);
  const lost: string[] = [];
  for (const { does, hears } of steps) {
    await sleep(pauseMs());
    try {
      await does(nurse, paper);
      await nurse.hears(hears, patienceMs);
    } catch (error) {
      lost.push(`${id} ${hears}: ${error instanceof Error ? endOf(error.message) : String(error)}`);
      break;
    }
  }
  const heard = steps.filter(({ once }) => once).map(({ hears }) => nurse.texts().filter((text) => hears.test(text)));
  const twice = heard.flatMap((texts) => texts.slice(1).map((text) => `${id}: ${text.slice(0, 60)}`));
  const told = heard.filter(({ length }) => length > 0).length;
  return { lost, told, again: twice.length, twice };
}

/** She has everything of hers erased. Gives what was not answered. */
export async function leave(server: TelegramServer, id: number, patienceMs: number): Promise<string[]> {
  const nurse = new Person(server, id, 'ro', server.state.chats.get(id));
  try {
    await nurse.says('/stergere');
    await nurse.hears(ERASING.ask, patienceMs);
    await nurse.presses(ERASING.yes);
    await nurse.hears(ERASING.done, patienceMs);
    return [];
  } catch (error) {
    return [`${id} erasing: ${error instanceof Error ? error.message.slice(0, 2_000) : String(error)}`];
  }
}
