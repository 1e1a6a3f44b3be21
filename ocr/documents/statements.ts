import type { Statements } from '../../core/dossier/wording.js';
import { foldText } from '../../core/identity/fold.js';
import { undoes } from './claims/undoes.js';
import { statementOf, UNDOING, WORK } from './wordings.js';
import { words } from './words.js';

/** Words that forms put between the parts of a name, folded as texts are in which a name is looked for. */
export const NAME_LABELS: ReadonlySet<string> = new Set(words('names.between').map(foldText));

/** What papers of each type state, for the judge: as their descriptions say, beside the words that undo any paper. */
export const STATEMENTS: Statements = {
  undoes,
  undoing: UNDOING,
  work: WORK,
  labels: NAME_LABELS,
  of: statementOf,
};
