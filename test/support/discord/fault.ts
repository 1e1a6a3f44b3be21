/** An answer of Discord that refuses: HTTP status, its own code, its words. */
export class DiscordFault extends Error {
  constructor(
    readonly status: number,
    readonly code: number,
    message: string,
    readonly extra: { retry_after?: number; global?: boolean; errors?: unknown } = {},
  ) {
    super(message);
    this.name = 'DiscordFault';
  }
}

export const unknown = (code: number, what: string) => new DiscordFault(404, code, `Unknown ${what}`);
export const invalidForm = (message: string) => new DiscordFault(400, 50035, `Invalid Form Body: ${message}`);
export const missingAccess = () => new DiscordFault(403, 50001, 'Missing Access');
export const missingPermissions = () => new DiscordFault(403, 50013, 'Missing Permissions');
