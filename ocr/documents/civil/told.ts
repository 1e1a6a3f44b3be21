import { isGivenName } from '../find/given-names.js';
import type { Found } from '../find/value.js';
import type { DocumentText } from '../text/document-text.js';
import { bestOf, type PhrasePlace } from '../text/phrases.js';
import type { Piece } from '../text/pieces.js';
import { words } from '../words.js';

const ROLES = [
  'he',
  'she',
  'both',
  'couple',
  'before',
  'after',
  'again',
  'married',
  'surname',
  'given',
  'aside',
  'others',
] as const;
const TIMES: readonly Role[] = ['before', 'after', 'again', 'married'];
export type Role = (typeof ROLES)[number];
type CueWords = Record<Role, readonly string[]>;
const CUES = Object.fromEntries(ROLES.map((role) => [role, words(`civil.${role}`)])) as CueWords;
/** What a change that was asked for and granted leads from and to: in a marriage `actual` is the name after it. */
const GRANTED: CueWords = {
  ...CUES,
  before: [...CUES.before, ...words('civil.changed')],
  after: [...CUES.after, ...words('civil.granted')],
};
export type Cues = ReturnType<typeof bestOf<Role>>;

/** What an act is about: a marriage, its end, or one person's name that was changed on request. */
export type Act = 'marriage' | 'divorce' | 'grant';

/** Where words stand that tell something of names. */
export const cuesIn = (text: DocumentText, act: Act): Cues => bestOf(text, act === 'grant' ? GRANTED : CUES);

export type Who = 'he' | 'she';

type Cue = PhrasePlace & { list: Role };

/** `Soț 2`: a form counts the spouses, whatever it calls them; a number in the next line is another one's. */
function countOf({ tokens }: DocumentText, { list, lastToken }: Cue): Who | undefined {
  const [last, next] = [tokens[lastToken], tokens[lastToken + 1]];
  if ((list !== 'he' && list !== 'she') || next?.line !== last?.line) return undefined;
  const [, first, second] = /^(?:([1A])|([2B]))[.:)]?$/.exec(next?.text ?? '') ?? [];
  return first ? 'he' : second ? 'she' : undefined;
}

export const roleOf = (text: DocumentText, cue: Cue): Role => countOf(text, cue) ?? cue.list;

/** Whether words tell husband and wife, none of them counted: whose a personal code is then shows by its sex digit. */
export const tellsSexes = (text: DocumentText, cues: Cues): boolean => {
  const spouses = [...cues.values()].filter(({ list }) => list === 'he' || list === 'she');
  const isCounted = (cue: Cue) => countOf(text, cue) !== undefined || /(^|\s)[ab12]:?$/.test(cue.phrase);
  return spouses.length > 0 && !spouses.some(isCounted);
};

export const isWhose = (role: Role | undefined): role is Who | 'both' =>
  role === 'he' || role === 'she' || role === 'both';

/** Words that say of a name which it is, not whose. */
export const isOfName = (role: Role | undefined): boolean =>
  role === 'surname' || role === 'given' || (role !== undefined && TIMES.includes(role));

/** What an act says of one name, or of one personal code. */
export interface Said {
  found: Found;
  part: 'surname' | 'given' | 'whole' | 'cnp' | undefined;
  /** After a divorce the name of the marriage is the one before, and the one before that is the maiden one; a marriage that ended tells what was taken `again`. */
  when: 'before' | 'after' | 'again' | 'maiden' | undefined;
  who: Who | 'both' | undefined;
  /** Time and person are told beside the name itself; else by what goes on from further up. */
  timed: boolean;
  named: boolean;
  /** The name that a code stands beside. */
  beside?: Said | undefined;
}

/** Words between what tells something of a name and the name, at most; lines for which a time goes on. */
const REACH = 6;
const NEAR = 3;
/** What was told of the names to come. */
export class Told {
  who: Said['who'];
  when: Said['when'];
  part: Said['part'];
  named = false;
  timed = false;
  /** Words since the last cue or name. */
  gap = 0;
  private word = '';
  /** Since the last name. */
  readonly group = new Set<Role>();
  /** Of the group, since it was last said whose. */
  private readonly clause = new Set<Role>();
  private skip: 'aside' | 'others' | undefined;
  private isBesideAside = false;
  private skipRow = 0;
  private whenRow = 0;
  private partRow = 0;

  constructor(private readonly act: Act) {}

  beginRow(row: number): void {
    this.word = '';
    if (this.isSilent()) [this.named, this.timed, this.part] = [false, false, undefined];
    // What is beside a name ends with its line, other people with the next.
    if (this.skip === 'aside' || row - this.skipRow > 1) this.skip = undefined;
    if (row - this.whenRow > REACH) this.when = undefined;
    if (this.gap > REACH) this.group.clear();
  }

  take(role: Role, row: number): void {
    const { group } = this;
    if (role === 'aside' || role === 'others') {
      this.skip = this.skip === 'others' ? 'others' : role;
      this.skipRow = row;
      this.isBesideAside = role === 'aside';
      return;
    }
    // `Data nașterii soțului 14.06.1980`: whose that is, not whose name comes next.
    if (isWhose(role) && this.skip === 'aside' && this.isBesideAside) return;
    if (role === 'couple') {
      [this.who, this.named, this.timed, this.part] = [undefined, false, false, undefined];
      this.skip = undefined;
      group.clear();
      return;
    }
    // `Părinții soției: …`
    if (this.skip === 'others' && this.skipRow === row) return;
    this.skip = undefined;
    if (group.has(role) && this.partRow !== row) group.clear();
    if (this.beginsClause(role)) this.leaveFirst();
    const isTimed = TIMES.some((time) => group.has(time));
    if (isWhose(role)) {
      if (!group.has('surname') && !group.has('given')) this.part = undefined;
      this.who = group.has(role === 'he' ? 'she' : 'he') && role !== 'both' ? 'both' : role;
      this.named = true;
      this.timed &&= isTimed;
    } else if (role === 'surname' || role === 'given') {
      this.part = group.has(role === 'surname' ? 'given' : 'surname') ? 'whole' : role;
      this.timed &&= isTimed;
    } else {
      if (!group.has('after') && !group.has('again')) this.when = whenOf(role, this.act);
      this.timed = true;
      this.whenRow = row;
    }
    this.partRow = row;
    if (isWhose(role) || group.size === 0) this.clause.clear();
    this.clause.add(role);
    group.add(role);
  }

  /** `soțul va purta numele [unread], iar soția va purta numele …`: what is said again after `soția` is said of her alone. */
  private beginsClause = (role: Role): boolean =>
    !isWhose(role) && this.group.has(role) && !this.clause.has(role) && this.group.has('he') && this.group.has('she');

  private leaveFirst(): void {
    this.group.clear();
    for (const role of this.clause) this.group.add(role);
    this.who = this.clause.has('he') ? 'he' : 'she';
  }

  isSilent = (): boolean => this.group.size === 0;

  /** His and hers stand in columns below: what was said of both cells' names is not said of one of them. */
  leaveOpenWhose(): void {
    for (const whose of ['he', 'she', 'both'] as const) this.group.delete(whose);
    this.who = undefined;
  }

  /** A label far from a whole name is not its own. */
  partOfWhole = (): Said['part'] => (this.gap <= NEAR ? this.part : undefined);

  saysWho = (): boolean => this.group.has('he') || this.group.has('she') || this.group.has('both');

  /** Whether a name is one of the couple's: something says so beside it, or it is a whole one. */
  isOfCouple(isWhole: boolean, isNext: boolean): boolean {
    if (this.skip === 'others') return false;
    if (isWhole) return true;
    return !this.skip && ((!this.isSilent() && this.gap <= REACH) || (isNext && this.gap <= 2));
  }

  /** `Probescu MIOARA IOANA`: a surname in small letters stands before what is but given names. */
  isCutOff = (name: string): boolean =>
    this.gap > 0 && /^\p{Lu}\p{Ll}{2,}$/u.test(this.word) && name.split(' ').every(isGivenName);

  /** A word that tells nothing. */
  pass(piece: Piece | undefined): void {
    this.isBesideAside = false;
    this.word = piece?.text ?? '';
    if (/\p{L}/u.test(piece?.text ?? '')) this.gap += 1;
    if (isEnd(piece)) this.end();
  }

  /** What a sentence tells ends with it. */
  end(): void {
    this.group.clear();
    this.gap = REACH + 1;
    if (this.skip === 'others') this.skip = undefined;
  }
}

export const isEnd = (piece: Piece | undefined): boolean => /^[^.]{3,}[.;]$/.test(piece?.text ?? '');

function whenOf(role: Role, act: Act): Said['when'] {
  if (act !== 'divorce') return role === 'before' || role === 'again' ? role : 'after';
  return role === 'after' || role === 'again' ? 'after' : role === 'married' ? 'before' : 'maiden';
}
