import type { Answer, AnswerContext, Understanding, UnknownReason } from '../../core/answers/answer.js';
import { callAsked, leadOf } from '../../core/answers/call-asked.js';
import { answerUnderstanding } from '../../core/answers/compose.js';
import type { Language, ProgrammeId, QualificationId, TopicId } from '../../core/contract/ids.js';
import type { KnowledgeBase } from '../../core/facts/fact.js';
import { fold } from '../../core/text/fold.js';
import type { PlainDate } from '../../core/time/plain-date.js';
import { understandOnCall } from './call-programmes.js';
import { likeliestQuestions } from './suggest.js';

export interface AskRequest {
  id?: string;
  text: string;
  lang?: Language;
  qualification?: QualificationId;
  /** The programme that she named as hers before the history begins. */
  programme?: ProgrammeId;
  /** Earlier texts of the same person, oldest first. */
  history?: string[];
}

export interface Ask {
  ask(request: AskRequest, today: PlainDate): Answer;
  /** What is said of topics in general, for commands and buttons. */
  about(topics: TopicId[], lang: Language, qualification: QualificationId | undefined, today: PlainDate): Answer;
}

const MICROSECONDS = 1_000;
/** Refusals behind which a question of ours may stand that was not recognised. */
const UNSURE: ReadonlySet<UnknownReason> = new Set(['not-understood', 'not-in-sources', 'out-of-scope']);

/** Answers questions from the knowledge base. `elapsed` gives milliseconds for `took_ms`; nothing else depends on time. */
export function createAsk(knowledge: KnowledgeBase, elapsed: () => number = () => performance.now()): Ask {
  const answer = (
    understanding: Understanding,
    { id = '', qualification, text }: Pick<AskRequest, 'id' | 'qualification'> & { text?: string },
    today: PlainDate,
    started: number,
  ): Answer => {
    const { time, intents, said = {} } = understanding;
    const topics = intents.map(({ topic }) => topic);
    const other = time && callAsked(time, topics, knowledge, today);
    const context: AnswerContext = {
      kb: (other?.lead === 'about' && knowledge.ofCall(other.call.id)) || knowledge.on(today),
      today,
      lang: understanding.lang,
      ...(other ? { ofOtherTime: true } : {}),
      ...(qualification ? { qualification } : {}),
      ...(text === undefined ? {} : { message: fold(text) }),
    };
    const composed = answerUnderstanding(understanding, context, { id });
    const [only, more] = intents;
    // Mistyped beyond recognition, or said in words that we do not know: offer what comes nearest.
    const isUnsure = !more && only?.reason !== undefined && UNSURE.has(only.reason);
    const near = isUnsure && text ? likeliestQuestions(text, understanding.lang) : [];
    const lead = other && composed.outcome !== 'clarify' ? `${leadOf(other, understanding.lang)}\n` : '';
    return {
      ...composed,
      text: `${lead}${composed.text}`,
      ...(near.length > 0 ? { suggestions: near } : {}),
      ...(Object.keys(said).length > 0 ? { said } : {}),
      took_ms: Math.round((elapsed() - started) * MICROSECONDS) / MICROSECONDS,
    };
  };
  /** What was said of topics today: the same again until the day or the knowledge is another. */
  let said = { on: '', by: knowledge, answers: new Map<string, Answer>() };
  return {
    ask(request, today) {
      const started = elapsed();
      return answer(
        understandOnCall(
          { ...request, said: request.programme ? { programme: [request.programme] } : {} },
          knowledge.on(today),
        ),
        request,
        today,
        started,
      );
    },
    about(topics, lang, qualification, today) {
      const started = elapsed();
      const by = knowledge.on(today);
      if (said.on !== today || said.by !== by) said = { on: today, by, answers: new Map() };
      const key = [lang, qualification, ...topics].join(' ');
      const known = said.answers.get(key);
      if (known) return { ...known, took_ms: 0 };
      const intents = topics.map((topic) => ({ topic, confidence: 1, entities: {}, aspects: [], text: '' }));
      const made = answer({ lang, intents }, qualification ? { qualification } : {}, today, started);
      said.answers.set(key, made);
      return made;
    },
  };
}
