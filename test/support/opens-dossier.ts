import type { DrivenPerson } from './chat-drivers.js';

/** Somebody in a chat of whatever platform. */
interface Nurse extends Pick<DrivenPerson, 'hears'> {
  says(text: string): Promise<unknown>;
  presses(label: string): Promise<unknown>;
}

const WAIT = 60_000;
const STEPS = [
  ['am nevoie de acordul', 'Sunt de acord'],
  ['Ce calificare aveți', 'Asistent medical generalist'],
  ['la ce program', 'Psihiatrie'],
  ['dosarul se depune prin angajator', 'Angajatorul'],
] as const;

/** Answers what is asked from the consent on, until the dossier for Psihiatrie is open. */
export async function answersUntilOpen(nurse: Omit<Nurse, 'says'>): Promise<void> {
  for (const [asked, label] of STEPS) {
    await nurse.hears(asked, WAIT);
    await nurse.presses(label);
  }
  await nurse.hears('Dosar deschis: Psihiatrie', WAIT);
}

/** Asks for a dossier and answers until it is open. */
export async function opensDossier(nurse: Nurse): Promise<void> {
  await nurse.says('/dosar');
  await answersUntilOpen(nurse);
}
