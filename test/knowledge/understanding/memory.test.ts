import { describe, expect, test } from 'vitest';
import { understand } from '../../../knowledge/understanding/understand.js';

const entitiesOf = (text: string, ...history: string[]) => understand({ text, history }).intents[0]?.entities ?? {};
const CHATTER = Array.from({ length: 40 }, (_, at) => `mulțumesc, mai întreb ${at}`);

describe('what she said of herself stays for the whole conversation', () => {
  test('her qualification, forty messages later', () =>
    expect(entitiesOf('Ce programe pot face?', 'sunt moașă', ...CHATTER).qualification).toEqual(['moasa']));

  test('her programme, where the answer depends on it', () => {
    expect(entitiesOf('Pe cine întreb despre program?', 'vreau la psihiatrie', ...CHATTER).programme).toEqual([
      'psihiatrie',
    ]);
    expect(entitiesOf('Ce acte trebuie la dosar?', 'mă interesează oncologia', ...CHATTER).programme).toEqual([
      'oncologie',
    ]);
    expect(entitiesOf('К кому обратиться?', 'хочу на психиатрию', ...CHATTER).programme).toEqual(['psihiatrie']);
  });

  test('until she says something else', () =>
    expect(
      entitiesOf('Pe cine întreb despre program?', 'vreau la psihiatrie', 'nu, vreau la oncologie', ...CHATTER)
        .programme,
    ).toEqual(['oncologie']));

  test('a third person never overwrites it', () => {
    const hers = 'sunt asistentă de farmacie';
    expect(
      entitiesOf('Ce programe pot face?', hers, 'soțul meu e asistent de radiologie, poate face CT?').qualification,
    ).toEqual(['farmacie']);
    expect(
      entitiesOf('Ce programe pot face?', hers, 'colega mea e moașă, ea ce poate face?', ...CHATTER).qualification,
    ).toEqual(['farmacie']);
  });

  test('what was kept of her before the history begins counts too', () =>
    expect(
      understand({ text: 'Pe cine întreb despre program?', said: { programme: ['psihiatrie'] } }).intents[0]?.entities
        .programme,
    ).toEqual(['psihiatrie']));

  test('of a long conversation the work stays small', () => {
    const history = Array.from({ length: 2_000 }, (_, at) => `mai am o întrebare ${at % 50}`);
    const started = process.cpuUsage().user;
    for (let n = 0; n < 20; n++) understand({ text: `ce programe pot face? ${n}`, history });
    expect(process.cpuUsage().user - started).toBeLessThan(4_000_000);
  });
});
