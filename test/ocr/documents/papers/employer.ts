import type { Paper } from './paper.js';

const HEAD = `SPITALUL JUDEȚEAN DE URGENȚĂ „EXEMPLU”
Bistrița, Str. Sănătății nr. 1, CUI 12345674, Tel/Fax 0200 000 000`;

export const employerPapers: Paper[] = [
  {
    name: 'request in running text, quoted programme',
    type: 'employer-request',
    kind: 'employer-request.single',
    fields: {
      fullName: 'TESTESCU ANA-MARIA',
      programme: 'ingrijiri-paliative',
      employer: 'SPITALUL JUDEȚEAN DE URGENȚĂ „EXEMPLU”',
      number: '15234',
      issuedOn: '2026-09-07',
    },
    text: `CONSILIUL JUDEȚEAN BISTRIȚA-NĂSĂUD
${HEAD}
Nr. 15234 / 07.09.2026
Către INSTITUTUL NAȚIONAL DE MANAGEMENT AL SERVICIILOR DE SĂNĂTATE – Serviciul Formare Resurse Umane
Prin prezenta vă solicităm înscrierea la programul de specializare în vederea dezvoltării abilităților profesionale
„Îngrijiri paliative” a doamnei TESTESCU ANA-MARIA, asistent medical generalist principal în cadrul Secției Oncologie.
MANAGER, Ec. Vasile Plăsmuitu`,
  },
  {
    name: 'request for several with different programmes',
    type: 'employer-request',
    kind: 'employer-request.table',
    fields: {
      fullName: ['TESTESCU ANA-MARIA', 'EXEMPLU ION'],
      programme: ['psihiatrie', 'cardiologie'],
      cnp: ['2850312470007', '1781105480007'],
    },
    text: `${HEAD}
Nr. de înregistrare 812 din 01.09.2026
Către INMSS
SOLICITARE DE ÎNSCRIERE
Vă rugăm să aprobați înscrierea următorilor asistenți medicali:
Nr. crt.  Nume și prenume      CNP             Calificarea                     Specializarea
1.        TESTESCU ANA-MARIA   2850312470007   asistent medical generalist     Psihiatrie
2.        EXEMPLU ION          1781105480007   asistent medical de pediatrie   Cardiologie
Manager`,
  },
  {
    name: 'request of a private unit, mixed-case name',
    type: 'employer-request',
    fields: {
      fullName: 'Testescu Ana-Maria',
      programme: 'nefrologie-dializa',
      employer: 'CENTRUL DE DIALIZĂ EXEMPLU S.R.L.',
    },
    text: `CENTRUL DE DIALIZĂ EXEMPLU S.R.L.
CUI 12345674
Nr. 45/02.09.2026
CERERE DE ÎNSCRIERE
Către Școala Națională de Sănătate Publică, Management și Perfecționare
Solicităm înscrierea doamnei Testescu Ana-Maria, asistent medical generalist, la programul de specializare Nefrologie/Hemodializă și dializă peritoneală.
Administrator`,
  },
  {
    name: 'request with a list of enclosures',
    type: 'employer-request',
    fields: { fullName: 'TESTESCU ANA-MARIA', programme: 'cardiologie' },
    text: `${HEAD}
Nr. 77 / 01.09.2026
Către Institutul Național de Management al Serviciilor de Sănătate
Prin prezenta solicităm înscrierea doamnei TESTESCU ANA-MARIA, asistent medical generalist în cadrul unității noastre, la programul de specializare Cardiologie.
Anexăm prezentei:
- diploma de absolvire a școlii postliceale sanitare
- certificat de membru OAMGMAMR
- aviz anual de liberă practică
- carte de identitate, certificat de căsătorie
- acordul privind prelucrarea datelor cu caracter personal
- adeverința de la locul de muncă
Manager`,
  },
  {
    name: 'adeverință on a specific post',
    type: 'employment-proof',
    kind: 'employment-proof.statement',
    fields: {
      fullName: 'TESTESCU ANA-MARIA',
      cnp: '2850312470007',
      position: 'asistent medical generalist',
      number: '980',
      issuedOn: '2026-09-05',
      programme: 'laborator',
    },
    text: `${HEAD}
Nr. 980 / 05.09.2026
ADEVERINȚĂ
Prin prezenta se adeverește că d-na TESTESCU ANA-MARIA, CNP 2850312470007, este încadrată în unitatea noastră cu contract individual de muncă pe durată nedeterminată nr. 12/2015, în funcția de asistent medical generalist, la Laboratorul de Analize Medicale, post specific specializării Laborator.
Se eliberează prezenta spre a-i servi la INMSS.
Manager, Birou RUNOS`,
  },
  {
    name: 'independent practitioner',
    type: 'employment-proof',
    kind: 'employment-proof.independent',
    text: `CABINET DE PRACTICĂ INDEPENDENTĂ EXEMPLU
CIF 12345674
ADEVERINȚĂ
Se adeverește că doamna TESTESCU ANA-MARIA, CNP 2850312470007, exercită profesia în mod independent ca persoană fizică independentă, în funcția de asistent medical, post specific specializării Balneo-fizioterapie.
Nr. 3 / 01.09.2026`,
  },
  {
    name: 'Annex 2 for the health insurance',
    type: 'employment-proof',
    kind: 'employment-proof.annex-2',
    text: `Denumirea angajatorului: SPITALUL ORĂȘENESC „EXEMPLU”
Cod fiscal 12345674
Nr. 44/05.09.2026
ADEVERINȚĂ
Prin prezenta se certifică faptul că dl/d-na TESTESCU ANA-MARIA, CNP 2850312470007, are calitatea de salariat începând cu data de 01.02.2015
și i s-a reținut și virat lunar contribuția pentru asigurările sociale de sănătate. Coasigurați (soț/soție, părinți): nu are.
Prezenta are valabilitate de 3 luni. Zile de concediu medical: 0
Reprezentant legal`,
  },
  {
    name: 'contract',
    type: 'employment-proof',
    kind: 'employment-proof.contract',
    text: 'CONTRACT INDIVIDUAL DE MUNCĂ\nîncheiat și înregistrat sub nr. 12/01.02.2015\nA. Părțile contractului\nAngajator: Spitalul „Exemplu”, și salariatul TESTESCU ANA-MARIA\nB. Obiectul contractului\nC. Durata contractului: nedeterminată\nE. Felul muncii: asistent medical generalist\nG. Durata muncii\nK. Drepturi și obligații',
  },
  {
    name: 'register extract',
    type: 'employment-proof',
    kind: 'employment-proof.register',
    text: 'INSPECȚIA MUNCII\nRAPORT PER SALARIAT\nREGES-ONLINE\nNume TESTESCU Prenume ANA-MARIA CNP 2850312470007\nAngajator SPITALUL „EXEMPLU”\nTip contract Contract individual de muncă\nCod COR 222101\nStare contract Activ\nData început contract 01.02.2015',
  },
  {
    name: 'job description',
    type: 'unknown',
    kind: 'look-alike.job-description',
    text: 'SPITALUL „EXEMPLU”\nFIȘA POSTULUI\nDenumirea postului: asistent medical generalist\nNivelul postului: de execuție\nRelații ierarhice: subordonat asistentului șef\nAtribuții și responsabilități\nTitularul postului TESTESCU ANA-MARIA',
  },
  {
    name: 'seniority',
    type: 'employment-proof',
    kind: 'employment-proof.seniority',
    text: `${HEAD}\nADEVERINȚĂ DE VECHIME\nSe adeverește că doamna TESTESCU ANA-MARIA, CNP 2850312470007, are o vechime în muncă de 10 ani. Mutația intervenită: angajare 01.02.2015\nNr. 5/01.09.2026`,
  },
];

export const paymentPapers: Paper[] = [
  {
    name: 'ING screen',
    type: 'payment-proof',
    kind: 'payment-proof.executed',
    fields: {
      amount: 2500,
      currency: 'RON',
      iban: 'RO07TREZ70220G335000XXXX',
      paidOn: '2026-09-04',
      beneficiary: 'Institutul Național de Management al Serviciilor de Sănătate',
    },
    text: `Transfer Home'Bank
04 septembrie 2026
2.500,00 RON
Beneficiar: Institutul Național de Management al Serviciilor de Sănătate
In contul: RO07TREZ70220G335000XXXX
Banca: TREZORERIA STATULUI
Detalii: Taxa specializare Psihiatrie TESTESCU ANA-MARIA 26328134
Referinta: 123456789`,
  },
  {
    name: 'BT statement line',
    type: 'payment-proof',
    fields: { amount: 2500, iban: 'RO07TREZ70220G335000XXXX', beneficiaryTaxId: '26328134' },
    text: `BANCA EXEMPLU
EXTRAS DE CONT
05/09/2026  Plata OP inter - canal electronic   2,500.00
Taxa specializare TESTESCU ANA-MARIA;26328134;26328134;CHECK INSTITUTUL NATIONAL DE MANAGEMENT AL SERVICIILOR DE SANATATE;RO07TREZ70220G335000XXXX;TREZROBU
REF. 833ETRZ151114
SOLD FINAL ZI 10,123.45`,
  },
  {
    name: 'pending screen',
    type: 'payment-proof',
    kind: 'payment-proof.pending',
    fields: { amount: 2500, iban: 'RO57TREZ7025025XXX011206' },
    text: `Detalii tranzacție
Status: În procesare
Suma 2.500,00 lei
Beneficiar INMSS
Cont beneficiar RO57TREZ7025025XXX011206
CUI beneficiar 26328134
Data plății 10.09.2026`,
  },
  {
    name: 'rejected payment',
    type: 'payment-proof',
    kind: 'payment-proof.rejected',
    text: `CONFIRMARE PLATĂ
Status RESPINSĂ
Suma 2.500,00 RON
Data plății 10.09.2026
Plătitor TESTESCU ANA-MARIA
Cont plătitor RO24BTRLRONCRT0000000001
Beneficiar Institutul Național de Management al Serviciilor de Sănătate
Cont beneficiar RO07TREZ70220G335000XXXX`,
  },
  {
    name: 'postal order',
    type: 'payment-proof',
    kind: 'payment-proof.postal',
    fields: { amount: 2500, iban: 'RO07TREZ70220G335000XXXX', paidOn: '2026-09-01' },
    text: `POȘTA ROMÂNĂ
MANDAT POȘTAL
Data depunerii 01.09.2026
Expeditor TESTESCU ANA-MARIA
Destinatar Institutul Național de Management al Serviciilor de Sănătate
Cont beneficiar RO07TREZ70220G335000XXXX
CIF 26328134
Suma 2.500,00 lei
DOUAMIICINCISUTE LEI ȘI 00 BANI`,
  },
  {
    name: 'English screen',
    type: 'payment-proof',
    fields: { amount: 2500, iban: 'RO07TREZ70220G335000XXXX' },
    text: `Transaction details
Completed
Amount 2,500.00 RON
Beneficiary: INMSS
To account: RO07 TREZ 7022 0G33 5000 XXXX
Details: specializare diabet EXEMPLU ION
Reference number: 99887
Date 02/09/2026`,
  },
  {
    name: 'phone screen that breaks the name',
    type: 'payment-proof',
    fields: { amount: 2500, fullName: 'TESTESCU ANA-MARIA', programme: 'diabet', paidOn: '2026-08-06' },
    text: `Plată efectuată
2.500,00 RON
Către
Institutul Național de Management al Serviciilor de Sănătate
IBAN
RO07 TREZ 7022 0G33 5000 XXXX
Detalii
Taxa specializare Diabet TESTESCU
ANA-MARIA CNP 2850312470007
Data
6 august 2026
Stare
Executată`,
  },
  {
    name: 'hospital receipt',
    type: 'unknown',
    kind: 'look-alike.hospital-receipt',
    problems: ['wrong-type'],
    text: 'SPITALUL ORĂȘENESC „EXEMPLU”\nCUI 12345674\nCHITANȚĂ Seria SE Nr. 00123\nData 05.09.2026\nAm primit de la TESTESCU ANA-MARIA\nSuma de 2.500 lei adică două mii cinci sute lei\nReprezentând taxă specializare INMSS\nCasier',
  },
];
