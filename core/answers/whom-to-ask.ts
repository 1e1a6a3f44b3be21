import type { Language, ProgrammeId } from '../contract/ids.js';
import type { Fact, KnowledgeBase } from '../facts/fact.js';
import type { ContactValue } from '../facts/inmss-values.js';
import type { Line, Voice } from './voice.js';

const PHONE = { ro: 'tel.', en: 'tel.', ru: 'тел.' } as const;
const OR = { ro: ' sau ', en: ' or ', ru: ' или ' } as const;

const indexes = new WeakMap<KnowledgeBase, Map<ProgrammeId, Fact<ContactValue>>>();

/** The contact that the announcement gives for a programme, or undefined: Cardiologie and Radioterapie have none. */
export function contactFor(kb: KnowledgeBase, programme: ProgrammeId): Fact<ContactValue> | undefined {
  const known = indexes.get(kb);
  if (known) return known.get(programme);
  const index = new Map<ProgrammeId, Fact<ContactValue>>();
  for (const fact of kb.factsOfType<ContactValue>('contact'))
    for (const id of fact.value.programmes) if (!index.has(id)) index.set(id, fact);
  indexes.set(kb, index);
  return index.get(programme);
}

/** `Marian Matei, mmatei@inmss.ro`; phones and e-mails as the source prints them. */
export function contactLine({ person, office, emails, phones }: ContactValue, lang: Language): string {
  const name = person ?? office?.[lang];
  const reach = [phones.length > 0 ? `${PHONE[lang]} ${phones.join(', ')}` : undefined, ...emails];
  return [name, ...reach].filter((item) => item !== undefined).join(', ');
}

const GENERAL: Line = {
  ro: (v) => `INMSS, Serviciul Formare Resurse Umane, tel. ${phones(v)}, contact@inmss.ro`,
  en: (v) => `INMSS, Serviciul Formare Resurse Umane, tel. ${phones(v)}, contact@inmss.ro`,
  ru: (v) => `INMSS, Serviciul Formare Resurse Umane, тел. ${phones(v)}, contact@inmss.ro`,
};

function phones(v: Voice): string {
  const service = v.contact('inmss.contact.training-service').phones[0] ?? '';
  const letter = v.contact('inmss.contact.general').phones[0] ?? '';
  return `${service}${OR[v.lang]}${letter}`;
}

/** Who can help at INMSS in general. */
export const generalContact = (v: Voice): string => v.say(GENERAL);

/** Who can help about the programme that the question names, or in general. */
export function whomToAsk(v: Voice): string {
  const [programme] = v.intent.entities.programme ?? [];
  const named = programme === undefined ? undefined : contactFor(v.kb, programme);
  return named ? contactLine(v.contact(named.id), v.lang) : generalContact(v);
}

/** A sentence with {@link whomToAsk}: for everything that the documents leave open. */
export const askLine: Line = {
  ro: (v) => `Vă poate răspunde ${whomToAsk(v)}.`,
  en: (v) => `You can ask: ${whomToAsk(v)}.`,
  ru: (v) => `Уточнить можно здесь: ${whomToAsk(v)}.`,
};
