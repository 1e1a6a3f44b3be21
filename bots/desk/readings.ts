import { DOCUMENT_TYPES, FIELD_NAMES, type FieldName } from '../../core/contract/ids.js';
import type { FieldValue, ReadDocument } from '../../core/documents/document.js';
import { isValidCnp } from '../../core/identity/cnp.js';
import { parsePlainDate } from '../../core/time/plain-date.js';
import type { ReviewDeskDeps } from './reviews.js';

export type Corrected =
  | { ok: true }
  | { ok: false; reason: 'no-such-review' | 'no-such-paper' | 'no-such-field' | 'bad-value' };

const DATES: readonly FieldName[] = ['birthDate', 'issuedOn', 'expiresOn', 'validFrom', 'validUntil', 'paidOn'];

/** The value as a reading holds it; undefined when nobody could have read that. */
function valueIn(field: FieldName, text: string): FieldValue | undefined {
  const said = text.trim();
  if (said === '' || said.length > 200) return undefined;
  if (DATES.includes(field)) return parseDay(said);
  if (field === 'cnp') return isValidCnp(said.replace(/\s/g, '')) ? said.replace(/\s/g, '') : undefined;
  if (field === 'signed' || field === 'stamped') return said === 'true' ? true : said === 'false' ? false : undefined;
  if (field !== 'amount') return said;
  const amount = Number(said.replace(/[.\s](?=\d{3}\b)/g, '').replace(',', '.'));
  return Number.isFinite(amount) && amount > 0 ? amount : undefined;
}

function parseDay(said: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(said) ?? [];
  return parsePlainDate(year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : said);
}

const isField = (name: string): name is FieldName => FIELD_NAMES.some((known) => known === name);

type Changed = Pick<ReadDocument, 'fields' | 'type' | 'confidence' | 'kind'>;

/** The document of the file that is meant: the one named, else the first that shows the field, else the first one. */
const partOf = ({ parts = [] }: ReadDocument, field: string, named: number | undefined): number =>
  named ??
  Math.max(
    0,
    parts.findIndex(({ fields }) => fields[field as FieldName] !== undefined),
  );

/** The reading after the change of one of its documents; the file is what its first one is. */
function changed(document: ReadDocument, part: number, put: <T extends Changed>(one: T) => T) {
  const { parts } = document;
  if (!parts) return put(document);
  const next = parts.map((one, index) => (index === part ? put(one) : one));
  return { ...(part === 0 ? put(document) : document), parts: next };
}

/** Undefined when nobody could have read that. */
function correctedBy(document: ReadDocument, field: string, text: string, part: number): ReadDocument | undefined {
  if (field === 'type') {
    const type = DOCUMENT_TYPES.find((known) => known === text);
    return type && changed(document, part, ({ kind: _kind, ...one }) => ({ ...one, type, confidence: 1 }) as never);
  }
  const value = isField(field) ? valueIn(field, text) : undefined;
  if (value === undefined) return undefined;
  return changed(document, part, (one) => ({
    ...one,
    fields: { ...one.fields, [field]: { value, confidence: 1 } },
  }));
}

/** Values that staff put right: the nurse's word confirmed, or what they read themselves. */
export function createReadingDesk({ store, judgeWhenRead }: ReviewDeskDeps) {
  return {
    /**
     * Puts a value (or, with the field `type`, the kind) of a paper right: the one meant, else the one that the review is about.
     * The dossier is judged anew. The audit log keeps it as an error of reading, by type and field and without the value:
     * that is what figures are made of.
     */
    async correct(
      reviewId: string,
      by: string,
      field: string,
      text: string,
      at?: { fileId: string; part: number },
    ): Promise<Corrected> {
      const review = await store.reviews.get(reviewId);
      if (!review) return { ok: false, reason: 'no-such-review' };
      const fileId = at?.fileId ?? review.subject;
      const found = fileId ? await store.files.get(fileId) : undefined;
      const file = found?.dossierId === review.dossierId ? found : undefined;
      const document = file && file.status === 'read' ? await store.readings.get(file.id) : undefined;
      if (!file || !document) return { ok: false, reason: 'no-such-paper' };
      if (field !== 'type' && !isField(field)) return { ok: false, reason: 'no-such-field' };
      const part = partOf(document, field, at?.part);
      const corrected = correctedBy(document, field, text, part);
      if (!corrected) return { ok: false, reason: 'bad-value' };
      await store.transaction(async (repositories) => {
        await repositories.readings.correct(file.id, corrected);
        await repositories.dossiers.touch(file.dossierId);
        await repositories.audit.record({
          actor: by,
          action: 'reading-error',
          subject: file.id,
          personId: file.personId,
          details: { type: document.parts?.[part]?.type ?? document.type, field, part },
        });
      });
      await judgeWhenRead(file.dossierId);
      return { ok: true };
    },
  };
}
