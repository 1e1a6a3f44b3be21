import type { Language } from '../../../core/contract/ids.js';
import type { ReadDocument } from '../../../core/documents/document.js';
import type { Chat } from '../../../store/repositories/chats.js';
import type { ChatContext, Outcome } from '../context.js';
import type { Choice } from '../reply.js';
import type { DossierDeps } from './deps.js';
import { JOURNEY_MESSAGES } from './messages/index.js';
import { LIFE_MESSAGES } from './messages/life.js';
import { backToPapers, createOwnPapers } from './own-papers.js';
import { shownFields } from './papers.js';

/** The dialogue in which the right value is asked for; its data: the paper, the field, and the value once it was written. */
const STEP = 'wrong-value';
const LONGEST = 120;
/** Not a value of a paper's field: the whole paper, or something that has no name. */
const WHOLE_PAPER = ['type', 'other'] as const;

/** "Greșit": which value is wrong, and what stands on the paper. A person sees her word beside the reading and confirms it. */
export function createWrongReading(deps: DossierDeps) {
  const { store, notifyStaff } = deps;
  const { own } = createOwnPapers(deps);

  const labelOf = (field: string, lang: Language): string => {
    const { wrong } = LIFE_MESSAGES[lang];
    const labels: Record<string, string> = { ...JOURNEY_MESSAGES[lang].paper.field, type: wrong.type };
    return labels[field] ?? wrong.something;
  };

  const readValue = (document: ReadDocument | undefined, field: string, lang: Language): string | undefined =>
    document && shownFields(document, lang).find(({ name }) => name === field)?.value;

  /** Opens the review; `said` is her word. */
  async function toPerson({ lang }: ChatContext, chat: Chat, fileId: string, field: string, said?: string) {
    const file = await own(chat, fileId);
    if (!file || file.status === 'removed') return undefined;
    const read = field === 'cnp' ? undefined : readValue(await store.readings.get(fileId), field, lang);
    const word = { field, ...(read ? { read } : {}), ...(said ? { said } : {}) };
    const { personId } = chat;
    const id = await store.transaction(async (repositories) => {
      const subject = fileId;
      await repositories.audit.record({
        actor: 'person',
        action: 'reading-disputed',
        subject,
        personId,
        details: { field },
      });
      return repositories.reviews.open({ personId, dossierId: file.dossierId, reason: 'wrong-reading', subject, word });
    });
    await notifyStaff({ kind: 'review', id });
    return file;
  }

  return {
    /** Which value? */
    async ask({ lang }: ChatContext, chat: Chat, fileId: string): Promise<Outcome> {
      const { wrong } = LIFE_MESSAGES[lang];
      const file = await own(chat, fileId);
      if (!file || file.status === 'removed') return { replies: [{ text: JOURNEY_MESSAGES[lang].paper.gone }] };
      const document = await store.readings.get(fileId);
      const rows = (document ? shownFields(document, lang) : []).map(({ name, label, value }): Choice[] => [
        { label: `${label}: ${value}`, data: `d:fix:${fileId}:${name}` },
      ]);
      const whole = WHOLE_PAPER.map((name): Choice[] => [
        { label: labelOf(name, lang), data: `d:fix:${fileId}:${name}` },
      ]);
      const choices = [...rows, ...whole, ...backToPapers(lang)];
      return { replies: [{ text: wrong.ask(file.name), choices, replacesPressed: true }] };
    },

    /** `FILE:FIELD`: what stands on the paper instead? */
    async choose(context: ChatContext, chat: Chat, value: string): Promise<Outcome | undefined> {
      const { lang, state } = context;
      const { wrong } = LIFE_MESSAGES[lang];
      const { paper } = JOURNEY_MESSAGES[lang];
      const [fileId = '', field = ''] = value.split(':');
      const isWhole = WHOLE_PAPER.some((name) => name === field);
      if (!isWhole && !(field in paper.field)) return undefined;
      const file = await own(chat, fileId);
      if (!file || file.status === 'removed') return { replies: [{ text: paper.gone }] };
      if (isWhole || field === 'cnp') {
        await toPerson(context, chat, fileId, field);
        const text = field === 'cnp' ? wrong.noCnp : paper.toPerson;
        return { replies: [{ text, choices: backToPapers(lang), replacesPressed: true }] };
      }
      const read = readValue(await store.readings.get(fileId), field, lang);
      return {
        replies: [{ text: wrong.say(labelOf(field, lang), read), choices: backToPapers(lang), replacesPressed: true }],
        state: { ...state, dialogue: { step: STEP, data: { fileId, field } } },
      };
    },

    /** A text while a value is asked for; undefined when none is, or when it is plainly something else. */
    said({ lang, state }: ChatContext, text: string): Outcome | undefined {
      const { dialogue } = state;
      if (dialogue?.step !== STEP) return undefined;
      const { dialogue: _ended, ...rest } = state;
      const value = text.replace(/\s+/g, ' ').trim();
      // A question, or a whole story, is no value: the dialogue is over and the text is answered as always.
      if (value === '' || value.length > LONGEST || value.includes('?')) return undefined;
      const { wrong } = LIFE_MESSAGES[lang];
      if (/\b\d{13}\b/.test(value)) return { replies: [{ text: wrong.noCnp }], state: rest };
      const { fileId = '', field = '' } = dialogue.data;
      const choices: Choice[][] = [
        [{ label: wrong.yes, data: 'd:word:yes' }],
        [{ label: wrong.again, data: `d:fix:${fileId}:${field}` }],
        ...backToPapers(lang),
      ];
      return {
        replies: [{ text: wrong.confirm(labelOf(field, lang), value), choices }],
        state: { ...state, dialogue: { step: STEP, data: { fileId, field, value } } },
      };
    },

    /** She says that it stands so on the paper. */
    async confirmed(context: ChatContext, chat: Chat): Promise<Outcome | undefined> {
      const { lang, state } = context;
      const { dialogue, ...rest } = state;
      const { fileId, field, value } = dialogue?.step === STEP ? dialogue.data : {};
      if (!fileId || !field || !value) return undefined;
      const file = await toPerson(context, chat, fileId, field, value);
      const { wrong } = LIFE_MESSAGES[lang];
      const text = file ? wrong.noted(labelOf(field, lang), value) : JOURNEY_MESSAGES[lang].paper.gone;
      return { replies: [{ text, choices: backToPapers(lang), replacesPressed: true }], state: rest };
    },
  };
}
