/** Why the store refuses; stable, for those who react to it. */
export type StoreErrorCode =
  | 'folder-locked'
  | 'folder-unusable'
  | 'database-corrupt'
  | 'database-unreachable'
  | 'database-too-old'
  | 'database-pooled'
  | 'database-newer'
  | 'key-missing'
  | 'key-wrong'
  | 'disk-full'
  | 'file-missing'
  | 'file-tampered'
  | 'bucket-refused'
  | 'queue-unreachable'
  | 'queue-too-old'
  | 'person-erased'
  | 'backup-broken'
  | 'not-empty';

/** A fault of storage with a sentence that says what to do. Holds no personal data. */
export class StoreError extends Error {
  override name = 'StoreError';

  constructor(
    readonly code: StoreErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

/** The system's code of an error (`ENOSPC`, `42P01`), when it carries one. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
