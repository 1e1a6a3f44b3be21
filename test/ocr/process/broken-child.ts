import { z } from 'zod';
import { serveParent } from '../../../ocr/process/child-pool.js';

/** A child whose data do not fit: it ends while it is loaded. */
const settings = z.strictObject({ explains: z.boolean() }).parse({ explains: 7 });

serveParent(async () => settings);
