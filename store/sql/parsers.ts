import pg from 'pg';

const BIGINT = 20;
const DATE = 1082;

/** Code of a fault in both: a statement that was planned gives other columns now, because the schema went forward. */
export const OUTDATED = '0A000';

type ParseText = (text: string) => unknown;

/** How values come out of both databases: numbers for bigint, text for days, the rest as the driver does it. */
export function parserOf(oid: number): ParseText {
  if (oid === BIGINT) return Number;
  if (oid === DATE) return (text) => text;
  return pg.types.getTypeParser(oid) as ParseText;
}
