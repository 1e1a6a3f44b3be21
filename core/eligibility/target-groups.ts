import type { ProgrammeId, QualificationId, SourceId } from '../contract/ids.js';
import type { Citation, Fact, KnowledgeBase } from '../facts/fact.js';
import type { ProgrammeValue, TargetGroupValue } from '../facts/inmss-values.js';

/** What one document says of a programme: every row of its tables that names it. */
export interface ProgrammeListing {
  source: SourceId;
  /** Rows that name the programme; a row without qualifications lists it for nobody. */
  rows: Fact<TargetGroupValue>[];
  /** How the document prints the programme's name. */
  printed: Citation[];
}

interface Index {
  listings: Map<ProgrammeId, ProgrammeListing[]>;
  byQualification: Map<QualificationId, Set<ProgrammeId>>;
  programmes: Map<ProgrammeId, Fact<ProgrammeValue>>;
}

// A knowledge base never changes: its rows are sorted once, so that a question costs two look-ups.
const indexes = new WeakMap<KnowledgeBase, Index>();

function indexOf(kb: KnowledgeBase): Index {
  const known = indexes.get(kb);
  if (known) return known;
  const programmes = new Map(
    kb.factsOfType<ProgrammeValue>('programme').map((fact) => [fact.value.programme, fact] as const),
  );
  const listings: Index['listings'] = new Map();
  const byQualification: Index['byQualification'] = new Map();
  for (const row of kb.factsOfType<TargetGroupValue>('target-group'))
    for (const programme of row.value.programmes) {
      const { source } = row.value;
      const ofProgramme = listings.get(programme) ?? [];
      listings.set(programme, ofProgramme);
      const listing = ofProgramme.find((candidate) => candidate.source === source);
      if (listing) listing.rows.push(row);
      else {
        const printed = programmes.get(programme)?.citations.filter((citation) => citation.source === source) ?? [];
        ofProgramme.push({ source, rows: [row], printed });
      }
      for (const qualification of row.value.qualifications)
        byQualification.set(qualification, (byQualification.get(qualification) ?? new Set()).add(programme));
    }
  const index = { listings, byQualification, programmes };
  indexes.set(kb, index);
  return index;
}

/** The documents that list a programme, the letter first. Source: the tables of both INMSS documents. */
export const listingsOf = (kb: KnowledgeBase, programme: ProgrammeId): readonly ProgrammeListing[] =>
  indexOf(kb).listings.get(programme) ?? [];

/** Programmes that at least one document names for a qualification, in the order of the contract's ids. */
export function programmesNamedFor(kb: KnowledgeBase, qualification: QualificationId): ProgrammeId[] {
  const { byQualification, programmes } = indexOf(kb);
  const named = byQualification.get(qualification);
  return named ? [...programmes.keys()].filter((programme) => named.has(programme)) : [];
}

/** The documents that have a table of who is invited to what. */
export const sourcesWithTables = (kb: KnowledgeBase): SourceId[] => [
  ...new Set([...indexOf(kb).listings.values()].flatMap((listings) => listings.map(({ source }) => source))),
];

/** Whether this call has a programme. */
export const isHeld = (kb: KnowledgeBase, programme: ProgrammeId): boolean => indexOf(kb).programmes.has(programme);

/** A programme of this call, else the latest call that has it. */
export const programmeOfAnyCall = (kb: KnowledgeBase, programme: ProgrammeId): Fact<ProgrammeValue> | undefined =>
  indexOf(kb).programmes.get(programme) ??
  kb.calls
    .toReversed()
    .map(({ id }) => kb.ofCall(id))
    .flatMap((other) => (other && indexOf(other).programmes.get(programme)) ?? [])[0];

/** The fact of a programme. Throws for one that the packs do not know: our mistake. */
export function programmeFact(kb: KnowledgeBase, programme: ProgrammeId): Fact<ProgrammeValue> {
  const fact = indexOf(kb).programmes.get(programme);
  if (!fact) throw new Error(`the knowledge base has no programme "${programme}"`);
  return fact;
}

/** Every programme of the call, requalification first, in the order of the packs. */
export const allProgrammes = (kb: KnowledgeBase): Fact<ProgrammeValue>[] => [...indexOf(kb).programmes.values()];
