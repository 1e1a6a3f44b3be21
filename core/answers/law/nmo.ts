import { nmoPointsFromText } from '../../calculators/from-text.js';
import { CALCULATOR_MESSAGES } from '../../calculators/messages.js';
import { calculateNmo, nmoRules } from '../../calculators/nmo.js';
import { formatNumber } from '../../language/format.js';
import { message } from '../../messages/message.js';
import type { AnswerContext, AnswerPart, Intent, TopicAnswer } from '../answer.js';
import { tellRules } from './rules.js';
import { createSpeaker } from './speaker.js';

/** The page is Russian, the askers are Romanian nurses: without this sentence the answer would mislead them. */
const NOT_ROMANIA = 'nmo.not-romania';

/** What is missing of the threshold, from the points that the asker names; undefined when there are none. */
function ownPoints(intent: Intent, context: AnswerContext): AnswerPart | undefined {
  const inPart = nmoPointsFromText(intent.text);
  const inMessage = inPart.length > 0 ? inPart : nmoPointsFromText(context.message ?? '');
  // `Dar dacă am 200?` after a question on points.
  const own =
    inMessage.length === 0 && intent.earlier !== undefined
      ? nmoPointsFromText(`am ${/\d+/.exec(intent.text)?.[0] ?? ''} puncte`)
      : inMessage;
  if (own.length === 0) return undefined;
  const { lang, kb } = context;
  const { value: rules, citations } = nmoRules(kb);
  const threshold = formatNumber(rules.total);
  const speaker = createSpeaker(context);
  const inTotal = (total: number, missing: number): string =>
    message(lang, 'nmo.total', {
      total: CALCULATOR_MESSAGES[lang].points(total),
      n: missing,
      missing: formatNumber(missing),
      of: threshold,
    });
  const dated = own.flatMap(({ year, points }) => (year === undefined ? [] : [{ year, theory: 0, practice: points }]));
  if (dated.length === 0) {
    const total = own.reduce((sum, { points }) => sum + points, 0);
    speaker.say(inTotal(total, Math.max(0, rules.total - total)));
  } else {
    // Only sums are known, so the split into theory and practice is not judged.
    const { total, missing, perYear, notes } = calculateNmo(context.kb, { earned: dated });
    speaker.say(inTotal(total, missing));
    for (const year of perYear)
      speaker.say(
        message(lang, 'nmo.year', {
          year: String(year.year),
          points: formatNumber(year.total),
          n: year.missing,
          missing: formatNumber(year.missing),
          of: formatNumber(rules.perYear),
        }),
      );
    for (const note of notes)
      if (note.code === 'older-years-left-out')
        speaker.say(`${message(lang, 'nmo.left-out')} ${note.years.join(', ')}.`);
  }
  speaker.text(NOT_ROMANIA);
  speaker.cite(citations);
  return speaker.part('answered');
}

function answerNmo(topic: 'nmo' | 'nmo-points'): TopicAnswer {
  return (intent, context) => {
    const counted = ownPoints(intent, context);
    if (counted) return counted;
    const speaker = createSpeaker(context);
    tellRules(speaker, context.kb, topic, intent);
    speaker.text(NOT_ROMANIA);
    return speaker.part('answered');
  };
}

/** What the Russian NMO is. */
export const nmo = answerNmo('nmo');
/** Its points, and what is missing of them. */
export const nmoPoints = answerNmo('nmo-points');
