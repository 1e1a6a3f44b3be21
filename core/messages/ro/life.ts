import { counted } from '../counted.js';
import type { LifeMessages } from '../shapes/life.js';

const days = counted('ro', '{n, plural, one {# zi} few {# zile} other {# de zile}}');
const atStaff =
  'Dosarul este la verificare și nu se poate schimba acum. Dacă doriți să îl schimbați, retrageți-l întâi.';
const done =
  'Dosarul este încheiat: a fost confirmat împreună cu plata. Pentru alt program deschideți alt dosar; pentru întrebări scrieți /operator.';

export const life: LifeMessages = {
  state: {
    draft: '',
    submitted: 'Dosarul este la verificare; vă scriem imediat ce avem răspunsul.',
    'in-review': 'O persoană verifică acum dosarul; vă scriem imediat ce avem răspunsul.',
    'asked-again':
      'O persoană a verificat dosarul și vă cere ceva. Trimiteți ce se cere, apoi apăsați „Trimite la verificare”.',
    approved:
      '✅ Dosarul a fost verificat și confirmat de o persoană. Înscrierea se face numai pe platforma INMSS; după ce INMSS o validează, trimiteți aici dovada plății.',
    'payment-awaited': 'Etapa plății: dosarul se verifică împreună cu dovada plății taxei.',
    final: '✅ Dosarul, împreună cu plata, a fost verificat și confirmat de o persoană.',
    rejected:
      'Dosarul a fost verificat de o persoană și nu a fost confirmat. Îl puteți corecta și trimite din nou; pentru întrebări scrieți /operator.',
    withdrawn: 'Ați retras dosarul de la verificare. Îl puteți schimba și trimite din nou.',
  },
  short: {
    draft: 'în lucru',
    submitted: 'la verificare',
    'in-review': 'la verificare',
    'asked-again': 'de completat',
    approved: 'confirmat',
    'payment-awaited': 'urmează plata',
    final: 'încheiat',
    rejected: 'neconfirmat',
    withdrawn: 'retras',
  },
  nothingYet: 'Nu am primit încă niciun act.',
  verdict: {
    complete: '✅ Dosarul pare complet. Trimiteți-l la verificare.',
    incomplete: 'Dosarul nu este încă complet.',
    'needs-review':
      'Nu lipsește nimic, dar sunt lucruri pe care trebuie să le vadă o persoană. Trimiteți dosarul la verificare.',
  },
  mark: { satisfied: '✅', confirmed: '☑️', missing: '❌', problem: '❗', review: '🔎', asked: '✉️', waiting: '⏳' },
  asks: (words) => `O persoană vă cere: ${words}`,
  missing: 'Trimiteți actul cerut.',
  confirmed: 'confirmat de o persoană',
  locked: {
    draft: atStaff,
    submitted: atStaff,
    'in-review': atStaff,
    'asked-again': atStaff,
    approved: 'Actele au fost confirmate și rămân așa cum sunt. Puteți adăuga dovada plății.',
    'payment-awaited': atStaff,
    final: done,
    rejected: atStaff,
    withdrawn: atStaff,
  },
  withdraw: {
    button: 'Retrage de la verificare',
    done: 'Am retras dosarul de la verificare. Îl puteți schimba și trimite din nou.',
    notNow: 'Dosarul nu mai este la verificare.',
  },
  paymentComes: 'Dosarul este confirmat, așa că verific acum și plata. Ce trimiteți se adaugă la el.',
  other: {
    button: 'Alt dosar',
    list: 'Dosarele dumneavoastră. Alegeți unul sau începeți altul.',
    begin: 'Dosar nou',
    turnedTo: (title) => `Lucrați acum la: ${title}`,
    gone: 'Dosarul nu mai există.',
  },
  restore: {
    button: 'Pune-l la loc',
    done: (name) => `Am pus „${name}” la loc în dosar.`,
    tooLate: 'Actul a fost șters definitiv. Trimiteți-l, vă rog, din nou.',
  },
  wrong: {
    ask: (name) => `Ce am citit greșit pe „${name}”?`,
    type: 'Este alt fel de act',
    something: 'Altceva',
    say: (label, read) => `${label}: am citit ${read ? `„${read}”` : 'nimic'}. Scrieți ce este pe act.`,
    confirm: (label, value) => `${label}: „${value}”. Este bine așa?`,
    yes: 'Da, așa scrie pe act',
    again: 'Nu, scriu din nou',
    noted: (label, value) => `Am notat: ${label} „${value}”. O persoană se uită la act și confirmă.`,
    noCnp: 'Nu scrieți CNP-ul aici, este o dată personală. O persoană îl va citi de pe act.',
    waits: (label, value) => `${label}: ați spus „${value}”, o persoană verifică`,
  },
  takesBack: 'Ați fost deja de acord. Acordul se retrage ștergând datele.',
  eraseAgain: 'Butonul este mai vechi de o zi, așa că vă întreb din nou.',
  undone: 'Decizia de dinainte a fost luată înapoi: o persoană verifică din nou. Vă scriem răspunsul.',
  kept: ({ personDays, warningDays, dossierDays, failedDays, chatDays, questionDays }) =>
    [
      'Cât timp le păstrăm:',
      `• toate datele: cel mult ${days(personDays)} de la ultima folosire; vă anunțăm cu ${days(warningDays)} înainte;`,
      `• actele și ce am citit din ele: ${days(dossierDays)} după ce dosarul este încheiat, neconfirmat sau retras;`,
      `• fișierele pe care nu le-am putut citi sau pe care le-ați scos: cel mult ${days(failedDays)};`,
      `• discuțiile cu o persoană: ${days(chatDays)} de la ultimul mesaj;`,
      `• întrebările la care nu am avut răspuns, fără numere și nume: ${days(questionDays)}.`,
      'Le puteți șterge oricând cu /stergere.',
    ].join('\n'),
  erasureSoon: (date) =>
    `Nu ne-ați mai scris de mult. Pe ${date} ștergem actele și toate datele dumneavoastră de aici. Dacă doriți să le păstrăm, scrieți-ne orice până atunci; dacă nu, nu trebuie să faceți nimic.`,
};
