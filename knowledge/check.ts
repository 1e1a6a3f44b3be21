import type { Report } from './check/needs.js';
import { unquotedFields } from './check/quoted.js';
import { findContradictions, overlap } from './contradictions.js';
import type { LoadedPack } from './loader.js';
import type { PackProblem } from './problem.js';
import type { PackFact } from './schema/pack.js';
import { foldSpace, sourceText } from './source-text.js';

/**
 * What the schema alone cannot see: quotes that are not in their source, ids that dangle or repeat, contradictions
 * that no conflict declares. `sources` maps the file names of `knowledge/sources/` to their texts.
 */
export function checkPacks(packs: LoadedPack[], sources: ReadonlyMap<string, string>): PackProblem[] {
  const problems: PackProblem[] = [];
  const report: Report = (pack, path, message) =>
    problems.push({ file: pack.file, line: pack.lineOf(path), field: path.join('.'), message });
  const texts = checkSources(packs, sources, report);
  const facts = checkIds(packs, report);
  for (const loaded of packs) {
    checkQuotes(loaded, texts, report);
    checkValues(loaded, report);
    checkReferences(loaded, facts, report);
  }
  for (const { pack, index, message } of findContradictions(packs)) report(pack, ['facts', index], message);
  return problems;
}

function checkSources(packs: LoadedPack[], files: ReadonlyMap<string, string>, report: Report): Map<string, string> {
  const texts = new Map<string, string>();
  for (const loaded of packs)
    for (const [index, source] of loaded.pack.sources.entries()) {
      if (texts.has(source.id)) report(loaded, ['sources', index, 'id'], `the source ${source.id} is declared twice`);
      const text = sourceText(source, files);
      if (text === undefined)
        report(loaded, ['sources', index, 'file'], `${source.file} (or the section named here) is not in the sources`);
      else texts.set(source.id, text);
    }
  return texts;
}

/** Facts, conflicts and packs by their own kind; returns the type of every fact. */
function checkIds(packs: LoadedPack[], report: Report): Map<string, string> {
  const facts = new Map<string, string>();
  const all = new Map<string, PackFact[]>();
  const conflicts = new Set<string>();
  const names = new Set<string>();
  for (const loaded of packs) {
    const { pack } = loaded;
    if (names.has(pack.pack)) report(loaded, ['pack'], `the pack ${pack.pack} is there twice`);
    names.add(pack.pack);
    for (const [index, fact] of pack.facts.entries()) {
      const others = all.get(fact.id) ?? [];
      if (others.some((other) => overlap(fact, other)))
        report(
          loaded,
          ['facts', index, 'id'],
          `the fact ${fact.id} is there twice on one day: give one another id or dates`,
        );
      all.set(fact.id, [...others, fact]);
      facts.set(fact.id, fact.type);
    }
    for (const [index, { id }] of pack.conflicts.entries()) {
      if (conflicts.has(id)) report(loaded, ['conflicts', index, 'id'], `the conflict ${id} is there twice`);
      conflicts.add(id);
    }
  }
  return facts;
}

function checkQuotes(loaded: LoadedPack, texts: ReadonlyMap<string, string>, report: Report): void {
  const check = (citation: { source: string; quote: string }, path: (string | number)[]) => {
    const text = texts.get(citation.source);
    if (text === undefined) report(loaded, [...path, 'source'], `no pack declares the source ${citation.source}`);
    else if (!text.includes(foldSpace(citation.quote)))
      report(loaded, [...path, 'quote'], `the quote does not stand in ${citation.source}: "${citation.quote.trim()}"`);
  };
  for (const [index, fact] of loaded.pack.facts.entries())
    for (const [nth, citation] of fact.citations.entries()) check(citation, ['facts', index, 'citations', nth]);
  for (const [index, conflict] of loaded.pack.conflicts.entries())
    for (const [nth, statement] of conflict.statements.entries())
      check(statement, ['conflicts', index, 'statements', nth]);
}

/** A value that none of the quotes says was mistyped, or the quote is the wrong one. */
function checkValues(loaded: LoadedPack, report: Report): void {
  for (const [index, fact] of loaded.pack.facts.entries())
    for (const field of unquotedFields(fact))
      report(
        loaded,
        ['facts', index, 'value', ...field.split('.')],
        `no quote of ${fact.id} says this value: mend the value, or quote the words that say it`,
      );
}

function checkReferences(loaded: LoadedPack, facts: ReadonlyMap<string, string>, report: Report): void {
  for (const [index, conflict] of loaded.pack.conflicts.entries()) {
    for (const [nth, id] of conflict.facts.entries())
      if (!facts.has(id)) report(loaded, ['conflicts', index, 'facts', nth], `there is no fact ${id}`);
    const asked = facts.get(conflict.ask);
    if (asked !== 'contact')
      report(
        loaded,
        ['conflicts', index, 'ask'],
        `${conflict.ask} is ${asked ? `a ${asked}` : 'no fact'}, not a contact`,
      );
  }
  for (const [index, fact] of loaded.pack.facts.entries()) {
    const { validFrom, validUntil, subject, attribute } = fact;
    if ((subject === undefined) !== (attribute === undefined))
      report(loaded, ['facts', index], 'subject and attribute go together');
    if (validFrom !== undefined && validUntil !== undefined && validFrom > validUntil)
      report(loaded, ['facts', index, 'validUntil'], 'the fact ends before it begins');
  }
}
