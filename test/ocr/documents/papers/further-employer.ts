import type { Paper } from './paper.js';

/** Requests, statements of employers and payments in yet other words and shapes. Invented people and places. */
export const furtherEmployer: Paper[] = [
  {
    name: 'request as a form, labels before values',
    type: 'employer-request',
    fields: {
      fullName: 'GĂVĂNESCU SORINA',
      employer: 'Spitalul Municipal „Născocit” Medgidia',
      programme: 'oncologie',
      number: '4410',
      issuedOn: '2026-09-02',
    },
    text: `Nr. 4410 din 02.09.2026
CERERE DE ÎNSCRIERE
Către: Institutul Național de Management al Serviciilor de Sănătate
Unitatea solicitantă: Spitalul Municipal „Născocit” Medgidia
Numele și prenumele asistentului medical: GĂVĂNESCU SORINA
CNP: 2820202470006
Calificarea: asistent medical generalist
Programul de specializare: Oncologie
Vă solicităm înscrierea persoanei de mai sus.
Manager, Dr. Închipuit Dan`,
  },
  {
    name: 'request in a letter, d-na before the name',
    type: 'employer-request',
    fields: {
      fullName: 'VĂLEANU CRISTINA',
      employer: 'SPITALUL JUDEȚEAN DE URGENȚĂ DEVA',
      programme: 'psihiatrie',
      number: '18840',
      issuedOn: '2026-08-28',
    },
    text: `CONSILIUL JUDEȚEAN HUNEDOARA
SPITALUL JUDEȚEAN DE URGENȚĂ DEVA
Nr. de înregistrare: 18840/28.08.2026
Către INMSS – Serviciul Formare Resurse Umane
Spitalul nostru solicită înscrierea d-nei VĂLEANU CRISTINA, asistentă medicală principală la Secția Psihiatrie,
la programul de specializare „Psihiatrie”, sesiunea 2027.
Cu considerație,
MANAGER`,
  },
  {
    name: 'request for three in sentences',
    type: 'employer-request',
    fields: {
      employer: 'Spitalul Orășenesc Jimbolia',
      programme: 'neonatologie',
      number: '771',
      issuedOn: '2026-09-09',
    },
    text: `Spitalul Orășenesc Jimbolia
Nr. 771/09.09.2026
Către Institutul Național de Management al Serviciilor de Sănătate
Vă rugăm să înscrieți la programul „Neonatologie” pe următoarele asistente medicale:
1. TĂMAȘ ELENA
2. BÂRSAN CORINA
3. PÂRLEA ANCA
Manager,`,
  },
  {
    name: 'statement in a letter, wife of no title',
    type: 'employment-proof',
    fields: {
      fullName: 'SCRIPCARU ANIȘOARA',
      cnp: '2760606470003',
      employer: 'SPITALUL CLINIC DE PNEUMOFTIZIOLOGIE',
      position: 'asistent medical principal',
      number: '3301',
      issuedOn: '2026-09-03',
    },
    text: `SPITALUL CLINIC DE PNEUMOFTIZIOLOGIE
Nr. 3301 / 03.09.2026
ADEVERINȚĂ
Se adeverește prin prezenta că SCRIPCARU ANIȘOARA, CNP 2760606470003, este angajată în unitatea noastră, având funcția de
asistent medical principal la Laboratorul de analize medicale, post specific specializării Laborator.
Manager,    Șef birou RUNOS,`,
  },
  {
    name: 'statement as a form',
    type: 'employment-proof',
    fields: {
      fullName: 'LĂPTARU MIHAI',
      cnp: '1880111470002',
      employer: 'Centrul Medical Plăsmuit S.R.L.',
      position: 'asistent medical de radiologie',
      number: '12',
      issuedOn: '2026-09-15',
    },
    text: `ADEVERINȚĂ DE ANGAJAT
Nr. 12 din 15.09.2026
Angajator: Centrul Medical Plăsmuit S.R.L.
CUI: 12345674
Salariat: LĂPTARU MIHAI
CNP: 1880111470002
Funcția: asistent medical de radiologie
Compartimentul: Imagistică
Tip contract: nedeterminat, nr. 55/02.03.2015
Administrator,`,
  },
  {
    name: 'statement with the number at the end',
    type: 'employment-proof',
    fields: {
      fullName: 'IVĂNESCU ADRIANA',
      employer: 'Spitalul de Psihiatrie Siret',
      position: 'asistent medical generalist',
      number: '2045',
      issuedOn: '2026-08-31',
    },
    text: `Spitalul de Psihiatrie Siret
ADEVERINȚĂ
Adeverim prin prezenta că doamna IVĂNESCU ADRIANA lucrează în spitalul nostru din data de 01.06.2012, cu contract individual
de muncă nr. 220/01.06.2012, în funcția de asistent medical generalist.
Adeverința s-a eliberat pentru a-i servi la INMSS.
Nr. 2045 din 31.08.2026
Manager,`,
  },
  {
    name: 'employment contract',
    type: 'employment-proof',
    kind: 'employment-proof.contract',
    fields: { fullName: 'BĂICOIANU RALUCA' },
    text: `CONTRACT INDIVIDUAL DE MUNCĂ
încheiat și înregistrat sub nr. 881/12.03.2014
A. Părțile contractului: Angajator Spitalul Municipal Fictiv și salariata BĂICOIANU RALUCA, CNP 2860606470005
B. Obiectul contractului: prestarea muncii
C. Durata contractului: nedeterminată
D. Locul de muncă: Secția Chirurgie
E. Felul muncii: asistent medical
F. Durata muncii: 40 ore/săptămână
G. Concediul de odihnă: 21 zile`,
  },
  {
    name: 'treasury order as a list',
    type: 'payment-proof',
    fields: {
      amount: 2500,
      currency: 'RON',
      iban: 'RO07TREZ70220G335000XXXX',
      beneficiaryTaxId: '26328134',
      paidOn: '2026-08-11',
    },
    text: `ORDIN DE PLATĂ Nr. 118
Data emiterii: 11.08.2026
Plătiți 2500,00 lei, adică douămiicincisute lei
Plătitor: SPITALUL MUNICIPAL FICTIV, CIF 12345674
IBAN plătitor: RO24BTRLRONCRT0000000001
Beneficiar: Institutul Național de Management al Serviciilor de Sănătate, CIF 26328134
IBAN beneficiar: RO07TREZ70220G335000XXXX, Trezoreria Sector 2
Reprezentând: taxă specializare PĂUN ELENA`,
  },
  {
    name: 'screen of a bank, values under labels',
    type: 'payment-proof',
    fields: {
      amount: 2500,
      currency: 'RON',
      iban: 'RO07TREZ70220G335000XXXX',
      paidOn: '2026-09-03',
      beneficiaryTaxId: '26328134',
    },
    text: `Detalii plată
Sumă
2.500,00 RON
Beneficiar
INMSS
IBAN beneficiar
RO07 TREZ 7022 0G33 5000 XXXX
Cod fiscal beneficiar
26328134
Data plății
3 sept. 2026
Explicații
Specializare Psihiatrie, BĂLAN MARIA, CNP 2850505470007
Stare
Finalizată`,
  },
  {
    name: 'two parties side by side',
    type: 'payment-proof',
    fields: { amount: 2500, iban: 'RO07TREZ70220G335000XXXX', beneficiaryTaxId: '26328134', paidOn: '2026-10-01' },
    text: `CONFIRMARE DE PLATĂ
Plătitor                            Beneficiar
Spitalul Fictiv                     INMSS
CUI 12345674                        CUI 26328134
RO24BTRLRONCRT0000000001            RO07TREZ70220G335000XXXX
Suma: 2.500,00 lei
Data procesării: 01.10.2026
Stare: Executată`,
  },
  {
    name: 'cash at the counter',
    type: 'payment-proof',
    kind: 'payment-proof.cash',
    fields: { amount: 2500, iban: 'RO07TREZ70220G335000XXXX', paidOn: '2026-08-20' },
    text: `TREZORERIA OPERATIVĂ SECTOR 2
FOAIE DE VĂRSĂMÂNT cu chitanță
Depunător: CIOCĂNESCU IONELA
Depus în contul RO07TREZ70220G335000XXXX
Beneficiar: Institutul Național de Management al Serviciilor de Sănătate
Suma de 2.500 lei
Data: 20.08.2026
Casier`,
  },
  {
    name: 'receipt of a hospital',
    type: 'unknown',
    text: `Spitalul Municipal Fictiv
CUI 12345674
CHITANȚĂ seria SM nr. 441
Data 03.09.2026
Am primit de la BĂLAN MARIA suma de 2500 lei
Reprezentând taxă curs
Casier`,
  },
  {
    name: 'malpractice policy',
    type: 'unknown',
    text: `Asigurări Fictive S.A.
POLIȚĂ DE ASIGURARE DE RĂSPUNDERE CIVILĂ PROFESIONALĂ
Seria MP Nr. 0044120
Asigurat: BĂLAN MARIA, CNP 2850505470007
Profesia: asistent medical generalist
Perioada asigurată: 01.01.2026 - 31.12.2026
Limita răspunderii: 10.000 EUR
Prima de asigurare 90 lei`,
  },
  {
    name: 'job description',
    type: 'unknown',
    text: `Spitalul Municipal Fictiv
FIȘA POSTULUI
Denumirea postului: asistent medical generalist
Nivelul postului: execuție
Titularul postului: BĂLAN MARIA
Atribuții: administrează tratamentul, monitorizează pacienții
Relații ierarhice: subordonat asistentului șef`,
  },
  {
    name: 'independent nurse',
    type: 'employment-proof',
    kind: 'employment-proof.independent',
    fields: { fullName: 'MĂLUREANU TUDORA' },
    text: `CABINET DE PRACTICĂ INDEPENDENTĂ MĂLUREANU TUDORA
CIF 12345674
Nr. 3/01.09.2026
ADEVERINȚĂ
Se adeverește că MĂLUREANU TUDORA, asistent medical generalist, exercită profesia în mod independent, ca persoană
fizică independentă, titular al cabinetului.
Titular,`,
  },
  {
    name: 'postal order',
    type: 'payment-proof',
    kind: 'payment-proof.postal',
    fields: { amount: 2500, beneficiaryTaxId: '26328134', paidOn: '2026-09-21' },
    text: `POȘTA ROMÂNĂ
MANDAT POȘTAL
Expeditor: ȘUȚU ILEANA, Târgu Jiu
Destinatar: Institutul Național de Management al Serviciilor de Sănătate
CIF destinatar: 26328134
Suma: 2.500,00 lei
DOUAMIICINCISUTE LEI ȘI 00 BANI
Data prezentării: 21.09.2026`,
  },
];
