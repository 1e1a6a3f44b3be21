import { LANGUAGES } from '../../core/contract/ids.js';
import { openKnowledge } from '../../knowledge/open.js';
import { createAsk } from '../../knowledge/understanding/ask.js';
import { oneOf, parseArguments, todayFrom } from '../arguments.js';
import { type Command, UsageError, write } from '../command.js';
import { publishedCalls } from '../published-calls.js';

const help = `Usage: parafa ask [options] "question"
       parafa ask --jsonl < requests.jsonl > answers.jsonl

Answers one question from the official sources, with quotes; or a request a line on stdin, an answer a line on stdout.

  --json                  the whole answer as JSON
  --jsonl                 requests {"id","text","now"?,"lang"?,"qualification"?,"history"?} on stdin, a line each;
                          a line that cannot be answered gives {"error":{"code","message"},"line"} in its place
  --now DAY               takes this day as today (2026-07-01, or a moment: 2026-07-01T09:00:00Z)
  --lang ro|en|ru         answers in this language (default: the question's own)
  --qualification ID      of the person who asks: generalist, moasa ... (parafa knowledge list)
`;

export const ask: Command = {
  summary: 'answers a question from the official sources, with quotes',
  help,
  async run(args, io) {
    const { values, positionals } = parseArguments(args, {
      json: { type: 'boolean' },
      jsonl: { type: 'boolean' },
      now: { type: 'string' },
      lang: { type: 'string' },
      qualification: { type: 'string' },
    });
    const lang = oneOf('lang', values.lang, LANGUAGES);
    const today = todayFrom(values.now, io);
    const knowledge = await openKnowledge({ published: publishedCalls(io.env) });
    const known = knowledge.on(today).qualifications.map(({ id }) => id);
    const qualification = oneOf('qualification', values.qualification, known);
    const defaults = { ...(lang ? { lang } : {}), ...(qualification ? { qualification } : {}) };
    if (values.jsonl) {
      if (positionals.length > 0) throw new UsageError('--jsonl reads questions from stdin; leave the text out');
      // Loaded late: a single question needs no schema.
      const { answerLines } = await import('./ask-lines.js');
      const { ask: answer } = createAsk(knowledge);
      await answerLines({
        answer,
        isQualification: (id) => known.includes(id),
        defaults,
        io,
        ...(values.now === undefined ? {} : { today }),
      });
      return 0;
    }
    if (positionals.length === 0) throw new UsageError('the question is missing: parafa ask "Cât este taxa?"');
    const { ask: answer } = createAsk(knowledge);
    const answered = answer({ text: positionals.join(' '), ...defaults }, today);
    const choices = answered.suggestions.map((suggestion) => `  - ${suggestion}\n`).join('');
    const text = `${answered.text}\n${choices === '' ? '' : `\n${choices}`}`;
    await write(io.stdout, values.json ? `${JSON.stringify(answered)}\n` : text);
    return 0;
  },
};
