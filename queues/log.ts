/** What the queues tell the operator: a code and ids, never a name, a document's text or an error of a stranger's file. */
export interface QueueLog {
  info(event: string, details?: Record<string, string | number | boolean>): void;
  warn(event: string, details?: Record<string, string | number | boolean>): void;
  error(event: string, details?: Record<string, string | number | boolean>): void;
}

/** What may be said of an error in logs and in the queue: its code or its class, not its message. */
export function errorLabel(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
