import type { KindDefinition } from '../definition.js';

/** A paper known for what it is, of no type of the dossier. */
export type LookAlike = Omit<KindDefinition, 'type' | 'kind'>;
