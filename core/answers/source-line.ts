import type { SourceId } from '../contract/ids.js';
import type { Citation } from '../facts/fact.js';
import { formatDate } from '../language/format.js';
import { linesOf, textOf } from '../messages/message.js';
import type { AnswerContext } from './answer.js';

const LABEL = textOf('source-line.label');

/** What is old and bears no date. */
const UNDATED = linesOf('source-line.undated', (title: string) => ({ title }));

const HISTORICAL = {
  ro: (title: string, date: string, inForce: boolean) =>
    `Atenție: ${title} ${inForce ? `a intrat în vigoare la ${date}` : `este un act din ${date}`}; verificați ce se aplică astăzi.`,
  en: (title: string, date: string, inForce: boolean) =>
    `Please note: ${title} ${inForce ? `came into force on ${date}` : `dates from ${date}`}; check what applies today.`,
  ru: (title: string, date: string, inForce: boolean) =>
    `Обратите внимание: документ «${title}» ${inForce ? `вступил в силу ${date}` : `датирован ${date}`}; проверьте, что действует сегодня.`,
} as const;

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
        ? UNDATED[lang](shortTitle[lang])
        : HISTORICAL[lang](shortTitle[lang], formatDate(date, lang), dateIsInForce),
    );
  const titles = cited.map(({ source, locators }) =>
    [source.shortTitle[lang], ...(locators.length <= MOST_LOCATORS ? locators : [])].join(', '),
  );
  return [...warnings, `${LABEL[lang]}: ${titles.join('; ')}.`].join('\n');
}
