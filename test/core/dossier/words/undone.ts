import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { dossierOf, FINAL, judgeWords, LABORATORY, type Words } from './in-words.js';
import { diploma, EMPLOYMENT, GRADUATED, marriage, PAPERS, PAYMENT } from './papers.js';

/** A wording that undoes a paper: `put` in place of `for`, or `add` below its text. */
export interface Wording {
  paper: string;
  for?: string;
  put?: string;
  add?: string;
  late?: boolean;
}

const wordingsIn = (name: string): readonly Wording[] =>
  parse(readFileSync(new URL(`../../../fixtures/wordings/${name}.yaml`, import.meta.url), 'utf8'));

export const WORDINGS = wordingsIn('undoing');
/** Wordings that do not. */
export const STATING = wordingsIn('stating');

const MAIDEN = { diploma: diploma(GRADUATED, 'IZVORANU V. DANIELA-ELENA') };
const MARRIED = marriage(
  { before: 'MUNTEANU', given: 'ION', after: 'MUNTEANU' },
  { before: 'IZVORANU', given: 'DANIELA-ELENA', after: 'MUNTEANU' },
);

/** The dossier that a wording is tried in: the requirement of the paper, its faultless words, and what else it takes. */
const PLACES: Record<string, { id: string; text: string; also?: Words; options?: object }> = {
  request: { id: 'employer-request', text: PAPERS.request },
  diploma: { id: 'study-diploma', text: PAPERS.diploma },
  certificate: { id: 'membership-certificate', text: PAPERS.certificate },
  notice: { id: 'practice-notice', text: PAPERS.notice },
  consent: { id: 'data-consent', text: PAPERS.consent },
  employment: { id: 'employment-proof', text: EMPLOYMENT.employment, options: LABORATORY },
  payment: { id: 'payment-proof', text: PAYMENT.payment, options: FINAL },
  marriage: { id: 'name-change-proof', text: MARRIED, also: MAIDEN },
};

/** The status of the requirement whose paper was reworded. Throws when the words to replace do not stand on it. */
export function statusWith(wording: Partial<Wording> & { paper: string }): string | undefined {
  const place = PLACES[wording.paper];
  if (!place) throw new Error(`no paper ${wording.paper}`);
  const { id, text, also = {}, options = {} } = place;
  const { for: plain = '', put = plain, add = '' } = wording;
  if (!text.includes(plain)) throw new Error(`"${plain}" does not stand on the ${wording.paper}`);
  const lines = text.replace(plain, put).split('\n');
  const signature = lines.pop() ?? '';
  const reworded = [...lines, ...(add ? [add] : []), signature].join('\n');
  const { requirements } = judgeWords(dossierOf({ ...also, [wording.paper]: reworded }, options), options);
  return requirements.find((each) => each.id === id)?.status;
}
