import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseModel, WEIGHTS_FILE } from '../model.js';
import { calibrate } from './calibrate.js';
import { dataHash, readMessages } from './data.js';
import { examplesOf, pairsOf } from './examples.js';
import { fitModels } from './fit.js';
import { outOfFold, PAIRS_SHARE } from './folds.js';
import { modelFile } from './write.js';

// npm run train:questions [-- --calibrate]: weights from the questions; with --calibrate the thresholds too, out of fold by author.
const started = performance.now();
const said = (what: string) =>
  process.stdout.write(`${what} (${((performance.now() - started) / 1000).toFixed(0)} s)\n`);
const messages = readMessages();
const { examples, readings } = examplesOf(messages);
said(`${examples.length} messages read`);
const again = process.argv.includes('--calibrate') || !existsSync(WEIGHTS_FILE);
const calibration = again
  ? calibrate(outOfFold(examples, readings))
  : parseModel(gunzipSync(readFileSync(WEIGHTS_FILE))).header.calibration;
said(`thresholds ${JSON.stringify(calibration.scope)}`);
const all = [...examples, ...pairsOf(messages, readings, PAIRS_SHARE)];
const fitted = fitModels(
  all.map(({ features }) => features),
  all.map(({ targets }) => targets),
);
const file = modelFile(fitted, readings, calibration, dataHash());
writeFileSync(WEIGHTS_FILE, file);
said(
  `${fitted.hashes.length} features, ${Math.round(file.length / 1024)} KiB, ${Math.round(process.memoryUsage.rss() / 1e6)} MB`,
);
