import { foldText } from '../../identity/fold.js';
import type { Case } from '../requirement.js';
import { placesOf } from '../wording.js';

const PARTS = /[,;:()|–—\n\t]|\s-\s|\s{2,}|(?<=\p{L})\/\s/u;
const COURSE = /^(PROGRAM|SPECIALIZ|CURS)/;
/** What a nurse is. `Asistența medicală comunitară` is what one asks for. */
const TITLE = /^(ASIST|MOAS)/;
const COMMUNITY = /^COMUNITAR/;

/**
 * The parts of a row without where she works (`Secția Cardiologie`) and what she is (`asistent medical de pediatrie`): neither is what is
 * asked for. A noun of a place that ends its part is the name of a programme (`Laborator`).
 */
export function withoutWorkplaces(row: string, { options: { statements } }: Case): string[] {
  const places = statements?.work.places ?? [];
  return row.split(PARTS).map((part) => {
    const words = foldText(part).split(' ');
    const heads = placesOf(words, places).filter(({ end }) => end < words.length);
    const titles = words.some((word) => COMMUNITY.test(word))
      ? []
      : words.flatMap((word, start) => (TITLE.test(word) ? [{ start }] : []));
    const starts = [...heads, ...titles].map(({ start }) => start);
    let isCut = false;
    return words
      .filter((word, at) => {
        isCut = (isCut || starts.includes(at)) && !COURSE.test(word);
        return !isCut;
      })
      .join(' ');
  });
}
