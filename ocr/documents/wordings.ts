import { z } from 'zod';
import { type Phrase, phrase, type Statement, type Statements, type Undoing } from '../../core/dossier/wording.js';
import type { WorkWords } from '../../core/dossier/work/words.js';
import { dataFile } from './data-file.js';
import { STATES } from './descriptions.js';

const phrases = z.array(z.string().min(2)).transform((each) => each.map(phrase));

export const UNDOING_PLACE = 'undoing.yaml';
/** Words that undo papers of any type. */
export const UNDOING: Undoing = dataFile(
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
  UNDOING_PLACE,
);

/** How offices say where somebody works. */
export const WORK: WorkWords = dataFile(
  z.strictObject({
    begins: phrases,
    places: phrases,
    sections: phrases,
    employers: phrases,
    posts: phrases,
    offices: phrases,
    notHers: phrases,
    nurses: phrases,
    claims: phrases,
    asked: phrases,
    purposes: phrases,
    present: phrases,
    today: phrases,
    absent: phrases,
    fields: phrases,
  }),
  'work.yaml',
);

const compiled = new Map(
  [...STATES].map(([kind, { plain, explains, code, ...written }]) => {
    const lists = Object.entries(written).map(([name, list]) => [name, (list ?? []).map(phrase)]);
    const said = Object.fromEntries(lists) as Record<keyof typeof written, Phrase[]>;
    return [kind, { ...said, plain, explains, code }] as const satisfies [string, Statement];
  }),
);

/** What papers of a type state, or of a kind where one states something else. */
export const statementOf: Statements['of'] = (type, kind) => compiled.get(kind ?? type) ?? compiled.get(type);
