import { unknownSlots } from '../../core/dossier/prepared/model.js';
import type { ModelValue } from '../../core/facts/inmss-values.js';
import type { LoadedPack } from '../loader.js';
import type { Report } from './needs.js';

/** Lines of models that name a fact or a slot that is not there. */
export function checkModels(packs: readonly LoadedPack[], report: Report): void {
  const known = new Set(packs.flatMap(({ pack }) => pack.facts.map(({ id }) => id)));
  for (const loaded of packs)
    for (const [index, { type, value }] of loaded.pack.facts.entries()) {
      if (type !== 'model') continue;
      for (const [at, { text, cites }] of (value as ModelValue).lines.entries()) {
        const path = ['facts', index, 'value', 'lines', at];
        for (const id of cites) if (!known.has(id)) report(loaded, path, `cites: there is no fact ${id}`);
        for (const slot of unknownSlots(text)) report(loaded, path, `there is no slot {${slot}} in models`);
      }
    }
}
