import type { Paper } from './paper.js';

/** Further layouts of the same papers: other labels, other orders, other shapes of numbers and dates. Invented people. */
export const layoutsEmployer: Paper[] = [
  {
    name: 'Subscrisa, Spitalul Municipal „Sf. Ipotetic” Tecuci, solicit (layout 1)',
    type: 'employer-request',
    fields: {
      fullName: 'Lungu Carmen-Ioana',
      cnp: '2810202470003',
      number: '3321',
      issuedOn: '2026-09-11',
      programme: 'psihiatrie',
      employer: 'SPITALUL MUNICIPAL „SF. IPOTETIC” TECUCI',
    },
    text: `SPITALUL MUNICIPAL „SF. IPOTETIC” TECUCI
Birou RUNOS
Nr. înregistrare 3321
Data 11.09.2026
CĂTRE,
Institutul Național de Management al Serviciilor de Sănătate
Subscrisa, Spitalul Municipal „Sf. Ipotetic” Tecuci, solicită înscrierea la cursul de specializare în psihiatrie a asistentei medicale
Nume și prenume: Lungu Carmen-Ioana
CNP: 2810202470003
Manager,
Dr. Pop Ion`,
  },
  {
    name: 'CLINICA INVENTATA S.R.L. (layout 2)',
    type: 'employer-request',
    fields: {
      fullName: ['DOBRESCU ALINA', 'ENACHE VASILE'],
      number: '45',
      issuedOn: '2026-10-01',
      programme: ['cardiologie', 'oncologie'],
    },
    text: `CLINICA INVENTATA S.R.L.
Ieșire: 45/01.10.2026
În atenția: INMSS – Serviciul Formare
Vă rugăm să aprobați participarea salariaților noștri la programele de specializare:
1. DOBRESCU ALINA, CNP 2790909470001 – Cardiologie
2. ENACHE VASILE, CNP 1821010470002 – Oncologie
Director general,`,
  },
  {
    name: 'Adeverință nr. 6634/19.08.2026 (layout 1)',
    type: 'employment-proof',
    fields: {
      fullName: 'Filip Daniela-Maria',
      cnp: '2760606470008',
      number: '6634',
      issuedOn: '2026-08-19',
      employer: 'SPITALUL CLINIC DE RECUPERARE „NĂLUCA”',
      position: 'asistent medical generalist principal',
      programme: 'laborator',
    },
    text: `SPITALUL CLINIC DE RECUPERARE „NĂLUCA”
Serviciul Resurse Umane
Adeverință nr. 6634/19.08.2026
Se adeverește prin prezenta că d-na Filip Daniela-Maria, având CNP 2760606470008, este angajata unității noastre din data de 15.03.2004, cu contract individual de muncă nr. 112/2004, pe durată nedeterminată, în funcția de asistent medical generalist principal, în cadrul Laboratorului de analize, post specific specializării Laborator.
Eliberăm prezenta pentru a-i servi la INMSS.`,
  },
  {
    name: 'ADEVERINȚĂ (layout 2)',
    type: 'employment-proof',
    fields: {
      fullName: 'NICULAE FLORICA',
      number: '12',
      issuedOn: '2026-08-03',
      employer: 'Centrul Medical Fantezia SRL',
      programme: 'radiologie-imagistica',
      position: 'asistent medical',
    },
    text: `Centrul Medical Fantezia SRL, CUI 12345674
Nr. ieșire: 12
Data: 03.08.2026
ADEVERINȚĂ
Subsemnatul Dr. Voicu Radu, în calitate de administrator, adeverim că doamna NICULAE FLORICA, CNP 2700101470002, este încadrată la societatea noastră pe postul de asistent medical, specific specializării Radiologie-imagistică medicală.`,
  },
  {
    name: 'Confirmare tranzacție (layout 1)',
    type: 'payment-proof',
    fields: {
      amount: 2500,
      iban: 'RO07TREZ70220G335000XXXX',
      paidOn: '2026-08-12',
      beneficiaryTaxId: '26328134',
      currency: 'RON',
    },
    text: `Confirmare tranzacție
Status: Procesată cu succes
Tip: Plată în lei
Către: INMSS
Cont: RO07 TREZ 7022 0G33 5000 XXXX
CUI: 26328134
Sumă plătită: 2 500,00 RON
Data tranzacției: 12 august 2026
Descriere: taxa curs psihiatrie Lungu Carmen-Ioana`,
  },
  {
    name: 'ORDIN DE PLATĂ PENTRU TREZORERIA STATULUI (OPT) (layout 2)',
    type: 'payment-proof',
    fields: {
      amount: 2500,
      iban: 'RO07TREZ70220G335000XXXX',
      beneficiaryTaxId: '26328134',
      paidOn: '2026-08-21',
      beneficiary: 'Institutul Național de Management al Serviciilor de Sănătate',
    },
    text: `ORDIN DE PLATĂ PENTRU TREZORERIA STATULUI (OPT)
Nr. 88
PLĂTIȚI 2500,00 lei, adică douămiicincisute lei
PLĂTITOR: SPITALUL MUNICIPAL „SF. IPOTETIC” TECUCI
Cod de identificare fiscală: 18547290
Cod IBAN plătitor: RO56TREZ0462107020101XXX
BENEFICIAR: Institutul Național de Management al Serviciilor de Sănătate
Cod de identificare fiscală: 26328134
Cod IBAN beneficiar: RO07TREZ70220G335000XXXX
La: Trezoreria Sector 2
Reprezentând: taxă specializare LUNGU CARMEN
Data emiterii: 20.08.2026
DECONTAT 21.08.2026`,
  },
  {
    name: 'DIRECȚIA DE SĂNĂTATE PUBLICĂ A JUDEȚULUI INVENTAT (layout 3)',
    type: 'employer-request',
    fields: { fullName: 'RUSU OTILIA', number: '4451', issuedOn: '2026-08-05', programme: 'igiena-sanatate-publica' },
    text: `DIRECȚIA DE SĂNĂTATE PUBLICĂ A JUDEȚULUI INVENTAT
Nr. 4451/A/05.08.2026
D-lui Director General al INMSS
Vă adresăm rugămintea de a o înscrie pe doamna asistent medical RUSU OTILIA (CNP 2790909470001), la reconversie profesională – Igienă și sănătate publică.
Director executiv,`,
  },
  {
    name: 'PRIMĂRIA COMUNEI FANTEZIA (layout 3)',
    type: 'employment-proof',
    fields: {
      fullName: 'Manea Steluța',
      number: '1102',
      issuedOn: '2026-09-01',
      position: 'asistent medical comunitar',
    },
    text: `PRIMĂRIA COMUNEI FANTEZIA
JUDEȚUL IALOMIȚA
Nr. 1102 din 01 septembrie 2026
A D E V E R I N Ț Ă
Prin prezenta adeverim faptul că doamna Manea Steluța, identificată cu CI seria SZ nr. 112233, CNP 2740404470001, este angajată a Primăriei comunei Fantezia, având funcția de asistent medical comunitar, începând cu 01.02.2010 și până în prezent.
Primar,`,
  },
  {
    name: 'Payment confirmation (layout 3)',
    type: 'payment-proof',
    fields: { amount: 2500, iban: 'RO07TREZ70220G335000XXXX', paidOn: '2026-09-12', beneficiaryTaxId: '26328134' },
    text: `Payment confirmation
Completed
Amount: 2,500.00 RON
From account: RO24BTRLRONCRT0000000001
Beneficiary: INMSS
To account: RO07TREZ70220G335000XXXX
Details: taxa curs MATEI DIANA CIF 26328134
Date: 12 Sep 2026`,
  },
  {
    name: 'MANDAT POȘTAL ON-LINE (layout 4)',
    type: 'payment-proof',
    fields: { amount: 2500, iban: 'RO07TREZ70220G335000XXXX', paidOn: '2026-09-14', beneficiaryTaxId: '26328134' },
    text: `POȘTA ROMÂNĂ
MANDAT POȘTAL ON-LINE
Nr. 8812 Data 14.09.2026
Expeditor: VLAD CRISTINA
Destinatar: INSTITUTUL NAȚIONAL DE MANAGEMENT AL SERVICIILOR DE SĂNĂTATE
Cont IBAN: RO07TREZ70220G335000XXXX
CIF: 26328134
Suma: 2.500 LEI 00 BANI (DOUAMIICINCISUTE LEI)
Explicații: taxă specializare VLAD CRISTINA`,
  },
  {
    name: 'FOAIE DE VĂRSĂMÂNT (layout 5)',
    type: 'payment-proof',
    fields: { amount: 2500, iban: 'RO07TREZ70220G335000XXXX', paidOn: '2026-10-05', beneficiaryTaxId: '26328134' },
    text: `FOAIE DE VĂRSĂMÂNT
cu chitanță
Depunător: ILIE MARIA CNP 2790909470001
Suma lei 2.500,00
Adică lei: două mii cinci sute
în contul nr. RO07TREZ70220G335000XXXX
Beneficiar: INMSS  C.U.I. 26328134
Data 05.10.2026
Casier`,
  },
  {
    name: 'CERERE DE ÎNSCRIERE (layout 4)',
    type: 'employer-request',
    fields: {
      fullName: 'TUDOSE ADRIANA',
      cnp: '2860101470001',
      number: '912',
      issuedOn: '2026-07-14',
      programme: 'pneumoftiziologie',
    },
    text: `Ieșire nr. 912 din 14.07.2026
SPITALUL DE PNEUMOFTIZIOLOGIE „AER CURAT” 
CERERE DE ÎNSCRIERE
Unitatea sanitară: Spitalul de Pneumoftiziologie „Aer Curat”
Numele și prenumele cursantului: TUDOSE ADRIANA
CNP cursant: 2860101470001
Programul de specializare: Pneumoftiziologie
Tipul programului: abilități
Manager, Ec. Ion Ionescu`,
  },
  {
    name: 'Solicităm înscrierea următoarelor persoane: (layout 5)',
    type: 'employer-request',
    fields: {
      number: '3',
      issuedOn: '2026-07-20',
      fullName: ['AVRAM LIDIA', 'BOTEZ SIMONA-ELENA', 'CIOCAN PETRU'],
      programme: ['diabet', 'geriatrie-gerontologie', 'operator-ct-rm'],
    },
    text: `CABINET MEDICAL DR. NIMENI
Nr. 3 / 20.07.2026
Către INMSS
Solicităm înscrierea următoarelor persoane:
Nr. crt.   Nume și prenume        CNP             Specializarea
1          AVRAM LIDIA            2790909470001   Diabet
2          BOTEZ SIMONA-ELENA     2800808470002   Geriatrie și gerontologie
3          CIOCAN PETRU           1810707470003   Operator CT/IRM`,
  },
  {
    name: 'ADEVERINȚĂ (layout 4)',
    type: 'employment-proof',
    fields: {
      fullName: 'STAN LOREDANA',
      number: '887',
      issuedOn: '2026-09-02',
      position: 'asistent medical principal Locul de muncă: Laborator analize medicale',
      programme: 'laborator',
      employer: 'SPITALUL ORĂȘENESC NICĂIERI',
    },
    text: `SPITALUL ORĂȘENESC NICĂIERI
C.U.I. 12345674
Nr. 887 / 02.09.2026
ADEVERINȚĂ
Se adeverește că
Numele: STAN
Prenumele: LOREDANA
CNP: 2880101470008
Funcția: asistent medical principal
Locul de muncă: Laborator analize medicale
Post specific specializării: Laborator
Data angajării: 01.03.2012`,
  },
  {
    name: 'Plată efectuată (layout 6)',
    type: 'payment-proof',
    fields: { amount: 2500, iban: 'RO07TREZ70220G335000XXXX', paidOn: '2026-08-15', beneficiaryTaxId: '26328134' },
    text: `George
Plată efectuată
−2.500,00 RON
15 aug. 2026
Beneficiar
INST NAT DE MANAGEMENT AL SERV DE SANATATE
IBAN beneficiar
RO07 TREZ 7022 0G33 5000 XXXX
Detalii
Taxa curs, STAN LOREDANA, CIF 26328134
Din contul
RO13 RNCB 0000 0000 0000 0001`,
  },
  {
    name: 'EXTRAS DE CONT (layout 7)',
    type: 'payment-proof',
    fields: { amount: 2500, iban: 'RO07TREZ70220G335000XXXX', paidOn: '2026-08-12', beneficiaryTaxId: '26328134' },
    text: `EXTRAS DE CONT
Perioada 01.08.2026 - 31.08.2026
Titular: STAN LOREDANA  Cont: RO29INGB0000999900000001
12 august 2026   Transfer Home'Bank   2.500,00
Beneficiar: INMSS
In contul: RO07TREZ70220G335000XXXX
Banca: Trezoreria
Detalii: taxa specializare CUI 26328134
Sold final 3.111,20`,
  },
];
