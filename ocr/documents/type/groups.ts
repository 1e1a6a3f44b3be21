import type { PaperKind } from '../descriptions.js';

/** A paper that no description fits. */
export const STRANGER = 'stranger';

/** Kinds of a type share what their words say; look-alikes have each their own. */
export const groupOf = (kind: PaperKind): string => (kind.type === 'unknown' ? kind.kind : kind.type);
