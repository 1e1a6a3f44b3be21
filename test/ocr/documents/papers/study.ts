import type { Paper } from './paper.js';

export const studyPapers: Paper[] = [
  {
    name: 'certificat de calificare, name with both genders, place of birth after',
    type: 'diploma',
    kind: 'diploma.postliceal',
    fields: {
      fullName: 'FICTIVESCU I. ELENA',
      surname: 'FICTIVESCU',
      givenNames: 'ELENA',
      cnp: '2640229470007',
      birthDate: '1964-02-29',
      qualification: 'generalist',
      series: 'XY',
      number: '0000123',
      issuedOn: '2018-02-12',
    },
    text: `ROMÂNIA                                         Seria XY   Nr. 0000123
MINISTERUL EDUCAȚIEI NAȚIONALE
CERTIFICAT DE CALIFICARE PROFESIONALĂ
NIVEL 5
Domnul/Doamna  FICTIVESCU I. ELENA   C.N.P. 2640229470007
născut(ă) în anul 1964 luna februarie ziua 29 în localitatea Dej județul Cluj
a promovat examenul de certificare a calificării profesionale, sesiunea august 2017,
la Școala Postliceală Sanitară „Exemplu” Cluj-Napoca, cu media generală 9,12 (nouă 12%)
Calificarea profesională: ASISTENT MEDICAL GENERALIST   Domeniul: SĂNĂTATE ȘI ASISTENȚĂ PEDAGOGICĂ
Prezentul certificat este însoțit de Suplimentul descriptiv al certificatului.
Director,            Secretar șef,            Președintele comisiei,        L.S.
Nr. 145 din 12.02.2018`,
  },
  {
    name: 'diplomă de licență, nurse',
    type: 'diploma',
    kind: 'diploma.licenta',
    fields: {
      fullName: 'TESTESCU V. ANA-MARIA',
      surname: 'TESTESCU',
      givenNames: 'ANA-MARIA',
      qualification: 'generalist',
      institution: 'UNIVERSITATEA „EXEMPLU” din Iași',
      series: 'AA',
      number: '0001234',
      issuedOn: '2012-11-15',
    },
    text: `ROMÂNIA
MINISTERUL EDUCAȚIEI, CERCETĂRII, TINERETULUI ȘI SPORTULUI
UNIVERSITATEA „EXEMPLU” din Iași
FACULTATEA DE MEDICINĂ
Seria AA Nr. 0001234
DIPLOMĂ DE LICENȚĂ
Domnului/Doamnei TESTESCU V. ANA-MARIA
născută în anul 1985 luna martie ziua 12 în localitatea Bistrița, județul Bistrița-Năsăud
în urma promovării examenului de licență, sesiunea iulie 2012,
se conferă titlul de LICENȚIAT ÎN ASISTENȚĂ MEDICALĂ GENERALĂ
domeniul Sănătate, programul de studii Asistență medicală generală, 240 credite, durata studiilor 4 ani
Rector, Decan, Secretar șef universitate,
Nr. 345 din 15.11.2012`,
  },
  {
    name: 'diplomă de licență, midwife',
    type: 'diploma',
    kind: 'diploma.licenta',
    fields: { qualification: 'moasa', fullName: 'PROBĂ ȘTEFANIA-IOANA' },
    text: `ROMÂNIA
UNIVERSITATEA DE MEDICINĂ ȘI FARMACIE „EXEMPLU”
FACULTATEA DE MOAȘE ȘI ASISTENȚĂ MEDICALĂ
DIPLOMĂ DE LICENȚĂ
Seria MF Nr. 0034567
Se conferă doamnei PROBĂ ȘTEFANIA-IOANA titlul de LICENȚIAT ÎN MOAȘE
calificarea: MOAȘĂ
Rector, Decan,
Nr. 87 din 01.03.2023`,
  },
  {
    name: 'diplomă de absolvire of a health school before 1996',
    type: 'diploma',
    fields: { fullName: 'FICTIVESCU GH. ELENA', qualification: 'pediatrie', issuedOn: '1992-09-20' },
    text: `ROMÂNIA
MINISTERUL SĂNĂTĂȚII
DIPLOMĂ DE ABSOLVIRE
A ȘCOLII POSTLICEALE DE SPECIALITATE
Se conferă doamnei FICTIVESCU GH. ELENA, născută la 29 februarie 1964 în Dej, județul Cluj,
diploma de absolvire a Școlii Postliceale Sanitare din Cluj-Napoca, în profesia de asistent medical de pediatrie,
obținând la examenul de absolvire media generală 9,50.
Director, Secretar,
Eliberată la data de 20.09.1992`,
  },
  {
    name: 'diplomă de absolvire of a five-year health lyceum',
    type: 'diploma',
    kind: 'diploma.liceu',
    fields: { fullName: 'FICTIVESCU I. ELENA', qualification: 'generalist' },
    text: `REPUBLICA SOCIALISTĂ ROMÂNIA
MINISTERUL EDUCAȚIEI ȘI ÎNVĂȚĂMÂNTULUI
DIPLOMĂ DE ABSOLVIRE
Seria L Nr. 123456
FICTIVESCU I. ELENA, născută în anul 1964 luna februarie ziua 29, a absolvit Liceul Sanitar „Exemplu” cu durata de 5 ani,
meseria soră medicală, promovând examenul de absolvire cu media generală 8,90.
Director, Secretar`,
  },
  {
    name: 'provisional statement of graduation',
    type: 'diploma',
    kind: 'diploma.provisional',
    fields: { fullName: 'TESTESCU V. ANA-MARIA', qualification: 'generalist', issuedOn: '2026-08-20' },
    text: `ȘCOALA POSTLICEALĂ SANITARĂ „EXEMPLU” BISTRIȚA
Nr. 512 din 20.08.2026
ADEVERINȚĂ DE ABSOLVIRE
Se adeverește prin prezenta că doamna TESTESCU V. ANA-MARIA, CNP 2850312470007, a absolvit școala postliceală sanitară,
calificarea profesională asistent medical generalist, promoția 2026, și a promovat examenul de certificare cu media generală 9,40.
Prezenta adeverință este valabilă până la eliberarea certificatului de calificare profesională, dar nu mai mult de 12 luni.
Director, Secretar șef`,
  },
  {
    name: 'certificat de absolvire, 1990s, radiology',
    type: 'diploma',
    fields: { fullName: 'EXEMPLU P. ION', qualification: 'radiologie', series: 'D', number: '0012345' },
    text: `ROMÂNIA
MINISTERUL EDUCAȚIEI NAȚIONALE
CERTIFICAT DE ABSOLVIRE
Seria D Nr. 0012345
Domnul EXEMPLU P. ION, născut în anul 1978 luna noiembrie ziua 5 în localitatea Craiova, județul Dolj, a absolvit în anul 2000
ȘCOALA POSTLICEALĂ SANITARĂ CRAIOVA, specializarea ASISTENT MEDICAL DE RADIOLOGIE, promovând examenul de absolvire cu media 9,05.
Director, Secretar, Președintele comisiei
Nr. 77 din 30.09.2000`,
  },
  {
    name: 'diploma filled in by typewriter on dotted lines',
    type: 'diploma',
    fields: {
      fullName: 'FICTIVESCU I. ELENA',
      birthDate: '1964-02-29',
      qualification: 'generalist',
      number: '0123456',
      series: 'A',
    },
    text: `MINISTERUL SĂNĂTĂȚII
DIPLOMĂ DE ABSOLVIRE
Seria ..A.. nr. ..0123456..
Se acordă doamnei .....FICTIVESCU I. ELENA.....
născută în anul ...1964... luna ...februarie... ziua ...29... localitatea ....Dej....
pentru că a absolvit școala postliceală sanitară din ....Cluj-Napoca....
specialitatea ....asistent medical generalist.... cu media generală ...9,50...
Director .......... Secretar ..........`,
  },
  {
    name: 'attestation of equivalence',
    type: 'diploma',
    kind: 'diploma.echivalare',
    fields: { fullName: 'FICTIVESCU I. ELENA', qualification: 'generalist', number: '0004444', series: 'E' },
    text: `ROMÂNIA
MINISTERUL EDUCAȚIEI NAȚIONALE
MINISTERUL SĂNĂTĂȚII
ATESTAT DE ECHIVALARE
Seria E Nr. 0004444
Doamna FICTIVESCU I. ELENA, absolventă a liceului sanitar, a urmat cursuri de echivalare în temeiul H.G. nr. 797/1997 și a promovat examenul, echivalându-i-se studiile cu nivel postliceal, calificarea asistent medical generalist.
Nr. 15 din 20.07.1999`,
  },
  {
    name: 'college diploma',
    type: 'diploma',
    kind: 'diploma.colegiu',
    fields: { fullName: 'EXEMPLU P. ION', qualification: 'generalist' },
    text: `ROMÂNIA
UNIVERSITATEA „EXEMPLU” CRAIOVA
COLEGIUL UNIVERSITAR DE ASISTENȚĂ MEDICALĂ
DIPLOMĂ DE ABSOLVIRE
Domnul EXEMPLU P. ION a promovat examenul de absolvire al colegiului universitar, studii superioare de scurtă durată,
specializarea asistent medical generalist. Rector, Director colegiu
Nr. 12 din 10.10.2001`,
  },
  {
    name: 'OCR without diacritics, old-font tildes',
    type: 'diploma',
    fields: { cnp: '2850312470007', qualification: 'generalist', number: '0000456' },
    text: `ROMANIA
MINISTERUL EDUCATIEI SI CERCETARII
CERTIFICAT DE COMPETENTE PROFESIONALE
Seria B Nr. 0000456
Absolventul(a) TESTESCU I. MARIA cod numeric personal 285O312470007
al şcolii postliceale sanitare din Bistriţa, promovãnd examenul de certificare a competenţelor profesionale pentru calificarea
ASISTENT MEDICAL GENERALIST, cu media generalã 9,20
DIRECTOR, SECRETAR, Nr. 33 / 10.10.2008`,
  },
];

export const studyLookAlikes: Paper[] = [
  {
    name: 'baccalaureate',
    type: 'unknown',
    kind: 'look-alike.baccalaureate',
    problems: ['wrong-type'],
    text: 'ROMÂNIA\nMINISTERUL EDUCAȚIEI NAȚIONALE\nDIPLOMĂ DE BACALAUREAT\nDomnul EXEMPLU P. ION, născut în anul 1978 luna noiembrie ziua 5, a promovat examenul de bacalaureat, sesiunea iunie 1997, la Liceul Teoretic „Exemplu”, profilul real, cu media generală 8,45.\nDirector, Președinte comisie',
  },
  {
    name: 'transcript',
    type: 'unknown',
    kind: 'look-alike.transcript',
    text: 'ROMÂNIA\nȘCOALA POSTLICEALĂ SANITARĂ „EXEMPLU”\nFOAIE MATRICOLĂ\nNumele și prenumele TESTESCU I. MARIA\nCalificarea profesională: asistent medical generalist\nDiscipline de studiu  Anul I  Anul II  Anul III\nAnatomie și fiziologie 9 10 9\nNursing 10 10 10\nFarmacologie 8 9 9\nMedia generală 9,33\nDirector, Secretar șef',
  },
  {
    name: 'Europass supplement',
    type: 'unknown',
    kind: 'look-alike.supplement',
    text: 'SUPLIMENT DESCRIPTIV AL CERTIFICATULUI\nEUROPASS\n1. Denumirea certificatului: CERTIFICAT DE CALIFICARE PROFESIONALĂ, asistent medical generalist\n3. Profilul competențelor dobândite\n4. Domeniul ocupațional accesibil\nNivel 5\nAccesul la nivelul următor de educație\nInformații suplimentare',
  },
  {
    name: 'diploma supplement',
    type: 'unknown',
    kind: 'look-alike.supplement',
    text: 'ROMÂNIA\nUNIVERSITATEA „EXEMPLU”\nSUPLIMENT LA DIPLOMĂ\nDIPLOMA SUPPLEMENT\nInformații de identificare a titularului diplomei\nTESTESCU V. ANA-MARIA\nCalificarea: asistent medical generalist\nRezultatele învățării, discipline, credite 240\nInformații suplimentare',
  },
  {
    name: 'EMC diploma',
    type: 'unknown',
    kind: 'look-alike.emc',
    text: 'OAMGMAMR FILIALA CLUJ\nDIPLOMĂ DE PARTICIPARE\nSe acordă doamnei TESTESCU ANA-MARIA, asistent medical generalist, care a participat la cursul „Managementul plăgilor”\nProgram de educație medicală continuă creditat cu 15 credite EMC\nCluj-Napoca, 12.05.2025\nLector',
  },
  {
    name: 'grad principal',
    type: 'unknown',
    kind: 'look-alike.grad-principal',
    text: 'MINISTERUL SĂNĂTĂȚII\nCERTIFICAT\nDE GRAD PRINCIPAL\nDoamna TESTESCU ANA-MARIA a promovat examenul pentru obținerea gradului principal, devenind asistent medical principal, specialitatea asistent medical generalist, cu media 9,50\nPreședinte comisie',
  },
  {
    name: 'caregiver certificate of a private provider',
    type: 'unknown',
    kind: 'look-alike.caregiver',
    text: 'ROMÂNIA\nMINISTERUL MUNCII ȘI JUSTIȚIEI SOCIALE\nMINISTERUL EDUCAȚIEI NAȚIONALE\nCERTIFICAT DE CALIFICARE\nSeria K Nr. 00123456\nDoamna TESTESCU ANA-MARIA, CNP 2850312470007, a participat la programul de calificare organizat de furnizorul de formare profesională S.C. Exemplu Training S.R.L., pentru ocupația INFIRMIERĂ, cod COR 532103, și a promovat examenul de absolvire cu media 9,50',
  },
  {
    name: 'earlier specialisation',
    type: 'unknown',
    kind: 'look-alike.specialisation',
    text: 'MINISTERUL SĂNĂTĂȚII\nȘCOALA NAȚIONALĂ DE SĂNĂTATE PUBLICĂ, MANAGEMENT ȘI PERFECȚIONARE ÎN DOMENIUL SANITAR BUCUREȘTI\nCERTIFICAT DE SPECIALIZARE\nDoamna TESTESCU ANA-MARIA, asistent medical generalist, a absolvit programul de specializare Laborator\nDirector general',
  },
  {
    name: 'curriculum vitae',
    type: 'unknown',
    kind: 'look-alike.cv',
    problems: [],
    text: 'Curriculum vitae\nEuropass\nInformații personale\nNume TESTESCU ANA-MARIA\nExperiența profesională\n2008 - prezent asistent medical generalist, Spitalul Exemplu\nEducație și formare\n2005 - 2008 Școala Postliceală Sanitară „Exemplu”\nAptitudini și competențe personale\nLimba maternă română\nPermis de conducere categoria B',
  },
];
