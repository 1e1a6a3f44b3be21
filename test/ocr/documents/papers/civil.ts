import type { Paper } from './paper.js';

export const civilPapers: Paper[] = [
  {
    name: 'marriage certificate, columns, the wife takes his name',
    type: 'name-change-proof',
    kind: 'name-change.marriage',
    fields: {
      formerSurname: 'TESTESCU',
      newSurname: 'EXEMPLU',
      series: 'CD',
      number: '012345',
      issuedOn: '2010-06-20',
    },
    text: `ROMÂNIA
CERTIFICAT DE CĂSĂTORIE
Seria C.D. Nr. 012345
                                         SOȚ                SOȚIE
Numele de familie înainte de căsătorie   EXEMPLU            TESTESCU
Prenumele                                ION                ANA-MARIA
Cod numeric personal                     1781105480007      2850312470007
Numele de familie după căsătorie         EXEMPLU            EXEMPLU
Locul și data încheierii căsătoriei Bistrița, 19 iunie 2010
Act de căsătorie nr. 77 din 19.06.2010
Eliberat de Primăria Municipiului Bistrița la data de 20.06.2010
Ofițer de stare civilă, L.S.`,
  },
  {
    name: 'marriage certificate, both take a double name',
    type: 'name-change-proof',
    fields: { formerSurname: ['EXEMPLU', 'TESTESCU'], newSurname: ['EXEMPLU-TESTESCU', 'EXEMPLU-TESTESCU'] },
    text: `CERTIFICAT DE CĂSĂTORIE
Numele de familie înainte de căsătorie   EXEMPLU            TESTESCU
Prenumele                                ION                ANA-MARIA
Numele de familie purtat în timpul căsătoriei   EXEMPLU-TESTESCU     EXEMPLU-TESTESCU
Data încheierii căsătoriei 19.06.2010
Ofițer de stare civilă`,
  },
  {
    name: 'marriage certificate, one spouse under the other',
    type: 'name-change-proof',
    fields: { formerSurname: 'TESTESCU', newSurname: 'EXEMPLU' },
    text: `CERTIFICAT DE CĂSĂTORIE
SOȚUL
Numele de familie: EXEMPLU
Prenumele: ION
Numele de familie după căsătorie: EXEMPLU
SOȚIA
Numele de familie: TESTESCU
Prenumele: ANA-MARIA
Numele de familie după căsătorie: EXEMPLU
Căsătoria a fost încheiată la data de 19.06.2010
Ofițer de stare civilă`,
  },
  {
    name: 'birth certificate with a mention of the new name',
    type: 'name-change-proof',
    kind: 'name-change.birth',
    fields: { formerSurname: 'TESTESCU', newSurname: 'PROBĂ' },
    text: `ROMÂNIA
CERTIFICAT DE NAȘTERE
Seria NP Nr. 123456
Codul numeric personal 2850312470007
Numele de familie PROBĂ
Prenumele ANA-MARIA
Numele de familie al tatălui TESTESCU
MENȚIUNI: Numele de familie schimbat din TESTESCU în PROBĂ prin dispoziția nr. 88/2017
Eliberat astăzi 01.03.2017
Ofițer de stare civilă`,
  },
  {
    name: 'divorce certificate',
    type: 'name-change-proof',
    kind: 'name-change.divorce',
    fields: { formerSurname: 'EXEMPLU', newSurname: 'TESTESCU', issuedOn: '2018-04-03' },
    text: `ROMÂNIA
JUDEȚUL BISTRIȚA-NĂSĂUD
PRIMĂRIA MUNICIPIULUI BISTRIȚA
CERTIFICAT DE DIVORȚ
Nr. 45 din 03.04.2018
Prin prezentul certificat se constată desfacerea căsătoriei prin acordul soților
Numele de familie purtat în timpul căsătoriei: EXEMPLU
Fosta soție ANA-MARIA va purta după divorț numele de familie TESTESCU
Numele purtat după divorț: TESTESCU
Ofițer de stare civilă`,
  },
  {
    name: 'divorce judgment',
    type: 'name-change-proof',
    kind: 'name-change.court',
    fields: { formerSurname: 'EXEMPLU', newSurname: 'TESTESCU', number: '123/2015' },
    text: `ROMÂNIA
JUDECĂTORIA BISTRIȚA
Dosar nr. 1234/190/2015
SENTINȚA CIVILĂ NR. 123/2015
Ședința publică din 05.05.2015
Pe rol judecarea cauzei privind pe reclamanta EXEMPLU ANA-MARIA și pe pârâtul EXEMPLU ION, având ca obiect divorț.
INSTANȚA HOTĂRĂȘTE
Desface căsătoria încheiată la data de 19.06.2010.
Reclamanta va reveni la numele purtat anterior căsătoriei, acela de TESTESCU.
Definitivă`,
  },
  {
    name: 'divorce judgment in mixed case, the defendant reverts',
    type: 'name-change-proof',
    kind: 'name-change.court',
    fields: { formerSurname: 'Exemplu', newSurname: 'Testescu' },
    text: `ROMÂNIA
JUDECĂTORIA CLUJ-NAPOCA
SECȚIA CIVILĂ
HOTĂRÂREA CIVILĂ NR. 4455/2019
Reclamantul Exemplu Ion, în contradictoriu cu pârâta Exemplu Ana-Maria, a solicitat desfacerea căsătoriei.
PENTRU ACESTE MOTIVE, ÎN NUMELE LEGII, HOTĂRĂȘTE:
Admite acțiunea. Dispune desfacerea căsătoriei prin acordul părților.
Dispune ca pârâta să revină la numele avut anterior căsătoriei, și anume „Testescu”.
Irevocabilă prin neapelare la 12.12.2019`,
  },
  {
    name: 'change of name by administrative way',
    type: 'name-change-proof',
    kind: 'name-change.administrative',
    fields: { formerSurname: 'TESTESCU', newSurname: 'PROBĂ', number: '88' },
    text: `CONSILIUL JUDEȚEAN BISTRIȚA-NĂSĂUD
PREȘEDINTE
DISPOZIȚIE nr. 88 din 14.02.2017
privind schimbarea numelui pe cale administrativă
Având în vedere O.G. nr. 41/2003
Art. 1. Se admite cererea de schimbare a numelui de familie din TESTESCU în PROBĂ, formulată de doamna TESTESCU ANA-MARIA.
Președinte`,
  },
  {
    name: 'change of name by the county, both names in a table, the birth in its last row',
    type: 'name-change-proof',
    kind: 'name-change.administrative',
    fields: { formerSurname: 'TESTESCU', newSurname: 'PROBĂ', number: '88', issuedOn: '2017-02-14' },
    text: `CONSILIUL JUDEȚEAN BISTRIȚA-NĂSĂUD
DISPOZIȚIE
nr. 88 / 14.02.2017
Analizând cererea doamnei TESTESCU ANA-MARIA, prin care solicită schimbarea numelui de familie,
se dispune:
Articolul 1. Se aprobă schimbarea pe cale administrativă a numelui de familie:
Numele de familie actual      TESTESCU
Numele de familie solicitat   PROBĂ
Prenumele                     ANA-MARIA
CNP                           2850312470007
Data și locul nașterii        12.03.1985, Bistrița
Președinte`,
  },
];

export const consentPapers: Paper[] = [
  {
    name: 'declaration naming the institute under its old name',
    type: 'data-consent',
    kind: 'data-consent.inmss',
    fields: { fullName: 'EXEMPLU ION', cnp: '1781105480007', programme: 'operator-ct-rm' },
    problems: [],
    text: `DECLARAȚIE DE CONSIMȚĂMÂNT
Subsemnatul EXEMPLU ION, CNP 1781105480007, în calitate de cursant la programul de specializare Operator CT/IRM, sunt de acord ca datele mele cu caracter personal să fie prelucrate de către SNSPMPDSB, conform Regulamentului (UE) 2016/679.
Data 12.09.2026
Semnătura`,
  },
  {
    name: 'consent to a hospital',
    type: 'data-consent',
    kind: 'data-consent.other-operator',
    problems: ['wrong-operator'],
    fields: { fullName: 'TESTESCU ANA-MARIA' },
    text: `SPITALUL JUDEȚEAN „EXEMPLU”
ACORD PRIVIND PRELUCRAREA DATELOR CU CARACTER PERSONAL
Subsemnata TESTESCU ANA-MARIA, CNP 2850312470007, în calitate de angajat, îmi exprim acordul cu privire la prelucrarea datelor mele cu caracter personal de către Spitalul Județean „Exemplu”, în conformitate cu Regulamentul (UE) 2016/679.
Data 01.02.2026 Semnătura`,
  },
  {
    name: 'consent to a hospital that mentions the course at the institute',
    type: 'data-consent',
    kind: 'data-consent.other-operator',
    problems: ['wrong-operator'],
    text: `ACORD PRIVIND PRELUCRAREA DATELOR CU CARACTER PERSONAL
Subsemnata TESTESCU ANA-MARIA, CNP 2850312470007, îmi exprim acordul ca datele mele cu caracter personal să fie prelucrate de către Spitalul Județean „Exemplu”, în calitate de operator, potrivit Regulamentului (UE) 2016/679 și Legii nr. 190/2018, în vederea întocmirii și transmiterii documentelor necesare participării la cursul organizat la INMSS.
Data 01.02.2026 Semnătura`,
  },
  {
    name: 'form with labels, refused box left alone',
    type: 'data-consent',
    kind: 'data-consent.inmss',
    fields: { fullName: 'TESTESCU ANA-MARIA', cnp: '2850312470007' },
    text: `FORMULAR DE CONSIMȚĂMÂNT
privind prelucrarea datelor cu caracter personal
Operator: Institutul Național de Management al Serviciilor de Sănătate
Nume și prenume: TESTESCU ANA-MARIA
CNP: 2850312470007
[x] Sunt de acord cu prelucrarea datelor mele personale
[ ] Nu sunt de acord
Regulamentul (UE) 2016/679
Data: 10.09.2026     Semnătura: ________`,
  },
];

export const refusals: Paper[] = [
  {
    name: 'refusal in words',
    type: 'data-consent',
    kind: 'data-consent.refused',
    text: `DECLARAȚIE privind prelucrarea datelor cu caracter personal
Subsemnata TESTESCU ANA-MARIA, CNP 2850312470007, nu sunt de acord cu prelucrarea datelor mele cu caracter personal de către INMSS, conform Regulamentului (UE) 2016/679.
Data 01.09.2026 Semnătura`,
  },
  {
    name: 'refusal ticked',
    type: 'data-consent',
    kind: 'data-consent.refused',
    text: `FORMULAR DE CONSIMȚĂMÂNT
privind prelucrarea datelor cu caracter personal, Regulamentul (UE) 2016/679
Operator: INMSS
Nume și prenume: TESTESCU ANA-MARIA
[ ] Sunt de acord
[x] Nu sunt de acord
Data: 10.09.2026  Semnătura`,
  },
  {
    name: 'no answer ticked',
    type: 'data-consent',
    kind: 'data-consent.unanswered',
    text: `FORMULAR DE CONSIMȚĂMÂNT
privind prelucrarea datelor cu caracter personal, Regulamentul (UE) 2016/679
Operator: INMSS
Nume și prenume: TESTESCU ANA-MARIA
☐ DA, sunt de acord
☐ NU sunt de acord
Data: 10.09.2026  Semnătura`,
  },
  {
    name: 'agreement ticked, a newsletter not',
    type: 'data-consent',
    kind: 'data-consent.inmss',
    text: `FORMULAR DE CONSIMȚĂMÂNT
privind prelucrarea datelor cu caracter personal, Regulamentul (UE) 2016/679
Operator: INMSS
Nume și prenume: TESTESCU ANA-MARIA
☒ Sunt de acord ca datele mele să fie prelucrate de către INMSS
☐ Sunt de acord să primesc noutăți
Data: 10.09.2026  Semnătura`,
  },
];

export const insuredPapers: Paper[] = [
  {
    name: 'insured',
    type: 'insured-certificate',
    fields: { fullName: 'TESTESCU ANA-MARIA', cnp: '2850312470007' },
    text: 'CASA DE ASIGURĂRI DE SĂNĂTATE BISTRIȚA-NĂSĂUD\nNr. de înregistrare 555/10.09.2026\nADEVERINȚĂ DE ASIGURAT\nPrin prezenta se certifică că doamna TESTESCU ANA-MARIA, CNP 2850312470007, act de identitate CI seria XB nr. 000001, este asigurată în sistemul de asigurări sociale de sănătate și beneficiază de pachetul de servicii medicale de bază.\nPerioada de valabilitate de 3 luni de la data emiterii\nPreședinte - director general',
  },
  {
    name: 'student',
    type: 'student-certificate',
    fields: { fullName: 'PROBĂ ȘTEFANIA-IOANA' },
    text: 'UNIVERSITATEA „EXEMPLU”\nFACULTATEA DE LITERE\nNr. 12/01.10.2025\nADEVERINȚĂ\nSe adeverește prin prezenta că doamna PROBĂ ȘTEFANIA-IOANA este studentă în anul II, anul universitar 2025/2026, cursuri cu frecvență, buget.\nS-a eliberat prezenta spre a-i servi la medicul de familie.\nSecretariat',
  },
  {
    name: 'pension',
    type: 'pension-slip',
    text: 'CASA JUDEȚEANĂ DE PENSII CLUJ\nTALON DE PLATĂ PENSIE\nLuna AUGUST 2026\nTitular FICTIVESCU ELENA CNP 2640229470007\nDosar pensie nr. 12345\nPensie limită de vârstă\nTotal drepturi 2.345 lei\nRest de plată 2.300 lei',
  },
  {
    name: 'own declaration',
    type: 'own-declaration',
    fields: { fullName: 'EXEMPLU ION' },
    text: 'DECLARAȚIE PE PROPRIA RĂSPUNDERE\nSubsemnatul EXEMPLU ION, CNP 1781105480007, cunoscând prevederile art. 326 din Codul penal privind falsul în declarații, declar pe propria răspundere că nu realizez venituri.\nData 01.09.2026 Semnătura',
  },
  {
    name: 'birth',
    type: 'birth-certificate',
    text: 'ROMÂNIA\nCERTIFICAT DE NAȘTERE\nSeria N.P. Nr. 123456\nCODUL NUMERIC PERSONAL 6000229470003\nNumele de familie PROBĂ\nPrenumele ȘTEFANIA-IOANA\nNumele de familie al tatălui PROBĂ\nNumele de familie al mamei PROBĂ\nNașterea a fost trecută în registrul stării civile la nr. 55\nEliberat astăzi 05.03.2000',
  },
  {
    name: 'medical',
    type: 'medical-certificate',
    text: 'CABINET MEDICAL DE FAMILIE DR. EXEMPLU\nADEVERINȚĂ MEDICALĂ\nSe adeverește că pacienta TESTESCU ANA-MARIA, CNP 2850312470007, este gravidă în 20 săptămâni de sarcină.\nDiagnostic: sarcină\nSemnătura și parafa medicului\nData 01.09.2026',
  },
  {
    name: 'disability',
    type: 'disability-certificate',
    text: 'CONSILIUL JUDEȚEAN CLUJ\nDIRECȚIA GENERALĂ DE ASISTENȚĂ SOCIALĂ ȘI PROTECȚIA COPILULUI\nCOMISIA DE EVALUARE A PERSOANELOR ADULTE CU HANDICAP\nCERTIFICAT DE ÎNCADRARE ÎN GRAD DE HANDICAP\nNr. 123 din 04.05.2025\nDomnul EXEMPLU ION, CNP 1781105480007, se încadrează în gradul de handicap accentuat\nTermen de valabilitate 12 luni, Legea nr. 448/2006',
  },
];
