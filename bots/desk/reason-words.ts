import { ENROLMENT_REQUIREMENT_IDS } from '../../core/contract/ids.js';
import { REQUEST_REASONS, type RequestReason } from '../../core/dossier/lifecycle/requests.js';
import type { KnowledgeBase } from '../../core/facts/fact.js';
import type { Store } from '../../store/open-store.js';
import { requestLines } from '../chat/dossier/standing-text.js';

/** What a person reads when this is the reason, and no words of staff are. Empty where staff have to write them. */
export type ReasonWords = (reason: RequestReason, requirement?: string) => string;

/** In the language that the person writes in: staff begin from the very words that would go out. */
export async function reasonWordsFor(store: Store, kb: KnowledgeBase, personId: string): Promise<ReasonWords> {
  const chats = await store.chats.ofPerson(personId);
  const language = chats.at(-1)?.language ?? 'ro';
  return (reason, requirement) =>
    requestLines({ reason, ...(requirement ? { requirement } : {}) }, kb, language).join('\n');
}

const isReason = (code: string): code is RequestReason => REQUEST_REASONS.some((known) => known === code);

/** Why the machine thinks that a requirement is not met, as a reason of staff: what a form begins from. */
export const suggestedReason = (status: string, problems: readonly { code: string }[]): RequestReason =>
  problems.map(({ code }) => code).find(isReason) ?? (status === 'missing' ? 'missing' : 'other');

/** All that a form needs to fill a text in: of each reason, and of a requirement where that says it otherwise. */
export function reasonTexts(words: ReasonWords, requirements: readonly string[]) {
  return REQUEST_REASONS.flatMap((reason) => {
    const general = words(reason);
    const particular = requirements
      .map((requirement) => ({ reason, requirement, text: words(reason, requirement) }))
      .filter(({ text }) => text !== general);
    return [{ reason, text: general }, ...particular];
  });
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words of some reason as a form offered them: whoever sends them has written nothing of their own. */
export const isUnchanged = (text: string, words: ReasonWords): boolean =>
  REQUEST_REASONS.some((reason) =>
    [undefined, ...ENROLMENT_REQUIREMENT_IDS].some(
      (requirement) => folded(words(reason, requirement)) === folded(text),
    ),
  );
