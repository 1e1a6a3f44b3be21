import { closeSync, fdatasync, fdatasyncSync, fsyncSync, openSync } from 'node:fs';
import { promisify } from 'node:util';
import { NodeFS } from '@electric-sql/pglite/nodefs';

const sync = promisify(fdatasync);

/** A segment of the write-ahead log; what else lies beside it is synced as asked. */
const SEGMENT = /\/pg_wal\/[0-9A-F]{24}$/;

interface Stream {
  nfd: number | undefined;
  node: object;
}

interface HostFiles {
  realPath(node: object): string;
  stream_ops: {
    write(stream: Stream, from: Int8Array, offset: number, length: number, position: number): number;
    fsync?: (stream: Stream) => number;
  };
  node_ops: {
    rename(node: object, folder: object, name: string): void;
    unlink(folder: object, name: string): void;
  };
}

/** What reaches the files of the database, in order; for those who replay a power cut. */
export type FileEvent =
  | { kind: 'write'; path: string; position: number; bytes: Uint8Array }
  | { kind: 'synced'; path: string }
  | { kind: 'rename'; from: string; to: string }
  | { kind: 'unlink'; path: string };

export interface DurableOptions {
  observe?: ((event: FileEvent) => void) | undefined;
  /** Asked before each write; throws, or ends the thread, when this process may write no longer. */
  guard?: (() => void) | undefined;
}

const isZero = (bytes: Int8Array): boolean => bytes.every((byte) => byte === 0);

/**
 * The files of the embedded database, with PostgreSQL's own rules of safety brought to the disk.
 *
 * PGlite's file system ignores `fsync`. Here it is obeyed, with one liberty: the log is not synced while the database
 * waits, but beside it, for all transactions that ended meanwhile, and {@link settled} tells when a reply may be let go. So that
 * the log is always on the disk before what it speaks of, it is synced first, at once, when a table is written.
 */
export class DurableFiles extends NodeFS {
  readonly #observe: ((event: FileEvent) => void) | undefined;
  readonly #mayWrite: (() => void) | undefined;
  /** Open segments by path: those of the database may be closed before their sync begins. */
  readonly #segments = new Map<string, number>();
  #dirty = new Set<string>();
  /** Under way, and what it will have made safe. */
  #flushing: Promise<void> | undefined;
  #inFlight = new Set<string>();
  /** Begins when that has ended; the same for all who wait for it. */
  #next: Promise<void> | undefined;

  constructor(folder: string, { observe, guard }: DurableOptions = {}) {
    super(folder);
    this.#observe = observe;
    this.#mayWrite = guard;
  }

  override async init(...[database, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const begin = (module: unknown) => this.#guard((module as { NODEFS: HostFiles }).NODEFS);
    return await super.init(database, { ...options, preRun: [...(options.preRun ?? []), begin] });
  }

  /** Resolves when all that was committed by now is on the disk; undefined when it is already. One promise a sync, however many ask. */
  settled(): Promise<void> | undefined {
    if (this.#dirty.size === 0) return this.#flushing;
    if (!this.#flushing) return this.#flush();
    this.#next ??= this.#flushing.then(() => {
      this.#next = undefined;
      return this.settled();
    });
    return this.#next;
  }

  #flush(): Promise<void> {
    this.#inFlight = this.#dirty;
    this.#dirty = new Set();
    const paths = [...this.#inFlight];
    const flushing = Promise.all(paths.map((path) => sync(this.#segment(path)))).then(() => {
      for (const path of paths) this.#observe?.({ kind: 'synced', path });
      this.#inFlight = new Set();
      this.#flushing = undefined;
    });
    this.#flushing = flushing;
    return flushing;
  }

  #segment(path: string): number {
    const known = this.#segments.get(path);
    if (known !== undefined) return known;
    const opened = openSync(path, 'r+');
    this.#segments.set(path, opened);
    return opened;
  }

  /** The log first: what was promised to be in it, now. */
  #flushNow(): void {
    for (const path of new Set([...this.#dirty, ...this.#inFlight])) {
      fdatasyncSync(this.#segment(path));
      this.#observe?.({ kind: 'synced', path });
    }
    this.#dirty.clear();
  }

  #forget(path: string): void {
    const known = this.#segments.get(path);
    this.#segments.delete(path);
    if (known === undefined) return;
    if (this.#inFlight.has(path)) this.#flushing?.finally(() => closeSync(known));
    else closeSync(known);
  }

  #guard(files: HostFiles): void {
    const { stream_ops: streams, node_ops: nodes } = files;
    const { write } = streams;
    const { rename, unlink } = nodes;
    const isPending = () => this.#dirty.size > 0 || this.#inFlight.size > 0;
    streams.write = (stream, from, offset, length, position) => {
      this.#mayWrite?.();
      const path = files.realPath(stream.node);
      // A table that grows is filled with zeros first: they speak of nothing.
      if (isPending() && !SEGMENT.test(path) && !isZero(from.subarray(offset, offset + length))) this.#flushNow();
      const written = write(stream, from, offset, length, position);
      if (this.#observe) {
        const bytes = Uint8Array.from(from.subarray(offset, offset + written));
        this.#observe({ kind: 'write', path, position, bytes });
      }
      return written;
    };
    streams.fsync = (stream) => {
      const path = files.realPath(stream.node);
      if (SEGMENT.test(path)) {
        this.#segment(path);
        this.#dirty.add(path);
        return 0;
      }
      this.#flushNow();
      if (stream.nfd === undefined) syncNow(path);
      else fsyncSync(stream.nfd);
      this.#observe?.({ kind: 'synced', path });
      return 0;
    };
    nodes.rename = (node, folder, name) => {
      const from = files.realPath(node);
      const to = `${files.realPath(folder)}/${name}`;
      this.#flushNow();
      for (const path of [from, to]) this.#forget(path);
      rename(node, folder, name);
      this.#observe?.({ kind: 'rename', from, to });
    };
    nodes.unlink = (folder, name) => {
      const path = `${files.realPath(folder)}/${name}`;
      this.#flushNow();
      this.#forget(path);
      unlink(folder, name);
      this.#observe?.({ kind: 'unlink', path });
    };
  }

  override async closeFs(): Promise<void> {
    await this.settled();
    for (const path of [...this.#segments.keys()]) this.#forget(path);
    await super.closeFs();
  }
}

/** Syncs a file or a folder by its name. */
export function syncNow(path: string): void {
  const opened = openSync(path, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
