import { FAMILIES, type Family } from '../../knowledge/understanding/features.js';
import { calibrate } from '../../knowledge/understanding/train/calibrate.js';
import { readMessages } from '../../knowledge/understanding/train/data.js';
import { type Example, examplesOf } from '../../knowledge/understanding/train/examples.js';
import { groupsOf, outOfFold } from '../../knowledge/understanding/train/folds.js';
import type { Readings } from '../../knowledge/understanding/train/readings.js';
import { authorLine, authorTable, HEADING, type Judged, judgedOf } from './authors.js';

function judgedWith(
  examples: readonly Example[],
  readings: Readings,
  families: readonly Family[],
  groups: readonly string[][] = groupsOf(examples),
): Judged[] {
  const folds = outOfFold(examples, readings, { families, groups });
  return judgedOf(folds, calibrate(folds));
}

/** Every author judged by models that have not read her, thresholds out of fold too. */
export function outOfFoldTable(): string[] {
  const { examples, readings } = examplesOf(readMessages());
  return authorTable(judgedWith(examples, readings, FAMILIES));
}

/** What each family of features brings: the authors of one fold, judged without it. */
export function ablationTable(): string[] {
  const { examples, readings } = examplesOf(readMessages());
  const groups = groupsOf(examples).slice(1, 2);
  const line = (name: string, families: readonly Family[]) =>
    authorLine(name, judgedWith(examples, readings, families, groups));
  return [
    HEADING,
    line('all families', FAMILIES),
    ...FAMILIES.map((without) =>
      line(
        `without ${without}`,
        FAMILIES.filter((family) => family !== without),
      ),
    ),
  ];
}
