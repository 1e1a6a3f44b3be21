import type { Paper } from './paper.js';

/** Requests, statements of employers and payments in wordings that were written before the reader knew them. */
export const layoutsWork: Paper[] = [
  {
    name: 'a town hall that asks for participation instead of enrolment',
    type: 'employer-request',
    fields: {
      fullName: 'COBZĂRESCU SALOMEEA',
      programme: 'asistenta-comunitara',
      number: '811',
      issuedOn: '2026-08-12',
    },
    text: `ROMÂNIA
JUDEȚUL GIURGIU
PRIMĂRIA COMUNEI FICȚIUNEA DE JOS
Nr. 811 / 12.08.2026
CĂTRE,
Institutul Național de Management al Serviciilor de Sănătate (INMSS)
Prin prezenta, vă rugăm să aprobați participarea d-nei COBZĂRESCU SALOMEEA, încadrată ca asistent medical comunitar,
la programul „Asistență medicală comunitară” organizat în anul 2027.
Cu deosebită considerație,
PRIMAR,`,
  },
  {
    name: 'an employer that supports and proposes, in the third person',
    type: 'employer-request',
    fields: {
      fullName: 'Țurlănescu Iolanda',
      programme: 'geriatrie-gerontologie',
      employer: 'Căminul pentru persoane vârstnice „Toamna Închipuită”',
      number: '77',
    },
    text: `Căminul pentru persoane vârstnice „Toamna Închipuită”
Ploiești, Str. Livezilor nr. 4, CIF 13548146
Nr. ieșire 77 din 20 august 2026
Destinatar: INMSS
Subscrisa solicită înscrierea angajatei sale, Țurlănescu Iolanda, asistent medical generalist, la cursul de
specializare Geriatrie și gerontologie din anunțul pentru anul 2027.
Director,`,
  },
  {
    name: 'a form of labels',
    type: 'employer-request',
    fields: {
      fullName: 'ÎMBULZEANU SÂNZIANA-CORA',
      cnp: '2850312470007',
      programme: 'pneumoftiziologie',
      number: '9034',
      issuedOn: '2026-09-01',
      employer: 'Spitalul de Pneumoftiziologie „Aerul Tare”',
    },
    text: `FORMULAR DE SOLICITARE A ÎNSCRIERII
Adresat: Institutul Național de Management al Serviciilor de Sănătate
Unitatea sanitară: Spitalul de Pneumoftiziologie „Aerul Tare”
Nr. și data înregistrării: 9034/ 01.09.2026
Asistent medical propus: ÎMBULZEANU SÂNZIANA-CORA
CNP: 2850312470007
Specializarea solicitată: Pneumoftiziologie
Unitatea susține participarea persoanei de mai sus la curs.
Reprezentant legal`,
  },
  {
    name: 'a table in which a name goes on in the next line of its cell',
    type: 'employer-request',
    kind: 'employer-request.table',
    fields: {
      fullName: ['BOTA RAMONA', 'VISARIONESCU ALEXANDRA-IULIA', 'SZABO ILDIKO'],
      programme: ['oncologie', 'medicina-dentara', 'medicina-dentara'],
    },
    text: `CLINICA DENTARĂ ÎNCHIPUITĂ S.R.L.
Nr. înregistrare: 31 din 29.09.2026
SOLICITARE DE ÎNSCRIERE
Solicităm Institutul Național de Management al Serviciilor de Sănătate (INMSS) înscrierea următorilor angajați:
Nr.  Numele și prenumele     Calificarea           Programul de specializare
1    BOTA RAMONA             asistent medical      Oncologie
                             generalist
2    VISARIONESCU            asistent medical      Medicină dentară
     ALEXANDRA-IULIA         generalist
3    SZABO ILDIKO            asistent medical      Medicină dentară
                             generalist
ADMINISTRATOR,`,
  },
  {
    name: 'a table without a title of its own, the programme in the last column',
    type: 'employer-request',
    kind: 'employer-request.table',
    fields: {
      fullName: ['VRĂJITORU ERMELINDA', 'GHEMULESCU PETRUȚA-DOINA', 'ȘOVĂIALĂ TIBOR'],
      programme: ['oncologie', 'cardiologie', 'oncologie'],
    },
    text: `SPITALUL MUNICIPAL „PLĂSMUIREA”
Nr. 19238/29.08.2026   Către Institutul Național de Management al Serviciilor de Sănătate
TABEL NOMINAL
cu asistenții medicali propuși de unitate pentru înscrierea la programele de specializare
Nr. crt.   Numele și prenumele   CNP   Funcția   Programul solicitat
1   VRĂJITORU ERMELINDA   2850312470007   asistent medical   Oncologie
2   GHEMULESCU PETRUȚA-DOINA   2640229470007   asistent medical   Cardiologie
3   ȘOVĂIALĂ TIBOR   1781105480007   asistent medical   Oncologie
Manager`,
  },
  {
    name: 'a statement headed by its number, in words of confirmation',
    type: 'employment-proof',
    kind: 'employment-proof.statement',
    fields: {
      fullName: 'CIUBĂRESCU DOMNICA',
      cnp: '2850312470007',
      number: '675',
      issuedOn: '2026-07-19',
      position: 'asistent medical principal',
      programme: 'radiologie-imagistica',
    },
    text: `CONSILIUL JUDEȚEAN VASLUI
SPITALUL JUDEȚEAN „DR. NIMENI ALTUL”
Vaslui, Aleea Salcâmilor nr. 7 | C.U.I. 12345674
Adeverință nr. 675
din 19 iulie 2026
Confirmăm prin prezenta că doamna CIUBĂRESCU DOMNICA, CNP 2850312470007, lucrează în Laboratorul de Radiologie și
Imagistică Medicală din data de 03.02.2016 până în prezent, în funcția de asistent medical principal, ocupând un post
specific programului de specializare „Radiologie-imagistică medicală”.
Adeverința servește la înscrierea în programul de reconversie organizat de Institutul Național de Management al
Serviciilor de Sănătate.
Manager,      Birou resurse umane,`,
  },
  {
    name: 'number and date at the right of the letterhead',
    type: 'employment-proof',
    fields: { fullName: 'VEVERIȚĂ SMĂRĂNDIȚA', number: '29', issuedOn: '2026-08-01', programme: 'nutritie-dietetica' },
    text: `SPITALUL DE RECUPERARE BĂILE NĂSCOCITE   Nr. 29
Călimănești, C.I.F. 12345674   Data: 01.08.2026
ADEVERINȚĂ
Se adeverește că d-na/dl VEVERIȚĂ SMĂRĂNDIȚA
cod numeric personal 2850312470007
este angajat(ă) la Compartimentul Dietetică
în funcția de asistent medical
pe un post specific programului de specializare „Nutriție și dietetică”
Director,   Contabil,`,
  },
  {
    name: 'a statement of account with balances around the payment',
    type: 'payment-proof',
    kind: 'payment-proof.executed',
    fields: {
      amount: 2500,
      iban: 'RO07TREZ70220G335000XXXX',
      paidOn: '2026-08-22',
      fullName: 'DRĂGĂNOAIA SIDONIA',
      beneficiaryTaxId: '26328134',
    },
    text: `BANCA ÎNCHIPUITĂ S.A.   EXTRAS CONT
Titular: DRĂGĂNOAIA SIDONIA
IBAN: RO60CECE0000000000000001
Data   Descriere   Debit   Credit
22/08/2026   SOLD INITIAL   6,204.10
22/08/2026
Plata OP inter - canal electronic
taxa specializare Diabet, DRĂGĂNOAIA SIDONIA, CNP 2850312470007; 26328134;
Institutul National de Management al Serviciilor de Sanatate;
RO07TREZ70220G335000XXXX; TREZROBU
REF. 412ETRZ546354
2,500.00
22/08/2026   SOLD FINAL ZI   3,704.10
RULAJ ZI 2,500.00`,
  },
  {
    name: 'one order for two, each fee named in the details',
    type: 'payment-proof',
    fields: { amount: 5000, paidOn: '2026-09-20', beneficiaryTaxId: '26328134' },
    text: `ORDIN DE PLATĂ nr. 7132 / 20.09.2026
Sumă (lei)   5.000,00 (cinci mii lei)
Plătitor   Spitalul Municipal Câmpulung Fictiv
C.I.F.   99999992
Cont debitor   RO13RNCB0000000000000001, BCR
Beneficiar   Institutul Național de Management al Serviciilor de Sănătate
C.I.F.   26328134
Cont creditor   RO07TREZ70220G335000XXXX
Explicația plății   Taxa de curs 2 x 2.500 lei, specializarea Operator CT/Operator RM: 1. TESTESCU ANA-MARIA; 2. EXEMPLU ION
Stare   Decontat la 20.09.2026`,
  },
  {
    name: 'a screen that shows what is left in the account first',
    type: 'payment-proof',
    fields: { amount: 2500, paidOn: '2026-09-03' },
    text: `Cont curent
Sold disponibil
12.480,55 RON
Tranzacție finalizată
-2.500,00 RON
03.09.2026, 14:22
Beneficiar
Institutul Național de Management al Serviciilor de Sănătate
Cod fiscal 26328134
IBAN RO07TREZ70220G335000XXXX
Detalii: taxa specializare TESTESCU ANA-MARIA psihiatrie
Comision 6,51 RON`,
  },
  {
    name: 'the fee of the bank is larger print than its word',
    type: 'payment-proof',
    fields: { amount: 2500, beneficiaryTaxId: '26328134' },
    text: `Dovada efectuării plății
Plătitor: EXEMPLU ION, RO29INGB0000999900000001
Beneficiar: INMSS, CUI 26328134
Cont beneficiar: RO07TREZ70220G335000XXXX
Suma transferată: 2.500,00 lei
Comision: 10,00 lei
Total debitat: 2.510,00 lei
Data procesării: 10.08.2026
Status: Executată
Detalii: taxa curs EXEMPLU ION CNP 1781105480007`,
  },
];
