import type { ProgrammeId } from '../../contract/ids.js';
import type { KnowledgeBase } from '../../facts/fact.js';
import type { ProgrammeValue } from '../../facts/inmss-values.js';
import { foldText } from '../../identity/fold.js';
import { findNameInText } from '../../identity/names.js';
import type { DossierOptions, Note } from '../judgement.js';
import { isSeen, isSure, type Paper, textOf, textsOf } from '../paper.js';
import { isEverywhere, namesInmss, programmesNamed } from '../recognise.js';
import { isAskedFor, isHerOwn, isNamedBeside } from '../request/asked-for.js';
import { listedOn, namedInOwnRow, readInRow } from '../request/list.js';
import {
  bestOf,
  type Case,
  MISSING,
  NOT_APPLICABLE,
  note,
  papersOfType,
  type Requirement,
  rulingOf,
  withReadability,
} from '../requirement.js';
import { isUndoing, signsOf } from '../signs.js';
import { stands } from '../wording.js';

/** The unit's request to INMSS: names the nurse and the programme, signed. Nurses may apply alone to four programmes only. */
export const employerRequest: Requirement = {
  id: 'employer-request',
  mistakenFor: [],
  hints: /SOLICIT|INSCRIERE|PROGRAMUL DE SPECIALIZARE|MANAGER/,
  judge: (dossier) => {
    if (dossier.options.applicant === 'self') {
      return allowsSelf(dossier) ? NOT_APPLICABLE : { ...MISSING, notes: [note('self-not-allowed', 'problem')] };
    }
    const rulings = papersOfType(dossier, 'employer-request').map((paper) =>
      rulingOf([paper], withReadability(paper, judgeRequest(paper, dossier))),
    );
    return bestOf(rulings) ?? MISSING;
  },
};

function allowsSelf({ options: { kb, programme } }: Case): boolean {
  return kb
    .factsOfType<ProgrammeValue>('programme')
    .some(({ value }) => value.programme === programme && value.selfEnrolment);
}

function judgeRequest(paper: Paper, dossier: Case): Note[] {
  const file = paper.file;
  const named = judgeName(paper, dossier);
  // A programme beside names of which none is surely hers may be asked for somebody else in the list.
  const isHers = named.every(({ weight }) => weight === 'problem');
  const asked = judgeProgramme(paper, dossier).map((each): Note => (isHers ? each : { ...each, weight: 'review' }));
  const notes = [...named, ...asked];
  if (!isToInmss(paper, dossier.options)) notes.push(note('missing-field', 'review', { file, expected: 'addressee' }));
  if (isStruckOut(paper, dossier)) notes.push(note('wrong-type', 'review', { file }));
  if (isHerOwn(paper, dossier)) notes.push(note('wrong-type', 'review', { file }));
  if (!isSeen(paper, 'signed')) notes.push(note('unsigned', 'review', { file }));
  return notes;
}

/** Her row of a list says `NU`, `nu se înscrie`, `a renunțat`, `respins`: what undoes one row undoes no other, and is no rule. */
function isStruckOut(paper: Paper, dossier: Case): boolean {
  const { statements } = dossier.options;
  const statement = statements?.of(paper.type, paper.kind);
  const row = listedOn(paper, dossier)?.row;
  return (
    row !== undefined &&
    statements !== undefined &&
    statement !== undefined &&
    (/\bNU\b/.test(foldText(row)) || isUndoing(signsOf(row, statement, statements.undoing)))
  );
}

/** So many letters of an address may stand on one line; a longer one is a sentence that goes on. */
const ADDRESS_LINE = 70;

/** INMSS is named, and no other institution where the letter says to whom it goes. */
function isToInmss(paper: Paper, { kb, statements }: DossierOptions): boolean {
  const lines = paper.text.split('\n').filter((line) => line.trim() !== '');
  const addresses = lines.flatMap((line, at) => {
    const next = line.length < ADDRESS_LINE ? (lines[at + 1] ?? '') : '';
    return /^(CATRE|DESTINATAR)\b/.test(foldText(line)) ? [`${line} ${next}`] : [];
  });
  const others = statements?.of(paper.type, paper.kind)?.elsewhere ?? [];
  const isElsewhere = addresses.some((address) => stands(foldText(address).split(' '), others));
  return isElsewhere
    ? addresses.some((address) => namesInmss(address, kb))
    : namesInmss(`${textOf(paper, 'beneficiary') ?? ''} ${paper.text}`, kb);
}

/** Not being named in the request is the employer's to mend: `name-mismatch`, not somebody else's paper. */
function judgeName(paper: Paper, dossier: Case): Note[] {
  if (listedOn(paper, dossier)) return [];
  const owner = dossier.owner(paper);
  const detail = { file: paper.file, ...(dossier.person.fullName ? { expected: dossier.person.fullName } : {}) };
  if (isNamedBeside(paper, dossier)) return [note('name-mismatch', 'review', detail)];
  if (owner === 'own' || isAskedFor(paper, dossier)) return [];
  if (owner === 'conflict') return [note('cnp-mismatch', 'review', detail)];
  if (owner === 'other' && !listsHerGivenName(paper, dossier)) return [note('name-mismatch', 'problem', detail)];
  return [note('name-mismatch', 'review', detail)];
}

/** In a table a family name may be misread, or broken over two lines: who bears her given name in a list of several, or both of hers, may be she. */
function listsHerGivenName(paper: Paper, { person }: Case): boolean {
  const names = textsOf(paper, 'fullName').map((name) => foldText(name).split(/[ -]/));
  const given = foldText(person.givenNames ?? '')
    .split(/[ -]/)
    .filter(Boolean);
  const own = names.length > 1 ? given.slice(0, 1) : given.length > 1 ? given : [];
  return own.length > 0 && names.some((words) => own.every((word) => words.includes(word)));
}

function judgeProgramme(paper: Paper, dossier: Case): Note[] {
  const { programme: wanted, kb } = dossier.options;
  if (!wanted) return [];
  const detail = { file: paper.file, expected: wanted };
  const named = programmesForPerson(paper, dossier);
  if (named.length === 0) return [note('missing-field', 'review', { ...detail, expected: 'programme' })];
  if (!named.includes(wanted))
    return [
      note(
        'programme-mismatch',
        isSure(paper.fields.programme) && !isHerCalling(named, dossier) ? 'problem' : 'review',
        {
          ...detail,
          found: named[0] ?? '',
        },
      ),
    ];
  if (named.length > 1 || asksForSeveral(paper, wanted, kb))
    return [note('programme-mismatch', 'review', { ...detail, found: named.find((each) => each !== wanted) ?? '' })];
  const isSaid = (paper.fields.programme?.confidence ?? 0) >= ANNOUNCED || standsInText(paper, wanted, kb);
  return isSaid || (listedOn(paper, dossier)?.programmes.length ?? 0) > 0
    ? []
    : [note('missing-field', 'review', { ...detail, expected: 'programme' })];
}

/** What she is by another paper (`balneofiziokinetoterapie`) may be named on the request as that alone, where what it asks for was not read. */
const isHerCalling = (named: readonly ProgrammeId[], { papers }: Case): boolean =>
  papers.some((paper) => textsOf(paper, 'qualification').some((own) => named.every((one) => one.startsWith(own))));

/** A programme that words of a course announce is read more surely than one named anywhere, such as a conference's or a ward's. */
const ANNOUNCED = 0.7;

/** The programmes asked for this nurse: by her row of a list, else what the line with her name says, else all that the request names. */
function programmesForPerson(paper: Paper, dossier: Case): ProgrammeId[] {
  const { person, labels, options } = dossier;
  const { kb } = options;
  // What a list says of others is not asked for her.
  const listed = listedOn(paper, dossier);
  const inList = listed?.programmes ?? readInRow(paper, dossier);
  if (listed || inList.length > 0) return [...inList];
  const programmes = textsOf(paper, 'programme');
  const read = unique(programmes.flatMap((each) => programmesNamed(each, kb)));
  // The reader knows no programme that only this call has: what the request announces by its name is asked for.
  const all = read.length > 0 ? read : programmesNamed(announced(paper), kb).filter((each) => !isEverywhere(each, kb));
  const ownLine = person.fullName ? lineWith(person.fullName, paper.text, labels) : undefined;
  // Of a table that was not read as one, the first programme may be somebody else's: her own line says which may be hers.
  const isAnnounced = (paper.fields.programme?.confidence ?? 0) >= ANNOUNCED;
  const onOwn = isAnnounced ? namedInOwnRow(paper, dossier) : programmesNamed(ownLine ?? '', kb);
  const [only] = all;
  if (only && all.length === 1) return onOwn.includes(only) ? all : unique([only, ...onOwn]);
  const onLine = ownLine
    ? unique(programmesNamed(ownLine, kb)).filter((each) => all.length === 0 || all.includes(each))
    : [];
  return onLine.length > 0 ? onLine : all;
}

const lineWith = (name: string, text: string, labels: ReadonlySet<string>): string | undefined =>
  text.split('\n').find((line) => findNameInText(name, line, labels) === 'same');

/** What stands after the words that announce a course. */
const announced = ({ text }: Paper): string =>
  foldText(text)
    .match(/(PROGRAM|SPECIALIZ)\w*.{0,160}/g)
    ?.join(' ') ?? '';

const standsInText = (paper: Paper, programme: ProgrammeId, kb: KnowledgeBase): boolean =>
  programmesNamed(announced(paper), kb).includes(programme);

/** `la programele Cardiologie și Oncologie` of a letter for one nurse: nobody may attend two. */
const asksForSeveral = (paper: Paper, programme: ProgrammeId, kb: KnowledgeBase): boolean => {
  if (textsOf(paper, 'fullName').length > 1) return false;
  const [, listed = ''] = /\b(?:PROGRAMELE|SPECIALIZARILE|CURSURILE)\b(.{0,100})/.exec(foldText(paper.text)) ?? [];
  const named = programmesNamed(listed, kb);
  return named.length > 1 && named.includes(programme);
};

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
