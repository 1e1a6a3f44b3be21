import type { Paper } from './paper.js';

/** Study acts and papers of the Order in yet other words and shapes. Invented people. */
export const furtherStudy: Paper[] = [
  {
    name: 'certificate of qualification told in one sentence',
    type: 'diploma',
    fields: {
      fullName: 'PĂDUREȚ L. SÂNZIANA-ILINCA',
      surname: 'PĂDUREȚ',
      givenNames: 'SÂNZIANA-ILINCA',
      series: 'TR',
      number: '0145220',
      issuedOn: '2019-02-18',
      qualification: 'generalist',
      institution: 'Școala Postliceală Sanitară „Grigore Născocitu”',
    },
    text: `ROMÂNIA
MINISTERUL EDUCAȚIEI NAȚIONALE
Seria TR nr. 0145220
CERTIFICAT DE CALIFICARE PROFESIONALĂ
Prin prezentul certificat se atestă că PĂDUREȚ L. SÂNZIANA-ILINCA, fiica lui Laurențiu și a Mariei,
absolventă a unității de învățământ Școala Postliceală Sanitară „Grigore Născocitu” din Craiova, a dobândit
calificarea profesională de ASISTENT MEDICAL GENERALIST, nivelul 5, media de absolvire fiind 9,10.
Director    Secretar    Președinte
Eliberat la 18 februarie 2019 cu nr. 77`,
  },
  {
    name: 'diploma with the labels under the lines',
    type: 'diploma',
    fields: {
      fullName: 'CĂPRIORU N. VIORICA',
      birthDate: '1968-03-09',
      series: 'B',
      number: '04417',
      issuedOn: '1991-07-15',
      qualification: 'generalist',
    },
    text: `MINISTERUL SĂNĂTĂȚII
DIPLOMĂ DE ABSOLVIRE
Seria B   Nr. 04417
Se conferă CĂPRIORU N. VIORICA
(numele, inițiala tatălui, prenumele)
născută în anul 1968 luna martie ziua 9
(data nașterii)
absolventă a Școlii Postliceale Sanitare Turda, diploma de asistent medical generalist.
Director, Secretar,
Nr. 213 din 15.07.1991`,
  },
  {
    name: 'licence with a numbered list',
    type: 'diploma',
    fields: {
      fullName: 'MĂTĂSARU C. ADELINA',
      cnp: '2910518470003',
      series: 'MX',
      number: '0098811',
      issuedOn: '2015-11-04',
      qualification: 'moasa',
      institution: 'Universitatea „Plăsmuită” din Oradea',
    },
    text: `ROMÂNIA
MINISTERUL EDUCAȚIEI ȘI CERCETĂRII
DIPLOMĂ DE LICENȚĂ
Serie și număr: MX 0098811
1. Nume: MĂTĂSARU
2. Inițiala tatălui: C.
3. Prenume: ADELINA
4. CNP: 2910518470003
5. Instituția de învățământ superior: Universitatea „Plăsmuită” din Oradea
6. Titlul obținut: Licențiat în moașă
7. Sesiunea: iulie 2014
8. Eliberată la data de: 04.11.2015
Rector, Decan, Secretar-șef`,
  },
  {
    name: 'competences, label at the end of the line',
    type: 'diploma',
    fields: {
      fullName: 'VRÂNCEANU D. LUMINIȚA',
      surname: 'VRÂNCEANU',
      givenNames: 'LUMINIȚA',
      series: 'L',
      number: '0033441',
      issuedOn: '2008-10-02',
      qualification: 'farmacie',
    },
    text: `ROMÂNIA
MINISTERUL EDUCAȚIEI, CERCETĂRII ȘI TINERETULUI
CERTIFICAT DE COMPETENȚE PROFESIONALE
Nivelul trei avansat
Seria L   Nr. 0033441
Se acordă prezentul certificat absolventei:
VRÂNCEANU D. LUMINIȚA
pentru calificarea:
ASISTENT MEDICAL DE FARMACIE
Școala Postliceală „Dr. Închipuit” Tecuci
Data eliberării:
02.10.2008`,
  },
  {
    name: 'equivalence of a health lyceum',
    type: 'diploma',
    fields: { fullName: 'BÂRLĂDEANU T. MARGARETA', issuedOn: '1999-06-21', qualification: 'generalist' },
    text: `ROMÂNIA
MINISTERUL SĂNĂTĂȚII
CERTIFICAT DE ECHIVALARE
Nr. 1180 din 21.06.1999
Doamna BÂRLĂDEANU T. MARGARETA, absolventă a Liceului Sanitar Bârlad, promoția 1986, a promovat
examenul final al cursurilor de echivalare organizate în baza H.G. nr. 797/1997 și este echivalată cu
asistent medical generalist, nivel postliceal.
Director,`,
  },
  {
    name: 'provisional statement of graduation',
    type: 'diploma',
    kind: 'diploma.provisional',
    fields: {
      fullName: 'RĂCHITĂ ȘTEFANIA',
      cnp: '6010203470004',
      number: '88',
      issuedOn: '2026-08-31',
      qualification: 'generalist',
    },
    text: `ȘCOALA POSTLICEALĂ SANITARĂ „SFÂNTA NĂSCOCITĂ” ARAD
Nr. 88/31.08.2026
ADEVERINȚĂ DE ABSOLVIRE
Se adeverește că d-ra RĂCHITĂ ȘTEFANIA, CNP 6010203470004, a promovat în sesiunea august 2026 examenul de
certificare a calificării profesionale asistent medical generalist, cu media 9,80.
Prezenta este valabilă până la eliberarea certificatului, dar nu mai mult de 12 luni.
Director, Secretar,`,
  },
  {
    name: 'baccalaureate of a health lyceum',
    type: 'unknown',
    text: `ROMÂNIA
MINISTERUL EDUCAȚIEI
DIPLOMĂ DE BACALAUREAT
Seria Q Nr. 0077123
Se conferă doamnei ȘOLDESCU P. IRINA, născută la data de 4 mai 2000, care a promovat examenul de bacalaureat,
profilul resurse naturale, Colegiul Tehnic Sanitar, media 8,20. Director,`,
  },
  {
    name: 'transcript of records',
    type: 'unknown',
    text: `Școala Postliceală Sanitară „Exemplu” Buzău
FOAIE MATRICOLĂ
Numele și prenumele: ȘERBU T. ANCA
Anul I: Anatomie 9, Fiziologie 8, Nursing 10
Anul II: Farmacologie 9, Puericultură 8
Media generală: 9,05
Calificarea: asistent medical generalist
Director, Secretar`,
  },
  {
    name: 'certificate of the Order, the register’s number first',
    type: 'membership-certificate',
    fields: {
      fullName: 'CÂMPEANU OTILIA',
      cnp: '2810919470002',
      branch: 'Bihor',
      number: '30188',
      issuedOn: '2017-05-30',
      qualification: 'pediatrie',
    },
    text: `Ordinul Asistenților Medicali Generaliști, Moașelor și Asistenților Medicali din România
Filiala Bihor
CERTIFICAT DE MEMBRU
Număr de înregistrare în Registrul Național Unic: 30188
Se atestă prin prezentul că doamna CÂMPEANU OTILIA (CNP 2810919470002) a dobândit calitatea de membru
al O.A.M.G.M.A.M.R., având profesia de asistent medical de pediatrie.
Eliberat la data de 30.05.2017
Președintele filialei,`,
  },
  {
    name: 'certificate of the Order as a card of cells',
    type: 'membership-certificate',
    fields: {
      fullName: 'FÂNTÂNARU GHEORGHE',
      cnp: '1770707470008',
      branch: 'Harghita',
      series: 'HR',
      number: '002145',
      qualification: 'generalist',
    },
    text: `OAMGMAMR   Filiala Harghita
CERTIFICAT DE MEMBRU
Seria HR   Nr. 002145
Numele           Prenumele        CNP
FÂNTÂNARU        GHEORGHE         1770707470008
Profesia: asistent medical generalist
Grad: principal
Data înscrierii: 01.03.2006`,
  },
  {
    name: 'certificate of the old Order',
    type: 'membership-certificate',
    fields: { fullName: 'OLĂRESCU TINCA', branch: 'Vrancea', number: '4471', issuedOn: '2006-09-14' },
    text: `ORDINUL ASISTENȚILOR MEDICALI ȘI MOAȘELOR DIN ROMÂNIA
FILIALA VRANCEA
CERTIFICAT DE MEMBRU Nr. 4471
În temeiul Legii nr. 307/2004, dna OLĂRESCU TINCA, asistent medical generalist, este membru al Ordinului.
Focșani, 14.09.2006
Președinte`,
  },
  {
    name: 'notice in a table, labels over values',
    type: 'practice-notice',
    fields: {
      fullName: 'STÂNGACIU DIDINA',
      cnp: '2660102470001',
      number: '2207',
      issuedOn: '2025-11-03',
      validFrom: '2026-01-01',
      validUntil: '2026-12-31',
      branch: 'Olt',
      qualification: 'generalist',
    },
    text: `O.A.M.G.M.A.M.R. – FILIALA OLT
AVIZ ANUAL DE LIBERĂ PRACTICĂ
Nr. aviz            Data emiterii
2207                03.11.2025
Nume și prenume                 CNP
STÂNGACIU DIDINA                2660102470001
Profesia                        Regim de exercitare
asistent medical generalist     salarial
Valabil de la       Valabil până la
01.01.2026          31.12.2026`,
  },
  {
    name: 'notice in a sentence, dates in words',
    type: 'practice-notice',
    fields: {
      fullName: 'VLĂDOIU ANCUȚA',
      number: '918',
      issuedOn: '2026-02-02',
      validFrom: '2026-02-02',
      validUntil: '2026-12-31',
      branch: 'Sălaj',
    },
    text: `Ordinul Asistenților Medicali Generaliști, Moașelor și Asistenților Medicali din România
Filiala Sălaj
AVIZUL ANUAL NR. 918 DIN 2 FEBRUARIE 2026
pentru autorizarea exercitării profesiei
Se acordă doamnei VLĂDOIU ANCUȚA, asistent medical de laborator, certificat de membru nr. 20118, dreptul de a
exercita profesia în regim salarial, în perioada 02.02.2026 – 31.12.2026.
Asigurare de malpraxis seria A nr. 55120, valabilă 01.01.2026 - 31.12.2026.
Președinte, Secretar,`,
  },
  {
    name: 'notice of an independent nurse, mixed case name',
    type: 'practice-notice',
    kind: 'practice-notice.independent',
    fields: {
      fullName: 'Păunescu Lăcrămioara',
      cnp: '2740414470008',
      number: '77',
      validUntil: '2026-12-31',
      branch: 'Iași',
    },
    text: `OAMGMAMR Filiala Iași
Aviz anual pentru anul 2026
nr. 77 / 17.12.2025
Titular: Păunescu Lăcrămioara
CNP: 2740414470008
Profesia: asistent medical generalist
Exercitarea profesiei: în regim independent
Valabilitate: 01.01.2026 - 31.12.2026`,
  },
  {
    name: 'status certificate of the Order',
    type: 'unknown',
    text: `OAMGMAMR Filiala Iași
CERTIFICAT DE STATUS PROFESIONAL CURENT
Nr. 44 / 03.03.2026
Se certifică prin prezentul că doamna PĂUNESCU LĂCRĂMIOARA este membru, nu a fost sancționată disciplinar.
Valabil 3 luni de la data eliberării.`,
  },
  {
    name: 'certificate of the College of Physicians',
    type: 'unknown',
    text: `COLEGIUL MEDICILOR DIN ROMÂNIA
Colegiul Medicilor Iași
CERTIFICAT DE MEMBRU nr. 10233
Se certifică faptul că dr. PĂUN TRAIAN, medic specialist, este membru al Colegiului.`,
  },
];
