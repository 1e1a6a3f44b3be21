import { foldText } from '../identity/fold.js';
import type { Note } from './judgement.js';
import { isLookAlike, isUnread, isUnreadable, type Paper, unusableCode } from './paper.js';
import { type Case, mistaken, note, type Requirement, type Ruling } from './requirement.js';

/**
 * Looks again at what seems missing. A page that could not be read, or not be recognised though it speaks the paper's words,
 * may be the missing one: then a person looks (`review`). Unreadable pages are believed for as many requirements as there are pages;
 * what time or the machine left unread, for all of them. A file that cannot be opened, or a look-alike, leaves the requirement missing
 * and says so.
 */
export function lookAgain(dossier: Case, rulings: Map<string, Ruling>, requirements: readonly Requirement[]): void {
  const unreadPapers = dossier.papers.filter(isUnread);
  if (unreadPapers.length > 0) awaitUnread(unreadPapers, dossier, rulings, requirements);
  const missing = requirements.filter(({ id }) => isPlainlyMissing(rulings.get(id)));
  const used = new Set([...rulings.values()].flatMap(({ papers }) => papers));
  const nameless = dossier.papers.filter(
    (paper) =>
      (isOpenToAll(paper, requirements) || (isSpareGuess(paper) && !used.has(paper))) &&
      !isLookAlike(paper) &&
      !unusableCode(paper),
  );
  const unhinted = nameless.filter(
    (paper) => isUnreadable(paper) && !missing.some(({ hints }) => speaks(paper, hints)),
  );
  const open: Requirement[] = [];
  for (const requirement of missing) {
    const hinted = nameless.filter((paper) => speaks(paper, requirement.hints));
    if (hinted.length > 0) rulings.set(requirement.id, unsure(hinted));
    else open.push(requirement);
  }
  const believed = open.length > 0 && open.length <= unhinted.length;
  const unusable = dossier.papers.filter((paper) => unusableCode(paper));
  for (const requirement of open) {
    const reasons = mistaken(dossier, requirement);
    if (believed && reasons.length === 0) rulings.set(requirement.id, unsure(unhinted));
    else {
      const faults = unusable.flatMap((paper) => {
        const code = unusableCode(paper);
        return code && code !== 'blank' && requirement.id !== 'name-change-proof'
          ? [note(code, 'problem', { file: paper.file })]
          : [];
      });
      const unread =
        open.length > 0 && unhinted.length > 0
          ? unhinted.map(({ file }) => note('unreadable', 'review', { file }))
          : [];
      rulings.set(requirement.id, {
        status: 'missing',
        papers: [],
        notes: [...reasons, ...(reasons.length > 0 ? [] : [...faults, ...unread])],
      });
    }
  }
}

/**
 * Whatever is missing, or was found only on somebody else's name, may stand in what was not read. A look-alike is no reason against it:
 * whoever sends everything sends her transcript too.
 */
function awaitUnread(
  papers: Paper[],
  dossier: Case,
  rulings: Map<string, Ruling>,
  requirements: readonly Requirement[],
): void {
  const late = papers.map(({ file }): Note => note('timeout', 'review', { file, aspect: 'perhaps' }));
  for (const requirement of requirements) {
    const ruling = rulings.get(requirement.id);
    const found = isPlainlyMissing(ruling)
      ? mistaken(dossier, requirement)
      : ruling && isOthersOnly(ruling) && ruling.notes;
    if (found) rulings.set(requirement.id, { status: 'review', papers, notes: [...late, ...found] });
  }
}

/** What nobody recognised, and a declaration that is not asked for: it may declare what another paper is asked for (a consent). */
const isOpenToAll = ({ type }: Paper, requirements: readonly Requirement[]): boolean =>
  type === 'unknown' || (type === 'own-declaration' && !requirements.some(({ id }) => id === type));

/** What it is was hardly told, and another paper serves as that: it may be what is missing. */
const HARDLY = 0.75;
const isSpareGuess = ({ type, confidence }: Paper): boolean => type !== 'unknown' && confidence < HARDLY;

/** Papers of this kind are there, and each bears somebody else's name. */
export const isOthersOnly = ({ status, notes }: Ruling): boolean =>
  status === 'problem' && notes.every(({ code }) => code === 'other-person');

const isPlainlyMissing = (ruling: Ruling | undefined): boolean =>
  ruling?.status === 'missing' && ruling.notes.length === 0;

const speaks = (paper: Paper, hints: RegExp): boolean => hints.test(foldText(paper.text));

const unsure = (papers: Paper[]): Ruling => ({
  status: 'review',
  papers,
  notes: papers.map(({ file }) => note('unreadable', 'review', { file, aspect: 'perhaps' })),
});
