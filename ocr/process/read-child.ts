import type { Language } from '../../core/contract/ids.js';
import { createDocumentReader } from '../read-document.js';
import { createPageReader } from '../reading/read-pages.js';
import { serveParent } from './child-pool.js';

export interface ReadTask {
  bytes: Uint8Array;
  file: string;
  lang: Language;
}

export interface ReadProgress {
  done: number;
  of: number;
}

/** Entry of a child that reads one file after the other. */
const pageReader = createPageReader({ settings: { workers: 1 } });
const read = createDocumentReader({ pageReader });

serveParent<ReadTask>(({ bytes, file, lang }, onProgress) =>
  read(bytes, { file, lang, onProgress: (_share, { done, of }) => onProgress({ done, of } satisfies ReadProgress) }),
);
