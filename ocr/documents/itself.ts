import { phrase } from '../../core/dossier/wording.js';
import { SAY_THEMSELVES } from './descriptions.js';

/** What papers of a type say of themselves, whoever wrote them: lists of phrases, of each of which one stands on the paper. */
export const ITSELF: ReadonlyMap<string, readonly (readonly ReturnType<typeof phrase>[])[]> = new Map(
  SAY_THEMSELVES.map(({ type, itself }) => [type, itself.map((list) => list.map(phrase))] as const),
);
