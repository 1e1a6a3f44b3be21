import type { ReadDocument } from '../../core/documents/document.js';
import { seenValue } from '../../core/staff/figures.js';
import type { Store } from '../../store/open-store.js';
import type { Review } from '../../store/repositories/reviews.js';

/** Views that bring a paper before somebody's eyes, and what they put right. */
const LOOKED = ['page-viewed', 'file-opened', 'reading-error'] as const;

const placeOf = (fileId: string, part: number, field: string): string => `${fileId}/${part}/${field}`;

/** The values of a reading as somebody sees them, the kind of each paper among them. */
const shownIn = ({ parts, type, fields }: ReadDocument) =>
  (parts ?? [{ type, fields }]).flatMap((one, part) =>
    ['type', ...Object.keys(one.fields)].map((field) => ({ part, type: one.type, field })),
  );

/**
 * What was before somebody's eyes in this review and was left as the machine had read it: codes of types and fields, a
 * space between. Known from the audit log alone, so that it holds over restarts, processes, and windows that staff look through.
 */
export async function valuesLeftAsRead(store: Store, review: Review): Promise<string> {
  const { personId, dossierId, createdAt } = review;
  const entries = await store.audit.since(LOOKED, createdAt, personId);
  const corrected = new Set(
    entries
      .filter(({ action }) => action === 'reading-error')
      .map(({ subject, details }) => placeOf(subject ?? '', Number(details?.part ?? 0), String(details?.field))),
  );
  const seen = new Set(entries.filter(({ action }) => action !== 'reading-error').map(({ subject }) => subject));
  const readings = await store.readings.ofDossier(dossierId);
  const left = [...readings].flatMap(([fileId, reading]) =>
    seen.has(fileId) ? shownIn(reading).filter(({ part, field }) => !corrected.has(placeOf(fileId, part, field))) : [],
  );
  return left.map(({ type, field }) => seenValue(type, field)).join(' ');
}
