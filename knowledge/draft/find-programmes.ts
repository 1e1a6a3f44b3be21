import type { ProgrammeValue } from '../../core/facts/inmss-values.js';
import { fold } from '../../core/text/fold.js';
import type { Vocabulary } from '../../core/vocabulary/vocabulary.js';
import type { PackFact } from '../schema/pack.js';
import type { Documents, DraftFact } from './document.js';

type Kind = ProgrammeValue['kind'];
const KIND_NAMES: Record<Kind, string> = { requalification: 'tabelul reconversie', skills: 'tabelul abilități' };

interface Row {
  kind: Kind;
  source: string;
  groups: string[];
  programmes: string[];
}

const isHead = (text: string): boolean =>
  /^(?:grup|specializari|programe)\b.*(?:tinta|reconversi|abilitat)/.test(fold(text));
/** Nurses are named in the plural, or by their trade; `asistență` is what they do. */
const isGroup = (text: string): boolean => /^(?:asistentii?\b|asistentele|asistent medical|moase)/.test(fold(text));
/** The tables end where the text goes on in sentences. */
const isEnd = (text: string): boolean => /^inscrierea\b|\bperioada\b/.test(fold(text)) || text.split(' ').length > 12;

const bare = (text: string): string => text.replace(/^(?:\d+[.)]|[•–-])\s*/u, '').trim();
const key = (text: string): string => fold(bare(text)).replace(/[^\p{L}]+/gu, '');

/** The rows of the tables: who stands above the programmes that follow. */
function rowsOf(documents: Documents): Row[] {
  const rows: Row[] = [];
  let kind: Kind | undefined;
  let ended = new Set<string>();
  for (const { source, text } of documents.lines) {
    if (isHead(text)) {
      const said = fold(text);
      kind = said.includes('reconversi') ? 'requalification' : said.includes('abilitat') ? 'skills' : kind;
      ended = new Set([...ended].filter((id) => id !== source));
      continue;
    }
    if (kind === undefined || ended.has(source)) continue;
    if (isEnd(text)) {
      ended.add(source);
      continue;
    }
    const last = rows.at(-1);
    if (isGroup(text)) {
      if (last && last.kind === kind && last.source === source && last.programmes.length === 0) last.groups.push(text);
      else rows.push({ kind, source, groups: [text], programmes: [] });
    } else if (last && last.kind === kind && last.source === source) last.programmes.push(text);
  }
  return rows.filter(({ programmes }) => programmes.length > 0);
}

const slug = (text: string): string =>
  fold(bare(text))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export interface ProgrammesFound {
  facts: DraftFact[];
  /** Programmes that no earlier call had: their names are to be translated. */
  added: string[];
  notes: string[];
}

interface Known {
  programmes: readonly PackFact[];
  vocabulary: Vocabulary;
}

/** Which programme of the earlier call a line names: word for word, else by its names in the vocabulary. */
function programmeOf(text: string, { programmes, vocabulary }: Known): ProgrammeValue | undefined {
  const values = programmes.map(({ value, citations }) => ({ value: value as ProgrammeValue, citations }));
  const same = values.find(
    ({ value, citations }) =>
      key(value.name.ro) === key(text) || citations.some(({ quote }) => key(quote) === key(text)),
  );
  if (same) return same.value;
  const printed = vocabulary
    .entries('programme')
    .find((entry) => entry.printed.some((name) => key(name) === key(text)));
  return values.find(({ value }) => value.programme === printed?.id)?.value;
}

/** The name that the answers use: the earlier one where the new text bears it out, else as it is printed now. */
function nameOf(earlier: ProgrammeValue | undefined, printed: string): ProgrammeValue['name'] {
  if (!earlier) return { ro: printed, en: printed, ru: printed };
  const words = fold(earlier.name.ro)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
  return words.every((word) => fold(printed).includes(word.slice(0, 5)))
    ? earlier.name
    : { ...earlier.name, ro: printed };
}

/** Programmes, who is invited to them, and which of them one may enrol in alone. */
export function findProgrammes(documents: Documents, known: Known): ProgrammesFound {
  const found = new Map<string, DraftFact & { value: ProgrammeValue }>();
  const targets: DraftFact[] = [];
  const [added, notes]: [string[], string[]] = [[], []];
  for (const [nth, row] of rowsOf(documents).entries()) {
    const locator = KIND_NAMES[row.kind];
    const ids = row.programmes.map((text) => {
      const earlier = programmeOf(text, known);
      const name = bare(text);
      const programme = earlier?.programme ?? slug(text);
      const fact = found.get(programme) ?? {
        id: `inmss.programme.${programme}`,
        type: 'programme',
        value: {
          programme,
          kind: row.kind,
          name: nameOf(earlier, name),
          selfEnrolment: false,
        },
        citations: [],
      };
      if (!earlier && !found.has(programme)) added.push(name);
      if (!fact.citations.some(({ source, quote }) => source === row.source && quote === name))
        fact.citations.push({ source: row.source, locator, quote: name });
      found.set(programme, fact);
      return programme;
    });
    const qualifications = row.groups.flatMap((text) => {
      const [first] = known.vocabulary.find(text, { kinds: ['qualification'] });
      if (!first) notes.push(`nobody is known by the name "${text}": who is invited to ${ids.join(', ')}?`);
      return first ? [first.id] : [];
    });
    targets.push({
      id: `inmss.target.${row.kind}.${nth + 1}`,
      type: 'target-group',
      value: { source: row.source, kind: row.kind, qualifications: [...new Set(qualifications)], programmes: ids },
      citations: row.groups.map((quote) => ({ source: row.source, locator, quote })),
    });
  }
  const [alone] = documents.matches(/[^.]*în nume propriu[^.]*\./giu, 'înscrierea în nume propriu');
  if (alone) {
    const named = new Set(known.vocabulary.find(alone.citation.quote, { kinds: ['programme'] }).map(({ id }) => id));
    for (const { value } of found.values())
      value.selfEnrolment = named.has(value.programme) || key(alone.citation.quote).includes(key(value.name.ro));
    targets.push({
      id: 'inmss.self-enrolment',
      type: 'statement',
      value: {
        says: {
          ro: 'La unele specializări asistenții medicali se pot înscrie în nume propriu, pe un procent limitat de locuri.',
          en: 'In some specializations nurses may enrol in their own name, for a limited share of places.',
          ru: 'На некоторые специализации можно записаться самостоятельно, на ограниченную долю мест.',
        },
      },
      citations: [alone.citation],
    });
  }
  return { facts: [...found.values(), ...targets], added, notes };
}
