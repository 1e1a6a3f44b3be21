import type { Paper } from './paper.js';

/** Cards, civil status papers, consents and papers of the insured in yet other words and shapes. Invented people. */
export const furtherPerson: Paper[] = [
  {
    name: 'identity card, labels in Romanian alone',
    type: 'identity-card',
    fields: {
      surname: 'CĂPRARU',
      givenNames: 'MĂDĂLINA-IOANA',
      cnp: '2900101470006',
      series: 'XB',
      number: '771204',
      issuedOn: '2021-03-02',
      expiresOn: '2031-01-01',
      issuer: 'SPCLEP Năsăud',
    },
    text: `ROUMANIE ROMÂNIA ROMANIA
CARTE DE IDENTITATE
SERIA XB NR 771204
CNP 2900101470006
Nume
CĂPRARU
Prenume
MĂDĂLINA-IOANA
Cetățenie Română / ROU   Sex F
Domiciliu Jud.BN Orș.Năsăud Str.Gării nr.4
Emisă de SPCLEP Năsăud
Valabilitate 02.03.21-01.01.2031`,
  },
  {
    name: 'electronic card, front, labels over values in rows',
    type: 'identity-card',
    fields: {
      surname: 'ȘTIRBU',
      givenNames: 'ANA-MARIA',
      fullName: 'ȘTIRBU ANA-MARIA',
      cnp: '2951231470009',
      expiresOn: '2035-12-31',
      series: 'XB',
      number: '0041772',
      birthDate: '1995-12-31',
    },
    text: `ROMÂNIA   CARTE DE IDENTITATE
ROMANIA   IDENTITY CARD
Nume / Surname
ȘTIRBU
Prenume / Given names
ANA-MARIA
Sex / Sex    Cetățenie / Nationality    Data nașterii / Date of birth
F            ROU                        31 12 1995
CNP / PIN           Nr. document / Document no.
2951231470009       XB0041772
Data expirării / Date of expiry
31 12 2035`,
  },
  {
    name: 'marriage certificate with numbered lines',
    type: 'name-change-proof',
    kind: 'name-change.marriage',
    fields: {
      formerSurname: 'BĂRBUCEANU',
      newSurname: 'ROȘIORU',
      series: 'CB',
      number: '445120',
      issuedOn: '2011-08-20',
    },
    text: `ROMÂNIA
CERTIFICAT DE CĂSĂTORIE
Seria CB Nr. 445120
                                       Soț            Soție
1. Numele de familie                   ROȘIORU        BĂRBUCEANU
2. Prenumele                           SORIN          MIRABELA
3. Data nașterii                       01.02.1985     03.04.1987
4. Numele de familie după căsătorie    ROȘIORU        ROȘIORU
Locul și data încheierii: Slatina, 20.08.2011
Eliberat de Primăria Slatina la data de 20.08.2011`,
  },
  {
    name: 'marriage certificate in sentences',
    type: 'name-change-proof',
    kind: 'name-change.marriage',
    fields: { formerSurname: 'DĂSCĂLESCU', newSurname: 'MĂGUREANU', issuedOn: '2009-05-16' },
    text: `ROMÂNIA
Extras pentru uz oficial
CERTIFICAT DE CĂSĂTORIE
seria CA nr. 118833
Soțul: numele de familie înainte de căsătorie MĂGUREANU, prenumele PAUL
Soția: numele de familie înainte de căsătorie DĂSCĂLESCU, prenumele CORINA
Soțul: numele de familie după căsătorie MĂGUREANU
Soția: numele de familie după căsătorie MĂGUREANU
Eliberat la data de 16.05.2009 de Primăria Roman`,
  },
  {
    name: 'divorce in court, the defendant goes back',
    type: 'name-change-proof',
    kind: 'name-change.court',
    fields: { newSurname: 'CĂLĂRAȘU', formerSurname: 'PETRICĂ' },
    text: `ROMÂNIA
JUDECĂTORIA ONEȘTI
SENTINȚA CIVILĂ NR. 771/2018
Ședința publică din 12.06.2018
Admite acțiunea formulată de reclamantul PETRICĂ DORIN împotriva pârâtei PETRICĂ LOREDANA.
Desface căsătoria încheiată la 10.05.2007. Dispune ca pârâta să revină la numele purtat anterior căsătoriei,
acela de CĂLĂRAȘU.
Definitivă`,
  },
  {
    name: 'divorce by a notary, one clause',
    type: 'name-change-proof',
    fields: { formerSurname: 'GRĂDINARIU', newSurname: 'TĂUTU', number: '31', issuedOn: '2020-10-08' },
    text: `BIROU INDIVIDUAL NOTARIAL „PLĂSMUITU”
CERTIFICAT DE DIVORȚ
Nr. 31 din 08.10.2020
Se constată desfacerea prin acord a căsătoriei încheiate între GRĂDINARIU MIHAI și GRĂDINARIU SIMONA.
După divorț, soția își reia numele de familie TĂUTU, iar soțul păstrează numele GRĂDINARIU.
Notar public`,
  },
  {
    name: 'change of name by the county',
    type: 'name-change-proof',
    kind: 'name-change.administrative',
    fields: { formerSurname: 'PUTUROSU', newSurname: 'PĂDUREANU', number: '402', issuedOn: '2016-03-11' },
    text: `CONSILIUL JUDEȚEAN VASLUI
DISPOZIȚIE
nr. 402 din 11.03.2016
privind schimbarea numelui pe cale administrativă
Se admite cererea doamnei PUTUROSU ELENA și se schimbă numele de familie din „PUTUROSU” în „PĂDUREANU”.
Președinte,`,
  },
  {
    name: 'consent addressed to the institute, then called only so',
    type: 'data-consent',
    kind: 'data-consent.inmss',
    fields: { fullName: 'TESTESCU ANA-MARIA', beneficiary: 'INMSS', issuedOn: '2026-09-12' },
    text: `ACORD GDPR
Către Institutul Național de Management al Serviciilor de Sănătate
Eu, TESTESCU ANA-MARIA, CNP 2850312470007, sunt de acord ca datele mele personale (nume, CNP, adresă) să fie
prelucrate de către institut pentru organizarea cursului la care mă înscriu.
Data 12.09.2026 Semnătura`,
  },
  {
    name: 'marriage certificate as sentences: who married, and what they are called since',
    type: 'name-change-proof',
    kind: 'name-change.marriage',
    fields: { formerSurname: 'TESTESCU', newSurname: 'EXEMPLU', fullName: 'TESTESCU ANA-MARIA' },
    text: `ROMÂNIA
Certificat de căsătorie
S-a încheiat căsătoria dintre EXEMPLU ION și TESTESCU ANA-MARIA, la 12.06.2015, act nr. 77.
După căsătorie soții poartă numele de familie: soțul EXEMPLU, soția
EXEMPLU.
Seria CB Nr. 123456
Ofițerul stării civile`,
  },
  {
    name: 'consent with the label of the operator',
    type: 'data-consent',
    fields: { fullName: 'MÂNDRESCU ILEANA', cnp: '2780808470003' },
    problems: [],
    text: `ACORD DE PRELUCRARE A DATELOR CU CARACTER PERSONAL
Operator: Institutul Național de Management al Serviciilor de Sănătate (INMSS)
Subsemnata, MÂNDRESCU ILEANA, CNP 2780808470003, sunt de acord ca datele mele cu caracter personal să fie prelucrate
în scopul înscrierii la programul de specializare, conform Regulamentului (UE) 2016/679.
Data 02.09.2026        Semnătura Mândrescu`,
  },
  {
    name: 'consent, born in another name order',
    type: 'data-consent',
    fields: { fullName: 'Ștefania Bălăuță', cnp: '2880808470007' },
    text: `Declarație de consimțământ
privind prelucrarea datelor personale
Subsemnata Ștefania Bălăuță, având CNP 2880808470007, îmi dau consimțământul pentru prelucrarea datelor mele
de către INMSS, în calitate de operator, în vederea participării la curs.
Am fost informată despre drepturile mele prevăzute de GDPR.
Data: 3 septembrie 2026    Semnătură: Bălăuță`,
  },
  {
    name: 'insured, from the county house',
    type: 'insured-certificate',
    fields: { fullName: 'ȚĂRANU VASILE', cnp: '1500505470003', number: '9911', issuedOn: '2026-09-01' },
    text: `CASA DE ASIGURĂRI DE SĂNĂTATE NEAMȚ
Nr. 9911 / 01.09.2026
ADEVERINȚĂ DE ASIGURAT
Prin prezenta se certifică faptul că domnul ȚĂRANU VASILE, CNP 1500505470003, este asigurat în sistemul de asigurări
sociale de sănătate și beneficiază de pachetul de servicii medicale de bază.
Prezenta are o perioadă de valabilitate de 3 luni de la data emiterii.
Președinte – director general`,
  },
  {
    name: 'student, statement of a faculty',
    type: 'student-certificate',
    fields: { fullName: 'CRÂNGAȘU BIANCA', number: '312' },
    text: `UNIVERSITATEA DE VEST „NĂSCOCITĂ”
FACULTATEA DE MEDICINĂ
Nr. 312 / 14.10.2026
ADEVERINȚĂ
Studenta CRÂNGAȘU BIANCA este înscrisă în anul universitar 2026/2027 în anul III de studii, cursuri cu frecvență, buget.
Se eliberează prezenta pentru a-i servi la medicul de familie.
Decan, Secretar`,
  },
  {
    name: 'pension slip',
    type: 'pension-slip',
    fields: { fullName: 'HÂRȘU MARIA', cnp: '2480303470005' },
    text: `CASA JUDEȚEANĂ DE PENSII DOLJ
TALON DE PLATĂ PENSIE
Luna: august 2026
Numele și prenumele: HÂRȘU MARIA
CNP 2480303470005
Nr. dosar 220145
Total drepturi 2.310 lei
Rest de plată 2.310 lei`,
  },
  {
    name: 'own statement of no income',
    type: 'own-declaration',
    fields: { fullName: 'PÂRVAN LENUȚA', cnp: '2690909470007' },
    text: `DECLARAȚIE PE PROPRIA RĂSPUNDERE
Subsemnata PÂRVAN LENUȚA, domiciliată în Caracal, CNP 2690909470007, cunoscând prevederile art. 326 din Codul penal privind
falsul în declarații, declar pe propria răspundere că nu realizez venituri.
Data 04.09.2026  Semnătura`,
  },
  {
    name: 'birth certificate',
    type: 'birth-certificate',
    fields: { cnp: '5180303470006', series: 'NX', number: '200114' },
    text: `ROMÂNIA
CERTIFICAT DE NAȘTERE
Seria NX Nr. 200114
Cod numeric personal 5180303470006
Numele de familie BĂNESCU
Prenumele ANDREI
Data nașterii 3 martie 2018
Locul nașterii Tulcea
Tatăl BĂNESCU ION  Mama BĂNESCU ANA`,
  },
  {
    name: 'medical certificate of the family doctor',
    type: 'medical-certificate',
    fields: { fullName: 'ZĂVOI CAMELIA', cnp: '2850505470007' },
    text: `Cabinet Medical Individual Dr. Închipuită Ana
Medicină de familie
ADEVERINȚĂ MEDICALĂ
Nr. 55 din 02.09.2026
Se adeverește că doamna ZĂVOI CAMELIA, CNP 2850505470007, este înscrisă pe lista cabinetului și este clinic sănătoasă.
Diagnostic: sănătos clinic. Se eliberează prezenta pentru angajare.
Semnătura și parafa medicului`,
  },
  {
    name: 'driving licence',
    type: 'unknown',
    text: `ROMÂNIA
PERMIS DE CONDUCERE
1. BĂNESCU
2. ANA-MARIA
3. 04.05.1990 CLUJ-NAPOCA
4a. 02.02.2020 4b. 02.02.2030 4c. SPCRPCIV CLUJ
4d. 2900504470001 5. C00112233E`,
  },
];
