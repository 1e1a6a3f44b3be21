import type { Language } from '../../../core/contract/ids.js';
import type { Admission, Intake, Source } from '../../../queues/intake/intake.js';
import type { Chat } from '../../../store/repositories/chats.js';
import type { IncomingFile } from '../turn.js';
import { JOURNEY_MESSAGES } from './messages/index.js';

export interface AdmissionDeps {
  intake: Pick<Intake, 'announced' | 'arrived'>;
  maxFileBytes: number;
}

/** Papers come in private chats alone: there the chat is its person. */
const sourceOf = ({ platform, address }: Pick<Chat, 'platform' | 'address'>): Source => ({
  platform,
  userId: address,
  chatId: address,
  isPrivate: true,
});

/** Whether a file is taken at all: asked when it is announced, before anything of it is fetched, and when its bytes are here. */
export function createAdmission({ intake, maxFileBytes }: AdmissionDeps) {
  return {
    /** What its sender is told instead; undefined = it may come. */
    async refusal(chat: Chat, { name, size }: IncomingFile, lang: Language): Promise<string | undefined> {
      const { refused } = JOURNEY_MESSAGES[lang].file;
      const maxMb = Math.floor(maxFileBytes / 1024 / 1024);
      if ((size ?? 0) > maxFileBytes) return refused['too-large'](name, maxMb);
      const admitted = await intake.announced(sourceOf(chat), size);
      return admitted.ok ? undefined : refused[admitted.reason](name, maxMb);
    },

    arrived: (chat: Chat, bytes: Uint8Array): Promise<Admission> => intake.arrived(sourceOf(chat), bytes.length),
  };
}
