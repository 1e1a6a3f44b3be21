import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { KnownLetters } from '../../../ocr/reading/known-letters.js';
import { judgeLayer } from '../../../ocr/reading/layer-check.js';
import type { SampledWord } from '../../../ocr/reading/pdf/sampled-words.js';
import { readingSettingsSchema } from '../../../ocr/reading/settings.js';
import { createLooker } from '../../../ocr/reading/vision/look.js';

let sample: SampledWord[] = [];
beforeAll(async () => {
  const bytes = new Uint8Array(
    readFileSync(new URL('../../fixtures/documents/employment.specific.L0.pdf', import.meta.url)),
  );
  const request = { file: 1, bytes, limits: readingSettingsSchema.parse({}), number: 1 };
  const seen = await createLooker().page({ kind: 'page', way: 'usual', ...request });
  sample = seen.method === 'text-layer' ? seen.sample : [];
});

const learned = (): KnownLetters => {
  const letters = new KnownLetters();
  for (const word of sample) letters.learn(word);
  return letters;
};

describe('letters that were read before', () => {
  test('words drawn of them are not read again', async () => {
    const recognise = () => Promise.reject(new Error('nothing is to be read'));
    expect(sample.length).toBeGreaterThan(10);
    expect(await judgeLayer(sample, { recognise, letters: learned() })).toBe('true');
  });

  test('a stroke more or less, however short, makes another drawing', () => {
    const letters = learned();
    for (const word of sample) {
      const { width, height, data } = word.picture;
      const at = [...data.keys()].filter((i) => i % width > 2 && i % width < width - 3);
      const paper = at.find(
        (i) => i > width * (height >> 1) && [0, 1, 2].every((y) => (data[i + y * width] ?? 0) > 240),
      );
      const painted = new Uint8Array(data);
      for (const y of [0, 1, 2]) painted.fill(0, (paper ?? 0) + y * width, (paper ?? 0) + y * width + 3);
      expect(letters.knows({ ...word, picture: { width, height, data: painted } }), word.text).toBe(false);
    }
  });

  test('a letter is known as what it was read as, and no digit passes for another', () => {
    const letters = learned();
    for (const word of sample)
      for (const [i, { char }] of word.letters.entries())
        for (const other of /\d/.test(char) ? [...'0123456789'].filter((digit) => digit !== char) : []) {
          const renamed = word.letters.map((letter, at) => (at === i ? { ...letter, char: other } : letter));
          expect(letters.knows({ ...word, letters: renamed }), `${char} for ${other}`).toBe(false);
        }
  });

  test('a word that the file gives another meaning says for itself what it means', async () => {
    let asked = 0;
    const recognise = async () => {
      asked += 1;
      return '';
    };
    const replaced = sample.slice(0, 1).map((word) => ({ ...word, replaced: true }));
    expect(await judgeLayer(replaced, { recognise, letters: learned() })).toBe('contested');
    expect(asked).toBeGreaterThan(0);
  });
});
