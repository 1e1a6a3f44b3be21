import type { ProgrammeId } from '../contract/ids.js';
import { allProgrammes } from '../eligibility/target-groups.js';
import type { ContactValue } from '../facts/inmss-values.js';
import { fold, wordsOf } from '../text/fold.js';
import type { AnswerPart } from './answer.js';
import { byAspect, lines } from './by-aspect.js';
import type { Line, Voice } from './voice.js';
import { contactFor, contactLine, generalContact, generalContacts } from './whom-to-ask.js';

const asksForPhone = (v: Voice): boolean => v.intent.aspects.includes('contact.phone');

function forProgramme(v: Voice, programme: ProgrammeId): string {
  const name = v.programme(programme);
  const contact = contactFor(v.kb, programme);
  if (!contact) {
    v.cite(...allContactIds(v));
    return v.text('contact.for-programme', { name, generalContact: generalContact(v) });
  }
  const noted = conflicts(v, programme);
  const missing =
    asksForPhone(v) && contact.value.phones.length === 0
      ? ` ${v.text('contact.no-phone', { generalContact: generalContact(v) })}`
      : '';
  return `${name}: ${contactLine(v.contact(contact.id), v.lang)}.${missing}${noted && `\n${noted}`}`;
}

/** Contacts of the programmes, each once, in the order of the programmes. */
const allContactIds = (v: Voice): string[] => [
  ...new Set(allProgrammes(v.kb).flatMap(({ value }) => contactFor(v.kb, value.programme)?.id ?? [])),
];

const withoutContact = (v: Voice): string =>
  allProgrammes(v.kb)
    .filter(({ value }) => contactFor(v.kb, value.programme) === undefined)
    .map(({ value }) => v.programme(value.programme))
    .join(', ');

/** `• Psihiatrie: Marian Nanu, mariannanu@gmail.com` */
function contactRow(v: Voice, id: string): string {
  const contact = v.contact(id);
  return `• ${contact.programmes.map((programme) => v.programme(programme)).join(', ')}: ${contactLine(contact, v.lang)}`;
}

/** Every contact of the announcement with its programmes. */
function everyContact(v: Voice): string {
  const rows = allContactIds(v).map((id) => contactRow(v, id));
  const none = withoutContact(v);
  return lines(...rows, none !== '' && v.text('contact.none', { none }));
}

const general: Line = (v) =>
  v.text('contact.general', {
    generalContact: generalContact(v),
    fax: faxOf(v, 'fax'),
    sites: sites(v),
    __: faxOf(v, 'факс'),
  });

const values = (v: Voice): ContactValue[] => generalContacts(v).map(({ id }) => v.contact(id));
const faxOf = (v: Voice, word: string): string => {
  const fax = values(v).flatMap((value) => value.fax ?? [])[0];
  return fax ? `; ${word} ${fax}` : '';
};
const sites = (v: Voice): string =>
  [...values(v), v.contact('inmss.platform')].flatMap((each) => each.sites).join(', ');

/** The contact that programmes of requalification share, where they have one. */
const shared = (v: Voice): ContactValue | undefined => {
  const [programme] = allProgrammes(v.kb).filter(({ value }) => value.kind === 'requalification');
  const found = programme && contactFor(v.kb, programme.value.programme);
  return found && v.contact(found.id);
};

const reach =
  (kind: 'phones' | 'emails') =>
  (v: Voice): string => {
    const own = values(v).flatMap((value) => value[kind]);
    const [theirs] = shared(v)?.[kind] ?? [];
    const all = [...own, ...(theirs ? [`${v.text('contact.for-requalification')} ${theirs}`] : [])];
    return lines(`${v.text(`contact.names.${kind}`)}: ${all.join('; ')}.`, v.text('contact.which'));
  };

const conflicts = (v: Voice, programme?: ProgrammeId): string =>
  lines(
    ...v.kb
      .conflictsAbout('contact')
      .filter((each) => each.topics[0] === 'contact' && each.programmes?.[0] === programme)
      .map(({ id }) => v.conflict(id)),
  );

/** Contacts whose person the question names by the family name. */
function personsNamed(v: Voice): string[] {
  const words = new Set(wordsOf(v.intent.text).map(({ text }) => text));
  const isNamed = (person: string | undefined): boolean => words.has(wordsOf(fold(person ?? '')).at(-1)?.text ?? '');
  return allContactIds(v).filter((id) => isNamed(v.kb.fact<ContactValue>(id).value.person));
}

/** Programmes and people that the question names come first; undefined where it names none. */
function named(v: Voice): string | undefined {
  const programmes = v.intent.entities.programme ?? [];
  if (programmes.length > 0) return lines(...programmes.map((programme) => forProgramme(v, programme)));
  const persons = personsNamed(v);
  return persons.length > 0 ? lines(...persons.map((id) => contactRow(v, id))) : undefined;
}

const answer = (v: Voice): AnswerPart =>
  v.part('answered', named(v) ?? lines(general(v), conflicts(v), v.text('contact.which')));

const unlessNamed =
  (speak: Line): Line =>
  (v) =>
    named(v) ?? speak(v);

const office = (v: Voice): string => {
  const contact = shared(v);
  return contact ? `${contactLine(contact, v.lang)}.` : answer(v).text;
};

const noAnswer: Line = (v) =>
  lines(
    ...(v.intent.entities.programme ?? []).map((programme) => forProgramme(v, programme)),
    v.text('contact.no-answer', { generalContact: generalContact(v) }),
  );

/** Whom to write to or call. */
export const contact = byAspect(
  {
    'contact.phone': { line: unlessNamed(reach('phones')) },
    'contact.email': { line: unlessNamed(reach('emails')) },
    'contact.person': { line: unlessNamed(everyContact) },
    'contact.requalification': { line: office },
    'contact.all': { line: everyContact },
    'contact.no-answer': { line: noAnswer },
  },
  answer,
);
