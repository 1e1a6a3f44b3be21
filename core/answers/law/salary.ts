import type { Language } from '../../contract/ids.js';
import type { Citation, Fact } from '../../facts/fact.js';
import type {
  SalaryBand,
  SalaryFootnoteValue,
  SalaryGrade,
  SalaryLevel,
  SalaryRoleValue,
  SalaryRowValue,
} from '../../facts/law-values.js';
import { formatNumber } from '../../language/format.js';
import { choicesOf, type MessageId, message } from '../../messages/message.js';
import type { AnswerContext, AnswerPart, TopicAnswer } from '../answer.js';
import { type Mention, mentioned, parseMention, tokensOf } from './mentions.js';
import { recognise } from './recognise.js';
import { rulesAsked } from './rules.js';
import { createSpeaker, lawOf, type Speaker, tellAll } from './speaker.js';

const LEVEL_WORDS: readonly (readonly [SalaryLevel, string])[] = [
  ['SSD', 'ssd.|scurta durata|colegiu|short cycle|short-cycle|кратк'],
  ['PL', 'pl.|postliceal|post-secondary|postsecondary|постлицей|послелицей'],
  ['M', 'm.|studii medii|medii.|liceu|liceal|high school|secondary|средн'],
  ['S', 's.|superioare.|studii superior|pregatire superior|licent|facultat|universitar|universit|higher|bachelor|высш'],
];

const GRADE_WORDS: readonly (readonly [SalaryGrade, string])[] = [
  ['principal', 'principal|senior|главн|старш'],
  ['debutant', 'debutant|incepat|beginner|newly|начинающ'],
  ['primar', 'primar|primary'],
  ['specialist', 'specialist|специалист'],
  ['stagiar', 'stagiar|trainee|стажер'],
  ['rezident', 'rezident|resident|резидент|ординатор'],
];

type Table<K> = readonly (readonly [K, readonly Mention[]])[];

const parseTable = <K>(table: readonly (readonly [K, string])[]): Table<K> =>
  table.map(([key, words]) => [key, words.split('|').map(parseMention)] as const);

const LEVELS = parseTable(LEVEL_WORDS);
const GRADES = parseTable(GRADE_WORDS);

const pick = <K>(tokens: readonly string[], table: Table<K>): K | undefined =>
  table.find(([, mentions]) => mentions.some((mention) => mentioned(tokens, mention)))?.[0];

/** Told by the rows themselves. */
const IN_THE_ROWS: ReadonlySet<string> = new Set(['salary.table', 'salary.promotion']);

/** Words that ask how much; without them a rule that was named is what is asked (`promovarea unui asistent debutant`). */
const PAY = /salar|leaf|castig|bani|cat ia|cat lua|pay|earn|wage|оклад|зарплат|получа|зарабат/u;

const amount = ({ min, max }: SalaryBand): string =>
  max === undefined ? `${formatNumber(min)} lei` : `${formatNumber(min)}–${formatNumber(max)} lei`;

/** Roles named, the one whose words say most first; `asistent social` is no nurse. */
function rolesIn(text: string, { kb }: AnswerContext): string[] {
  const found = recognise(kb, 'salary-role', () => kb.factsOfType<SalaryRoleValue>('salary-role'), text);
  const best = found[0]?.score ?? 0;
  const roles = found.filter(({ score }) => score === best).map(({ fact }) => fact.value.role);
  // "Doctor" beside another function is its employer or a part of its name.
  return roles.length > 1 ? roles.filter((role) => role !== 'medic') : roles;
}

interface Wanted {
  roles: string[];
  level: SalaryLevel | undefined;
  grade: SalaryGrade | undefined;
  /** Footnotes by which a row stands for the function that is named; each in its own chapter and levels alone. */
  equivalents: readonly Fact<SalaryFootnoteValue>[];
}

function rowsFor({ roles, level, grade, equivalents }: Wanted, { kb }: AnswerContext): Fact<SalaryRowValue>[] {
  const all = kb.factsOfType<SalaryRowValue>('salary-row');
  const ofLevel = ({ value }: Fact<SalaryRowValue>) => level === undefined || value.level === level;
  const byNote = all.filter(({ value }) =>
    equivalents.some(
      ({ value: note }) =>
        note.roles.includes(value.role) &&
        (note.chapter === 'both' || note.chapter === value.chapter) &&
        (note.levels.length === 0 || (value.level !== undefined && note.levels.includes(value.level))),
    ),
  );
  const noteRoles = new Set(byNote.filter(ofLevel).map(({ value }) => value.role));
  // A footnote says more exactly than the function's own name which of its rows are meant.
  const byName = all.filter(({ value }) => roles.includes(value.role) && !noteRoles.has(value.role));
  const meant = new Set([...byName, ...byNote]);
  const wanted = all.filter((row) => meant.has(row) && ofLevel(row));
  const ofGrade = wanted.filter(({ value }) => value.grade === grade);
  return grade !== undefined && ofGrade.length > 0 ? ofGrade : wanted;
}

function tellRow(speaker: Speaker, row: Fact<SalaryRowValue>, pathology: boolean, lang: Language): void {
  const { name, level, pay, pathology: doubled } = row.value;
  const [plain, special] = row.citations as [Citation, Citation | undefined];
  speaker.say(`• „${name}”${level ? ` (${level})` : ''}: ${amount(pay)}`);
  speaker.cite([plain]);
  if (pathology && doubled && special) {
    speaker.say(`   ${message(lang, 'salary.pathology')}: ${amount(doubled)}`);
    speaker.cite([special]);
  }
}

/** Both chapters, first the one that the text names. */
const chaptersFor = (text: string): readonly ('I' | 'II')[] =>
  /(?<!ne|non|non-)clinic|(?<!не)клиник|(?<!не)клинич/u.test(text) ? ['II', 'I'] : ['I', 'II'];

type Rows = readonly Fact<SalaryRowValue>[];

function tellRows(speaker: Speaker, rows: Rows, text: string, pathology: boolean, lang: Language): void {
  for (const chapter of chaptersFor(text)) {
    const ofChapter = rows.filter(({ value }) => value.chapter === chapter);
    speaker.say(message(lang, `salary.${ofChapter.length > 0 ? 'chapter' : 'no-row'}.${chapter === 'I' ? 'i' : 'ii'}`));
    for (const row of ofChapter) tellRow(speaker, row, pathology, lang);
  }
  if (!pathology && rows.some(({ value }) => value.pathology)) speaker.text('salary.also-pathology');
}

/** One question back, with what can be said to it. */
function clarify(speaker: Speaker, question: MessageId, choices: MessageId, context: AnswerContext): AnswerPart {
  const law = lawOf(context, 'salary-row');
  speaker.text(question, law);
  speaker.text('salary.not-today', law);
  return speaker.part('clarify', choicesOf(choices)[context.lang]);
}

/**
 * Base pay by Law 125/2005: the rows of both chapters for the function that is named, or one question back. Always said
 * to be the lei of 2005 and not the pay of today.
 */
export const salary: TopicAnswer = (intent, context) => {
  const { kb, lang } = context;
  const speaker = createSpeaker(context);
  const law = lawOf(context, 'salary-row');
  const { earlier } = intent;
  const message = context.message ?? '';
  // The function may stand in another part, or in the question before: `ce salariu și ce sporuri are o infirmieră`.
  const named = [intent.text, message, earlier ?? ''].find((text) => rolesIn(text, context).length > 0) ?? intent.text;
  const read = <K>(table: Table<K>): K | undefined =>
    [intent.text, named, earlier ?? ''].map((text) => pick(tokensOf(text), table)).find((found) => found !== undefined);
  const footnotes = recognise(
    kb,
    'salary-footnote',
    () => kb.factsOfType<SalaryFootnoteValue>('salary-footnote'),
    named,
  ).map(({ fact }) => fact);
  const pathologyNote = kb.fact<SalaryFootnoteValue>('salary.footnote.pathology');
  const pathology = footnotes.includes(pathologyNote);
  const roles = rolesIn(named, context);
  const equivalents = footnotes.filter(({ value }) => value.roles.length > 0);
  const level = read(LEVELS);
  // A nurse of university level stands in a row of her own, beside psychologists and midwives.
  if (roles.includes('asistent') && level === 'S') roles.push('psiholog');
  const rules = rulesAsked(kb, 'salary', intent);

  const asksPay =
    PAY.test(intent.text) ||
    (earlier !== undefined && PAY.test(earlier)) ||
    rules.every(({ value }) => IN_THE_ROWS.has(value.aspect) && value.aspect !== 'salary.promotion');
  if ((roles.length === 0 && equivalents.length === 0) || !asksPay) {
    if (rules.length === 0) return clarify(speaker, 'salary.which-function', 'salary.function-choices', context);
    tellAll(speaker, rules);
    speaker.text('salary.not-today', law);
    return speaker.part('answered');
  }
  // A radiology nurse may be of any level, although a footnote names her trade at one of them.
  const levelIsKnown = level !== undefined || equivalents.some(({ value }) => value.levels.length > 1);
  if (roles.includes('asistent') && !levelIsKnown)
    return clarify(speaker, 'salary.which-level', 'salary.level-choices', context);

  const rows = rowsFor({ roles, level, grade: read(GRADES), equivalents }, context);
  if (rows.length === 0) return clarify(speaker, 'salary.no-such-level', 'salary.level-choices', context);
  speaker.text('salary.lead', law);
  tellRows(speaker, rows, intent.text, pathology, lang);
  const shown = (note: SalaryFootnoteValue) =>
    rows.some(
      ({ value }) =>
        note.roles.includes(value.role) &&
        note.chapter === value.chapter &&
        (note.levels.length === 0 || (value.level !== undefined && note.levels.includes(value.level))),
    );
  const own = kb
    .factsOfType<SalaryFootnoteValue>('salary-footnote')
    .filter(({ value }) => value.words.length === 0 && shown(value));
  const told = [...equivalents.filter(({ value }) => shown(value)), ...own, ...(pathology ? [pathologyNote] : [])];
  // The same sentence stands under both chapters.
  const notes = new Map(told.map((fact) => [fact.value.says[lang], fact]));
  for (const fact of notes.values()) speaker.tell(fact);
  // The two chapters stand in the answer already.
  const rule = rules.find(({ value }) => !IN_THE_ROWS.has(value.aspect));
  if (rule) speaker.tell(rule);
  speaker.text('salary.not-today', law);
  return speaker.part('answered');
};
