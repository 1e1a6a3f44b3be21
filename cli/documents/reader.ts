import { availableParallelism } from 'node:os';
import { environmentSchema } from '../../core/config.js';
import { createPageReader, type PageReader } from '../../ocr/reading/read-pages.js';
import { readingSettingsSchema } from '../../ocr/reading/settings.js';
import type { OpenReader } from './read-files.js';

const readerSettings = environmentSchema.pick({ READ_CONCURRENCY: true, READ_TIMEOUT_SECONDS: true });

/** Each engine holds up to 400 MB: more than this many are for a server whose owner asks for them. */
const MOST_BY_DEFAULT = 4;

/** The reader of this process: as many engines as `READ_CONCURRENCY` says (0 = one a core), never more than files. */
export const openReader: OpenReader = async (io, files) => {
  const settings = readerSettings.safeParse(givenIn(io.env));
  if (!settings.success)
    throw new Error(settings.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
  const wanted = settings.data.READ_CONCURRENCY || Math.min(availableParallelism(), MOST_BY_DEFAULT);
  const concurrency = Math.max(1, Math.min(wanted, files));
  const pageReader = createPageReader({ settings: { workers: concurrency } });
  if (files > 0) pageReader.warmUp();
  // What understands the papers is loaded while the engine starts.
  const { createDocumentReader } = await understanding(pageReader);
  const read = createDocumentReader({ pageReader });
  return {
    reader: { read, close: () => pageReader.close() },
    concurrency,
    maxBytes: readingSettingsSchema.parse({}).maxBytes,
    timeoutMs: settings.data.READ_TIMEOUT_SECONDS * 1000,
  };
};

/** An engine that is left running would keep a command from ending that cannot go on. */
async function understanding(pageReader: PageReader) {
  try {
    return await import('../../ocr/read-document.js');
  } catch (error) {
    await pageReader.close();
    throw new Error(`papers cannot be read: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
  }
}

/** An empty variable is an absent one. */
const givenIn = (env: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''));
