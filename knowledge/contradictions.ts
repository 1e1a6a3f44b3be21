import type { LoadedPack } from './loader.js';
import type { PackFact } from './schema/pack.js';
import { VALUE_TYPES } from './schema/registry.js';
import type { ValueType } from './schema/value-type.js';

interface Statement {
  /** Facts of one gatherer add up to one statement: the rows of one document's table. */
  gatherer: string;
  says: string[];
  facts: { pack: LoadedPack; index: number; fact: PackFact }[];
}

export interface Contradiction {
  pack: LoadedPack;
  index: number;
  message: string;
}

const valueTypes = new Map<string, ValueType>(VALUE_TYPES.map((type) => [type.type, type]));

function claimsOf(fact: PackFact): { about: string; gathered: string; says: string[] }[] {
  const claims = valueTypes.get(fact.type)?.claims?.(fact.value) ?? [];
  if (fact.subject === undefined || fact.attribute === undefined) return claims;
  return [
    ...claims,
    { about: `${fact.subject}/${fact.attribute}`, gathered: fact.id, says: [JSON.stringify(fact.value)] },
  ];
}

function gather(packs: LoadedPack[]): Map<string, Map<string, Statement>> {
  const subjects = new Map<string, Map<string, Statement>>();
  for (const pack of packs)
    for (const [index, fact] of pack.pack.facts.entries())
      for (const { about, gathered, says } of claimsOf(fact)) {
        const statements = subjects.get(about) ?? new Map<string, Statement>();
        subjects.set(about, statements);
        const statement = statements.get(gathered) ?? { gatherer: gathered, says: [], facts: [] };
        statements.set(gathered, statement);
        statement.says.push(...says);
        statement.facts.push({ pack, index, fact });
      }
  return subjects;
}

export const overlap = (a: PackFact, b: PackFact): boolean =>
  (a.validFrom ?? '') <= (b.validUntil ?? '9999') && (b.validFrom ?? '') <= (a.validUntil ?? '9999');

const valuesOf = ({ says }: Statement): string => JSON.stringify([...new Set(says)].sort());

/** Pairs of statements about one thing that differ while both hold, and that no conflict declares. */
export function findContradictions(packs: LoadedPack[]): Contradiction[] {
  const declared = packs.flatMap(({ pack }) => pack.conflicts.map(({ facts }) => new Set(facts)));
  const found: Contradiction[] = [];
  for (const [about, statements] of gather(packs)) {
    const list = [...statements.values()];
    for (const [nth, a] of list.entries())
      for (const b of list.slice(nth + 1)) {
        const pairs = a.facts.flatMap((x) => b.facts.map((y) => [x, y] as const));
        const holdTogether = pairs.filter(([x, y]) => overlap(x.fact, y.fact));
        const [first] = holdTogether;
        if (!first || valuesOf(a) === valuesOf(b)) continue;
        if (holdTogether.some(([x, y]) => declared.some((facts) => facts.has(x.fact.id) && facts.has(y.fact.id))))
          continue;
        const [x, y] = first;
        const message = `${y.fact.id} contradicts ${x.fact.id} about ${about}, and no conflict declares it`;
        found.push({ pack: y.pack, index: y.index, message });
      }
  }
  return found;
}
