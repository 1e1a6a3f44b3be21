import type { PageImage, RecognisedPage } from '../../../ocr/page.js';

/** A consent as an engine read it: a sentence, and halfway down the page the words that ask for a signature. Scraps among the words are doubted. */
export function consentPage(
  image: PageImage,
  words = 'Sunt de acord cu prelucrarea datelor',
  asking = 'Semnătura:',
): RecognisedPage {
  const line = (text: string, y: number) => {
    const words = text.split(' ').map((word, at) => ({
      text: word,
      confidence: /^(\W+|E|at)$/.test(word) ? 0.3 : 0.96,
      box: { x: 0.1 + at * 0.12, y, w: 0.1, h: 0.013 },
    }));
    return { text, words, block: 0, box: { x: 0.1, y, w: 0.1 + words.length * 0.12, h: 0.013 } };
  };
  const lines = [line(words, 0.2), line(asking, 0.4)];
  return {
    number: 1,
    method: 'ocr',
    text: lines.map(({ text }) => text).join('\n'),
    lines,
    confidence: 0.96,
    blank: false,
    faults: [],
    mrzCandidates: [],
    image,
  };
}
