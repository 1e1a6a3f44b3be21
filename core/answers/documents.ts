import { paperFor, papersOf } from '../eligibility/papers.js';
import { programmeFact } from '../eligibility/target-groups.js';
import type { Fact } from '../facts/fact.js';
import type { PaperValue } from '../facts/inmss-values.js';
import type { AnswerPart } from './answer.js';
import { byAspect, lines } from './by-aspect.js';
import { enrolmentIsOver, enrolmentToday } from './day-window.js';
import type { Voice } from './voice.js';
import { askLine } from './whom-to-ask.js';

/** The study act goes by two names in the contract. */
const SAME: Partial<Record<string, string>> = { diploma: 'study-diploma' };

const programmes = (v: Voice): string => (v.intent.entities.programme ?? []).map((id) => v.programme(id)).join(', ');

/** The papers as a numbered list, without those that the programmes named do not need. */
function list(v: Voice): AnswerPart {
  const held = (v.intent.entities.programme ?? []).filter((id) => v.isHeld(id));
  const named = held.map((id) => programmeFact(v.kb, id).value);
  const kinds = new Set(named.map(({ kind }) => kind));
  const isAsked = ({ value: { appliesTo } }: Fact<PaperValue>) =>
    appliesTo === undefined || kinds.size === 0 || kinds.has(appliesTo);
  v.citeBehind('inmss.papers-scanned');
  v.citeBehind('papers');
  const all = papersOf(v.kb);
  const papers = all.filter(isAsked).map(({ value: { number, name, condition } }) => {
    const when = condition?.[v.lang];
    return `${all.every(isAsked) ? `${number}.` : '•'} ${name[v.lang]}${when ? ` (${when})` : ''}`;
  });
  const leavesOutStatement = all.some(
    (paper) => !isAsked(paper) && paper.value.requirements.includes('employment-proof'),
  );
  const platform = v.contact('inmss.platform').sites[0] ?? '';
  return v.part(
    'answered',
    lines(
      v.text(enrolmentIsOver(v) ? 'documents.head-past' : 'documents.head'),
      `${papers.join(';\n')}.`,
      leavesOutStatement && v.text('documents.not-asked-here', { programmes: programmes(v) }),
      named.some(({ selfEnrolment }) => selfEnrolment) && v.text('documents.self'),
      v.text(enrolmentIsOver(v) ? 'documents.where-past' : 'documents.where', { platform }),
      enrolmentToday(v),
    ),
  );
}

/** The papers that the question names, each with what the documents say of it. */
function paperByPaper(v: Voice, asked: readonly string[]): AnswerPart {
  const papers = new Set(asked.flatMap((id) => paperFor(v.kb, SAME[id] ?? id) ?? []));
  if (papers.size === 0) {
    v.citeBehind('papers');
    return v.part('answered', lines(v.text('documents.not-asked'), askLine(v)));
  }
  const texts = [...papers].map(({ value: { name, condition }, citations }) => {
    v.citeAlso(citations);
    const when = condition?.[v.lang];
    return `• ${name[v.lang]}${when ? ` (${when})` : ''}`;
  });
  return v.part('answered', lines(v.text('documents.asked'), ...texts));
}

/** The papers of the dossier, one of them, or a question about one that the announcement leaves open. */
export const documents = byAspect({}, (v) => {
  const asked = v.intent.entities.document ?? [];
  return asked.length > 0 ? paperByPaper(v, asked) : list(v);
});
