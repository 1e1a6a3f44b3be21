import type { Paper } from './paper.js';

const ORDER = 'ORDINUL ASISTENȚILOR MEDICALI GENERALIȘTI, MOAȘELOR ȘI ASISTENȚILOR MEDICALI DIN ROMÂNIA';

export const orderPapers: Paper[] = [
  {
    name: 'certificate of 2009 with visa stamps',
    type: 'membership-certificate',
    fields: {
      fullName: 'TESTESCU ANA-MARIA',
      cnp: '2850312470007',
      qualification: 'generalist',
      branch: 'București',
      series: 'B',
      number: '004512',
    },
    text: `O.A.M.M.R.
ORDINUL ASISTENȚILOR MEDICALI ȘI MOAȘELOR DIN ROMÂNIA
FILIALA BUCUREȘTI
CERTIFICAT DE MEMBRU
Seria B Nr. 004512
Se certifică faptul că d-na TESTESCU ANA-MARIA, CNP 2850312470007, este membră a Ordinului, având calificarea de asistent medical generalist
Vize anuale: 2009 2010 2011
Președinte`,
  },
  {
    name: 'certificate with a unique number and no series',
    type: 'membership-certificate',
    fields: {
      fullName: 'EXEMPLU ION',
      qualification: 'radiologie',
      branch: 'Dolj',
      number: '54321',
      issuedOn: '2019-03-04',
    },
    text: `${ORDER}
FILIALA JUDEȚULUI DOLJ
CERTIFICAT DE MEMBRU
Număr unic de înregistrare: 54321
Domnul EXEMPLU ION, C.N.P. 1781105480007, asistent medical de radiologie și imagistică medicală, este membru al OAMGMAMR și figurează în Registrul Național Unic.
Eliberat la data de 04.03.2019
Președinte,  Secretar,`,
  },
  {
    name: 'notice from a request during the year, independent',
    type: 'practice-notice',
    kind: 'practice-notice.independent',
    fields: {
      fullName: 'FICTIVESCU ELENA',
      number: '321',
      issuedOn: '2026-02-10',
      validFrom: '2026-02-10',
      validUntil: '2026-12-31',
      branch: 'Bistrița-Năsăud',
      qualification: 'generalist',
    },
    text: `${ORDER}
Filiala Bistrița-Năsăud
AVIZUL ANUAL DE LIBERĂ PRACTICĂ
PENTRU AUTORIZAREA EXERCITĂRII PROFESIEI
Nr. 321 din 10.02.2026
Titular: FICTIVESCU ELENA   CNP 2640229470007
asistent medical generalist, în regim independent
Valabil în perioada 10.02.2026 - 31.12.2026
Asigurare malpraxis: seria AB nr. 777123, valabilă 01.01.2026 - 31.12.2026
Președinte`,
  },
  {
    name: 'notice for a named year, words only',
    type: 'practice-notice',
    fields: { fullName: 'FICTIVESCU ELENA', validUntil: '2027-12-31' },
    text: `OAMGMAMR Filiala Cluj
AVIZ ANUAL
pentru autorizarea exercitării profesiei de asistent medical generalist
pe anul 2027
Se autorizează d-na FICTIVESCU ELENA să exercite profesia în regim salarial
Președinte`,
  },
  {
    name: 'a notice headed by the proof of it',
    type: 'practice-notice',
    fields: { fullName: 'FICTIVESCU ELENA', validUntil: '2026-12-31', number: '55120' },
    text: `OAMGMAMR Filiala Municipiului București
DOVADA AVIZĂRII ANUALE
Subsemnatul președinte certific faptul că d-na FICTIVESCU ELENA, asistent medical generalist, este avizată pentru anul 2026
Valabilă până la data de 31 decembrie 2026
Nr. 55120/11.12.2025`,
  },
  {
    name: 'a notice headed by its year',
    type: 'practice-notice',
    fields: { fullName: 'FICTIVESCU ELENA', validUntil: '2026-12-31' },
    text: `ORDINUL ASISTENȚILOR MEDICALI
AVIZ 2026
din registrul național unic
Nume: FICTIVESCU ELENA
are dreptul de a exercita profesia de asistent medical generalist`,
  },
  {
    name: 'a notice whose first days were not read',
    type: 'practice-notice',
    fields: { validFrom: undefined, issuedOn: undefined, validUntil: '2026-12-31' },
    text: `OAMGMAMR Filiala Cluj
AVIZ ANUAL
Data emiterii 0l122O2S
Nume și prenume FICTIVESCU ELENA
Valabil de la 0101Z036
Valabil până la 31.12.2026`,
  },
];

export const orderLookAlikes: Paper[] = [
  {
    name: 'doctors’ college certificate',
    type: 'unknown',
    kind: 'look-alike.other-order-certificate',
    problems: ['wrong-type'],
    text: 'COLEGIUL MEDICILOR DIN ROMÂNIA\nCOLEGIUL MEDICILOR CLUJ\nCERTIFICAT DE MEMBRU\nNr. 12345\nDr. EXEMPLU ION, medic specialist medicină internă, cod parafă 123456\neste membru al Colegiului Medicilor din România\nAviz anual 2026',
  },
  {
    name: 'dentists’ notice',
    type: 'unknown',
    kind: 'look-alike.other-order-certificate',
    text: 'COLEGIUL MEDICILOR DENTIȘTI DIN ROMÂNIA\nAVIZ ANUAL\nDr. EXEMPLU ION, medic dentist\nValabil de la 01.01.2026 până la 31.12.2026',
  },
  {
    name: 'physiotherapists',
    type: 'unknown',
    kind: 'look-alike.other-order-certificate',
    text: 'COLEGIUL FIZIOTERAPEUȚILOR DIN ROMÂNIA\nCERTIFICAT DE MEMBRU\nseria A nr. 001\nDoamna TESTESCU ANA-MARIA, fizioterapeut, este membru al Colegiului Fizioterapeuților',
  },
  {
    name: 'current professional status',
    type: 'unknown',
    kind: 'look-alike.status-certificate',
    text: `${ORDER}\nFILIALA CLUJ\nCERTIFICAT DE STATUS PROFESIONAL CURENT\nSe certifică faptul că doamna TESTESCU ANA-MARIA, CNP 2850312470007, este membru al OAMGMAMR, asistent medical generalist și nu a fost sancționată disciplinar\nValabil 3 luni de la data emiterii`,
  },
  {
    name: 'malpraxis policy',
    type: 'unknown',
    kind: 'look-alike.malpraxis',
    problems: [],
    text: 'POLIȚĂ DE ASIGURARE DE RĂSPUNDERE CIVILĂ PROFESIONALĂ (MALPRAXIS)\nSeria MF Nr. 937525\nAsigurător: Exemplu Asigurări S.A.\nAsigurat: TESTESCU ANA-MARIA CNP 2850312470007\nProfesia asistent medical generalist\nPerioada asigurată: de la 01.01.2026 până la 31.12.2026\nLimita răspunderii 10.000 EUR\nPrima de asigurare 60 lei',
  },
  {
    name: 'request for the notice',
    type: 'unknown',
    kind: 'look-alike.notice-request',
    text: 'CERERE TIP AVIZ ANUAL\nDomnule Președinte,\nSubsemnata TESTESCU ANA-MARIA, CNP 2850312470007, membru OAMGMAMR Filiala Cluj, vă rog să-mi eliberați avizul anual pentru anul 2026.\nData Semnătura',
  },
  {
    name: 'statement of membership',
    type: 'unknown',
    kind: 'look-alike.member-statement',
    text: `OAMGMAMR FILIALA CLUJ\nNr. 99/12.01.2026\nADEVERINȚĂ\nSe adeverește că doamna TESTESCU ANA-MARIA este membru al OAMGMAMR, are achitată cotizația la zi și a acumulat un număr de 45 credite EMC`,
  },
];
