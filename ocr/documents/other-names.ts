import type { DocumentType } from '../../core/contract/ids.js';
import { compareFullNames, findNameInText } from '../../core/identity/names.js';
import type { RecognisedPage } from '../page.js';
import { howToFind } from './descriptions.js';
import { holdsGivenName } from './find/given-names.js';
import { personName } from './find/person.js';
import { NAME_LABELS } from './statements.js';
import { documentText } from './text/document-text.js';
import { words } from './words.js';

/** Words that name a paper's own person. Forms of address name anybody. */
const OWN = ['subject', 'label'] as const;

/** Whether a page of a paper about one person names somebody else as its person, and her nowhere: it is of another's paper. */
export function isOfTwo(pages: readonly RecognisedPage[], type: DocumentType, fullName: unknown): boolean {
  const cues = OWN.filter((cue) => howToFind(type).person.includes(cue)).flatMap((cue) => words(`person.${cue}`));
  if (pages.length < 2 || cues.length === 0 || typeof fullName !== 'string') return false;
  return pages.some((page) => {
    const text = documentText([page]);
    const name = personName(text, cues)?.value;
    return (
      name !== undefined &&
      holdsGivenName(name) &&
      compareFullNames(name, fullName) === 'different' &&
      findNameInText(fullName, text.text, NAME_LABELS) === 'different'
    );
  });
}
