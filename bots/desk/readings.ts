import { FIELD_NAMES, type FieldName } from '../../core/contract/ids.js';
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

/** The first document of a file that shows the field, else its first one, with the value in it. */
function withValue(document: ReadDocument, field: FieldName, value: FieldValue): ReadDocument {
  const put = <T extends Pick<ReadDocument, 'fields'>>(part: T): T => ({
    ...part,
    fields: { ...part.fields, [field]: { value, confidence: 1 } },
  });
  const { parts } = document;
  if (!parts) return put(document);
  const at = Math.max(
    0,
    parts.findIndex((part) => part.fields[field] !== undefined),
  );
  return { ...document, parts: parts.map((part, index) => (index === at ? put(part) : part)) };
}

/** Values that staff put right: the nurse's word confirmed, or what they read themselves. */
export function createReadingDesk({ store, judgeWhenRead }: ReviewDeskDeps) {
  return {
    /**
     * Puts a value of the paper right that a review is about; the dossier is judged anew. Counted as an error of reading by its
     * type and field, without the value.
     */
    async correct(reviewId: string, by: string, field: string, text: string): Promise<Corrected> {
      const review = await store.reviews.get(reviewId);
      if (!review) return { ok: false, reason: 'no-such-review' };
      const file = review.subject ? await store.files.get(review.subject) : undefined;
      const document = file && file.status === 'read' ? await store.readings.get(file.id) : undefined;
      if (!file || !document) return { ok: false, reason: 'no-such-paper' };
      if (!isField(field)) return { ok: false, reason: 'no-such-field' };
      const value = valueIn(field, text);
      if (value === undefined) return { ok: false, reason: 'bad-value' };
      await store.transaction(async (repositories) => {
        await repositories.readings.correct(file.id, withValue(document, field, value));
        await repositories.dossiers.touch(file.dossierId);
        await repositories.audit.record({
          actor: by,
          action: 'reading-error',
          subject: file.id,
          personId: file.personId,
          details: { type: document.type, field },
        });
      });
      await judgeWhenRead(file.dossierId);
      return { ok: true };
    },
  };
}
