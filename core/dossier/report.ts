import type { Language } from '../contract/ids.js';
import type { KnowledgeBase } from '../facts/fact.js';
import type { ContactValue, PeriodValue } from '../facts/inmss-values.js';
import type { InsuredCategoryValue } from '../facts/law-values.js';
import { maskCnp } from '../identity/cnp.js';
import { formatDate } from '../language/format.js';
import { daysBetween } from '../time/plain-date.js';
import type { DossierJudgement, DossierKind, DossierOptions, RequirementJudgement } from './judgement.js';
import type { DossierMessages } from './messages/dossier-messages.js';
import { DOSSIER_MESSAGES, nameOfProgramme } from './messages/messages.js';

/** What of the options the report needs; the rest stands in the judgement. */
export type ReportOptions = Pick<DossierOptions, 'lang' | 'today' | 'kb' | 'phase'>;

/**
 * The judgement as a nurse would want to read it on a phone: the verdict, what to do, what a person has to check, what is fine, the next
 * dates, the source. The CNP is shown by its last digits only, and no other number of the papers at all.
 */
export function writeReport(judgement: DossierJudgement, options: ReportOptions): string {
  const messages = DOSSIER_MESSAGES[options.lang];
  const by = (...statuses: RequirementJudgement['status'][]) =>
    judgement.requirements.filter(({ status }) => statuses.includes(status));
  const over = judgement.kind === 'enrolment' ? closedPeriod(options, messages) : undefined;
  const sections = [
    over ? [over] : [],
    heading(judgement, options, messages),
    list(over ? messages.report.tooLate : messages.report.todo, by('missing', 'problem'), (each) =>
      toDo(each, judgement.kind, messages),
    ),
    list(messages.report.review, by('review'), (each) => toDo(each, judgement.kind, messages)),
    list(messages.report.fine, by('satisfied'), (each) => [
      each.name,
      ...each.problems.flatMap(({ code, message }) => (code === 'duplicate' ? [] : [message])),
    ]),
    unused(judgement, messages),
    ending(judgement, options, messages),
  ];
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n')}\n`;
}

function heading(judgement: DossierJudgement, { kb, lang }: ReportOptions, { report }: DossierMessages): string[] {
  const { fullName, cnp } = judgement.person;
  return [
    report.verdict[judgement.verdict],
    report.person(fullName ?? report.unreadName, cnp ? maskCnp(cnp) : undefined),
    ...(judgement.category ? [report.category(judgement.category, whoIsIn(judgement.category, kb, lang))] : []),
    ...(judgement.programme ? [report.programme(nameOfProgramme(judgement.programme, kb, lang))] : []),
  ];
}

/** Whom a letter of the order means; the groups of a letter that stands twice, both. */
const whoIsIn = (letter: string, kb: KnowledgeBase, lang: Language): string =>
  kb
    .factsOfType<InsuredCategoryValue>('insured-category')
    .flatMap(({ value }) => (value.letter === letter ? [value.who[lang]] : []))
    .join('; ');

/** A heading and a bullet each; further lines of an item are indented below it. */
function list(
  title: string,
  items: readonly RequirementJudgement[],
  lines: (item: RequirementJudgement) => string[],
): string[] {
  if (items.length === 0) return [];
  return [
    title,
    ...items.flatMap((item) =>
      lines(item).map((line, index) => (index === 0 ? `• ${capitalised(line)}` : `  ${line}`)),
    ),
  ];
}

function toDo(item: RequirementJudgement, kind: DossierKind, messages: DossierMessages): string[] {
  const said = [
    ...new Set(item.problems.map(({ message, file }) => (file ? `${message} (${baseName(file)})` : message))),
  ];
  if (item.status !== 'missing' || saysWhatToSend(item, messages)) return [item.name, ...said];
  const send = kind === 'enrolment' ? messages.missing[item.id] : messages.report.missing;
  return [item.name, ...said, ...(send ? [send] : [])];
}

/** Nothing could be sent (no programme takes applications in one's own name but four), or the problem names the right paper itself. */
const saysWhatToSend = (item: RequirementJudgement, messages: DossierMessages): boolean =>
  item.problems.some(
    ({ code }) => code === 'self-not-allowed' || messages.problemOf[`${item.id}/${code}`] !== undefined,
  );

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('ro') + text.slice(1);

const baseName = (file: string): string => file.split(/[\\/]/).at(-1) ?? file;

function unused({ unused: papers, requirements }: DossierJudgement, messages: DossierMessages): string[] {
  const told = new Set(
    requirements.flatMap(({ problems }) => problems.flatMap(({ code, file }) => (code === 'duplicate' ? [] : [file]))),
  );
  const lines = papers
    .filter(({ file, reason }) => reason === 'duplicate' || !told.has(file))
    .map(({ file, kind, pages, reason }) => {
      const name = kind?.startsWith('look-alike.') ? messages.lookAlikes[kind.slice('look-alike.'.length)] : undefined;
      const where = pages.length > 1 || (pages[0] ?? 1) > 1 ? `, ${messages.report.page(pages.join(', '))}` : '';
      return `• ${baseName(file)}${where}${name ? ` (${name})` : ''}: ${messages.unused[reason]}`;
    });
  return lines.length > 0 ? [messages.report.unused, ...lines] : [];
}

function ending(judgement: DossierJudgement, options: ReportOptions, { report }: DossierMessages): string[] {
  const next = judgement.verdict === 'needs-review' ? [report.nextReview] : [];
  if (judgement.kind !== 'enrolment') {
    const { date } = options.kb.source('ordin-581-2014');
    return [
      ...next,
      ...sources(judgement, options, report),
      report.noticeInsured(date === undefined ? '' : formatDate(date, options.lang)),
    ];
  }
  const [site = ''] = options.kb.fact<ContactValue>('inmss.platform').value.sites;
  const say = options.phase === 'final' ? report.nextFinal : report.nextComplete;
  const done = judgement.verdict === 'complete' ? [say(site)] : [];
  return [...next, ...done, ...deadlines(options, report), ...sources(judgement, options, report), report.notice];
}

/** That the period in which this dossier could be handed in is over; undefined while it is not. */
function closedPeriod({ kb, today, lang, phase }: ReportOptions, { report }: DossierMessages): string | undefined {
  const name = phase === 'final' ? 'payment' : 'enrolment';
  const { closes } = kb.fact<PeriodValue>(`inmss.${name}-period`).value;
  return today > closes ? report.closed[name](formatDate(closes, lang)) : undefined;
}

function deadlines({ kb, today, lang, phase }: ReportOptions, report: DossierMessages['report']): string[] {
  const say = (id: string, name: string): string => {
    const { opens, closes } = kb.fact<PeriodValue>(id).value;
    if (opens && today < opens)
      return report.deadline.opensIn(name, formatDate(opens, lang), daysBetween(today, opens));
    const left = daysBetween(today, closes);
    if (left < 0) return report.deadline.closed(name, formatDate(closes, lang));
    return left === 0
      ? report.deadline.lastDay(name, formatDate(closes, lang))
      : report.deadline.leftTo(name, formatDate(closes, lang), left);
  };
  const payment = say('inmss.payment-period', report.payment);
  // Whoever pays has been enrolled.
  return phase === 'final' ? [payment] : [say('inmss.enrolment-period', report.enrolment), payment];
}

function sources(
  judgement: DossierJudgement,
  { kb, lang }: { kb: KnowledgeBase } & Pick<ReportOptions, 'lang'>,
  report: DossierMessages['report'],
): string[] {
  const ids = [...new Set(judgement.requirements.map(({ citation }) => citation.source))];
  return ids.map((id) => report.source(kb.source(id).shortTitle[lang]));
}
