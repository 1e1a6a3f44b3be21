const MAJOR = 8;

/** The decoder of AVIF looks at the first kind that an ISO media file names, and phones put any of its kinds there; the pictures are the same. */
export function namedAvif(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(bytes);
  copy.set(Buffer.from('avif', 'latin1'), MAJOR);
  return copy;
}

/** Whether bytes are an ISO media file, as AVIF and HEIC are. */
export const isIsoMedia = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 12)).toString('latin1', 4, 8) === 'ftyp';
