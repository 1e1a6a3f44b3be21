import type { KnowledgeBase } from '../facts/fact.js';
import type { PeriodValue } from '../facts/inmss-values.js';
import { maskCnp } from '../identity/cnp.js';
import { formatDate } from '../language/format.js';
import { daysBetween } from '../time/plain-date.js';
import type { DossierJudgement, DossierOptions, RequirementJudgement } from './judgement.js';
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
  const sections = [
    heading(judgement, options, messages),
    list(messages.report.todo, by('missing', 'problem'), (each) => toDo(each, messages)),
    list(messages.report.review, by('review'), (each) => toDo(each, messages)),
    list(messages.report.fine, by('satisfied'), (each) => [each.name, ...each.problems.map(({ message }) => message)]),
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
    ...(judgement.category ? [report.category(judgement.category)] : []),
    ...(judgement.programme ? [report.programme(nameOfProgramme(judgement.programme, kb, lang))] : []),
  ];
}

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

function toDo(item: RequirementJudgement, messages: DossierMessages): string[] {
  const said = [
    ...new Set(item.problems.map(({ message, file }) => (file ? `${message} (${baseName(file)})` : message))),
  ];
  const send = messages.missing[item.id];
  return item.status === 'missing'
    ? [item.name, ...said, ...(send && !said.includes(send) && !refused(item) ? [send] : [])]
    : [item.name, ...said];
}

/** Nothing that could be sent would help an application in one's own name to a programme that takes none. */
const refused = (item: RequirementJudgement): boolean => item.problems.some(({ code }) => code === 'self-not-allowed');

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('ro') + text.slice(1);

const baseName = (file: string): string => file.split(/[\\/]/).at(-1) ?? file;

function unused({ unused: papers }: DossierJudgement, messages: DossierMessages): string[] {
  if (papers.length === 0) return [];
  const lines = papers.map(({ file, kind, pages, reason }) => {
    const name = kind?.startsWith('look-alike.') ? messages.lookAlikes[kind.slice('look-alike.'.length)] : undefined;
    const where = pages.length > 1 || (pages[0] ?? 1) > 1 ? `, ${messages.report.page(pages.join(', '))}` : '';
    return `• ${baseName(file)}${where}${name ? ` (${name})` : ''}: ${messages.unused[reason]}`;
  });
  return [messages.report.unused, ...lines];
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
  const done =
    judgement.verdict === 'complete' ? [options.phase === 'final' ? report.nextFinal : report.nextComplete] : [];
  return [...next, ...done, ...deadlines(options, report), ...sources(judgement, options, report), report.notice];
}

function deadlines({ kb, today, lang }: ReportOptions, report: DossierMessages['report']): string[] {
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
  return [say('inmss.enrolment-period', report.enrolment), say('inmss.payment-period', report.payment)];
}

function sources(
  judgement: DossierJudgement,
  { kb, lang }: { kb: KnowledgeBase } & Pick<ReportOptions, 'lang'>,
  report: DossierMessages['report'],
): string[] {
  const ids = [...new Set(judgement.requirements.map(({ citation }) => citation.source))];
  return ids.map((id) => report.source(kb.source(id).shortTitle[lang]));
}
