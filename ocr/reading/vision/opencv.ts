import { createRequire } from 'node:module';

type OpenCv = typeof import('@techstark/opencv-js');

let loading: Promise<{ cv: OpenCv }> | undefined;

/**
 * OpenCV in WebAssembly: large, so it comes with the first photo and not before.
 * Handed out in an object: the module has a `then` of its own, and awaiting the module itself never ends.
 */
export function loadOpenCv(): Promise<{ cv: OpenCv }> {
  loading ??= new Promise((resolve) => {
    const cv = createRequire(import.meta.url)('@techstark/opencv-js') as OpenCv & { onRuntimeInitialized: () => void };
    cv.onRuntimeInitialized = () => resolve({ cv });
  });
  return loading;
}

export type { OpenCv };

/** Things in WebAssembly's memory that nobody collects: all freed when the work is done, however it ends. */
export function withScope<T>(work: (keep: <M extends { delete(): void }>(thing: M) => M) => T): T {
  const things: { delete(): void }[] = [];
  try {
    return work((thing) => {
      things.push(thing);
      return thing;
    });
  } finally {
    for (const thing of things.reverse()) thing.delete();
  }
}
