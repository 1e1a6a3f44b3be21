import type { DossierFiles } from '../../queues/dossier-files.js';
import type { Store } from '../../store/open-store.js';
import type { Arrival } from '../../store/repositories/arrivals.js';
import type { Chat } from '../../store/repositories/chats.js';
import type { Arrivals } from '../chat/arrivals.js';
import { albumQuestion, withAlbumPaper } from '../chat/dossier/joining.js';
import type { Journey } from '../chat/dossier/journey.js';
import { JOURNEY_MESSAGES } from '../chat/dossier/messages/index.js';
import { receivedText, receiveInto } from '../chat/dossier/receive.js';
import type { TelegramBot } from './bot.js';
import type { Fetched } from './fetching.js';

export interface TakingDeps {
  store: Store;
  files: DossierFiles;
  bot: Pick<TelegramBot, 'push' | 'remember'>;
  arrivals: Pick<Arrivals, 'watch'>;
  talk: Journey['talk'];
  maxFileBytes: number;
}

/** What becomes of a fetched file: a paper of the dossier or something for staff; whoever sent it is told when it is neither. */
export function createTaking({ store, files, bot, arrivals, talk, maxFileBytes }: TakingDeps) {
  async function askAboutAlbum(chat: Chat, albumId: string, fileId: string): Promise<void> {
    const isAsked = await bot.remember(chat, (state) => {
      const { state: next, asks } = withAlbumPaper(state, albumId, fileId);
      return { state: next, result: asks };
    });
    if (isAsked) await bot.push(chat, albumQuestion(albumId, chat.language), true);
  }

  return async function take(arrival: Arrival, fetched: Fetched): Promise<void> {
    const { name, dossierId, conversationId, albumId } = arrival;
    const chat = await store.chats.get(arrival.chatId);
    if (!chat) return;
    const tell = async (text: string) => void (await bot.push(chat, { text }, true));
    if (!fetched.ok && fetched.reason === 'gone') return tell(JOURNEY_MESSAGES[chat.language].file.notFetched(name));
    if (conversationId && fetched.ok) return talk.attach(arrival.personId, { ...arrival, conversationId, ...fetched });
    const received = fetched.ok
      ? await receiveInto({ store, files }, dossierId, name, fetched.bytes)
      : ({ ok: false, reason: 'too-large' } as const);
    if (!received.ok || received.duplicate) return tell(receivedText(received, name, chat.language, maxFileBytes));
    arrivals.watch(chat, dossierId);
    if (albumId) await askAboutAlbum(chat, albumId, received.fileId);
  };
}
