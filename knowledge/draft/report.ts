import type { DraftReport } from './make.js';

const section = (title: string, rows: readonly string[]): string[] =>
  rows.length === 0 ? [] : [`${title} (${rows.length}):`, ...rows.map((row) => `  - ${row}`), ''];

const short = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** What a draft found and did not find, for the person who goes on with it. */
export function writeDraftReport(id: string, folder: string, report: DraftReport, scanned: readonly string[]): string {
  return [
    `Draft of the call ${id}: ${folder}`,
    '',
    ...section('READ FROM A SCAN: compare every value with the paper', scanned),
    ...section(
      'PROPOSED, compare each with its quote',
      report.proposed.map(
        ({ id: fact, value, quote }) => `${fact} = ${short(value, 160)}\n      „${short(quote, 200)}”`,
      ),
    ),
    ...section('SAID AS IN THE CALL BEFORE', report.carried),
    ...section('NEEDED AND NOT FOUND: add them before publishing', report.needed),
    ...section(
      'NOT FOUND: the text does not say this any more, or says it in other words',
      report.notFound.map(({ id: fact, quote }) => `${fact}: „${short(quote, 200)}”`),
    ),
    ...section('PAPERS NO LONGER ASKED FOR', report.gone),
    ...section('NAMES TO PUT INTO ENGLISH AND RUSSIAN', report.translate),
    ...section('REPLIES CHANGED', report.replies),
    ...section('TO DECIDE', report.notes),
  ].join('\n');
}
