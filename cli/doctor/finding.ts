/** What one check found: `warn` works but should be mended, `fail` does not work. */
export interface Finding {
  level: 'ok' | 'warn' | 'fail';
  about: string;
  says: string;
  /** A failure that not everybody feels: whoever starts serves all the others meanwhile. */
  isBearable?: true;
}

export type Said = Omit<Finding, 'about'>;
export const ok = (says: string): Said => ({ level: 'ok', says });
export const warn = (says: string): Said => ({ level: 'warn', says });
export const fail = (says: string): Said => ({ level: 'fail', says });

/** Runs a check; what it throws is its finding. */
export async function finding(about: string, check: () => Promise<Said[]>): Promise<Finding[]> {
  try {
    return (await check()).map((found) => ({ about, ...found }));
  } catch (error) {
    const says = error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error);
    return [{ level: 'fail', about, says }];
  }
}
