/**
 * Draws the papers that the understanding is trained on, as words with boxes: `npx tsx bench/documents-words/draw-words.ts [ROUNDS]`. Every
 * layout of `test/fixtures/draw` but those of `fresh-3`, each with several people, clean and with misread letters. Needs Chromium.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { faker } from '@faker-js/faker/locale/ro';
import { documentOf } from '../../test/fixtures/draw/browser.js';
import { type Case, type Layout, newCase } from '../../test/fixtures/draw/case.js';
import { acts } from '../../test/fixtures/draw/fresh/acts.js';
import { cards } from '../../test/fixtures/draw/fresh/cards.js';
import { consents } from '../../test/fixtures/draw/fresh/consents.js';
import { health } from '../../test/fixtures/draw/fresh/health.js';
import { money } from '../../test/fixtures/draw/fresh/money.js';
import { freshCase } from '../../test/fixtures/draw/fresh/nurses.js';
import { order } from '../../test/fixtures/draw/fresh/order.js';
import { others } from '../../test/fixtures/draw/fresh/others.js';
import { study } from '../../test/fixtures/draw/fresh/study.js';
import { workplace } from '../../test/fixtures/draw/fresh/workplace.js';
import { LAYOUTS_2 } from '../../test/fixtures/draw/fresh-2/layouts.js';
import { inventCase } from '../../test/fixtures/draw/fresh-2/people.js';
import { SPECIAL } from '../../test/fixtures/draw/fresh-2/plan.js';
import { spelled } from '../../test/fixtures/draw/produce.js';
import { LAYOUTS } from '../../test/fixtures/draw/registry.js';
import { Random } from '../../test/support/people.js';
import { TRAINING_LAYOUTS } from './layouts/index.js';
import { packed } from './packed.js';
import { pageOf, startSetter } from './page-words.js';
import { DRAWN_FILE } from './words.js';

const FRESH = [...study, ...order, ...cards, ...acts, ...consents, ...workplace, ...money, ...health, ...others];
const NOISES = [0, 0.05, 0.15, 0.4];
const rounds = Number(process.argv[2] ?? 4);

interface Source {
  layout: Layout;
  invent(seed: string): Case;
}

const special = (id: string) => SPECIAL[id.replace('f2.', '')] ?? {};
const sources: Source[] = [
  ...LAYOUTS.map((layout) => ({ layout, invent: (seed: string) => newCase(seed) })),
  ...FRESH.map((layout) => ({ layout, invent: (seed: string) => freshCase(seed) })),
  ...LAYOUTS_2.map((layout) => ({
    layout,
    invent: (seed: string) => {
      const { programme, qualification } = special(layout.id);
      const made = inventCase(seed, special(layout.id));
      return { ...made, ...(programme ? { programme } : {}), ...(qualification ? { qualification } : {}) };
    },
  })),
  ...TRAINING_LAYOUTS.map((layout) => ({ layout, invent: (seed: string) => newCase(seed) })),
];

/** Half of the people have everyday names; the others' are rare on purpose. */
function named(c: Case, random: Random): Case {
  if (random.chance(0.4)) return c;
  faker.seed(random.int(1, 1e9));
  const sex = c.person.sex === 'F' ? 'female' : 'male';
  const upper = (text: string) => text.toLocaleUpperCase('ro').replace(/Ş/g, 'Ș').replace(/Ţ/g, 'Ț');
  const surname = upper(faker.person.lastName(sex)).replace(/\s+/g, '-');
  const given = Array.from({ length: random.chance(0.5) ? 2 : 1 }, () => upper(faker.person.firstName(sex)));
  const givenNames = [...new Set(given)].join(random.chance(0.6) ? '-' : ' ');
  const person = { ...c.person, surname, givenNames, fullName: `${surname} ${givenNames}` };
  return { ...c, person, birthName: c.birthName === c.person.surname ? surname : c.birthName };
}

const setter = await startSetter();
const lines: string[] = [];
try {
  for (const { layout, invent } of sources)
    for (let round = 0; round < rounds; round++) {
      const random = new Random(`words ${layout.id} ${round}`);
      const c = named(invent(`words ${layout.id} ${round}`), random);
      const style =
        layout.type === 'identity-card'
          ? 'comma'
          : random.pick(['comma', 'comma', 'comma', 'cedilla', 'plain'] as const);
      const drawing = layout.draw(c);
      const sheets = await setter.set(documentOf(layout, [drawing.html, ...(drawing.more ?? [])], style));
      const noise = NOISES[round % NOISES.length] ?? 0;
      const { types, orType, confuser, problems } = drawing;
      const truth = {
        file: `${layout.id}.${round}`,
        type: layout.type,
        level: `N${round % NOISES.length}`,
        variant: layout.id,
        fields: spelled(drawing.fields, style),
        ...(types ? { types } : {}),
        ...(orType ? { orType } : {}),
        ...(confuser ? { confuser } : {}),
        ...(problems ? { problems_expected: problems } : {}),
      };
      lines.push(
        JSON.stringify(
          packed(
            truth,
            sheets.map((sheet, i) => pageOf(sheet, i + 1, random, noise)),
          ),
        ),
      );
    }
} finally {
  await setter.stop();
}
const bytes = gzipSync(`${lines.join('\n')}\n`, { level: 9 });
writeFileSync(DRAWN_FILE, bytes);
process.stdout.write(`${lines.length} papers, ${(bytes.length / 1e6).toFixed(1)} MB\n`);
