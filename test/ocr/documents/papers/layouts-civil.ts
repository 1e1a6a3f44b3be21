import type { Paper } from './paper.js';

/** Further layouts of the same papers: other labels, other orders, other shapes of numbers and dates. Invented people. */
export const layoutsCivil: Paper[] = [
  {
    name: 'CERTIFICAT DE CĂSĂTORIE (layout 1)',
    type: 'name-change-proof',
    fields: { formerSurname: 'ENESCU', newSurname: 'POPESCU', series: 'CD', number: '445566', issuedOn: '2010-06-13' },
    text: `ROMÂNIA
CERTIFICAT DE CĂSĂTORIE
Seria CD nr. 445566
SOȚUL
Numele de familie: POPESCU
Prenumele: ION
SOȚIA
Numele de familie înainte de căsătorie: ENESCU
Prenumele: MARIA
Numele de familie după căsătorie
Soț: POPESCU
Soție: POPESCU
Căsătoria a fost încheiată la 12.06.2010 la Primăria Tecuci
Eliberat la 13.06.2010`,
  },
  {
    name: 'CERTIFICAT DE DIVORȚ (layout 2)',
    type: 'name-change-proof',
    fields: { formerSurname: 'DUMITRU', newSurname: 'VĂCĂRESCU', number: '145', issuedOn: '2018-04-03' },
    text: `MUNICIPIUL CRAIOVA
CERTIFICAT DE DIVORȚ
Nr. 145 din 03.04.2018
Foștii soți: DUMITRU MARIN și DUMITRU ANCA
Numele de familie purtate după desfacerea căsătoriei:
soțul DUMITRU
soția VĂCĂRESCU`,
  },
  {
    name: 'FORMULAR DE CONSIMȚĂMÂNT GDPR (layout 1)',
    type: 'data-consent',
    fields: { fullName: 'TEODORESCU IOANA-ALINA', cnp: '2860606470006', issuedOn: '2026-09-01' },
    text: `FORMULAR DE CONSIMȚĂMÂNT GDPR
Nume și prenume cursant: TEODORESCU IOANA-ALINA
Cod numeric personal: 2860606470006
Sunt de acord ca INMSS, în calitate de operator, să îmi prelucreze datele cu caracter personal (Regulamentul UE 2016/679).
Data: 01.09.2026        Semnătura:`,
  },
  {
    name: 'CARTE DE IDENTITATE / IDENTITY CARD (layout 1)',
    type: 'identity-card',
    fields: {
      surname: 'GHEORGHIU',
      givenNames: 'ALINA-DANIELA',
      cnp: '2850312470007',
      birthDate: '1985-03-12',
      series: 'CJ',
      number: '0012345',
      expiresOn: '2035-03-12',
    },
    text: `ROMÂNIA / ROMANIA
CARTE DE IDENTITATE / IDENTITY CARD
Nume / Surname
GHEORGHIU
Prenume / Given names
ALINA-DANIELA
Sex / Sex
F
Cetățenie / Nationality
ROU
Data nașterii / Date of birth
12 03 1985
CNP / PIN
2850312470007
Nr. document / Document no.
CJ0012345
Data expirării / Date of expiry
12 03 2035`,
  },
  {
    name: 'CARTE DE IDENTITATE PROVIZORIE (layout 2)',
    type: 'identity-card',
    fields: {
      surname: 'IONESCU',
      givenNames: 'ANA',
      cnp: '2850312470007',
      series: 'XZ',
      number: '112233',
      issuedOn: '2026-03-01',
      expiresOn: '2026-09-01',
      issuer: 'SPCLEP Buzău',
    },
    text: `CARTE DE IDENTITATE PROVIZORIE
SERIA XZ NR. 112233
Nume: IONESCU
Prenume: ANA
CNP: 2850312470007
Emisă de: SPCLEP Buzău
Perioada de valabilitate: 01.03.2026 - 01.09.2026`,
  },
  {
    name: 'ADEVERINȚĂ DE ASIGURAT (layout 1)',
    type: 'insured-certificate',
    fields: { fullName: 'ILIESCU GEORGETA', cnp: '2590101470008', number: '55443', issuedOn: '2026-09-02' },
    text: `CASA DE ASIGURĂRI DE SĂNĂTATE GALAȚI
Nr. de înregistrare 55443 din 02.09.2026
ADEVERINȚĂ DE ASIGURAT
Prin prezenta se certifică faptul că domnul/doamna ILIESCU GEORGETA, CNP 2590101470008, posesor al actului de identitate CI seria GL nr. 123123, este asigurat(ă) în sistemul de asigurări sociale de sănătate. Valabilitate 3 luni.`,
  },
  {
    name: 'CERTIFICAT DE ÎNCADRARE ÎN GRAD DE HANDICAP (layout 1)',
    type: 'disability-certificate',
    fields: { fullName: 'CHIRIȚESCU LUMINIȚA', number: '3456', issuedOn: '2026-01-12', validUntil: '2028-01-12' },
    text: `COMISIA DE EVALUARE A PERSOANELOR ADULTE CU HANDICAP IAȘI
CERTIFICAT DE ÎNCADRARE ÎN GRAD DE HANDICAP
Nr. 3456 / 12.01.2026
Doamna CHIRIȚESCU LUMINIȚA, CNP 2600606470004
se încadrează în gradul: ACCENTUAT
Valabil până la: 12.01.2028`,
  },
  {
    name: 'DISPOZIȚIA nr. 77 (layout 3)',
    type: 'name-change-proof',
    fields: { formerSurname: 'PURCEL', newSurname: 'PURCELESCU', number: '77', issuedOn: '2015-05-12' },
    text: `CONSILIUL JUDEȚEAN EXEMPLU
DISPOZIȚIA nr. 77
din 12.05.2015
privind admiterea cererii de schimbare a numelui
Art. 1 Se admite cererea doamnei PURCEL ALINA de schimbare pe cale administrativă a numelui de familie din „PURCEL” în „PURCELESCU”.`,
  },
  {
    name: 'CERTIFICAT DE CĂSĂTORIE (layout 4)',
    type: 'name-change-proof',
    fields: { formerSurname: 'DOBRE', newSurname: 'MARIN-DOBRE', series: 'CA', number: '123456' },
    text: `ROMÂNIA
CERTIFICAT DE CĂSĂTORIE
Seria CA Nr. 123456
                     Soț                 Soție
Numele înainte       MARIN               DOBRE
Prenumele            ION                 ELENA
Numele după          MARIN               MARIN-DOBRE
Data căsătoriei: 05.07.2014
Eliberat: 06.07.2014`,
  },
  {
    name: 'DECLARAȚIE DE CONSIMȚĂMÂNT (layout 2)',
    type: 'data-consent',
    fields: { fullName: 'Ciobanu Raluca-Mihaela', cnp: '2920202470009', issuedOn: '2026-08-14' },
    text: `Anexa 3
DECLARAȚIE DE CONSIMȚĂMÂNT
Subsemnatul(a) Ciobanu Raluca-Mihaela, domiciliat(ă) în Bacău, legitimat(ă) cu CI seria XC nr. 556677, CNP 2920202470009,
îmi exprim consimțământul expres pentru prelucrarea datelor cu caracter personal de către I.N.M.S.S.
Data,                    Semnătura,
14.08.2026`,
  },
  {
    name: 'TALON DE PENSIE (layout 1)',
    type: 'pension-slip',
    fields: { fullName: 'BORZA AURELIA', cnp: '2500101470009' },
    text: `CASA JUDEȚEANĂ DE PENSII ARAD
TALON DE PENSIE
Luna: august 2026
Nume și prenume: BORZA AURELIA
CNP: 2500101470009
Nr. dosar: 112233
Total drepturi: 2.350 lei
Rest de plată: 2.200 lei`,
  },
  {
    name: 'ADEVERINȚĂ (layout 1)',
    type: 'student-certificate',
    fields: { fullName: 'PETCU IRINA', number: '332', issuedOn: '2026-10-05' },
    text: `UNIVERSITATEA IMAGINARĂ DIN CLUJ
FACULTATEA DE LITERE
Nr. 332 / 05.10.2026
ADEVERINȚĂ
Studentul(a) PETCU IRINA, CNP 6030303470001, este înscris(ă) în anul II, anul universitar 2026-2027, la cursuri cu frecvență, buget.
Eliberată spre a-i servi la medicul de familie.`,
  },
  {
    name: 'DECLARAȚIE PE PROPRIA RĂSPUNDERE (layout 1)',
    type: 'own-declaration',
    fields: { fullName: 'NEAGU SORINA', cnp: '2880808470001' },
    text: `DECLARAȚIE PE PROPRIA RĂSPUNDERE
Subsemnata NEAGU SORINA, CNP 2880808470001, declar pe propria răspundere, cunoscând prevederile art. 326 Cod penal, că nu realizez venituri.
Data 01.09.2026 Semnătura`,
  },
  {
    name: 'ADEVERINȚĂ MEDICALĂ nr. 55/03.09.2026 (layout 1)',
    type: 'medical-certificate',
    fields: { fullName: 'OANCEA MIHAELA' },
    text: `CABINET MEDICAL INDIVIDUAL DR. FICTIV
ADEVERINȚĂ MEDICALĂ nr. 55/03.09.2026
Se adeverește că pacienta OANCEA MIHAELA, CNP 2900909470001, este gravidă în 20 săptămâni de sarcină.
Semnătura și parafa medicului`,
  },
  {
    name: 'SENTINȚA CIVILĂ NR. 4455/2016 (layout 5)',
    type: 'name-change-proof',
    fields: { formerSurname: 'POP', newSurname: 'TRIF', issuedOn: '2016-11-10' },
    text: `JUDECĂTORIA EXEMPLU
Dosar nr. 3321/211/2016
SENTINȚA CIVILĂ NR. 4455/2016
Ședința publică din 10.11.2016
Reclamanta POP ADINA în contradictoriu cu pârâtul POP CĂLIN
Declară desfăcută căsătoria. Reclamanta va reveni la numele purtat anterior căsătoriei, acela de „TRIF”.`,
  },
  {
    name: 'CARTE DE IDENTITATE (layout 3)',
    type: 'identity-card',
    fields: {
      surname: 'ȘTEFĂNESCU-POP',
      givenNames: 'ANDRA',
      series: 'MZ',
      number: '445566',
      issuedOn: '2022-03-12',
      expiresOn: '2032-03-12',
      issuer: 'SPCLEP Iași',
    },
    text: `ROUMANIE ROMÂNIA ROMANIA
CARTE DE IDENTITATE
SERIA MZ NR 445566
CNP 2850312470007
Nume/Nom/Last name
ȘTEFĂNESCU-POP
Prenume/Prenom/First name
ANDRA
Cetățenie/Nationalite/Nationality Română / ROU
Emisă de/Delivree par/Issued by SPCLEP Iași
Valabilitate/Validite/Validity 12.03.22-12.03.2032`,
  },
  {
    name: 'CERTIFICAT DE NAȘTERE (layout 1)',
    type: 'birth-certificate',
    fields: { fullName: 'DIACONU RADU-ANDREI', surname: 'DIACONU', series: 'NP', number: '554433' },
    text: `CERTIFICAT DE NAȘTERE
Seria NP nr. 554433
Date privind copilul
Numele de familie: DIACONU
Prenumele: RADU-ANDREI
CNP: 5120304470001
Date privind părinții
Tata: DIACONU MIHAI
Mama: DIACONU ELENA
Nașterea a fost trecută în registrul stării civile la nr. 12`,
  },
  {
    name: 'NOTĂ DE INFORMARE ȘI CONSIMȚĂMÂNT (layout 3)',
    type: 'data-consent',
    fields: { fullName: 'RADU CLAUDIA', issuedOn: '2026-09-02' },
    text: `NOTĂ DE INFORMARE ȘI CONSIMȚĂMÂNT
privind prelucrarea datelor personale de către Institutul Național de Management al Serviciilor de Sănătate
Am citit și sunt de acord:
[X] DA   [ ] NU
Numele: RADU
Prenumele: CLAUDIA
Data: 02.09.2026`,
  },
  {
    name: 'marriage certificate in sentences, a name for each',
    type: 'name-change-proof',
    kind: 'name-change.marriage',
    fields: { formerSurname: 'PRICHINDEL', newSurname: 'COZONAC', issuedOn: '2010-07-17' },
    text: `ROMÂNIA   CERTIFICAT DE CĂSĂTORIE   Seria C9 nr. 635281
Numele și prenumele soțului COZONAC NICOLAE-CĂTĂLIN născut la 02.03.1980
Numele și prenumele soției PRICHINDEL MIOARA-ȘTEFANA născută la 11.07.1981
Căsătoria a fost încheiată în ziua de 17 iulie 2010 la Călărași
După căsătorie soții vor purta numele de familie: el COZONAC, ea COZONAC
Eliberat la 17.07.2010 de Primăria Călărași
Ofițer de stare civilă`,
  },
  {
    name: 'marriage certificate in sentences, one common name',
    type: 'name-change-proof',
    kind: 'name-change.marriage',
    fields: { formerSurname: 'ZĂPĂCILĂ', newSurname: 'GRAUR' },
    text: `ROMÂNIA
CERTIFICAT DE CĂSĂTORIE Seria CB Nr. 114405
Soțul: GRAUR TRAIAN
Soția: ZĂPĂCILĂ EMILIA
Au declarat că vor purta numele de familie comun GRAUR
Data încheierii căsătoriei 04.05.2015, act nr. 77
Eliberat la 04.05.2015 de SPCLEP Aiud. Ofițer de stare civilă`,
  },
  {
    name: 'marriage certificate in a table whose frame was read as strokes',
    type: 'name-change-proof',
    kind: 'name-change.marriage',
    fields: { formerSurname: 'ȚĂMBĂLARIU', newSurname: 'MOCIRLĂ' },
    text: `ROMÂNIA Seria CD Nr. 852083
CERTIFICAT DE CĂSĂTORIE
Soț : Soție
1. Numele de familie MOCIRLĂ | ȚĂMBĂLARIU
2. Prenumele ZOLTAN MIOARA-ȘTEFANA
3. Data nașterii 02.04.1975 07.07.1993
5. Numele de familie purtat în timpul căsătoriei MOCIRLĂ | MOCIRLĂ
6. Data încheierii căsătoriei: 10 iunie 2017
Eliberat de S.P.C.L.E.P. Câmpulung, la 10.06.2017
Ofițer de stare civilă`,
  },
];
