import { DOCUMENT_TYPES, type DocumentType } from '../../core/contract/ids.js';
import type { PaperValue } from '../../core/facts/inmss-values.js';
import { fold } from '../../core/text/fold.js';
import type { Vocabulary } from '../../core/vocabulary/vocabulary.js';
import type { PackFact } from '../schema/pack.js';
import { foldSpace } from '../source-text.js';
import type { Documents, DraftFact } from './document.js';

const wordsOf = (text: string): Set<string> =>
  new Set(
    fold(text)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 3),
  );

/** Share of the rarer text's words that the other one has. */
function likeness(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(1, Math.min(one.size, other.size));
}

const ALIKE = 0.6;
/** Longer items run on into the text that follows them. */
const LONGEST = 600;

/** Items `1. …` to `n. …` of the list that the documents ask for. */
function itemsOf(documents: Documents): { number: number; text: string; source: string }[] {
  return documents.sources.flatMap(({ id, text }) => {
    const flat = foldSpace(text);
    const start = flat.search(/următoarele documente|următoarele acte/iu);
    if (start < 0) return [];
    const rest = flat.slice(start);
    const marks: { number: number; at: number; end: number }[] = [];
    for (const match of rest.matchAll(/(?<=\s)(\d{1,2})\. (?=\p{Lu})/gu))
      if (Number(match[1]) === marks.length + 1)
        marks.push({ number: Number(match[1]), at: match.index, end: match.index + match[0].length });
    return marks.map(({ number, end }, nth) => {
      const until = marks[nth + 1]?.at ?? rest.length;
      const item = rest.slice(end, Math.min(until, end + LONGEST));
      // The last one ends with its first sentence.
      const own = marks[nth + 1] ? item : (/^.*?\.(?= \p{Lu}|$)/u.exec(item)?.[0] ?? item);
      return { number, text: own.replace(/[\s-]+$/u, '').trim(), source: id };
    });
  });
}

export interface PapersFound {
  facts: DraftFact[];
  added: string[];
  /** Papers that the call before asked for and this one does not. */
  gone: string[];
}

const isType = (id: string): id is DocumentType => DOCUMENT_TYPES.some((type) => type === id);

/** The papers of the dossier. One that the call before asked for keeps its names; another is named as the text names it. */
export function findPapers(documents: Documents, before: readonly PackFact[], vocabulary: Vocabulary): PapersFound {
  const items = itemsOf(documents);
  const pairs = items
    .flatMap((item) =>
      before.map((fact) => ({
        item,
        fact,
        score: Math.max(...fact.citations.map(({ quote }) => likeness(quote, item.text))),
      })),
    )
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score);
  const earlier = new Map<(typeof items)[number], PackFact>();
  const used = new Set<string>();
  // The likest pairs first: each item is one earlier paper at most.
  for (const { item, fact } of pairs)
    if (!earlier.has(item) && !used.has(fact.id)) {
      earlier.set(item, fact);
      used.add(fact.id);
    }
  const added: string[] = [];
  const facts = items.map((item): DraftFact => {
    const { number, text, source } = item;
    const citations = [{ source, locator: `pct. ${number}`, quote: text }];
    const same = earlier.get(item);
    if (same) {
      const { number: _, ...value } = same.value as PaperValue;
      return { id: same.id, type: 'paper', value: { ...value, number }, citations };
    }
    const name = text.replace(/[.;]$/u, '');
    added.push(name);
    const types = vocabulary
      .find(text, { kinds: ['paper'] })
      .map(({ id }) => id)
      .filter(isType);
    return {
      id: `inmss.paper.nou-${number}`,
      type: 'paper',
      value: {
        number,
        requirements: [],
        types: [...new Set(types)].slice(0, 1),
        name: { ro: name, en: name, ru: name },
      },
      citations,
    };
  });
  const gone = before.filter(({ id }) => !used.has(id)).map(({ value }) => (value as PaperValue).name.ro);
  return { facts, added, gone };
}
