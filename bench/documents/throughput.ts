import { readFileSync } from 'node:fs';
import { createDocumentReader } from '../../ocr/read-document.js';
import { createPageReader } from '../../ocr/reading/read-pages.js';

// For bench:documents: reads the given files with a number of workers, twice over, and prints pages a second, the cores it got, and memory.
const [workers = '1', ...files] = process.argv.slice(2);
const pageReader = createPageReader({ settings: { workers: Number(workers) } });
const read = createDocumentReader({ pageReader });
const uploads = files.map((file) => readFileSync(file));
const all = () => Promise.all(uploads.map((bytes) => read(bytes, { file: 'page' })));

await all(); // engines start and grow to their size
const [started, before] = [performance.now(), process.cpuUsage()];
const documents = await all();
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(before);
const pages = documents.reduce((sum, document) => sum + document.pages, 0);
const rssMb = process.memoryUsage.rss() / 1024 / 1024;
await pageReader.close();
process.stdout.write(JSON.stringify({ perSecond: pages / seconds, cores: (user + system) / 1e6 / seconds, rssMb }));
