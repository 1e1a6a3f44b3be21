import { z } from 'zod';
import { type Phrase, phrase, type Statement, type Statements } from '../../core/dossier/wording.js';
import { dataFile } from './data-file.js';
import { STATES } from './descriptions.js';

const phrases = z.array(z.string().min(2)).transform((each) => each.map(phrase));

const undoing = dataFile(
  z.strictObject({
    revoked: phrases,
    negative: phrases,
    turns: phrases,
    limits: phrases,
    voids: phrases,
    wishes: phrases,
    harmless: phrases,
    holder: phrases,
  }),
  'undoing.yaml',
);

const compiled = new Map(
  [...STATES].map(([kind, { plain, explains, code, ...written }]) => {
    const lists = Object.entries(written).map(([name, list]) => [name, list.map(phrase)]);
    const said = Object.fromEntries(lists) as Record<keyof typeof written, Phrase[]>;
    return [kind, { ...said, plain, explains, code }] as const satisfies [string, Statement];
  }),
);

/** What papers of each type state, for the judge: as their descriptions say, beside the words that undo any paper. */
export const STATEMENTS: Statements = {
  undoing,
  of: (type, kind) => compiled.get(kind ?? type) ?? compiled.get(type),
};
