import { slotsIn } from '../../core/answers/reply.js';
import type { AccountValue, ContactValue, PeriodValue, ProgrammeValue } from '../../core/facts/inmss-values.js';
import type { Vocabulary } from '../../core/vocabulary/vocabulary.js';
import { NEEDED, replyProblems } from '../check/needs.js';
import type { LoadedCall } from '../library.js';
import type { PackFact, PackReply, PackSource } from '../schema/pack.js';
import { type DraftFact, type DraftSource, openDocuments } from './document.js';
import { findContacts, findTrainingYear } from './find-contacts.js';
import { findAccount, findFee, findPeriods, findRefund } from './find-money.js';
import { findPapers } from './find-papers.js';
import { findProgrammes } from './find-programmes.js';

export interface DraftReport {
  /** Facts whose value differs from the call before, or that it did not have. */
  proposed: { id: string; value: string; quote: string }[];
  /** Facts that the new texts say in the same words. */
  carried: string[];
  /** Facts of the call before whose words do not stand in the new texts. */
  notFound: { id: string; quote: string }[];
  /** Facts without which the call cannot be published. */
  needed: string[];
  /** Names to be put into English and Russian. */
  translate: string[];
  /** Papers that are no longer asked for. */
  gone: string[];
  /** Replies left out or cut, because what they name is not there any more. */
  replies: string[];
  notes: string[];
}

export interface Draft {
  call: { call: string; title: PackSource['title']; from: string };
  facts: DraftFact[];
  sources: (Omit<PackSource, 'date'> & { date?: string })[];
  replies: PackReply[];
  report: DraftReport;
}

interface Asked {
  id: string;
  sources: readonly (DraftSource & { file: string })[];
  before: LoadedCall;
  vocabulary: Vocabulary;
  /** First day on which the new call is answered by. */
  from?: string;
}

const written = (fact: { value: unknown }): string => JSON.stringify(fact.value);

/** Facts that are looked for anew in each text; all others stand as long as their words do. */
const FOUND_ANEW = new Set(['period', 'money', 'account', 'refund', 'programme', 'target-group', 'paper', 'contact']);

function carryOver(documents: ReturnType<typeof openDocuments>, fact: PackFact): DraftFact | undefined {
  const citations = fact.citations.map(({ locator, quote }) => {
    const found = documents.carried(quote);
    return found && { ...found, locator };
  });
  if (citations.some((citation) => citation === undefined)) return undefined;
  const each = new Map(citations.flatMap((citation) => (citation ? [[JSON.stringify(citation), citation]] : [])));
  const { id, type, subject, attribute, value } = fact;
  return {
    id,
    type,
    ...(subject ? { subject } : {}),
    ...(attribute ? { attribute } : {}),
    value,
    citations: [...each.values()],
  };
}

/** A reply without what the new call does not have; undefined where nothing is left of it. */
function cutReply(reply: PackReply, facts: ReadonlyMap<string, string>): { reply?: PackReply; cut: boolean } {
  let cut = false;
  const without = (text: string): string =>
    text.replace(/ ?\{(conflict|fact) ([^}]*)\}\n?/g, (slot, kind: string, id: string) => {
      if (kind === 'fact' && facts.has(id)) return slot;
      cut = true;
      return '';
    });
  const says = { ro: without(reply.says.ro), en: without(reply.says.en), ru: without(reply.says.ru) };
  const { cites, after, ...rest } = reply;
  const left = cites?.filter((id) => facts.has(id) || !id.includes('.')) ?? [];
  const later = after && {
    ...after,
    says: { ro: without(after.says.ro), en: without(after.says.en), ru: without(after.says.ru) },
  };
  const kept = { ...rest, says, ...(later ? { after: later } : {}), ...(left.length > 0 ? { cites: left } : {}) };
  const empty = [says.ro, says.en, says.ru].some((text) => text.replace(/\{ask\}|\s/g, '') === '');
  if (empty || replyProblems(kept, facts, new Set()).length > 0) return { cut: true };
  return { reply: kept, cut: cut || left.length < (cites?.length ?? 0) };
}

function sourcesOf({ id, sources, before }: Asked): Draft['sources'] {
  const earlier = before.packs.flatMap(({ pack }) => pack.sources).at(-1);
  const renewed = (text: string): string => text.replaceAll(before.call.id, id);
  const named = (title: PackSource['title'] | undefined, plain: string) =>
    title?.ro.includes(before.call.id)
      ? { ro: renewed(title.ro), en: renewed(title.en), ru: renewed(title.ru) }
      : { ro: plain, en: plain, ru: plain };
  return sources.map(({ id: source, file }, nth) => ({
    id: source,
    title: named(nth === 0 ? earlier?.title : undefined, `INMSS, ${id}${nth === 0 ? '' : `, ${nth + 1}`}`),
    shortTitle: named(nth === 0 ? earlier?.shortTitle : undefined, `INMSS, ${id}${nth === 0 ? '' : `, ${nth + 1}`}`),
    ...(nth === 0 && earlier?.called ? { called: earlier.called } : {}),
    ...(nth === 0 && earlier?.within ? { within: earlier.within } : {}),
    historical: false,
    file,
  }));
}

/** A draft of the next call: what its texts say, each thing with its quote, and what could not be found in them. */
export function makeDraft(asked: Asked): Draft {
  const { id, sources, before, vocabulary } = asked;
  const documents = openDocuments(sources);
  const earlier = before.packs.flatMap(({ pack }) => pack.facts);
  const ofType = (type: string) => earlier.filter((fact) => fact.type === type);
  const known = new Map(earlier.map((fact) => [fact.id, fact] as const));
  const beneficiary = (known.get('inmss.account')?.value as AccountValue | undefined)?.beneficiary;
  const office = (known.get('inmss.contact.general')?.value as ContactValue | undefined)?.office;

  const programmes = findProgrammes(documents, { programmes: ofType('programme'), vocabulary });
  const values = programmes.facts.flatMap(({ type, value }) => (type === 'programme' ? [value as ProgrammeValue] : []));
  const papers = findPapers(documents, ofType('paper'), vocabulary);
  const found = [
    ...programmes.facts,
    ...findPeriods(documents),
    ...findFee(documents),
    ...findAccount(documents, beneficiary),
    ...findRefund(documents),
    ...papers.facts,
    ...findContacts(documents, values, vocabulary, office),
    ...findTrainingYear(documents),
  ];
  const facts = new Map(found.map((fact) => [fact.id, fact] as const));
  const [carried, notFound]: [string[], DraftReport['notFound']] = [[], []];
  for (const fact of earlier) {
    if (facts.has(fact.id) || FOUND_ANEW.has(fact.type)) continue;
    const kept = carryOver(documents, fact);
    if (kept) {
      facts.set(kept.id, kept);
      carried.push(kept.id);
    } else notFound.push({ id: fact.id, quote: fact.citations[0]?.quote ?? '' });
  }

  const types = new Map([...facts.values()].map((fact) => [fact.id, fact.type] as const));
  const left: string[] = [];
  const replies = before.packs
    .flatMap(({ pack }) => pack.replies)
    .flatMap((reply) => {
      const { reply: kept, cut } = cutReply(reply, types);
      if (!kept) left.push(`${reply.for}: left out`);
      else if (cut) left.push(`${reply.for}: cut, read it again`);
      return kept ? [kept] : [];
    });
  if (types.has('inmss.training-year.announcement') && !replies.some((reply) => reply.for === 'training-year')) {
    const says = '{fact inmss.training-year.announcement}';
    replies.push({ for: 'training-year', says: { ro: says, en: says, ru: says } });
  }
  const opens = (facts.get('inmss.enrolment-period')?.value as Partial<PeriodValue> | undefined)?.opens;
  const renewed = (text: string): string => text.replaceAll(before.call.id, id);
  const title = before.call.title;
  return {
    call: {
      call: id,
      title: { ro: renewed(title.ro), en: renewed(title.en), ru: renewed(title.ru) },
      from: asked.from ?? opens ?? 'ANUL-LUNA-ZIUA',
    },
    facts: [...facts.values()],
    sources: sourcesOf(asked),
    replies,
    report: {
      proposed: found
        .filter((fact) => written(fact) !== written(known.get(fact.id) ?? { value: undefined }))
        .map((fact) => ({
          id: fact.id,
          value: written(fact),
          quote: fact.citations.map(({ quote }) => quote).join(' … '),
        })),
      carried,
      notFound,
      needed: Object.keys(NEEDED).filter((need) => !facts.has(need)),
      translate: [...programmes.added, ...papers.added],
      gone: papers.gone,
      replies: left,
      notes: programmes.notes,
    },
  };
}

/** Slots of a reply that name a fact: for showing what it rests on. */
export const factsOf = (reply: PackReply): string[] =>
  slotsIn(Object.values(reply.says).join('\n')).flatMap(({ argument }) => (argument.includes('.') ? [argument] : []));
