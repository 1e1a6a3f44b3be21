import { may } from '../../../core/dossier/lifecycle/states.js';
import type { Chat } from '../../../store/repositories/chats.js';
import { isLiving, lifeOf } from '../../../store/repositories/dossiers.js';
import type { StoredFile } from '../../../store/repositories/files.js';
import type { ChatContext, Outcome } from '../context.js';
import type { Choice, Reply } from '../reply.js';
import type { ChatState } from '../state.js';
import type { DossierDeps } from './deps.js';
import { JOURNEY_MESSAGES } from './messages/index.js';
import { LIFE_MESSAGES } from './messages/life.js';
import { receivedText, receiveInto } from './receive.js';
import { currentDossier, type DossierView, loadView } from './view.js';

/** Enough of an id to tell the papers of one dossier apart: two whole ones do not fit behind a button. */
const SHORT = 8;
const PAIR = /^([0-9a-f]{8}):([0-9a-f]{8})$/;

/** Albums that a nurse may still be asked about; several are often sent at once. */
const MOST_ALBUMS = 6;

type Albums = NonNullable<ChatState['albums']>;
type AlbumPaper = Albums[number]['files'][number];

/** In the order of the album: platforms number messages upwards, and a longer number is a later one. */
const inOrder = (files: readonly AlbumPaper[]): AlbumPaper[] =>
  [...files].sort((a, b) => a.at.length - b.at.length || (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));

const withAlbum = (state: ChatState, album: Albums[number]): ChatState => ({
  ...state,
  albums: [...(state.albums ?? []).filter(({ id }) => id !== album.id), album].slice(-MOST_ALBUMS),
});

/** Notes a paper that came with others in one album; `asks` when the nurse is to be asked whether they are one paper. */
export function withAlbumPaper(
  state: ChatState,
  albumId: string,
  paper: AlbumPaper,
): { state: ChatState; asks: boolean } {
  const known = state.albums?.find(({ id }) => id === albumId)?.files ?? [];
  const files = inOrder([...known.filter(({ id }) => id !== paper.id), paper]);
  return { state: withAlbum(state, { id: albumId, files }), asks: files.length === 2 && known.length === 1 };
}

export function albumQuestion(albumId: string, lang: ChatContext['lang']): Reply {
  const { join } = JOURNEY_MESSAGES[lang];
  return {
    text: join.askAlbum,
    choices: [[{ label: join.one, data: `d:album:${albumId}` }], [{ label: join.several, data: 'd:apart' }]],
  };
}

/** Papers whose pages were sent one by one: the nurse says so, and they are read as one. */
export function createJoining(deps: DossierDeps) {
  const { store, files, maxFileBytes } = deps;

  async function join(context: ChatContext, chat: Chat, papers: readonly StoredFile[]): Promise<Outcome> {
    const { lang, state } = context;
    const { join: messages } = JOURNEY_MESSAGES[lang];
    const say = (text: string): Outcome => ({ replies: [{ text, replacesPressed: true }] });
    const [first] = papers;
    if (!first || papers.length < 2) return say(messages.gone);
    const dossier = await store.dossiers.get(first.dossierId);
    if (dossier && isLiving(dossier) && !may(lifeOf(dossier), 'change-papers'))
      return say(LIFE_MESSAGES[lang].locked[dossier.status]);
    const bytes = await files.joinPages(await Promise.all(papers.map(({ id }) => store.vault.open(id))));
    if (!bytes) return say(messages.impossible);
    const name = `${first.name.replace(/\.[^.]{1,5}$/, '')}.pdf`;
    // The whole is kept before its pages are let go: a crash in between leaves a paper twice, never none.
    const received = await receiveInto(deps, first.dossierId, name, bytes);
    if (!received.ok) return say(receivedText(received, name, lang, maxFileBytes));
    for (const { id } of papers) if (id !== received.fileId) await files.remove(id);
    await store.audit.record({
      actor: 'person',
      action: 'files-joined',
      subject: received.fileId,
      personId: chat.personId,
      details: { files: papers.length },
    });
    const joined = new Set(papers.map(({ id }) => id));
    const album = state.albums?.find(({ files }) => files.some(({ id }) => joined.has(id)));
    return {
      ...say(messages.done(papers.length, name)),
      // A late sibling is another page of the same paper.
      ...(album
        ? { state: withAlbum(state, { ...album, files: [{ id: received.fileId, at: album.files[0]?.at ?? '' }] }) }
        : {}),
    };
  }

  const own = async (chat: Chat): Promise<DossierView | undefined> => {
    const dossier = await currentDossier(store, chat.personId);
    return dossier && loadView(store, dossier);
  };
  const beginning = (view: DossierView | undefined, short: string | undefined) =>
    view?.files.find(({ id }) => short !== undefined && id.startsWith(short));

  return {
    /** The pages that came in one album. */
    async album(context: ChatContext, chat: Chat, albumId: string): Promise<Outcome | undefined> {
      const album = context.state.albums?.find(({ id }) => id === albumId);
      if (!album) return undefined;
      // Pressed twice: it is one paper already.
      if (album.files.length < 2) return { replies: [] };
      const view = await own(chat);
      const papers = album.files.flatMap(({ id }) => view?.files.find((file) => file.id === id) ?? []);
      return join(context, chat, papers);
    },

    apart: ({ lang }: ChatContext): Outcome => ({
      replies: [{ text: JOURNEY_MESSAGES[lang].join.stayApart, replacesPressed: true }],
    }),

    /** "This is a page of another paper": of which one? */
    async ask({ lang }: ChatContext, chat: Chat, fileId: string): Promise<Outcome> {
      const { join: messages, buttons, paper } = JOURNEY_MESSAGES[lang];
      const view = await own(chat);
      const page = view?.files.find(({ id }) => id === fileId);
      if (!view || !page) return { replies: [{ text: paper.gone, replacesPressed: true }] };
      const others = view.files.filter(({ id }) => id !== fileId);
      const rows = others.map(({ id, name }): Choice[] => [
        { label: name, data: `d:to:${id.slice(0, SHORT)}:${fileId.slice(0, SHORT)}` },
      ]);
      const back: Choice[] = [{ label: buttons.back, data: 'd:papers' }];
      const text = others.length === 0 ? messages.noOther : messages.askWhich(page.name);
      return { replies: [{ text, choices: [...rows, back], replacesPressed: true }] };
    },

    /** `PAPER:PAGE`, the beginnings of two ids. */
    async to(context: ChatContext, chat: Chat, pair: string): Promise<Outcome | undefined> {
      const [, paperId, pageId] = PAIR.exec(pair) ?? [];
      if (!paperId || !pageId) return undefined;
      const view = await own(chat);
      const [paper, page] = [beginning(view, paperId), beginning(view, pageId)];
      return join(context, chat, paper && page && paper !== page ? [paper, page] : []);
    },
  };
}
