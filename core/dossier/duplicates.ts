import type { FieldName } from '../contract/ids.js';
import { foldText } from '../identity/fold.js';
import type { Paper } from './paper.js';

const TELLING: readonly FieldName[] = [
  'number',
  'series',
  'issuedOn',
  'validFrom',
  'validUntil',
  'expiresOn',
  'amount',
  'paidOn',
  'formerSurname',
];

/** What makes two readings one document: its type and at least two telling fields, its number among them. */
function fingerprint(paper: Paper): string | undefined {
  if (paper.type === 'unknown') return undefined;
  const told = TELLING.flatMap((name) => {
    const value = paper.fields[name]?.value;
    return value === undefined ? [] : [`${name}=${foldText(String(value)).replace(/^0+/, '')}`];
  });
  const numbered = paper.fields.number !== undefined || paper.fields.expiresOn !== undefined;
  return numbered && told.length >= 2 ? [paper.type, paper.kind ?? '', ...told].join('|') : undefined;
}

/**
 * Papers that were sent before: the same bytes, or the same document in another file. Of each set the one in `used` (or the first) is
 * the original, the others are returned.
 */
export function findDuplicates(papers: readonly Paper[], used: ReadonlySet<Paper>): Set<Paper> {
  const groups = new Map<string, Paper[]>();
  for (const paper of papers) {
    const keys = [paper.sha256 ? `${paper.sha256}|${paper.at[1]}` : undefined, fingerprint(paper)];
    for (const key of keys) if (key) groups.set(key, [...(groups.get(key) ?? []), paper]);
  }
  const duplicates = new Set<Paper>();
  for (const group of groups.values()) {
    const files = new Set(group.map(({ at }) => at[0]));
    if (files.size < 2) continue;
    const original = group.find((paper) => used.has(paper)) ?? group[0];
    for (const paper of group) if (paper !== original && paper.at[0] !== original?.at[0]) duplicates.add(paper);
  }
  return duplicates;
}
