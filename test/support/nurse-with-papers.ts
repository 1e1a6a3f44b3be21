import { PDFParse } from 'pdf-parse';
import type { Sender } from '../../bots/chat/turn.js';
import type { ReadDocument } from '../../core/documents/document.js';
import * as papers from '../core/dossier/dossier-support.js';
import { type Journey, labels, openJourney, words } from './journey.js';

const KINDS: Record<string, () => ReadDocument> = {
  request: () => papers.request({ programme: 'psihiatrie' }),
  diploma: () => papers.diploma(),
  certificate: () => papers.certificate(),
  notice: () => papers.notice(),
  card: () => papers.card(),
  consent: () => papers.consent(),
  payment: () => papers.payment(),
};
/** What a faultless application holds. */
export const APPLICATION = ['request', 'diploma', 'certificate', 'notice', 'card', 'consent'];

/** A journey in which a file reads as what its first word says, on a day of the enrolment. */
export async function openPaperJourney(): Promise<Journey> {
  const journey = await openJourney((bytes, file) => {
    const paper = KINDS[bytes.split(' ')[0] ?? '']?.();
    if (!paper) throw new Error(`no paper "${bytes}"`);
    return { ...paper, file };
  });
  journey.engine.clock.set(new Date('2026-09-25T09:00:00Z'));
  return journey;
}

let next = 700;

/** Somebody with a dossier of such papers. */
export class Nurse {
  readonly sender: Sender;
  constructor(private readonly journey: Journey) {
    next += 1;
    this.sender = { platform: 'telegram', chatId: String(next), userId: String(next), isPrivate: true };
  }
  presses = (data: string) => this.journey.presses(data, this.sender);
  says = (text: string) => this.journey.says(text, this.sender);
  async sends(...kinds: string[]): Promise<string> {
    const said: string[] = [];
    for (const kind of kinds)
      said.push(
        words(
          await this.journey.sends(
            { bytes: `${kind} of ${this.sender.chatId} ${said.length}`, name: `${kind}.pdf` },
            this.sender,
          ),
        ),
      );
    await this.journey.judged(this.sender);
    return said.join('\n');
  }
  status = async () => words(await this.journey.command('status', '', this.sender));
  buttons = async () => labels(await this.journey.command('status', '', this.sender));
  async personId(): Promise<string> {
    return (await this.journey.engine.store.chats.find('telegram', this.sender.chatId))?.personId ?? '';
  }
  dossier = async () => (await this.journey.engine.store.dossiers.ofPerson(await this.personId()))[0];
  async fileId(kind: string): Promise<string> {
    const files = await this.journey.engine.store.files.ofDossier((await this.dossier())?.id ?? '');
    return files.find(({ name }) => name.startsWith(kind))?.id ?? '';
  }
  /** The open review of a reason. */
  async review(reason = 'submitted'): Promise<string> {
    const reviews = await this.journey.engine.store.reviews.ofDossier((await this.dossier())?.id ?? '');
    return reviews.filter((review) => review.reason === reason).at(-1)?.id ?? '';
  }
  async pdf(): Promise<string> {
    const [summary] = await this.presses('d:pdf');
    const parser = new PDFParse({ data: Uint8Array.from(summary?.attachment?.bytes ?? []) });
    const { text } = await parser.getText();
    await parser.destroy();
    return text.replace(/\s+/g, ' ');
  }
  /** A faultless dossier in the hands of staff. */
  async submits(): Promise<string> {
    await this.journey.opens(this.sender);
    await this.sends(...APPLICATION);
    await this.presses('d:submit:sure');
    return this.review();
  }
}
