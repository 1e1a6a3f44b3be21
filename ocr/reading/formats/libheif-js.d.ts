declare module 'libheif-js/wasm-bundle.js' {
  interface HeifPicture {
    get_width(): number;
    get_height(): number;
    is_primary(): boolean;
    /** Fills `data` (RGBA) and gives it back, or null where it cannot be decoded. */
    display<D extends { data: Uint8ClampedArray; width: number; height: number }>(
      into: D,
      done: (drawn: D | null) => void,
    ): void;
    free(): void;
  }
  class HeifDecoder {
    decoder: { delete(): void };
    decode(bytes: Uint8Array): HeifPicture[];
  }
  const libheif: { HeifDecoder: typeof HeifDecoder };
  export default libheif;
}
