import { z } from 'zod';

export const MANIFEST = 'manifest.json';

export const manifestSchema = z.object({
  format: z.literal(1),
  madeAt: z.string(),
  /** Version of the schema: restored only into the same or a newer Parafa. */
  schema: z.number().int().positive(),
  tables: z.array(z.object({ name: z.string(), rows: z.number().int().min(0), sha256: z.string() })),
  files: z.number().int().min(0),
});

export type Manifest = z.infer<typeof manifestSchema>;
