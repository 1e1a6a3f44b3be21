import { sql } from 'kysely';
import type { RepositoryContext } from './context.js';

export interface ReadingFigure {
  type: string;
  field: string;
  /** Values that a person has looked at. */
  checked: number;
  wrong: number;
}

/** How often the machine was right, by type of paper and field: numbers only, nothing of anybody. */
export function createReadingFigures({ db }: RepositoryContext) {
  return {
    async count(figures: readonly { type: string; field: string; isWrong: boolean }[]): Promise<void> {
      for (const { type, field, isWrong } of figures) {
        await db
          .insertInto('reading_figures')
          .values({ day: sql`current_date`, type, field, checked: 1, wrong: isWrong ? 1 : 0 })
          .onConflict((conflict) =>
            conflict.columns(['day', 'type', 'field']).doUpdateSet({
              checked: sql`reading_figures.checked + 1`,
              wrong: sql`reading_figures.wrong + excluded.wrong`,
            }),
          )
          .execute();
      }
    },

    async since(day: string): Promise<ReadingFigure[]> {
      const rows = await db
        .selectFrom('reading_figures')
        .select(({ fn }) => ['type', 'field', fn.sum('checked').as('checked'), fn.sum('wrong').as('wrong')])
        .where('day', '>=', sql<never>`${day}::date`)
        .groupBy(['type', 'field'])
        .orderBy('type')
        .orderBy('field')
        .execute();
      return rows.map(({ type, field, checked, wrong }) => ({
        type,
        field,
        checked: Number(checked),
        wrong: Number(wrong),
      }));
    },
  };
}
