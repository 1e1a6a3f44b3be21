import type { Word } from '../../core/text/fold.js';

/** More than that in one message are not answered. */
const MOST_PARTS = 8;
const MOST_CUTS = 200;

const INTERROGATIVE =
  '(?:cand|cat|cati|cate|cata|unde|cine|cum|ce|care|pana|daca|pe ce|in ce|la ce|la cine|cu cine|de unde|din ce|cui|prin ce|se poate|pot sa|pot|trebuie|by when|by what|until when|how|when|what|where|who|which|can i|do i|is it|is there|are there|сколько|когда|где|кто|как|какой|какие|какая|каком|куда|до какого|можно|нужн[а-я]*|на какой|кому|что если)(?![a-zа-я])';

const SEPARATORS = new RegExp(
  [
    '[?!;\\n]+',
    // A full stop ends a sentence only before a space: `2.500`, `perfmed.ro`; and not in `as. med.`
    '(?<!(?:^|[\\s.])(?:as|asist|med|nr|art|tel|lit|pct|str|dr|d|dl|etc|spec))\\.(?=\\s|$)',
    `,\\s*(?:(?:si|iar|plus|dar|and|и|а) )?(?=${INTERROGATIVE})`,
    `\\s(?:si|iar|plus|dar|and|also|и|а также|а|şi)\\s+(?=(?:mai |apoi |tot |eu )?${INTERROGATIVE})`,
    '\\s(?:si|iar|plus|and|и)\\s+(?=(?:tax[ae]|salari\\w+|spor(?:ul)?|acte(?:le)?|contul?|termenul?|procentul|modalitatea|modul de plata|banii?|the fee|fee|deadline|взнос|срок)(?![a-zа-я]))',
    '\\s(?:si|iar|plus)\\s+(?=(?:cea|cel) (?:de|pentru)\\s)(?<=(?:perioad|termen|cont|tax|adeverint|procent|salari)[a-z]* .{0,40})',
    '\\s(?:si|iar|plus)\\s+(?=se (?:trimite|depune|face|plateste|achita|tine|da|cere|incarca|semneaza)(?![a-z]))',
    '\\b(?:prima|a doua|a treia|in primul rand|in al doilea rand)\\s*(?:intrebare|este|e)?\\b',
  ].join('|'),
  'g',
);

export interface Part {
  words: Word[];
  text: string;
  /** It asks something, rather than telling about the one who asks. */
  asks: boolean;
}

const ASKS =
  /^(?:e|este|se (?:face|tine|trimite|depune|plateste|achita|da|cere|incarca|poate|semneaza))\s|(?:^|\s)(?:ce|cat|cati|cate|cata|cand|unde|cine|cum|care|cui|pana|daca|pot|poate|putem|poti|puteti|trebuie|se poate|merge|exista|aveti|am voie|primesc|vreau sa stiu|as vrea sa stiu|how|when|what|where|who|whom|which|why|can|could|do|does|is|are|may|will|should|сколько|когда|где|кто|кого|кому|как|какой|какие|какая|какую|каком|какого|каких|куда|можно|могу|может|могут|нужн[а-я]*|надо|что|ли|есть)(?:\s|$)/;

/** A thing named alone is asked for: `acte pentru laborator și până când?`. */
const NAMED_ALONE =
  /^(?:si )?(?:acte(?:le)?|documente(?:le)?|hartii(?:le)?|tax[aeu]\w?|pret(?:ul)?|cost(?:ul)?|cont(?:ul)?|iban\w*|termen(?:ul)?|salari\w+|spor(?:ul)?|contact(?:ul)?|telefon(?:ul)?|e?-?mail(?:ul)?|adresa|documents|papers|fee|price|deadline|account|salary|contacts?|взнос|документы|счет|срок|зарплата|контакты?)(?:\s|$)/;

/** Asks nothing of its own: it turns what stands before it into a question. */
const FILLER =
  /^(?:atunci )?(?:ce (?:sa )?(?:fac|facem)(?: acum| mai departe| cu (?:plata|banii|dosarul))?|ce urmeaza|cum (?:fac|procedez|facem)|e (?:ok|bine|bun|problema|vreo problema|grav)|este (?:ok|bine|o problema|posibil)|se poate(?: asa)?|merge(?: asa)?|pot|am voie|nu|da|corect|как быть|что делать|можно|what (?:do|should|can) i do(?: now)?|is (?:it|that) ok(?:ay)?|va rog(?: frumos)?|multumesc(?: mult| frumos| anticipat)?|mersi|please|thanks?(?: you)?|спасибо)$/;
/** A question this short after a statement is about it: `cabinet în comună, câte puncte?` */
const FEW_WORDS = 3;

/** `Când plătesc? După ce mă acceptă?`, `… sau am pierdut termenul`: the same question goes on. */
const CONTINUES =
  /^(?:dupa ce|inainte (?:de|sa)|sau (?!unde|cine|cand|cum|ce|cat)|or after|or before|после того|до того)/;

/** `Când se depune dosarul și se plătește taxa?` asks when of both. */
const SHARED_QUESTION = /^se (?:trimite|depune|face|plateste|achita|tine|da|cere|incarca)(?![a-z])/;
/** `Perioada de înscriere și cea de plată` */
const SHARED_NOUN = /^(?:cea|cel) (?:de|pentru) /;
const NOUN = /^(?:perioad|termen|cont|tax|adeverint|procent|salari)/;
const WHEN_OR_WHERE = /^(?:pana cand|de cand|cand|unde)(?= se )/;

const LIST =
  /(?:lucruri|intrebari|intrebare|stiu|intereseaza|questions?|things|know|вопрос[а-я]*|знать|интересует)\s*:|^[^:?!;\n]{3,40}:\s*\p{L}[^,:?]{2,20},\s*\p{L}[^,:?]{2,20}(?:,|\s(?:si|and|и)\s|\?|$)/u;
const LIST_SEPARATORS = /[?!;\n:,]+|\s(?:si|and|и)\s/g;

/**
 * The parts of a message that may each ask a thing: sentences, and what stands after `și`, `and`, `и` or a comma when a
 * question word follows.
 */
export function partsOf(folded: string, words: readonly Word[]): Part[] {
  const isList = LIST.test(folded);
  const cuts: { from: number; to: number; mark: boolean }[] = [];
  for (const match of folded.matchAll(isList ? LIST_SEPARATORS : SEPARATORS)) {
    cuts.push({ from: match.index, to: match.index + match[0].length, mark: match[0].includes('?') });
    if (cuts.length >= MOST_CUTS) break;
  }
  const parts: Part[] = [];
  let start = 0;
  let endsSentence = true;
  for (const cut of [...cuts, { from: folded.length, to: folded.length, mark: false }]) {
    const inside = words.filter((word) => word.start >= start && word.end <= cut.from);
    const own = folded.slice(start, cut.from).trim();
    const last = parts.at(-1);
    const noun = SHARED_NOUN.test(own) ? last?.words.findLast((word) => NOUN.test(word.text)) : undefined;
    if (noun) inside.unshift(noun);
    const asked = SHARED_QUESTION.exec(own) && last ? WHEN_OR_WHERE.exec(last.text)?.[0] : undefined;
    const text = noun ? `${noun.text} ${own}` : asked === undefined ? own : `${asked} ${own}`;
    if (asked !== undefined && last) inside.unshift(...last.words.slice(0, asked.split(' ').length));
    if (last?.asks && inside.length > 0 && CONTINUES.test(text)) {
      parts[parts.length - 1] = { words: [...last.words, ...inside], text: `${last.text} ${text}`, asks: true };
    } else if (inside.length === 0) {
      if (last && cut.mark) last.asks = true;
    } else if (last && FILLER.test(text)) {
      last.asks = true;
    } else if (last && !isList && !last.asks && !endsSentence && inside.length <= FEW_WORDS) {
      parts[parts.length - 1] = { words: [...last.words, ...inside], text: `${last.text} ${text}`, asks: true };
    } else
      parts.push({
        words: inside,
        text,
        asks: isList || cut.mark || noun !== undefined || ASKS.test(text) || NAMED_ALONE.test(text),
      });
    endsSentence = /[?!;\n.]/.test(folded.slice(cut.from, cut.to));
    start = cut.to;
  }
  if (parts.length <= MOST_PARTS) return parts;
  // A long story: what it asks stands in the parts that ask, and at its end.
  const asking = parts.filter(({ asks }) => asks);
  return (asking.length > 0 ? asking : parts).slice(-MOST_PARTS);
}
