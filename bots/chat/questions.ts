import type { Answer } from '../../core/answers/answer.js';
import type { Language, ProgrammeId, QualificationId, TopicId } from '../../core/contract/ids.js';
import type { PlainDate } from '../../core/time/plain-date.js';
import type { ChatContext, Outcome } from './context.js';
import { ASK_PREFIX, type Choice, type Reply } from './reply.js';
import { type ChatState, recentTexts, withQuestion } from './state.js';

export interface QuestionRequest {
  text: string;
  lang?: Language;
  qualification?: QualificationId;
  programme?: ProgrammeId;
  /** Earlier texts of the same person, oldest first. */
  history?: string[];
}

/** Answers from the knowledge base; pure, so that a chat never waits for it. */
export interface Questions {
  ask(request: QuestionRequest, today: PlainDate): Answer;
  /** What is said of topics in general, for commands such as /taxa. */
  about(topics: TopicId[], lang: Language, qualification: QualificationId | undefined, today: PlainDate): Answer;
}

const DATA_BYTES = 64;

/** Choices under an answer: a suggestion is asked as if it had been typed. One that is too long for a button is left out. */
function suggestionChoices(suggestions: string[]): Choice[][] {
  return suggestions
    .map((label) => ({ label, data: ASK_PREFIX + label }))
    .filter(({ data }) => Buffer.byteLength(data) <= DATA_BYTES)
    .map((choice) => [choice]);
}

export function answerReply(answer: Answer): Reply {
  const choices = suggestionChoices(answer.suggestions);
  return choices.length > 0 ? { text: answer.text, choices } : { text: answer.text };
}

/** What she says of herself stays for the whole conversation, until she says something else. */
function ofHerself({ said }: Answer): Pick<ChatState, 'qualification' | 'programme'> {
  const [qualification, programme] = [said?.qualification?.at(-1), said?.programme?.at(-1)];
  return { ...(qualification ? { qualification } : {}), ...(programme ? { programme } : {}) };
}

/**
 * A free text, taken as a question and remembered as `kept`, without a CNP that stood in it; such a number is read only
 * where the question is about one. What the text says of the person's qualification and language is kept for the next one.
 */
export function answerQuestion(questions: Questions, context: ChatContext, text: string, kept = text): Outcome {
  const { state, now, today } = context;
  const ask = (words: string): Answer =>
    questions.ask(
      {
        text: words,
        history: recentTexts(state, now),
        ...(state.lang ? { lang: state.lang } : {}),
        ...(state.qualification ? { qualification: state.qualification } : {}),
        ...(state.programme ? { programme: state.programme } : {}),
      },
      today,
    );
  const asPosted = ask(text);
  const answer = kept === text || asPosted.topics.includes('insured-id') ? asPosted : ask(kept);
  return {
    replies: [answerReply(answer)],
    state: { ...withQuestion(state, kept, now), ...ofHerself(answer), heard: answer.lang },
    ...(answer.outcome === 'unknown' ? { unanswered: { text: kept, lang: answer.lang } } : {}),
  };
}
