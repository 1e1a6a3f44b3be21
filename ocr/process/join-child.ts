import { serveParent } from './child-pool.js';
import { pagesAsPdf } from './join-pages.js';

/** Entry of a child that joins pages. */
serveParent<{ papers: Uint8Array[] }>(({ papers }) => pagesAsPdf(papers));
