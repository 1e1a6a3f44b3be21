import { describe, expect, test } from 'vitest';
import {
  denies as deniesKey,
  isDenied as isNegative,
  speechOf,
  takesBack as takesBackBy,
} from '../../../core/dossier/negation.js';
import { phrase } from '../../../core/dossier/wording.js';
import { STATEMENTS } from '../../../ocr/documents/statements.js';

const { revoked, negative } = STATEMENTS.undoing;
const MEMBER = [phrase('membru*|valabil*|inscris*')];
type Said = ReturnType<typeof speechOf>;
const takesBack = (said: Said) => takesBackBy(said, revoked);
const denies = (said: Said, key = MEMBER) => deniesKey(said, key);
const isDenied = (said: Said) => isNegative(said, negative);

describe('a page takes back what it says', () => {
  test.each([
    'Aviz suspendat prin Hotărârea nr. 3/2026',
    'Prezentul act și-a pierdut valabilitatea.',
    'calitatea de membru a încetat la 01.01.2025',
    'I-a fost retras dreptul de liberă practică.',
    'RETRAS',
    'Președintele filialei,\nUSPENDAT\ncu 01.07 2026',
    'NULAT',
    'declarată nulă',
    'Nu este transmisibil, fiind retras.',
  ])('%s', (text) => {
    expect(takesBack(speechOf(text))).toBe(true);
  });
  test.each([
    'Titularul nu se află sub efectul unei sancțiuni care să interzică exercitarea.',
    'Contractul nu a fost suspendat.',
    'Activitate legală, emisă la Brăila; credite EMC acumulate.',
    'Acordul poate fi retras oricând.',
    'Am dreptul de a-mi retrage consimțământul, dreptul să mă opun.',
    'Neplata cotizației atrage suspendarea avizului.',
    'La încetarea calității de membru certificatul se restituie.',
    'În caz de renunțare anunțați secretariatul.',
    'exclusiv în scopul formării',
  ])('and not: %s', (text) => {
    expect(takesBack(speechOf(text))).toBe(false);
  });
});

describe('a page denies its key word', () => {
  test.each(['nu este membru al Ordinului', 'nu mai este membru', 'n-a fost înscrisă', 'Avizul NU ESTE\nVALABIL'])(
    '%s',
    (text) => {
      expect(denies(speechOf(text), MEMBER)).toBe(true);
    },
  );
  test.each([
    'Prezentul certificat nu este transmisibil. Titularul este membru.',
    'nu este înscrisă la alte programe',
    'Nu este valabil fără timbru sec.',
    'Nu se restituie, dar este valabil în toată țara.',
    'POPESCU N. MARIA este membru',
    'Dacă nu este membru, se adresează filialei.',
  ])('and not: %s', (text) => {
    expect(denies(speechOf(text), MEMBER)).toBe(false);
  });
});

test('participles that carry their own negation', () => {
  expect(isDenied(speechOf('postul nefiind specific'))).toBe(true);
  expect(isDenied(speechOf('pe durată nedeterminată, la Spitalul Neamț, NEDELCU MARIA, este necesar'))).toBe(false);
});

test('a right is no deed, a right that was taken is', () => {
  expect(takesBack(speechOf('Am dreptul de retragere a consimțământului.'))).toBe(false);
  expect(takesBack(speechOf('Dreptul de practică este sistat.'))).toBe(true);
  expect(takesBack(speechOf('Suspendarea calității se face în condițiile legii.'))).toBe(false);
});

test('a duplicate speaks of the original that was lost', () => {
  expect(takesBack(speechOf('Eliberat în locul celui pierdut.'))).toBe(false);
  expect(takesBack(speechOf('Duplicatul s-a eliberat, originalul fiind declarat pierdut.'))).toBe(false);
  expect(takesBack(speechOf('Aviz declarat pierdut.'))).toBe(true);
});

describe('what never ends is not denied', () => {
  test.each([
    ['Prezentul certificat nu are termen de valabilitate.', false],
    ['Valabil fără termen.', false],
    ['Certificatul nu este în termen de valabilitate.', true],
    ['Certificatul nu este valabil.', true],
    ['Certificatul nu mai are termen de valabilitate.', true],
  ])('%s', (text, expected) => {
    expect(denies(speechOf(text), MEMBER)).toBe(expected);
  });
});
