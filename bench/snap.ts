import { writeFileSync, readdirSync, readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
const [root, out, which = 'all'] = process.argv.slice(2);
const { understandPages } = await import(`${root}/ocr/documents/understand.ts`);
const { documentMessages } = await import(`${root}/ocr/documents/messages/index.ts`);
const { drawnPapers } = await import(`${root}/bench/documents-words/words.ts`);
const lines: string[] = [];
const put = (key: string, pages: any) => {
  const { parts } = understandPages(pages, documentMessages.ro);
  lines.push(JSON.stringify({ key, parts: parts.map(({ text, ...p }: any) => ({ ...p, fields: Object.fromEntries(Object.entries(p.fields).sort()) })) }));
};
const shaped = ({ shape: [width = 0, height = 0] = [], ...page }: any) => (width ? { ...page, image: { width, height, grey: new Uint8Array(0) } } : page);
const t = Date.now();
if (which !== 'kept') for (const [i, { truth, pages }] of drawnPapers().entries()) if (which === 'all' || i % Number(which) === 0) put(`drawn/${i}/${truth.file}`, pages);
const kept = readFileSync('/tmp/find-kept.list', 'utf8').trim().split('\n').filter(Boolean);
for (const file of kept) put(file, JSON.parse(readFileSync(file, 'utf8')).pages.map(shaped));
writeFileSync(out, lines.join('\n') + '\n');
console.log(lines.length, 'papers', ((Date.now() - t) / 1000).toFixed(0), 's');
