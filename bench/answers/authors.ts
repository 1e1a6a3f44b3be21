import { TOPIC_IDS } from '../../core/contract/ids.js';
import { decide } from '../../knowledge/understanding/decide.js';
import type { Calibration } from '../../knowledge/understanding/model.js';
import type { Message } from '../../knowledge/understanding/train/data.js';
import type { OutOfFold } from '../../knowledge/understanding/train/folds.js';

/** What of a message was recognised: topics, none when it was refused. */
export interface Judged {
  message: Message;
  topics: readonly string[];
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each) => b.includes(each));

export const HEADING =
  '| author | messages | topics exact % | first topic % | answered % | refused % | all parts % |\n|---|---|---|---|---|---|---|';

/** A line of the table: exact topics and answered of what is ours, refused of what is not, all topics of several parts. */
export function authorLine(name: string, judged: readonly Judged[]): string {
  const ours = judged.filter(({ message }) => message.topics.length > 0);
  const others = judged.filter(({ message }) => message.topics.length === 0);
  const several = ours.filter(({ message }) => message.topics.length > 1);
  const count = (list: readonly Judged[], fine: (each: Judged) => boolean) =>
    percent(list.filter(fine).length, list.length);
  const cells = [
    count(ours, ({ message, topics }) => same(topics, message.topics)),
    count(ours, ({ message, topics }) => topics.some((topic) => message.topics.some((wanted) => wanted === topic))),
    count(ours, ({ topics }) => topics.length > 0),
    count(others, ({ topics }) => topics.length === 0),
    count(several, ({ message, topics }) => message.topics.every((topic) => topics.includes(topic))),
  ];
  return `| ${name} | ${judged.length} | ${cells.join(' | ')} |`;
}

/** The whole table, with a line of all. */
export function authorTable(judged: readonly Judged[]): string[] {
  const authors = [...new Set(judged.map(({ message }) => message.author))].sort();
  const lines = authors.map((author) =>
    authorLine(
      author,
      judged.filter(({ message }) => message.author === author),
    ),
  );
  return [HEADING, ...lines, authorLine('all', judged)];
}

/** Out of fold: what a model of the other authors decides. */
export const judgedOf = (folds: readonly OutOfFold[], calibration: Calibration): Judged[] =>
  folds.map(({ example, topics, scope, clauses }) => ({
    message: example.message,
    topics: decide({ topics, scope }, clauses, calibration, example.message.lang).map((k) => TOPIC_IDS[k] as string),
  }));
