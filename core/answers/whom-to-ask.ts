import type { Language, ProgrammeId } from '../contract/ids.js';
import type { Fact, KnowledgeBase } from '../facts/fact.js';
import type { ContactValue } from '../facts/inmss-values.js';
import { message } from '../messages/message.js';
import type { Line, Voice } from './voice.js';

/** The contact that the announcement gives for a programme, or undefined: Cardiologie and Radioterapie have none. */
export const contactFor = (kb: KnowledgeBase, programme: ProgrammeId): Fact<ContactValue> | undefined =>
  kb.factsOfType<ContactValue>('contact').find(({ value }) => value.programmes.includes(programme));

/** `Marian Matei, mmatei@inmss.ro`; phones and e-mails as the source prints them. */
export function contactLine({ person, office, emails, phones }: ContactValue, lang: Language): string {
  const name = person ?? office?.[lang];
  const reach = [
    phones.length > 0 ? `${message(lang, 'whom-to-ask.phone')} ${phones.join(', ')}` : undefined,
    ...emails,
  ];
  return [name, ...reach].filter((item) => item !== undefined).join(', ');
}

/** Contacts that answer for no programme in particular. */
export const generalContacts = (v: Voice): Fact<ContactValue>[] =>
  v.kb
    .factsOfType<ContactValue>('contact')
    .filter(({ value }) => value.programmes.length === 0 && value.phones.length + value.emails.length > 0);

/** Who can help in general: `INMSS, Serviciul …, tel. … sau …, contact@…`. */
export function generalContact(v: Voice): string {
  const contacts = generalContacts(v).map(({ id }) => v.contact(id));
  const first = <T>(list: readonly (readonly T[])[]): T[] => list.flatMap(([item]) => item ?? []);
  const names = new Set(contacts.flatMap(({ person, office }) => person ?? office?.[v.lang] ?? []));
  const phones = first(contacts.map(({ phones: numbers }) => numbers)).join(v.text('whom-to-ask.or'));
  const [email] = first(contacts.map(({ emails }) => emails));
  return [[...names][0], phones && `${v.text('whom-to-ask.phone')} ${phones}`, email].filter(Boolean).join(', ');
}

/** Who can help about the programme that the question names, or in general. */
export function whomToAsk(v: Voice): string {
  const [programme] = v.intent.entities.programme ?? [];
  const named = programme === undefined ? undefined : contactFor(v.kb, programme);
  return named ? contactLine(v.contact(named.id), v.lang) : generalContact(v);
}

/** A sentence with {@link whomToAsk}: for everything that the documents leave open. */
export const askLine: Line = (v) => v.text('whom-to-ask.ask-line', { whomToAsk: whomToAsk(v) });
