import type { SourceId } from '../contract/ids.js';
import type { Citation } from '../facts/fact.js';
import { formatDate } from '../language/format.js';
import { message } from '../messages/message.js';
import type { AnswerContext } from './answer.js';
import { placeIn } from './place.js';

/** More places than this say nothing to a reader; the title alone is shown then. */
const MOST_LOCATORS = 3;

function bySource(citations: readonly Citation[]): Map<SourceId, Set<string>> {
  const sources = new Map<SourceId, Set<string>>();
  for (const { source, locator } of citations) {
    const locators = sources.get(source) ?? new Set();
    sources.set(source, locators.add(locator));
  }
  return sources;
}

/**
 * `Sursa: INMSS, adresa nr. 5229/26.06.2026, perioada de înscriere; …`, each source once with its places. Old law gets
 * a sentence with the act's date before it, so that no answer can present it as what holds today.
 */
export function sourceLine(citations: readonly Citation[], { kb, lang }: AnswerContext): string {
  const cited = [...bySource(citations)].map(([id, locators]) => ({ source: kb.source(id), locators: [...locators] }));
  if (cited.length === 0) return '';
  const warnings = cited
    .filter(({ source }) => source.historical)
    .map(({ source: { date, dateIsInForce = false, shortTitle } }) =>
      date === undefined
        ? message(lang, 'source-line.undated', { title: shortTitle[lang] })
        : message(lang, dateIsInForce ? 'source-line.in-force' : 'source-line.dated', {
            title: shortTitle[lang],
            date: formatDate(date, lang),
          }),
    );
  const titles = cited.map(({ source, locators }) =>
    [
      source.shortTitle[lang],
      ...(locators.length <= MOST_LOCATORS ? locators.map((each) => placeIn(each, lang)) : []),
    ].join(', '),
  );
  return [...warnings, `${message(lang, 'source-line.label')}: ${titles.join('; ')}.`].join('\n');
}
