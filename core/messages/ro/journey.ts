import { counted } from '../counted.js';
import type { JourneyMessages } from '../shapes/journey.js';

const days = counted('ro', '{n, plural, one {# zi} few {# zile} other {# de zile}}');
const files = counted('ro', '{n, plural, one {# fișier} few {# fișiere} other {# de fișiere}}');
const pageCount = counted('ro', '{n, plural, one {# pagină} few {# pagini} other {# de pagini}}');

export const journey: JourneyMessages = {
  consent: {
    ask: (n, controller) =>
      [
        'Ca să vă verific actele, sau ca o persoană să vă poată răspunde, am nevoie de acordul dumneavoastră.',
        '',
        controller
          ? `• Cine răspunde de date: ${controller.name}, ${controller.contact}.`
          : '• Cine răspunde de date: cine administrează acest serviciu; îi scrieți cu /operator.',
        '• De ce: numai ca să verificăm actele înainte de înscriere și ca personalul să vă poată răspunde, pe baza acordului dumneavoastră.',
        '• Ce păstrăm: fotografiile și PDF-urile pe care le trimiteți, datele citite din ele și ce scrieți personalului, criptate.',
        `• Cât timp: cel mult ${days(n)} de la ultima folosire sau până le ștergeți dumneavoastră cu /stergere.`,
        '• Cine le vede: dumneavoastră; personalul care verifică dosarele, numai dacă trimiteți dosarul la verificare, ne spuneți că am citit greșit un act sau îi scrieți cu /operator.',
        '• Drepturile dumneavoastră: copie (/datelemele), corectare, ștergere (/stergere), retragerea acordului oricând; plângere la ANSPDCP.',
        '',
        'Aceasta este o verificare prealabilă: înscrierea se face numai pe platforma INMSS. Dacă nu sunteți de acord, vă răspund în continuare la întrebări.',
      ].join('\n'),
    agree: 'Sunt de acord',
    refuse: 'Nu sunt de acord',
    given: 'Vă mulțumesc, am notat acordul dumneavoastră.',
    refused:
      'Am înțeles, nu păstrăm niciun act. Vă răspund în continuare la orice întrebare; dacă vă răzgândiți, scrieți /dosar.',
    filesWait: (n) => `Am primit ${files(n)}; le citesc imediat ce îmi dați acordul.`,
    sendAgain: 'Trimiteți, vă rog, din nou actele.',
  },
  qualification: {
    back: '‹ Altă calificare',
    ask: 'Ce calificare aveți (cea de pe diplomă)?',
    other: 'Altă calificare',
    none: (name) =>
      `${name}: documentele INMSS din acest an nu prevăd niciun program pentru această calificare. Dacă aveți și altă diplomă, alegeți calificarea de pe ea sau întrebați o persoană cu /operator.`,
  },
  programme: {
    ask: (qualification) => `${qualification}: la ce program doriți să vă înscrieți?`,
    differs: '⚠',
    differNote: 'La programele marcate cu ⚠ documentele INMSS nu spun același lucru.',
    requalification: 'Reconversie profesională',
    skills: 'Abilități profesionale',
    fits: (source, quote) => `Programul vi se potrivește. ${source}: „${quote}”`,
    differExplained: (programme, lines) =>
      `${programme}: documentele INMSS nu spun același lucru pentru calificarea dumneavoastră.\n${lines.join('\n')}\n\nPuteți verifica dosarul; o persoană va confirma dacă programul vi se potrivește.`,
    goOn: 'Continui cu acest program',
    choose: 'Aleg alt program',
  },
  applicant: {
    ask: (programme) => `${programme}: cine depune dosarul?`,
    employer: 'Angajatorul',
    self: 'Eu, în nume propriu',
    employerOnly: (programme) => `La ${programme} dosarul se depune prin angajator.`,
  },
  filedBy: { employer: 'prin angajator', self: 'în nume propriu' },
  opened: (programme, applicant, papers) =>
    [
      `Dosar deschis: ${programme}, ${applicant}.`,
      '',
      'Acte cerute:',
      ...papers.map((paper) => `• ${paper}`),
      '',
      'Trimiteți acum actele, în orice ordine: fotografii sau PDF-uri, câte unul ori mai multe deodată. Fotografiați de sus, la lumină, să se vadă toate colțurile.',
    ].join('\n'),
  stillChecked: 'Actele vi le pot verifica și acum.',
  noDossier: 'Nu aveți încă un dosar deschis. Scrieți /dosar ca să începem.',
  checklist: {
    noProgramme: 'programul nu este ales încă',
    title: (programme, applicant) => `Dosar: ${programme} (${applicant})`,
    queued: (name, place) => `⏳ ${name}: așteaptă, locul ${place} la rând`,
    reading: (name, page, pages) => `⏳ ${name}: citesc pagina ${page} din ${pages}`,
    waitingToBeRead: (name) => `⏳ ${name}: se citește`,
    notNeeded: (names) => `Nu sunt necesare: ${names}`,
    failed: (name, why) => `❗ ${name}: ${why}`,
  },
  file: {
    received: (name) => `Am primit „${name}” și îl citesc.`,
    receivedPlace: (name, place) => `Am primit „${name}”. Este al ${place}-lea la rând; vă spun imediat ce l-am citit.`,
    duplicate: (name) => `„${name}” este la dosar deja; nu îl pun de două ori.`,
    refused: {
      empty: (name) => `„${name}” este gol. Trimiteți-l, vă rog, din nou.`,
      'too-large': (name, maxMb) =>
        `„${name}” este prea mare: pot primi fișiere de cel mult ${maxMb} MB. Trimiteți o fotografie obișnuită sau un PDF scanat la 150–200 dpi.`,
      'too-many-files': () =>
        'Dosarul are deja prea multe fișiere. Ștergeți-le pe cele de care nu aveți nevoie și trimiteți din nou.',
      'day-quota': (name) =>
        `Pentru astăzi am primit de la dumneavoastră atâtea fișiere câte pot păstra, așa că „${name}” nu a fost luat. Trimiteți-l, vă rog, mâine; cele primite se verifică.`,
      'disk-full': (name) =>
        `Nu am putut păstra „${name}”: nu mai avem loc. Am anunțat operatorul; trimiteți-l, vă rog, mai târziu.`,
      'no-dossier': () => 'Dosarul nu mai există. Scrieți /dosar ca să începeți din nou.',
      'dossier-closed': () =>
        'Dosarul este încheiat și nu mai primește acte. Scrieți /operator dacă doriți să îl redeschideți.',
    },
    notFetched: (name) => `Nu am putut lua „${name}”. Trimiteți-l, vă rog, din nou.`,
    slow: (name) => `„${name}” întârzie să ajungă la mine; mai încerc și vă spun cum a ieșit.`,
  },
  paper: {
    list: 'Actele din dosar. Alegeți unul ca să vedeți ce am citit sau ca să îl ștergeți.',
    none: 'Dosarul nu are încă niciun act.',
    read: (name, type) => `„${name}”: ${type}`,
    right: 'Corect',
    wrong: 'Greșit',
    thanks: 'Mulțumesc, am notat.',
    toPerson: 'Mulțumesc. O persoană va citi acest act și va corecta datele.',
    remove: 'Șterge actul',
    removed: (name) => `Am scos „${name}” din dosar. Puteți trimite alt act în loc.`,
    gone: 'Actul nu mai este în dosar.',
    unknownType: 'nu am recunoscut ce fel de act este',
    field: {
      fullName: 'Nume',
      cnp: 'CNP',
      number: 'Număr',
      issuedOn: 'Emis la',
      expiresOn: 'Expiră la',
      validUntil: 'Valabil până la',
      qualification: 'Calificare',
      amount: 'Suma',
      paidOn: 'Plătit la',
    },
  },
  join: {
    button: 'Este o pagină a altui act',
    askAlbum: 'Ați trimis mai multe fotografii deodată. Sunt paginile aceluiași act?',
    one: 'Da, sunt un singur act',
    several: 'Nu, sunt acte diferite',
    stayApart: 'Am înțeles, le citesc ca acte diferite.',
    askWhich: (name) => `La ce act adaug „${name}”?`,
    noOther: 'Nu aveți alt act în dosar. Trimiteți mai întâi prima pagină.',
    done: (n, name) => `Am pus ${pageCount(n)} într-un singur act, „${name}”, și îl citesc.`,
    impossible:
      'Nu am putut uni aceste fișiere. Au rămas în dosar ca acte diferite; puteți trimite paginile și ca un singur PDF.',
    gone: 'Paginile nu mai sunt în dosar. Trimiteți-le, vă rog, din nou.',
  },
  submit: {
    button: 'Trimite la verificare',
    askIncomplete: 'Dosarul nu pare complet. Îl trimiteți totuși la verificare?',
    anyway: 'Da, trimite-l așa',
    notYet: 'Nu, mai completez',
    done: 'Am trimis dosarul la verificare. Vă scriem aici răspunsul, cu motivul.',
    already: 'Dosarul este deja la verificare.',
    empty: 'Dosarul este gol. Trimiteți mai întâi actele.',
    stillReading: (n) => `Mai am de citit ${files(n)}. Vă scriu când am terminat și îl puteți trimite.`,
    judging: 'Toate actele sunt citite și tocmai verific dosarul. Încercați din nou peste câteva clipe.',
  },
  decision: {
    approve: '✅ O persoană a verificat dosarul și l-a confirmat.',
    'ask-again': 'O persoană a verificat dosarul și vă roagă să completați sau să schimbați ceva.',
    reject: 'O persoană a verificat dosarul și nu l-a confirmat.',
    ofPaper: {
      approve: (name) => `✅ O persoană s-a uitat la „${name}”: actul este în regulă.`,
      'ask-again': (name) => `O persoană s-a uitat la „${name}” și vă roagă să îl trimiteți din nou.`,
      reject: (name) => `O persoană s-a uitat la „${name}”: actul nu se poate folosi la dosar.`,
    },
    note: (text) => `Motivul: ${text}`,
    next: {
      approve: 'Înscrierea se face numai pe platforma INMSS; noi am verificat doar actele.',
      'ask-again': 'Trimiteți aici ce vi se cere, apoi apăsați din nou „Trimite la verificare”.',
      reject: 'Puteți schimba actele și trimite dosarul din nou; pentru întrebări scrieți /operator.',
    },
  },
  final: {
    button: 'INMSS a validat dosarul: adaug plata',
    done: 'Verific acum și dovada plății. Trimiteți-o ca fotografie sau PDF.',
  },
  buttons: {
    papers: 'Actele mele',
    change: 'Schimbă programul',
    refresh: 'Arată lista',
    picture: 'Imagine cu lista',
    summary: 'Rezumat PDF',
    back: 'Înapoi la listă',
  },
  picture: { caption: 'Lista actelor din dosar', fileName: 'dosar', page: 'pagina' },
  erase: {
    ask: 'Ștergem tot ce păstrăm despre dumneavoastră: actele, ce am citit din ele, dosarul și această conversație. Ștergerea nu se poate anula. Continuăm?',
    yes: 'Da, șterge tot',
    no: 'Nu, păstrează',
    done: 'Am șters tot ce păstram despre dumneavoastră.',
    kept: 'Nu am șters nimic.',
  },
  exported: ({ dossiers, papers, messages, questions, reminders }) =>
    [
      'Aici este tot ce păstrăm despre dumneavoastră, într-un fișier pe care îl pot citi și alte programe:',
      `• dosare: ${dossiers}, cu acte: ${papers} și ce am citit din ele`,
      `• mesaje schimbate cu o persoană: ${messages}`,
      `• întrebări la care nu am avut răspuns: ${questions}`,
      `• mementouri: ${reminders}`,
    ].join('\n'),
  person: {
    needsConsent:
      'Ce îi scrieți sau îi arătați unei persoane trebuie păstrat ca ea să vă poată răspunde. Fără acordul dumneavoastră nu păstrez nimic, nici mesajul de acum: îl scrieți din nou după ce sunteți de acord.',
    refused:
      'Am înțeles, nu păstrăm nimic și nu chem pe nimeni. Pe INMSS îl găsiți cu /contact; dacă vă răzgândiți, scrieți /operator.',
    opened:
      'Am chemat o persoană. Scrieți aici ce doriți să întrebați; mesajele dumneavoastră ajung la ea până închideți discuția.',
    hours: (hours) =>
      `Răspunsurile vin în programul de lucru al personalului${hours ? ` (${hours})` : ''}; mesajul dumneavoastră rămâne la rând.`,
    away: (day, time) => `Acum nu este program: răspunsul vine de pe ${day}, de la ora ${time}.`,
    alreadyOpen: 'Discuția cu o persoană este deschisă. Scrieți aici mesajul dumneavoastră.',
    forwarded: 'Am transmis. Tot ce scrieți sau trimiteți de acum ajunge la persoana cu care vorbiți.',
    closed: (hours) =>
      `Discuția cu persoana s-a încheiat. Ce scrieți în următoarele ${hours} de ore o redeschide; dacă aveți o întrebare pentru mine, apăsați butonul.`,
    reopened: 'Am redeschis discuția și am transmis mesajul.',
    staffSays: (author, text) => `${author}: ${text}`,
    staffCorrects: (author, text) => `${author}: ${text}\n(mesaj corectat)`,
    staffWithdraws: (author) => `${author}: (mesaj retras)`,
    tooLargeHere: (name, megabytes) =>
      `„${name}” are peste ${megabytes} MB și nu poate fi trimis aici. Cereți-l, vă rog, pe altă cale.`,
    end: 'Închide discuția',
    backToMe: 'Vorbesc din nou cu asistentul',
    leave: 'Am închis discuția. Vă răspund eu din nou.',
  },
  reminders: {
    ask: 'Vă pot aminti de termenele de înscriere și de plată și de actele care expiră. Doriți mementouri?',
    on: 'Da, amintește-mi',
    off: 'Nu, mulțumesc',
    stop: 'Oprește mementourile',
    turnedOn: (date) => `Mementourile sunt pornite. Următorul vine pe ${date}.`,
    nothingDue:
      'Mementourile sunt pornite. Acum nu urmează niciun termen; vă scriu când încep înscrierile următoare sau când se apropie expirarea unui act din dosar.',
    turnedOff: 'Mementourile sunt oprite.',
    due: {
      'enrolment-opens': (date) => `Înscrierile se fac începând cu ${date}.`,
      'enrolment-closes': (date) => `Înscrierile se închid pe ${date}.`,
      'payment-opens': (date) => `Taxa se poate plăti începând cu ${date}.`,
      'payment-closes': (date) => `Ultima zi de plată a taxei este ${date}.`,
    },
    paperExpires: (paper, date) => `Din dosarul dumneavoastră expiră pe ${date}: ${paper}.`,
    stopHint: 'Ca să nu mai primiți mementouri, scrieți /memento.',
  },
};
