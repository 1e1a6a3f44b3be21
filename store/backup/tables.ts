import type { SqlClient } from '../sql/pool.js';

/** Not kept: written by the steps themselves when a backup is restored; doors into a browser that a restore must not open again. */
export const NOT_KEPT: readonly string[] = ['migrations', 'staff_accesses'];

export interface BackupTable {
  name: string;
  /** Its column `seq` is counted by the database. */
  isCounted: boolean;
}

/**
 * Every table of schema `parafa`, parents before children, as the database itself tells: a table that a migration adds is in the next
 * backup without anybody thinking of it. The queue is not kept: the sweep makes it anew.
 */
export async function backupTables(client: SqlClient): Promise<BackupTable[]> {
  const tables = await client.query<{ name: string; counted: boolean }>(`
    select t.table_name as name, exists (
      select from information_schema.columns c
      where c.table_schema = t.table_schema and c.table_name = t.table_name and c.column_name = 'seq' and c.is_identity = 'YES'
    ) as counted
    from information_schema.tables t
    where t.table_schema = 'parafa' and t.table_type = 'BASE TABLE' order by t.table_name`);
  const references = await client.query<{ child: string; parent: string }>(`
    select child.relname as child, parent.relname as parent
    from pg_constraint k
    join pg_class child on child.oid = k.conrelid
    join pg_class parent on parent.oid = k.confrelid
    join pg_namespace n on n.oid = child.relnamespace
    where k.contype = 'f' and n.nspname = 'parafa' and child.oid <> parent.oid`);
  const left = tables.rows.filter(({ name }) => !NOT_KEPT.includes(name));
  const ordered: BackupTable[] = [];
  while (left.length > 0) {
    const waits = new Set(left.map(({ name }) => name));
    const ready = left.findIndex(({ name }) =>
      references.rows.every(({ child, parent }) => child !== name || !waits.has(parent)),
    );
    const [table] = left.splice(Math.max(ready, 0), 1);
    if (table) ordered.push({ name: table.name, isCounted: table.counted });
  }
  return ordered;
}
