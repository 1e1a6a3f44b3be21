import { TOPIC_CHOICES } from '../../core/answers/suggestions.js';
import { LANGUAGES, type Language, type TopicId } from '../../core/contract/ids.js';
import { choicesOf } from '../../core/messages/message.js';
import { fold, wordsOf } from '../../core/text/fold.js';
import { listsOf } from './lists.js';

/** A question as it stands on a button of ours. */
export interface Offered {
  text: string;
  topic: TopicId;
  lang: Language;
}

const inEach = (topic: TopicId, texts: Partial<Record<Language, readonly string[]>>): Offered[] =>
  LANGUAGES.flatMap((lang) => (texts[lang] ?? []).map((text) => ({ text, topic, lang })));

/** Questions that surely have an answer. */
export const OFFERED: readonly Offered[] = Object.entries(listsOf('offered')).flatMap(([topic, texts]) =>
  inEach(topic as TopicId, texts),
);

const wordsIn = (folded: string): string =>
  wordsOf(folded)
    .map(({ text }) => text)
    .join(' ');

const beside = TOPIC_CHOICES.flatMap(([topic, choices]) => inEach(topic, choicesOf(choices)));
const byWords = new Map([...beside, ...OFFERED].map((each) => [wordsIn(fold(each.text)), each]));

/** The button of ours that a folded text repeats, word by word: it asks what the button asks. */
export const offeredAs = (folded: string): Offered | undefined => byWords.get(wordsIn(folded));
