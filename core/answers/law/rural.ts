import { pointsFromText, type RuralFromText, ruralFromText } from '../../calculators/from-text.js';
import { CALCULATOR_MESSAGES } from '../../calculators/messages.js';
import { calculateRural, citationOfNote, type RuralResult, ruralPercent } from '../../calculators/rural.js';
import { type RuralKind, ruralRules } from '../../calculators/rural-facts.js';
import type { Language } from '../../contract/ids.js';
import type { KnowledgeBase } from '../../facts/fact.js';
import type { RuleValue } from '../../facts/law-values.js';
import { formatNumber } from '../../language/format.js';
import { inFigures } from '../../language/in-figures.js';
import { message } from '../../messages/message.js';
import type { AnswerContext, AnswerPart, TopicAnswer } from '../answer.js';
import { tellRules } from './rules.js';
import { createSpeaker, type Speaker } from './speaker.js';

const increase = (percent: number, lang: Language): string =>
  `${message(lang, 'rural.increase')} ${formatNumber(percent)}%`;

function tellResult(speaker: Speaker, kind: RuralKind, result: RuralResult, { lang }: AnswerContext): void {
  const m = CALCULATOR_MESSAGES[lang];
  const open = result.open ? ` (${message(lang, 'rural.without-open')})` : '';
  speaker.say(
    `${message(lang, `rural.kind.${kind}`)}: ${m.points(result.points)}, ${increase(result.percent, lang)}${open}.`,
  );
  for (const { criterion, points, citation } of result.breakdown) {
    speaker.say(`• ${m.criteria[criterion]}: ${m.points(points)}`);
    speaker.cite([citation]);
  }
  speaker.cite(result.percentCitations);
}

/** Nothing is told but one thing, of which no sum can be made. */
const isOnly = (name: keyof RuralFromText, practice: Record<string, unknown>): boolean =>
  Object.entries(practice).every(([key, value]) => (key === name) === (value !== undefined));

/** What the order says of one number that is told, and what else must be known, rather than a sum of nothing. */
function answerNotes(speaker: Speaker, practice: RuralFromText, code: string, context: AnswerContext): AnswerPart {
  for (const note of calculateRural(context.kb, { ...practice, kind: 'family' }).notes) {
    if (note.code !== code) continue;
    speaker.say(CALCULATOR_MESSAGES[context.lang].ruralNote(note));
    const citation = citationOfNote(context.kb, note);
    if (citation) speaker.cite([citation]);
  }
  return speaker.part('answered');
}

/** A practice that the question describes. When it does not say which kind, both are reckoned. */
function answerPractice({ kind, ...practice }: RuralFromText, context: AnswerContext): AnswerPart {
  const speaker = createSpeaker(context);
  const notes = new Set<string>();
  if (isOnly('insured', { ...practice }) && kind !== 'specialist') {
    answerNotes(speaker, practice, 'open-value', context);
    speaker.tell(context.kb.fact<RuleValue>('rural.insured'));
    return answerNotes(speaker, practice, 'insured-needs', context);
  }
  const { amount: mostInTown } = ruralRules(context.kb).town;
  if (isOnly('population', { ...practice }) && (practice.population ?? 0) > mostInTown)
    return answerNotes(speaker, practice, 'town-too-large', context);
  const kinds: RuralKind[] = kind ? [kind] : ['family', 'specialist'];
  for (const each of kinds) {
    const result = calculateRural(context.kb, { ...practice, kind: each });
    tellResult(speaker, each, result, context);
    for (const note of result.notes) {
      // With both kinds side by side, what one of them does not count is seen in its list.
      if (note.code === 'not-applicable' && !kind) continue;
      if (note.code === 'not-given' && each !== kinds[0]) continue;
      notes.add(CALCULATOR_MESSAGES[context.lang].ruralNote(note));
      const citation = citationOfNote(context.kb, note);
      if (note.code === 'yearly-list') speaker.cite(context.kb.fact('rural.yearly-list').citations);
      if (citation) speaker.cite([citation]);
    }
  }
  for (const note of notes) speaker.say(note);
  return speaker.part('answered');
}

/** `ce procent la 45 de puncte` */
function answerPercent(points: number, danubeDelta: boolean, context: AnswerContext): AnswerPart {
  const speaker = createSpeaker(context);
  const { lang, kb } = context;
  const { mostPoints, leastPoints } = ruralRules(kb);
  if (!Number.isInteger(points) || points > mostPoints) {
    speaker.text('rural.out-of-reach', { n: formatNumber(points), max: formatNumber(mostPoints) });
    speaker.cite(ruralPercent(kb, mostPoints).citations);
  } else {
    const { percent, citations } = ruralPercent(kb, points, danubeDelta);
    speaker.say(`${CALCULATOR_MESSAGES[lang].points(points)}: ${increase(percent, lang)}.`);
    if (citations.length === 0)
      speaker.text('rural.no-increase', { least: CALCULATOR_MESSAGES[lang].points(leastPoints) });
    speaker.cite(citations);
    if (citations.length === 0) speaker.cite(ruralPercent(kb, leastPoints).citations);
  }
  speaker.say(CALCULATOR_MESSAGES[lang].ruralNote({ code: 'yearly-list' }));
  speaker.cite(context.kb.fact('rural.yearly-list').citations);
  return speaker.part('answered');
}

/** `Diferență de nivel de … m, câte puncte?` names the criterion; the order gives points above it. */
const namesOnlySlope = (practice: RuralFromText, text: string, { kb }: AnswerContext): boolean =>
  practice.slope200m === false &&
  Object.keys(practice).length === 1 &&
  new RegExp(`\\b${ruralRules(kb).flags.slope.over}\\b`).test(text);

/** The practice of the question before, with what this one changes: `dar la 80 de km?`. */
function changedPractice(kb: KnowledgeBase, earlier: string, text: string): RuralFromText | undefined {
  const km = /(\d+(?:[.,]\d+)?)\s*(?:de )?(?:km|kilomet\w*|км|километ\p{L}*)/u;
  const changed = km.exec(inFigures(text))?.[0];
  return ruralFromText(kb, changed === undefined ? `${text} ${earlier}` : earlier.replace(km, changed));
}

function answerRural(topic: 'rural-criteria' | 'rural-percentage'): TopicAnswer {
  return (intent, context) => {
    const message = context.message ?? '';
    const ownPoints = topic === 'rural-percentage' ? pointsFromText(intent.text) : undefined;
    const practice =
      ruralFromText(context.kb, intent.text) ??
      (ownPoints === undefined ? ruralFromText(context.kb, message) : undefined) ??
      (ownPoints === undefined && intent.earlier
        ? changedPractice(context.kb, intent.earlier, intent.text)
        : undefined);
    // Whoever asks which criteria there are wants no sum.
    const asksWhich = intent.aspects.includes('rural-criteria.applies');
    if (practice && !asksWhich && !namesOnlySlope(practice, intent.text, context))
      return answerPractice(practice, context);
    const goesOn = intent.earlier !== undefined && /\d$/.test(intent.text.replace(/[\s?.!]+$/, ''));
    const points =
      pointsFromText(intent.text) ??
      pointsFromText(message) ??
      (goesOn ? pointsFromText(`${intent.text.replace(/[\s?.!]+$/, '')} puncte`) : undefined);
    const asksPercent =
      topic === 'rural-percentage' || /procent|major|percent|increase|процент|надбав/u.test(intent.text);
    if (asksPercent && points !== undefined)
      return answerPercent(points, /\bdelt|danube|дельт/u.test(intent.text), context);
    const speaker = createSpeaker(context);
    tellRules(speaker, context.kb, topic, intent);
    return speaker.part('answered');
  };
}

/** Points of a rural practice: the criteria, or the sum of the practice that is described. */
export const ruralCriteria = answerRural('rural-criteria');
/** The percentage that points bring. */
export const ruralPercentage = answerRural('rural-percentage');
