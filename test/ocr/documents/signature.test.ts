import { describe, expect, test } from 'vitest';
import { isArcOf } from '../../../ocr/documents/signature/arc.js';
import type { Blot } from '../../../ocr/documents/signature/ink.js';
import { signatureFields } from '../../../ocr/documents/signature/signature-fields.js';
import { isPieceOf, toneOfRing } from '../../../ocr/documents/signature/stamp.js';
import { documentText } from '../../../ocr/documents/text/document-text.js';
import type { RecognisedPage } from '../../../ocr/page.js';
import { consentPage } from './consent-page.js';

const [WIDTH, HEIGHT] = [850, 1200];
type Paint = (dot: (x: number, y: number, tone?: number) => void) => void;

/** A consent that asks for a signature in its middle, and what stands below the word. */
function consent(paint: Paint, words?: string, asking?: string): RecognisedPage {
  const grey = new Uint8Array(WIDTH * HEIGHT).fill(255);
  paint((x, y, tone = 30) => {
    for (const [dx, dy] of [
      [0, 0],
      [1, 0],
      [0, 1],
    ] as const)
      grey[Math.round(y + dy) * WIDTH + Math.round(x + dx)] = tone;
  });
  return consentPage({ width: WIDTH, height: HEIGHT, grey }, words, asking);
}

const signed = (paint: Paint, words?: string, asking?: string) => {
  const page = consent(paint, words, asking);
  const { signed: field } = signatureFields({ text: documentText([page]), pages: [page], kind: '' }, 'holder');
  return field?.value === true && field.confidence >= 0.8;
};

/** Two rings, and strokes between them as of letters. */
const stamp: Paint = (dot) => {
  for (let t = 0; t < 2 * Math.PI; t += 0.005)
    for (const r of [70, 69, 44]) dot(200 + r * Math.cos(t), 545 + r * Math.sin(t), 120);
  for (let letter = 0; letter < 24; letter++)
    for (let r = 50; r < 62; r += 0.5) {
      const turn = (letter * Math.PI) / 12 + (r > 56 ? 0.08 : 0);
      dot(200 + r * Math.cos(turn), 545 + r * Math.sin(turn), 120);
    }
};

const wave: Paint = (dot) => {
  for (let t = 0; t < 3000; t++) dot(100 + t / 20, 530 + 22 * Math.sin(t / 160) * Math.cos(t / 700));
};
const box = (x0: number, y0: number, w: number, h: number, dot: (x: number, y: number) => void) => {
  for (let x = x0; x < x0 + w; x++) for (const y of [y0, y0 + h]) dot(x, y);
  for (let y = y0; y < y0 + h; y++) for (const x of [x0, x0 + w]) dot(x, y);
};

describe('a signature', () => {
  test('is a stroke of a pen where the paper asks for it', () => {
    expect(signed(wave)).toBe(true);
  });

  test.each([
    ['in the margin', 22, 26],
    ['much taller than wide', 120, 14],
  ])('is no edge of a sheet or of a shadow, %s', (_, left, wide) => {
    const edge: Paint = (dot) => {
      for (let y = 500; y < 560; y += 0.2) dot(left + wide * (0.5 + 0.5 * Math.sin(y / 5) * Math.cos(y / 13)), y);
    };
    expect(signed(edge)).toBe(false);
  });

  test('is not seen where words alone say that somebody signed, and is beside such words', () => {
    const told = 'Document semnat electronic de Elena';
    expect(signed(() => undefined, told)).toBe(false);
    expect(signed(wave, told)).toBe(true);
  });

  test('is asked for on a line with its day, whatever scraps the engine made of it', () => {
    expect(signed(wave, undefined, 'Semnătura 11.09.2026 cursantului (  = : E = at')).toBe(true);
    expect(signed(wave, undefined, 'Persoana vizată,')).toBe(true);
    expect(signed(wave, undefined, 'Semnătura celor care sunt de acord cu prelucrarea')).toBe(false);
  });

  test('stands to the right of the day with which a letter ends, where nothing else asks for it', () => {
    const beside: Paint = (dot) => wave((x, y) => dot(x + 400, y - 40));
    const told = 'Sunt de acord cu prelucrarea datelor';
    expect(signed(beside, told, '14.09.2026')).toBe(true);
    expect(signed(() => undefined, told, '14.09.2026')).toBe(false);
    expect(signed(beside, told, 'Născută la 14.09.1990 în orașul Exemplu, sunt de acord cu toate')).toBe(false);
  });

  test('is no comb of a form, with the letters in it', () => {
    const comb: Paint = (dot) => {
      for (let cell = 0; cell <= 10; cell++) for (let y = 516; y < 544; y++) dot(110 + cell * 22, y);
      for (let x = 110; x <= 330; x++) dot(x, 544);
      // Letters that touch, as a hand writes them.
      for (let t = 0; t < 2000; t++) dot(112 + t / 9.3, 531 + 9 * Math.sin(t / 30) * Math.cos(t / 700));
    };
    expect(signed(comb)).toBe(false);
  });

  test('is no stamp, whoever had to sign', () => {
    expect(signed(stamp)).toBe(false);
  });
  test('is seen inside a stamp, where a pen went over it', () => {
    const within: Paint = (dot) => {
      stamp(dot);
      for (let t = 0; t < 2000; t++) dot(160 + t / 22, 540 + 18 * Math.sin(t / 110) * Math.cos(t / 700));
    };
    expect(signed(within)).toBe(true);
  });
  test('is seen over the lines of a table too', () => {
    expect(
      signed((dot) => {
        wave(dot);
        for (const y of [490, 530, 570]) for (let x = 20; x < 830; x++) dot(x, y);
      }),
    ).toBe(true);
  });

  test('is seen when it is low and underlined by the hand that signed', () => {
    expect(
      signed((dot) => {
        for (let t = 0; t < 6000; t++) dot(100 + t / 40, 530 + 9 * Math.sin(t / 150));
        for (let x = 90; x < 270; x++) for (const y of [529, 530, 531]) dot(x, y);
      }),
    ).toBe(true);
  });
  test('is seen when it is no taller than print, where a pen left its box emptier than joined letters do', () => {
    const low: Paint = (dot) => {
      for (let t = 0; t < 2200; t++) dot(100 + t / 20, 530 + 9 * Math.sin(t / 50));
    };
    const joined: Paint = (dot) => {
      for (let letter = 0; letter < 9; letter++) {
        box(100 + letter * 11, 520, 8, 18, dot);
        for (let x = 0; x < 12; x++) dot(100 + letter * 11 + x, 529);
      }
    };
    expect(signed(low)).toBe(true);
    expect(signed(joined)).toBe(false);
  });
  test('is seen whole where it begins in the place and ends below it', () => {
    expect(
      signed((dot) => {
        for (let t = 0; t < 3600; t++) dot(100 + t / 20, 624 + 13 * Math.sin(t / 90));
      }),
    ).toBe(true);
  });
  test('is seen inside a stamp where the paper lies in shadow', () => {
    const inShadow: Paint = (dot) => {
      for (let y = 0; y < HEIGHT - 1; y++) for (let x = 0; x < WIDTH - 1; x++) dot(x, y, 140);
      stamp((x, y) => dot(x, y, 75));
      for (let t = 0; t < 2000; t++) dot(160 + t / 22, 540 + 18 * Math.sin(t / 110) * Math.cos(t / 700), 48);
    };
    expect(signed(inShadow)).toBe(true);
    expect(signed((dot) => inShadow((x, y, tone) => dot(x, y, tone === 48 ? 75 : tone)))).toBe(false);
  });
  test('is told from a ring by the tone of the ring, whatever stands beside the place where it was found', () => {
    const map = { width: 900, height: 900, ink: new Uint8Array(810_000), tone: new Uint8Array(810_000).fill(250) };
    const draw = (radius: number, tone: number) => {
      for (let turn = 0; turn < 2 * Math.PI; turn += 0.005) {
        const at = Math.round(450 + radius * Math.sin(turn)) * 900 + Math.round(450 + radius * Math.cos(turn));
        [map.ink[at], map.tone[at]] = [1, tone];
      }
    };
    draw(60, 120);
    for (let radius = 65; radius < 69; radius++)
      for (let turn = 0; turn < 2 * Math.PI; turn += 0.06) {
        const at = Math.round(450 + radius * Math.sin(turn)) * 900 + Math.round(450 + radius * Math.cos(turn));
        [map.ink[at], map.tone[at]] = [1, 30];
      }
    expect(toneOfRing(map, { x: 0.504, y: 0.496, radius: 0.073, coverage: 1 })).toBe(120);
  });
  test('is no piece of a ring whose place was not quite met', () => {
    const map = { width: 900, height: 900, ink: new Uint8Array(0), tone: new Uint8Array(0) };
    const ring = { x: 0.5, y: 0.5, radius: 0.08, coverage: 1 };
    const blot = (places: [number, number][]) =>
      ({ places, circle: { radius: 0.034, misfit: 0.03 } }) as unknown as Blot;
    const along = Array.from({ length: 60 }, (_, i): [number, number] => [
      450 + 83 * Math.cos(i / 100),
      450 + 83 * Math.sin(i / 100),
    ]);
    expect(isPieceOf(ring, blot(along), map)).toBe(true);
    expect(isPieceOf(ring, blot(along.map(([x], i): [number, number] => [x - i, 450])), map)).toBe(false);
  });

  test('stands on a circle here and there, a piece of a stamp in one piece', () => {
    const mapOf = (places: [number, number][]) => {
      const map = { width: 900, height: 900, ink: new Uint8Array(900 * 900), tone: new Uint8Array(900 * 900) };
      for (const [x, y] of places) map.ink[Math.round(y) * 900 + Math.round(x)] = 1;
      return map;
    };
    const ring = { x: 0.5, y: 0.5, radius: 0.064, coverage: 0.4 };
    const piece = Array.from({ length: 900 }, (_, i): [number, number] => [
      450 + 58 * Math.cos(i / 400),
      450 + 58 * Math.sin(i / 400),
    ]);
    const zigzag = piece.map(([x, y], i): [number, number] => [x, y + 12 * Math.sin(i / 12)]);
    expect(isArcOf(mapOf(piece), ring)).toBe(true);
    expect(isArcOf(mapOf(zigzag), ring)).toBe(false);
  });

  test.each<[string, Paint]>([
    ['nothing', () => {}],
    [
      'a ruled line',
      (dot) => {
        for (let x = 90; x < 400; x++) dot(x, 530 + x / 200);
      },
    ],
    [
      'a table that goes beyond the place',
      (dot) => {
        for (const y of [470, 520, 570]) for (let x = 20; x < 830; x++) dot(x, y + x / 120);
        for (const x of [20, 190, 400, 829]) for (let y = 470; y < 570; y++) dot(x - y / 120, y);
      },
    ],
    [
      'a stamp of a name whose slanting frame is broken',
      (dot) => {
        const aslant = (x: number, y: number) => dot(x - y * 0.04, y + (x - 100) * 0.04);
        for (let x = 100; x < 270; x++) if (x < 130 || x > 235) for (const y of [505, 565]) aslant(x, y);
        for (let y = 505; y < 565; y++) if (y < 525 || y > 540) for (const x of [100, 270]) aslant(x, y);
        for (const y of [520, 536, 552])
          for (let x = 112; x < 230; x += 9) for (let down = 0; down < 9; down++) aslant(x, y + down);
      },
    ],
    ['an empty frame', (dot) => box(90, 505, 220, 60, dot)],
    [
      'a patch of another tone',
      (dot) => {
        for (let y = 505; y < 560; y++) for (let x = 90; x < 300; x++) dot(x, y, 205);
      },
    ],
    [
      'a piece of a ring',
      (dot) => {
        for (let a = 0.15 * Math.PI; a < 0.9 * Math.PI; a += 0.002)
          for (const r of [66, 68]) dot(200 + r * Math.cos(a), 480 + r * Math.sin(a));
      },
    ],
    [
      'print that was not read',
      (dot) => {
        for (let letter = 0; letter < 14; letter++) box(100 + letter * 14, 520, 8, 13, dot);
      },
    ],
    [
      'a letter that rises above its row of print that was not read',
      (dot) => {
        for (let letter = 0; letter < 14; letter++) box(130 + letter * 14, 520, 8, 13, dot);
        for (let t = 0; t <= 1; t += 0.01) for (const x of [102 + 20 * t, 122 - 20 * t]) dot(x, 512 + 24 * t);
      },
    ],
    [
      'specks',
      (dot) => {
        for (let i = 0; i < 60; i++) dot(90 + ((i * 7919) % 400), 500 + ((i * 104729) % 90));
      },
    ],
  ])('is not %s', (_, paint) => {
    expect(signed(paint)).toBe(false);
  });
});

describe('where no word asks for a signature', () => {
  const name = 'Lămâița Popescu';
  const signedBy = (paint: Paint, again: boolean) => {
    const page = consent(paint, `Subsemnata ${name} sunt de acord cu prelucrarea datelor`);
    const [text, foot] = page.lines;
    if (!text || !foot) throw new Error('no lines');
    const words = again ? [...text.words.slice(1, 3)].map((word) => ({ ...word, box: { ...word.box, y: 0.4 } })) : [];
    const lines = [text, { ...foot, words, text: again ? name : '' }];
    const fields = signatureFields(
      { text: documentText([{ ...page, lines }]), pages: [{ ...page, lines }], kind: '' },
      'holder',
      name,
    );
    return fields.signed?.value === true && fields.signed.confidence >= 0.8;
  };

  test('her name at the foot does', () => {
    expect(signedBy(wave, true)).toBe(true);
    expect(signedBy(() => {}, true)).toBe(false);
  });

  test('her name at the foot does, where the text has it in parts', () => {
    const page = consent(wave, 'Nume: Popescu', `30.08.2026 ${name}`);
    const fields = signatureFields({ text: documentText([page]), pages: [page], kind: '' }, 'holder', name);
    expect(fields.signed).toMatchObject({ value: true, confidence: 0.95 });
  });

  test('the words under which a letter is signed do, and leave it to a person where nothing is seen', () => {
    const told = 'Sunt de acord cu prelucrarea datelor';
    expect(signed(wave, told, 'Cu respect,')).toBe(true);
    expect(signed(stamp, told, 'Cu respect,')).toBe(false);
    expect(signed(wave, told, 'Cu respect pentru oameni, sunt de acord cu toate')).toBe(false);
    const page = consent(() => {}, told, 'Cu respect,');
    const fields = signatureFields({ text: documentText([page]), pages: [page], kind: '' }, 'holder');
    expect(fields.signed).toMatchObject({ value: false, confidence: 0.45 });
  });

  test('a last sentence that says she signs does, not one in the middle or of a template without a stroke', () => {
    const told = 'Sunt de acord cu prelucrarea datelor';
    const done = 'Dată și semnată astăzi, 10 iulie 2026, la Bacău.';
    expect(signed(wave, told, done)).toBe(true);
    expect(signed(stamp, told, done)).toBe(false);
    expect(signed(() => {}, told, done)).toBe(false);
    expect(signed(wave, done, 'Am fost informată asupra drepturilor mele, pe care le pot exercita')).toBe(false);
    expect(signed(wave, told, 'Declarația mea a fost dată și semnată astăzi de altcineva, la Bacău')).toBe(false);
  });

  test('she signs beside her name and day where the words that ask for it were not read', () => {
    const beside: Paint = (dot) => wave((x, y) => dot(x + 450, y - 50));
    const signedOn = (paint: Paint) => {
      const page = consent(paint, 'Nume: Popescu', `${name} 30.08.2026`);
      return signatureFields({ text: documentText([page]), pages: [page], kind: '' }, 'holder', name).signed;
    };
    expect(signedOn(beside)).toMatchObject({ value: true, confidence: 0.95 });
    expect(signedOn(() => {})?.value).toBe(false);
  });

  test('what a hand wrote close over a name of a text layer is seen whole', () => {
    const told = 'Sunt de acord cu prelucrarea datelor';
    // Its two halves, each much taller than wide, hang together just over the letters.
    const hung: Paint = (dot) => {
      for (let t = 0; t <= 1; t += 0.002) {
        for (const x of [110 - 20 * t, 140 + 20 * t]) dot(x, 551 - 60 * t);
        dot(110 + 30 * t, 552);
      }
    };
    const page = consent(hung, told, 'Cu respect, Popescu');
    const [text, foot] = page.lines;
    if (!text || !foot) throw new Error('no lines');
    const box = { x: 0.1, y: 554 / HEIGHT, w: 0.1, h: 22 / HEIGHT };
    const [ends, under] = [foot.words.slice(0, 2), foot.words.slice(2).map((word) => ({ ...word, box }))];
    const lines = [
      text,
      { ...foot, words: ends, text: 'Cu respect,' },
      { ...foot, words: under, text: 'Popescu', box },
    ];
    const layer: RecognisedPage = { ...page, lines, method: 'text-layer' };
    const fields = signatureFields({ text: documentText([layer]), pages: [layer], kind: '' }, 'holder');
    expect(fields.signed).toMatchObject({ value: true });
    expect(fields.signed?.confidence).toBeGreaterThan(0.8);
  });

  test('her name in the text does not', () => {
    expect(signedBy(wave, false)).toBe(false);
  });
});

describe('the head of a unit', () => {
  const text = 'Solicităm înscrierea doamnei Lămâița Popescu la programul anunțat';
  const signedBelow = (foot: string, paint: Paint = wave) => {
    const page = consent(paint, text, foot);
    return signatureFields({ text: documentText([page]), pages: [page], kind: '' }, 'manager').signed;
  };

  test('is asked for nothing where another is written to', () => {
    expect(signedBelow('Director')).toMatchObject({ value: true, confidence: 0.95 });
    expect(signedBelow('Stimată doamnă Director General')?.confidence).toBeLessThan(0.8);
  });

  test('signs below a title that only a practice has, and its framed stamp alone is no signature', () => {
    const framed: Paint = (dot) => box(145, 531, 212, 69, dot);
    expect(signedBelow('Medic titular')).toMatchObject({ value: true, confidence: 0.95 });
    expect(signedBelow('Medic titular', framed)?.value).toBe(false);
    expect(signedBelow('Titular cabinet,')).toMatchObject({ value: true, confidence: 0.95 });
    expect(signedBelow('Titular cabinet,', framed)?.value).toBe(false);
  });
});
