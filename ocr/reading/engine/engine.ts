import { createRequire } from 'node:module';
import path from 'node:path';
import { createWorker, OEM, PSM } from 'tesseract.js';
import { type Grey, toPgm } from '../pixels.js';

const require = createRequire(import.meta.url);

export type ModelName = 'ron' | 'eng';

/**
 * `page` keeps headings of any size and joins the cells of a row, so that a label stands before its value (the engine's
 * default drops large headings, its automatic one tears tables apart); `block` is one even column, `line` one line.
 */
export type Segmentation = 'page' | 'block' | 'line';

const SEGMENTATION: Record<Segmentation, PSM> = {
  page: PSM.SINGLE_COLUMN,
  block: PSM.SINGLE_BLOCK,
  line: PSM.SINGLE_LINE,
};

export interface RecognitionOptions {
  segmentation: Segmentation;
  /** Dots an inch that the engine shall assume. */
  dpi: number;
  whitelist?: string;
}

/** One instance of Tesseract in its own thread. */
export interface Engine {
  /** Recognises and gives Tesseract's own table (TSV): a row a word with its place and confidence. */
  recognise(picture: Grey, options: RecognitionOptions): Promise<string>;
  /** Ends the thread, whatever it is doing. */
  stop(): Promise<void>;
}

/** The model stands in the installed package: nothing is fetched and nothing is written at run time. */
function modelFolder(name: ModelName): string {
  return path.join(path.dirname(require.resolve(`@tesseract.js-data/${name}/package.json`)), '4.0.0_best_int');
}

export async function startEngine(model: ModelName): Promise<Engine> {
  let fail: (error: Error) => void = () => {};
  const failure = new Promise<never>((_, reject) => {
    fail = reject;
  });
  failure.catch(() => {}); // told to whoever waits for a page; nobody may be waiting
  const starting = createWorker(model, OEM.LSTM_ONLY, {
    langPath: modelFolder(model),
    cacheMethod: 'none',
    gzip: true,
    // Without a handler the library throws inside an event listener, which ends the process.
    errorHandler: (error: unknown) => fail(new Error(`the engine failed: ${String(error)}`)),
  });
  const worker = await Promise.race([starting, failure]);
  // Out of memory in the thread comes as an event, not as an answer to the page.
  const thread = (worker as typeof worker & { worker: NodeJS.EventEmitter }).worker;
  thread.on('error', (error: Error) => fail(new Error(`the engine failed: ${error.message}`)));
  thread.on('exit', () => fail(new Error('the engine ended')));
  // The engine's remarks would stand between the lines of JSON.
  await worker.setParameters({ classify_enable_learning: '0', debug_file: '/dev/null' });
  return {
    async recognise(picture, { segmentation, dpi, whitelist }) {
      await worker.setParameters({
        tessedit_pageseg_mode: SEGMENTATION[segmentation],
        user_defined_dpi: String(dpi),
        tessedit_char_whitelist: whitelist ?? '',
        // Badly read lines are tried as white on black: a page may have such a heading, a part cut out by its dark marks has none.
        tessedit_do_invert: segmentation === 'page' ? '1' : '0',
      });
      // The library makes bytes of whatever memory it gets; its types name Buffers alone, which it copies.
      const job = worker.recognize(toPgm(picture) as unknown as Buffer, {}, { text: false, tsv: true });
      const { data } = await Promise.race([job, failure]);
      return data.tsv ?? '';
    },
    async stop() {
      await worker.terminate();
    },
  };
}
