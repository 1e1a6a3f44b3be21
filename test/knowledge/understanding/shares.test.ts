import { describe, expect, test } from 'vitest';
import type { Language } from '../../../core/contract/ids.js';
import { openKnowledge } from '../../../knowledge/open.js';
import { createAsk } from '../../../knowledge/understanding/ask.js';
import { prepare } from '../../../knowledge/understanding/prepare.js';
import { likeliestQuestions } from '../../../knowledge/understanding/suggest.js';
import { sentencesOf, wrongOf } from '../../support/sentences.js';

const ask = createAsk(await openKnowledge());

/** Of single sentences any may turn when the models learn from more: of a set a share must hold, well below what is measured. */
describe('most of a set of sentences is understood', () => {
  test.each([
    ['asked', 0.8],
    ['several-questions', 0.7],
    ['follow-ups', 0.75],
    ['not-ours', 0.8],
  ])('%s', (name, bar) => {
    const wrong = wrongOf(name, ask);
    const most = (1 - bar) * sentencesOf(name).length;
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(most);
  });

  test('what was not understood leads to the question that was meant', () => {
    const all = sentencesOf('not-understood');
    const right = all.filter(({ text, says = '' }) => {
      const lang: Language = prepare(text).lang ?? 'ro';
      return likeliestQuestions(text, lang).some((question) => new RegExp(says, 'u').test(question));
    });
    expect(right.length).toBeGreaterThanOrEqual(all.length / 2);
  });
});
