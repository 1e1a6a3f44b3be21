/** Where sealed bytes lie. Knows nothing of keys or people. */
export interface Blobs {
  /** For messages: `folder data/vault`, `bucket files`. */
  readonly place: string;
  /** Resolves when the bytes are safe: a crash afterwards does not lose them. Throws `disk-full` when they do not fit. */
  put(id: string, bytes: Uint8Array): Promise<void>;
  /** undefined when there is no such blob. */
  get(id: string): Promise<Buffer | undefined>;
  /** Deleting what is not there is fine. */
  delete(id: string): Promise<void>;
  /** Ids of blobs that were written before `olderThan`. */
  list(olderThan: Date): AsyncIterable<string>;
}
