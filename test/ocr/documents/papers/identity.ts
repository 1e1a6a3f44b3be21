import type { Paper } from './paper.js';

export const identityPapers: Paper[] = [
  {
    name: 'electronic card, front',
    type: 'identity-card',
    kind: 'identity-card.cei-front',
    fields: {
      surname: 'TESTESCU',
      givenNames: 'ANA-MARIA',
      fullName: 'TESTESCU ANA-MARIA',
      cnp: '2850312470007',
      birthDate: '1985-03-12',
      series: 'XX',
      number: '0000001',
      expiresOn: '2032-03-12',
    },
    text: `ROMÂNIA   CARTE DE IDENTITATE
ROMANIA   IDENTITY CARD
Nume / Surname
TESTESCU
Prenume / Given names
ANA-MARIA
Sex / Sex    Cetățenie / Nationality    Data nașterii / Date of birth
F            ROU                        12 03 1985
CNP / PIN
2850312470007
Nr. document / Document no.
XX0000001
Data expirării / Date of expiry
12 03 2032
Semnătura titularului / Holder's signature`,
  },
  {
    name: 'electronic card, back',
    type: 'identity-card',
    kind: 'identity-card.cei-back',
    fields: {
      cnp: '6000229470003',
      series: 'XX',
      number: '0000004',
      issuedOn: '2024-06-01',
      expiresOn: '2032-02-29',
      issuer: 'SPCLEP Iași',
      mrz: 'IDROUXX000000446000229470003<<\n0002299F3202296ROU<<<<<<<<<<<9\nPROBA<<STEFANIA<IOANA<<<<<<<<<',
    },
    text: `Data emiterii / Date of issue
01 06 2024
Autoritatea emitentă / Issuing authority
SPCLEP Iași
IDROUXX000000446000229470003<<
0002299F3202296ROU<<<<<<<<<<<9
PROBA<<STEFANIA<IOANA<<<<<<<<<`,
  },
  {
    name: 'classic card of a person over 55, number zone with noise',
    type: 'identity-card',
    kind: 'identity-card.ci',
    fields: {
      surname: 'FICTIVESCU',
      givenNames: 'ELENA',
      cnp: '2640229470007',
      series: 'KX',
      number: '000003',
      issuedOn: '2020-03-01',
      expiresOn: '2084-02-29',
      issuer: 'SPCLEP Cluj-Napoca',
      mrz: 'IDROUFICTIVESCU<<ELENA<<<<<<<<<<<<<<\nKX000003<8ROU6402293F840229724700074',
    },
    text: `ROUMANIE ROMÂNIA ROMANIA
CARTE D'IDENTITE CARTE DE IDENTITATE IDENTITY CARD
SERIA KX NR 000003
CNP 2640229470007
Nume/Nom/Last name
FICTIVESCU
Prenume/Prenom/First name
ELENA
Cetățenie/Nationalite/Nationality
Română / ROU
Loc naștere/Lieu de naissance/Place of birth
Jud.CJ Mun.Dej
Domiciliu/Adresse/Address
Jud.CJ Mun.Cluj-Napoca
Emisă de/Delivree par/Issued by
SPCLEP Cluj-Napoca
Valabilitate/Validite/Validity
01.03.20-29.02.2084
IDROUFICTIVESCU<<ELENA<<<<KKKK<<<LLL
KX0OO003<8ROU64O2293F840229724700074`,
  },
  {
    name: 'provisional card',
    type: 'identity-card',
    kind: 'identity-card.cip',
    fields: { cnp: '1781105480007', expiresOn: '2027-01-15', surname: 'EXEMPLU', givenNames: 'ION' },
    text: `ROMÂNIA
CARTE DE IDENTITATE PROVIZORIE
SERIA RX NR 012345
CNP 1781105480007
Nume
EXEMPLU
Prenume
ION
Cetățenie ROU
Domiciliu
Jud.DJ Mun.Craiova
Emisă de SPCLEP Craiova
Data emiterii 15.01.2026
Valabilă până la 15.01.2027`,
  },
  {
    name: 'chip export',
    type: 'identity-card',
    kind: 'identity-card.chip-export',
    fields: {
      surname: 'TESTESCU',
      givenNames: 'ANA-MARIA',
      cnp: '2850312470007',
      issuedOn: '2024-05-05',
      expiresOn: '2034-03-12',
      series: 'XX',
      number: '0000001',
    },
    text: `CARTE DE IDENTITATE
Nume de familie: TESTESCU
Prenume: ANA-MARIA
Cetățenie: ROU
Sex: F
CNP: 2850312470007
Data nașterii: 12.03.1985
Locul nașterii: Bistrița
Număr document: XX0000001
Data emiterii: 05.05.2024
Data expirării: 12.03.2034
Autoritatea emitentă: SPCLEP Bistrița
Domiciliu: Jud.BN Mun.Bistrița Str.Florilor nr.5
Acest document este generat cu acordul utilizatorului prin intermediul aplicației RO CEI Reader a MAI`,
  },
];

export const identityLookAlikes: Paper[] = [
  {
    name: 'driving licence',
    type: 'unknown',
    kind: 'look-alike.driving-licence',
    text: 'PERMIS DE CONDUCERE ROMÂNIA\nDRIVING LICENCE\n1. TESTESCU\n2. ANA-MARIA\n3. 12.03.1985 BISTRIȚA\n4a. 01.02.2020 4b. 01.02.2030 4c. SPCRPCIV Bistrița\n4d. 2850312470007\n5. B00012345K\n9. B',
  },
  {
    name: 'passport',
    type: 'unknown',
    kind: 'look-alike.passport',
    text: 'ROMÂNIA PAȘAPORT PASSPORT PASSEPORT\nTip/Type P Cod țară/Country code ROU\nNume/Surname TESTESCU\nPrenume/Given names ANA-MARIA\nP<ROUTESTESCU<<ANA<MARIA<<<<<<<<<<<<<<<<<<<<\n0500000001ROU8503127F30010112850312470007<58',
  },
  {
    name: 'vehicle card',
    type: 'unknown',
    kind: 'look-alike.vehicle',
    text: 'ROMÂNIA\nREGISTRUL AUTO ROMÂN\nCARTEA DE IDENTITATE A VEHICULULUI\nSeria L Nr. 123456\nNumăr de identificare vehicul',
  },
];
