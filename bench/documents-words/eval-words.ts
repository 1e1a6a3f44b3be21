/**
 * How well kept words are understood, in seconds: `npx tsx bench/documents-words/eval-words.ts SET... [--failures]`. First
 * `keep-words.ts SET...` reads the papers. What pictures tell (signatures, stamps) is left out here.
 */
import { parseArgs } from 'node:util';
import { documentMessages } from '../../ocr/documents/messages/index.js';
import { understandPages } from '../../ocr/documents/understand.js';
import { agrees, typeAgrees } from '../eval-documents-compare.js';
import { Tally } from '../eval-documents-tally.js';
import { drawnPapers, type KeptPaper, keptPapers } from './words.js';

const PICTURED = new Set(['signed', 'stamped']);
const NEEDS_PICTURE = new Set(['unsigned']);

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { failures: { type: 'boolean' }, half: { type: 'string' } },
});
const tally = new Tally();
const failures: string[] = [];
for (const set of positionals)
  for (const paper of set === 'drawn' ? drawnPapers() : keptPapers(set))
    if (!flags.half || paper.truth.half === flags.half) measure(paper);
console.log(tally.table());
if (flags.failures) console.log(failures.join('\n'));

function measure({ truth, pages }: KeptPaper): void {
  const { parts } = understandPages(pages, documentMessages.ro);
  const [first] = parts;
  const codes = (first?.problems ?? []).map(({ code }) => code as string);
  const right = typeAgrees(truth, first?.type, codes);
  tally.add('type right', truth.level, right);
  if (!right) failures.push(`type ${truth.file}: ${truth.type} read as ${first?.type} ${first?.kind}`);
  tally.add('no wrong type given', truth.level, right || first?.type === 'unknown');
  for (const [field, want] of Object.entries(truth.fields)) {
    if (PICTURED.has(field)) continue;
    const got = first?.fields[field as keyof typeof first.fields]?.value;
    const good = agrees(field, want, got);
    const group = field === 'cnp' ? 'CNP' : field === 'fullName' ? 'full name' : 'other fields';
    tally.add(group, truth.level, good);
    if (group === 'other fields') tally.add('field', field, good);
    tally.add('no wrong value', truth.level, good || got === undefined);
    if (!good) failures.push(`${field} ${truth.file}: wanted ${JSON.stringify(want)}, got ${JSON.stringify(got)}`);
  }
  if (truth.types)
    tally.add(
      'all papers of a file',
      truth.level,
      truth.types.every((type) => parts.some((one) => one.type === type)),
    );
  for (const code of truth.problems_expected ?? [])
    if (!NEEDS_PICTURE.has(code)) tally.add('problem', code, codes.includes(code));
}
