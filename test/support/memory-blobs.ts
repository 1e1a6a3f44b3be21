import type { Blobs } from '../../store/vault/blobs.js';

/** Our own blobs port over a Map; `map` is open to tampering. */
export function createMemoryBlobs(): Blobs & { map: Map<string, Buffer> } {
  const map = new Map<string, Buffer>();
  return {
    map,
    place: 'memory',
    async put(id, bytes) {
      map.set(id, Buffer.from(bytes));
    },
    async get(id) {
      return map.get(id);
    },
    async delete(id) {
      map.delete(id);
    },
    async *list() {
      yield* [...map.keys()];
    },
  };
}
