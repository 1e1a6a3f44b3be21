import { MONTHS } from '../../core/language/format.js';
import type { Documents, DraftFact } from './document.js';

const DAY = String.raw`\d{1,2} (?:${MONTHS.ro.join('|')})(?: \d{4}| a\.c\.)?`;

/** `14 octombrie 2027`, or the year that the other dates give. */
function dayOf(text: string, year: string | undefined): string | undefined {
  const [day = '', month = '', own] = text.split(' ');
  const number = MONTHS.ro.indexOf(month.toLowerCase()) + 1;
  const itsYear = own && /^\d{4}$/.test(own) ? own : year;
  return number > 0 && itsYear ? `${itsYear}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}

const yearIn = (text: string): string | undefined => /\b(20\d\d)\b/.exec(text)?.[1];

/** When one enrols and when one pays. */
export function findPeriods(documents: Documents): DraftFact[] {
  const facts: DraftFact[] = [];
  const [enrolment] = documents.matches(new RegExp(`(${DAY}) ?[-–] ?(${DAY})`, 'giu'), 'perioada de înscriere');
  const year = enrolment && yearIn(enrolment.citation.quote);
  if (enrolment) {
    const [opens, closes] = enrolment.groups.map((day) => dayOf(day, year));
    if (opens && closes)
      facts.push({
        id: 'inmss.enrolment-period',
        type: 'period',
        subject: 'enrolment',
        attribute: 'period',
        value: { opens, closes },
        citations: [enrolment.citation],
      });
  }
  const [window] = documents.matches(
    new RegExp(`începând cu data de (${DAY})[^.]{0,40}? până la data de (${DAY})`, 'giu'),
    'perioada de plată',
  );
  const ends = documents.matches(new RegExp(`plății [^.]{0,90}?până la data de (${DAY})`, 'giu'), 'perioada de plată');
  const [opens, closes] = window
    ? window.groups.map((day) => dayOf(day, year))
    : [undefined, ends[0] && dayOf(ends[0].groups[0] ?? '', year)];
  if (closes)
    facts.push({
      id: 'inmss.payment-period',
      type: 'period',
      subject: 'payment',
      attribute: 'period',
      value: { ...(opens ? { opens } : {}), closes },
      citations: [...(window ? [window.citation] : []), ...ends.map(({ citation }) => citation)],
    });
  return facts;
}

const numberOf = (text: string): number => Number(text.replace(/[. ]/g, ''));

export function findFee(documents: Documents): DraftFact[] {
  const fees = documents.matches(/(\d{1,3}(?:[. ]\d{3})+|\d{3,6}) lei ?\/ ?participant/giu, 'taxa');
  const [first] = fees;
  if (!first) return [];
  const amountLei = numberOf(first.groups[0] ?? '');
  const same = fees.filter(({ groups }) => numberOf(groups[0] ?? '') === amountLei);
  return [
    {
      id: 'inmss.fee',
      type: 'money',
      subject: 'fee',
      attribute: 'amount',
      value: { amountLei, per: 'participant' },
      citations: same.map(({ citation }) => citation),
    },
  ];
}

export function findAccount(documents: Documents, beneficiary: string | undefined): DraftFact[] {
  const [account] = documents.matches(/RO\d{2} ?[A-Z]{4}(?: ?[A-Z0-9]){16}/gu, 'contul');
  const [treasury] = documents.matches(/Trezoreri[ae] [^,.;:]{2,40}/gu, 'contul');
  const [taxId] = documents.matches(/(?:CIF|C\.I\.F\.|CUI):? ?(?:RO ?)?(\d{2,10})/gu, 'contul');
  const [named] = documents.matches(/în contul (?:INMSS )?((?:Institut|Centr|Școal|Minister)[^:.]{5,90}):/gu, 'contul');
  const known = beneficiary && documents.carried(beneficiary);
  const payee = named
    ? { name: named.groups[0] ?? '', citation: named.citation }
    : known && { name: beneficiary, citation: { ...known, locator: 'contul' } };
  if (!account || !treasury || !taxId || !payee) return [];
  return [
    {
      id: 'inmss.account',
      type: 'account',
      value: {
        beneficiary: payee.name.trim(),
        iban: account.citation.quote.replaceAll(' ', ''),
        treasury: treasury.citation.quote,
        taxId: taxId.groups[0] ?? '',
      },
      citations: [payee.citation, account.citation, treasury.citation, taxId.citation],
    },
  ];
}

/** What comes back of the fee: three figures of one sentence. */
export function findRefund(documents: Documents): DraftFact[] {
  const [rule] = documents.matches(
    /[^.]*restituie[^.]*?cel puțin (\d+) zile[^.]*?(\d{1,3}) ?%[^.]*?primele (\d+) (?:de )?zile[^.]*\./giu,
    'restituirea taxei',
  );
  if (!rule) return [];
  const [full, share, within] = rule.groups.map(Number);
  return [
    {
      id: 'inmss.refund',
      type: 'refund',
      value: { fullUntilDaysBeforeStart: full, partialShare: (share ?? 0) / 100, partialWithinDaysFromStart: within },
      citations: [rule.citation],
    },
  ];
}
