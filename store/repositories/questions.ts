import { randomUUID } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import type { Language } from '../../core/contract/ids.js';
import { ifOpens, seal, unseal } from '../crypto/seal.js';
import type { Schema } from '../sql/schema.js';
import { personKey, type RepositoryContext } from './context.js';

export interface UnansweredQuestion {
  id: string;
  language: Language;
  reason: string;
  text: string;
  askedAt: Date;
}

const textContext = (questionId: string) => `questions.text:${questionId}`;

/** Questions that had no answer, for those who keep the knowledge base. */
export function createQuestions(context: RepositoryContext) {
  const { db, keyring } = context;
  const keyOf = (personId: string | null) =>
    personId ? personKey(context, personId) : Promise.resolve(keyring.common);
  const opened = async (row: Selectable<Schema['questions']>): Promise<string | undefined> => {
    const wrapped = row.person_id
      ? await db.selectFrom('persons').select('wrapped_key').where('id', '=', row.person_id).executeTakeFirst()
      : undefined;
    return ifOpens(() => {
      const key = row.person_id && wrapped ? keyring.unwrapPerson(row.person_id, wrapped.wrapped_key) : keyring.common;
      return unseal(key, row.text_sealed, textContext(row.id)).toString('utf8');
    });
  };
  return {
    async add(question: { personId?: string; language: Language; reason: string; text: string }): Promise<string> {
      const id = randomUUID();
      const key = await keyOf(question.personId ?? null);
      await db
        .insertInto('questions')
        .values({
          id,
          person_id: question.personId ?? null,
          language: question.language,
          reason: question.reason,
          text_sealed: seal(key, Buffer.from(question.text), textContext(id)),
        })
        .execute();
      return id;
    },

    /** Oldest first, those not handled yet; one that does not open is left out. */
    async list(limit = 100): Promise<UnansweredQuestion[]> {
      const rows = await db
        .selectFrom('questions')
        .selectAll()
        .where('handled_at', 'is', null)
        .orderBy('seq')
        .limit(limit)
        .execute();
      const questions: UnansweredQuestion[] = [];
      for (const row of rows) {
        const text = await opened(row);
        if (text === undefined) continue;
        questions.push({ id: row.id, language: row.language, reason: row.reason, text, askedAt: row.asked_at });
      }
      return questions;
    },

    /** What one person asked in vain, oldest first. */
    async ofPerson(personId: string): Promise<Pick<UnansweredQuestion, 'text' | 'askedAt'>[]> {
      const rows = await db
        .selectFrom('questions')
        .selectAll()
        .where('person_id', '=', personId)
        .orderBy('seq')
        .execute();
      if (rows.length === 0) return [];
      const key = await keyOf(personId);
      return rows.map((row) => ({
        text: unseal(key, row.text_sealed, textContext(row.id)).toString('utf8'),
        askedAt: row.asked_at,
      }));
    },

    async handled(questionId: string): Promise<boolean> {
      const result = await db
        .updateTable('questions')
        .set({ handled_at: sql<Date>`now()` })
        .where('id', '=', questionId)
        .where('handled_at', 'is', null)
        .executeTakeFirst();
      return result.numUpdatedRows > 0n;
    },

    async deleteBefore(moment: Date): Promise<number> {
      const result = await db.deleteFrom('questions').where('asked_at', '<', moment).executeTakeFirst();
      return Number(result.numDeletedRows);
    },
  };
}
