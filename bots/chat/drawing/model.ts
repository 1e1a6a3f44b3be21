import type { PreparedPaper } from '../../../core/dossier/prepared/model.js';
import { openPages } from './pages.js';

const INK = '#111827';
const FAINT = '#6b7280';
const GAPS = { head: 4, body: 8, foot: 22 } as const;

/** Romanian, as the paper is: whoever gets it reads it in Romanian. */
const WORDS = {
  notice: 'MODEL, NU FORMULAR OFICIAL',
  explained: 'Verificați fiecare cuvânt, completați rândurile punctate și semnați numai dacă totul este adevărat.',
  sources: 'De unde vine fiecare rând:',
  usual: '* rubrică obișnuită pe un asemenea act; sursele nu o cer.',
};

/** A filled-in model as one page to print, with what asks for each of its lines below it. */
export async function drawModel({ title, lines, sources }: PreparedPaper): Promise<Uint8Array> {
  const pages = await openPages(title);
  pages.put(WORDS.notice, { weight: 'bold', size: 10, colour: FAINT, isCentred: true });
  pages.put(WORDS.explained, { size: 8, colour: FAINT, isCentred: true });
  pages.gap(24);
  const put = (place: keyof typeof GAPS) => {
    for (const line of lines.filter((each) => each.place === place)) {
      pages.gap(GAPS[place]);
      pages.put(line.text, { size: 12, colour: INK, note: line.notes.join(', ') || '*' });
    }
  };
  put('head');
  pages.gap(40);
  pages.put(title.toLocaleUpperCase('ro'), { weight: 'bold', size: 15, colour: INK, isCentred: true });
  pages.gap(24);
  put('body');
  pages.gap(16);
  put('foot');
  pages.gap(56);
  pages.put(WORDS.sources, { weight: 'bold', size: 8, colour: FAINT });
  for (const [index, source] of sources.entries()) pages.put(`${index + 1}. ${source}`, { size: 8, colour: FAINT });
  if (lines.some(({ notes }) => notes.length === 0)) pages.put(WORDS.usual, { size: 8, colour: FAINT });
  return pages.finish(() => `${WORDS.notice} – Parafa`);
}
