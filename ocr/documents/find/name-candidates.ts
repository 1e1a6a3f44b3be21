import type { DocumentText, TextLine } from '../text/document-text.js';
import { fold } from '../text/fold.js';
import { columnsOf, linePieces, type Piece, textOf } from '../text/pieces.js';
import { isGivenName } from './given-names.js';
import { namesAmong } from './names.js';
import type { Found } from './value.js';

/** Words before a name that say whose it is: the person's whom the paper is about. */
const BEFORE =
  /(?:^|\W)(?:subsemnat\w*|doamn\w*|domn\w*|d-?n[ae]\w*|d-?l(?:ui)?|titular\w*|absolvent\w*|elev\w*|numit\w*|salariat\w*|angajat\w*(?: sale| noastre| nostru)?|asistent\w*(?: medical\w*)?(?: propus\w*)?|candidat\w*|cursant\w*|participant\w*|persoan\w*|ca|fapt\w* ca|acorda|confera|autorizeaza|certifica|atesta|identifica|elibereaza|inscriere\w*|pentru|numele|prenumele)\W*(?:\(\w+\)\W*)?$/;
/** Words after a name that only follow the person's. */
const AFTER =
  /^\W*(?:\(?\s*(?:c\.?\s?n\.?\s?p|cod(?:ul)? numeric)|nascut|identificat|de profesie|asistent|moas[ae]|posesor|domiciliat|fiul|fiica|cetatean|angajat|salariat|absolvent|legitimat|avand|membru|in calitate)/;
/** Those who sign, and relatives: their names are never the person's. */
const OTHERS =
  /(?:^|\W)(?:dr|ec|jr|ing|prof|conf|univ|as|manager\w*|director\w*|presedint\w*|secretar\w*|rector\w*|decan\w*|administrator\w*|notar\w*|ofiter\w*|primar\w*|casier\w*|contabil\w*|intocmit|tatal\w*|tatalui|mama\w*|sotul\w*|lui|semnat\w*|reprezentant\w*|sef\w*)\W*$/;
const PLACE =
  /(?:^|\W)(?:scoal\w*|spital\w*|lice\w*|colegi\w*|universit\w*|facultat\w*|str|strada|aleea|filiala|jud\w*|institut\w*|centr\w*|clinic\w*|cabinet\w*|beneficiar\w*|platitor\w*|emis\w* de)\W.*$/;
const ENOUGH = 4;

/**
 * The likeliest name of the paper's person where no usual word announces one: what stands around each run of words that could be a name is
 * weighed. Undefined when nothing speaks for any of them.
 */
export function likeliestName(text: DocumentText): Found | undefined {
  let best: { name: Found; score: number } | undefined;
  for (const line of text.lines) {
    const whole = linePieces(text, line);
    const columns = columnsOf(text, whole);
    // Wide print parts a name as columns are parted: the line as a whole is looked at too.
    for (const column of columns.length > 1 ? [whole, ...columns] : columns) {
      for (const mixedCase of [false, true]) {
        for (const name of namesAmong(column, mixedCase)) {
          const score = weigh(name, column, line, text);
          if (score >= ENOUGH && (!best || score > best.score)) best = { name, score };
        }
      }
    }
  }
  return best?.name;
}

/** Scraps of signatures and stamps come as capitals too, but hardly as words. */
export const isPronounceable = (name: string): boolean =>
  name
    .split(/[ -]/)
    .filter((word) => word.replace('.', '').length > 2 && /[AEIOUYĂÂÎ]/i.test(word) && /[^AEIOUYĂÂÎ.]/i.test(word))
    .length >= 2;

function weigh(name: Found, column: readonly Piece[], line: TextLine, text: DocumentText): number {
  const first = column.findIndex((piece) => piece.token === name.pieces[0]?.token);
  const before = fold(textOf(column.slice(0, first)));
  const after = fold(textOf(column.slice(first + name.pieces.length)));
  const above = fold(text.lines[line.index - 1]?.text ?? '');
  const below = fold(text.lines[line.index + 1]?.text ?? '');
  const alone = before.replace(/[^a-z0-9]/g, '').length < 2 && after.replace(/[^a-z0-9]/g, '') === '';
  if (!isPronounceable(name.value) || OTHERS.test(before) || PLACE.test(before) || /["]/.test(before)) return 0;
  if (before === '' && OTHERS.test(above)) return 0;
  const words = name.value.split(' ');
  const known = words.some(isGivenName) ? 3 : 0;
  const initial = words.some((word, i) => i > 0 && /^\p{Lu}\p{L}?\.?$/u.test(word)) ? 2 : 0;
  const announced = BEFORE.test(before) || (before === '' && BEFORE.test(above)) ? 2 : 0;
  const followed =
    AFTER.test(after) || (after.replace(/\W/g, '') === '' && (AFTER.test(below) || /^\W*\d{13}\W*$/.test(below)));
  const late = line.index > text.lines.length * 0.75 ? 1 : 0;
  return known + initial + announced + (followed ? 3 : 0) + (alone ? 1 : 0) - late;
}
