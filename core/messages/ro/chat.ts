import { counted } from '../counted.js';
import type { ChatTexts } from '../shapes/chat.js';

const lastQuestions = counted(
  'ro',
  '{n, plural, =1 {ultima întrebare} few {ultimele # întrebări} other {ultimele # de întrebări}}',
);
const minutesLong = counted('ro', '{n, plural, one {# minut} few {# minute} other {# de minute}}');

export const chat = {
  welcome:
    'Bună ziua! Sunt Parafa și vă ajut cu înscrierea la programele de specializare INMSS pentru asistenți medicali și moașe.\n\n' +
    'Scrieți-mi întrebarea cu cuvintele dumneavoastră, de exemplu: „Sunt AMG, la ce programe mă pot înscrie?” sau „Până când se plătește taxa?”. ' +
    'Răspund din documentele oficiale și vă spun de fiecare dată sursa.\n\n' +
    'Cu /dosar vă verific actele înainte de înscriere, iar cu /operator vorbiți cu o persoană.',
  help: (commands) =>
    `Scrieți întrebarea cu cuvintele dumneavoastră sau folosiți o comandă:\n\n${commands
      .map(({ name, what }) => `/${name} – ${what}`)
      .join('\n')}`,
  commands: {
    start: 'începeți de aici',
    ask: 'puneți o întrebare',
    programmes: 'lista programelor',
    periods: 'perioadele de înscriere și de plată',
    fee: 'taxa de participare',
    papers: 'actele de la dosar',
    contact: 'pe cine întrebați la INMSS',
    dossier: 'verificați dosarul de înscriere',
    status: 'în ce stadiu este dosarul',
    payment: 'cum și unde se plătește',
    models: 'acte model de tipărit, completate',
    calendar: 'perioadele, pentru calendar',
    person: 'vorbiți cu o persoană',
    language: 'limba răspunsurilor',
    reminders: 'mementouri pentru termene',
    data: 'ce date păstrăm despre dumneavoastră',
    erase: 'ștergeți datele dumneavoastră',
    privacy: 'ce păstrăm și ce drepturi aveți',
    settings: 'limba, mementouri, datele dumneavoastră',
    help: 'lista comenzilor',
  },
  languageQuestion: 'În ce limbă doriți răspunsurile?',
  languageChosen: 'De acum vă răspund în limba română.',
  languageAutomatic: 'De acum vă răspund în limba în care scrieți.',
  languageNames: { ro: 'Română', en: 'English', ru: 'Русский', auto: 'Limba în care scriu' },
  unknownCommand: (name) =>
    `Nu cunosc comanda „/${name}”. Scrieți /ajutor pentru lista comenzilor sau puneți întrebarea cu cuvintele dumneavoastră.`,
  askPrompt: 'Scrieți întrebarea cu cuvintele dumneavoastră, de exemplu: „Ce acte îmi trebuie la dosar?”.',
  lost: 'Am pierdut firul discuției noastre și o luăm de la capăt. Actele și dosarul dumneavoastră sunt neatinse: le vedeți cu /status.',
  emptyMessage:
    'Mesajul este gol. Scrieți-mi întrebarea cu cuvintele dumneavoastră, de exemplu: „Ce acte îmi trebuie la dosar?”.',
  staleChoice:
    'Butonul acesta nu mai este valabil. Scrieți /ajutor pentru lista comenzilor sau puneți întrebarea din nou.',
  unsupported: {
    sticker: 'Nu pot citi autocolante. Scrieți-mi întrebarea în cuvinte.',
    voice: 'Nu pot asculta mesaje vocale. Scrieți-mi, vă rog, întrebarea.',
    video: 'Nu pot vedea filmări. Trimiteți o fotografie sau un PDF al documentului.',
    location: 'Nu am nevoie de locația dumneavoastră. Scrieți-mi întrebarea în cuvinte.',
    contact: 'Nu am nevoie de datele altei persoane. Scrieți-mi întrebarea în cuvinte.',
    poll: 'Nu pot răspunde la sondaje. Scrieți-mi întrebarea în cuvinte.',
    other: 'Nu pot citi acest fel de mesaj. Scrieți-mi întrebarea sau trimiteți o fotografie ori un PDF.',
  },
  privateOnly: 'În grup nu cer și nu primesc acte sau date personale. Scrieți-mi, vă rog, în privat.',
  inPrivate: 'Scrieți-mi în privat',
  about: {
    short: 'Întrebări despre programele de specializare INMSS și verificarea dosarului de înscriere.',
    long: 'Răspund la întrebări despre programele de specializare INMSS pentru asistenți medicali și moașe, cu sursa de fiecare dată, și verific actele dosarului înainte de înscriere.\n\nÎnscrierea se face numai pe platforma INMSS. Ce păstrez și cât timp: /confidentialitate',
  },
  cnpSeen:
    'În mesaj este un CNP. Nu l-am păstrat; ca să nu rămână nici în chat, puteți șterge mesajul. Pentru dosar îl citesc numai de pe cartea de identitate.',
  settings: {
    title: (language) => `Setări\n\nLimba răspunsurilor: ${language}. Alegeți mai jos ce doriți să schimbați.`,
    reminders: 'Mementouri',
    data: 'Datele mele',
    erase: 'Șterge datele mele',
  },
  first: { programmes: 'Programe', fee: 'Taxa', dossier: 'Verific dosarul' },
  heardAgain: 'Vă pot răspunde din nou. Scrieți-mi întrebarea sau continuați cu /dosar.',
  unheard: {
    'too-fast': 'Primesc prea multe mesaje deodată. Vă rog să așteptați câteva clipe și să continuați.',
    'day-over':
      'Pentru astăzi am primit de la dumneavoastră atâtea mesaje câte pot citi. Vă răspund din nou mâine; ce ați trimis până acum rămâne păstrat.',
    banned:
      'Personalul a oprit conversația cu dumneavoastră. Puteți în continuare să vedeți (/datelemele) și să ștergeți (/stergere) datele pe care le păstrăm.',
  },
  failure: (incident) =>
    `Îmi pare rău, a apărut o problemă la noi și nu am putut răspunde. Încercați din nou; dacă se repetă, spuneți operatorului codul ${incident}.`,
  kept: {
    nothing: 'Despre această conversație nu păstrăm nimic în afară de limba aleasă.',
    chat: (lang, questions, minutes) =>
      [
        'Iată ce păstrăm despre această conversație:',
        `– limba răspunsurilor: ${lang};`,
        questions === 0
          ? '– nicio întrebare de-a dumneavoastră;'
          : `– ${lastQuestions(questions)}, timp de ${minutesLong(minutes)}, ca să înțeleg la ce vă referiți.`,
        'Nu trimitem aceste date nimănui.',
      ].join('\n'),
  },
  choicesHint: 'Răspundeți cu numărul variantei.',
  upload: {
    button: '📎 Încarcă acte',
    title: 'Încărcați actele',
    label: 'Fotografii sau PDF-uri',
    hint: 'Le vedeți numai dumneavoastră; se citesc după ce v-ați dat acordul.',
  },
} satisfies ChatTexts;
