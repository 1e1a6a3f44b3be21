import type { ContactValue, ProgrammeValue } from '../../core/facts/inmss-values.js';
import { fold } from '../../core/text/fold.js';
import type { Vocabulary } from '../../core/vocabulary/vocabulary.js';
import type { Documents, DraftFact } from './document.js';

const E_MAIL = /[\w.-]+@[\w-]+\.[\w.-]*\w/gu;
const PHONE = /tel\.?:? ?(\(?0\d{2,3}\)?[\d ]{6,12}\d)/giu;

interface Contact extends Omit<Partial<ContactValue>, 'programmes'> {
  programmes: string[];
}

const key = (text: string): string => fold(text).replace(/[^\p{L}]+/gu, '');

/** Programmes that a line names before the dash, by their own names or those of the vocabulary. */
function programmesOfContact(text: string, programmes: readonly ProgrammeValue[], vocabulary: Vocabulary): string[] {
  const named = new Set(vocabulary.find(text, { kinds: ['programme'] }).map(({ id }) => id));
  return programmes
    .filter(({ programme, name }) => named.has(programme) || key(text).includes(key(name.ro)))
    .map(({ programme }) => programme);
}

/** Whom to write to: `Programe – Nume adresă@…, tel: …`, a line each; and the institution at the foot. */
export function findContacts(
  documents: Documents,
  programmes: readonly ProgrammeValue[],
  vocabulary: Vocabulary,
  office: ContactValue['office'],
): DraftFact[] {
  const facts: DraftFact[] = [];
  for (const { source, text } of documents.lines) {
    const emails = text.match(E_MAIL) ?? [];
    const phones = [...text.matchAll(PHONE)].map(([, number = '']) => number.trim());
    const [before = '', ...after] = text.split(/\s[–-]\s|(?<=\p{L})- /u);
    const person =
      after
        .join(' ')
        .split(/[\w.-]+@/u)[0]
        ?.trim() ?? '';
    const citations = [{ source, locator: 'contacte', quote: text }];
    const add = (id: string, value: Contact) => facts.push({ id, type: 'contact', value, citations });
    if (emails.length > 0 && /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+$/u.test(person)) {
      const own = programmesOfContact(before, programmes, vocabulary);
      if (own.length > 0)
        add(`inmss.contact.${key(person)}`, {
          person,
          programmes: own,
          emails,
          ...(phones.length > 0 ? { phones } : {}),
        });
    } else if (emails.length > 0 && fold(text).includes('reconversie')) {
      const own = programmes.filter(({ kind }) => kind === 'requalification').map(({ programme }) => programme);
      const name = {
        ro: 'INMSS, programe reconversie profesională',
        en: 'INMSS, requalification programmes (reconversie)',
        ru: 'INMSS, программы переквалификации (reconversie)',
      };
      add('inmss.contact.requalification', {
        office: name,
        programmes: own,
        emails,
        ...(phones.length > 0 ? { phones } : {}),
      });
    } else if (phones.length > 0 && /^Str\./u.test(text)) {
      const address =
        text
          .split(/;? ?tel\.?:?/iu)[0]
          ?.replace(/[;,]\s*$/u, '')
          .trim() ?? '';
      if (!facts.some(({ id }) => id === 'inmss.contact.general'))
        add('inmss.contact.general', { ...(office ? { office } : {}), programmes: [], emails, phones, address });
    }
  }
  const [platform] = documents.matches(/platforma (?:INMSS )?((?:https?:\/\/)?www\.[\w.-]+\.ro\/?)/giu, 'platforma');
  if (platform)
    facts.push({
      id: 'inmss.platform',
      type: 'contact',
      value: {
        office: { ro: 'platforma INMSS', en: 'the INMSS platform', ru: 'платформа INMSS' },
        sites: [platform.groups[0] ?? ''],
      },
      citations: [platform.citation],
    });
  return facts;
}

/** In which year the programmes are held. */
export function findTrainingYear(documents: Documents): DraftFact[] {
  const [held] = documents.matches(/se vor organiza în (?:anul )?(20\d\d)/giu, 'titlu');
  if (!held) return [];
  const year = held.groups[0] ?? '';
  return [
    {
      id: 'inmss.training-year.announcement',
      type: 'statement',
      subject: 'training',
      attribute: 'year',
      value: {
        says: {
          ro: `care se vor organiza în anul ${year}`,
          en: `held in ${year}`,
          ru: `которые пройдут в ${year} году`,
        },
      },
      citations: [held.citation],
    },
  ];
}
