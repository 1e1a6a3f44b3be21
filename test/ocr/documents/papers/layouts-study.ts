import type { Paper } from './paper.js';

/** Further layouts of the same papers: other labels, other orders, other shapes of numbers and dates. Invented people. */
export const layoutsStudy: Paper[] = [
  {
    name: 'DIPLOMĂ (layout 1)',
    type: 'diploma',
    fields: {
      fullName: 'MĂRGĂRITESCU T. VIORICA-DOINA',
      surname: 'MĂRGĂRITESCU',
      givenNames: 'VIORICA-DOINA',
      series: 'K',
      number: '0041277',
      issuedOn: '1993-09-03',
      birthDate: '1969-07-14',
      qualification: 'generalist',
    },
    text: `MINISTERUL ÎNVĂȚĂMÂNTULUI
ȘCOALA SANITARĂ POSTLICEALĂ „IMAGINARA” BRĂILA
DIPLOMĂ
de absolvire a școlii postliceale
Seria: K   Numărul: 0041277
Se atestă că
d-na MĂRGĂRITESCU T. VIORICA-DOINA
C.N.P.: 2690714470005
născută la 14 iulie 1969, în comuna Exemplu, județul Brăila
a promovat examenul de absolvire în sesiunea iulie 1993
obținând calificarea: ASISTENT MEDICAL GENERALIST
Eliberată la 03.09.1993 sub nr. 118`,
  },
  {
    name: 'DIPLOMĂ DE LICENȚĂ (layout 2)',
    type: 'diploma',
    fields: {
      fullName: 'Popa D. Alexandra-Ioana',
      series: 'AC',
      number: '0012345',
      issuedOn: '2013-10-20',
      birthDate: '1990-05-03',
      qualification: 'generalist',
    },
    text: `UNIVERSITATEA „ÎNCHIPUITA” DIN CONSTANȚA
FACULTATEA DE MEDICINĂ
DIPLOMĂ DE LICENȚĂ
Se conferă doamnei
Popa D. Alexandra-Ioana
titlul de LICENȚIAT ÎN ASISTENȚĂ MEDICALĂ GENERALĂ
născută în anul 1990, luna mai, ziua 3, în Tulcea
Seria AC Nr. 0012345
Data eliberării: 20.10.2013
Rector, Decan, Secretar șef`,
  },
  {
    name: 'CERTIFICAT DE COMPETENȚE PROFESIONALE (layout 3)',
    type: 'diploma',
    fields: {
      fullName: 'VÂLSAN P. ROXANA',
      surname: 'VÂLSAN',
      givenNames: 'ROXANA',
      series: 'PZ',
      number: '0087654',
      issuedOn: '2010-02-14',
      birthDate: '1988-01-01',
      qualification: 'farmacie',
      cnp: '2880101470008',
    },
    text: `ROMÂNIA
MINISTERUL EDUCAȚIEI, CERCETĂRII, TINERETULUI ȘI SPORTULUI
CERTIFICAT DE COMPETENȚE PROFESIONALE
Nivelul de calificare: 3 avansat
Titular
Numele: VÂLSAN
Inițiala tatălui: P.
Prenumele: ROXANA
CNP: 2880101470008
Data nașterii: 01.01.1988
Calificarea: asistent medical de farmacie
Unitatea de învățământ: Școala Postliceală Sanitară „Hipocrate Fictiv” Focșani
Serie / Nr. document: PZ / 0087654
Nr. de înregistrare: 77 din data de 14.02.2010`,
  },
  {
    name: 'CERTIFICAT DE MEMBRU (layout 1)',
    type: 'membership-certificate',
    fields: {
      fullName: 'COȘEREANU ELENA',
      cnp: '2750505470009',
      branch: 'Suceava',
      number: 'SV04512',
      issuedOn: '2016-03-12',
      qualification: 'generalist',
    },
    text: `O.A.M.G.M.A.M.R.
FILIALA JUDEȚEANĂ SUCEAVA
CERTIFICAT DE MEMBRU
nr. SV 04512 eliberat la data de 12 martie 2016
Nume ............ COȘEREANU
Prenume ......... ELENA
CNP ............. 2750505470009
Profesia ........ asistent medical generalist
Data dobândirii calității de membru: 01.02.2001`,
  },
  {
    name: 'Certificat de membru (layout 2)',
    type: 'membership-certificate',
    fields: {
      fullName: 'Păunescu Mirela',
      cnp: '2830303470005',
      branch: 'Vrancea',
      series: 'VN',
      number: '003218',
      issuedOn: '2018-06-21',
      qualification: 'moasa',
    },
    text: `Ordinul Asistenților Medicali Generaliști, Moașelor și Asistenților Medicali din România
Certificat de membru
Seria: VN
Număr: 003218
Data: 21.06.2018
Se certifică prin prezenta că doamna Păunescu Mirela, identificată prin CNP 2830303470005, moașă, face parte din Filiala Vrancea.`,
  },
  {
    name: 'AVIZ ANUAL DE LIBERĂ PRACTICĂ (layout 1)',
    type: 'practice-notice',
    fields: {
      fullName: 'BĂRBULESCU ANCA-MARIA',
      cnp: '2910101470004',
      branch: 'Cluj',
      number: '2210',
      issuedOn: '2025-12-05',
      validFrom: '2026-01-01',
      validUntil: '2026-12-31',
      qualification: 'pediatrie',
    },
    text: `ORDINUL ASISTENȚILOR MEDICALI GENERALIȘTI, MOAȘELOR ȘI ASISTENȚILOR MEDICALI DIN ROMÂNIA
Filiala Cluj
AVIZ ANUAL DE LIBERĂ PRACTICĂ
Nr. / data: 2210 / 05.12.2025
Titular: BĂRBULESCU ANCA-MARIA     CNP: 2910101470004
Certificat de membru: CJ 11223
Titlu profesional: asistent medical de pediatrie
Mod de exercitare: salarial
Perioada: 01/01/2026 – 31/12/2026`,
  },
  {
    name: 'AVIZUL ANUAL (layout 2)',
    type: 'practice-notice',
    fields: {
      fullName: 'STĂNESCU GH. IONEL',
      cnp: '1800808470007',
      branch: 'Dolj',
      number: '877',
      issuedOn: '2026-02-02',
      validFrom: '2026-02-02',
      validUntil: '2026-12-31',
    },
    text: `OAMGMAMR Filiala Dolj
Registratură nr. 877 / 02.02.2026
AVIZUL ANUAL
pentru autorizarea exercitării profesiei
Prin prezentul se avizează exercitarea profesiei de asistent medical generalist de către dl. STĂNESCU GH. IONEL, CNP 1800808470007, membru OAMGMAMR cu certificatul nr. 99881, în regim independent.
Avizul este valabil din data de 02.02.2026 până la data de 31.12.2026.`,
  },
  {
    name: 'ADEVERINȚĂ DE ABSOLVIRE (layout 4)',
    type: 'diploma',
    fields: { fullName: 'BUCUR N. MIHAIL-DRAGOȘ', number: '221', issuedOn: '2025-09-15', qualification: 'generalist' },
    text: `ROMÂNIA
MINISTERUL EDUCAȚIEI
ADEVERINȚĂ DE ABSOLVIRE
Nr. 221/15.09.2025
Se adeverește că dl. BUCUR N. MIHAIL-DRAGOȘ, CNP 1980404470005, a promovat examenul de certificare a calificării profesionale asistent medical generalist la Școala Postliceală Sanitară „Fictiv” Ploiești.
Prezenta adeverință este valabilă până la eliberarea certificatului.`,
  },
  {
    name: 'CERTIFICAT DE CALIFICARE PROFESIONALĂ (layout 5)',
    type: 'diploma',
    fields: {
      fullName: 'GROZĂVESCU A. LARISA-ELENA',
      series: 'F',
      number: '0099112',
      issuedOn: '2022-11-10',
      birthDate: '2000-02-29',
      qualification: 'pediatrie',
      cnp: '6000229470003',
    },
    text: `CERTIFICAT DE CALIFICARE PROFESIONALĂ
Nivelul 5
Seria F Nr. 0099112
Se acordă domnișoarei
GROZĂVESCU A. LARISA-
ELENA
C.N.P. 6000229470003, născută la 29.02.2000 în mun. Exemplu
pentru calificarea profesională ASISTENT MEDICAL DE PEDIATRIE
Instituția: ȘCOALA POSTLICEALĂ SANITARĂ „GRIGORE NĂLUCĂ”, IAȘI
sesiunea AUGUST 2022, media 9,50
Nr. înregistrare 312 / 10.11.2022`,
  },
  {
    name: 'AVIZ ANUAL (layout 3)',
    type: 'practice-notice',
    fields: {
      fullName: 'FLOREA ANIȘOARA',
      number: '77812',
      issuedOn: '2025-11-03',
      validFrom: '2026-01-01',
      validUntil: '2026-12-31',
      branch: 'Bihor',
      qualification: 'generalist',
    },
    text: `AVIZ ANUAL
Seria A Nr. 77812
Data emiterii 03-11-2025
Valabil 01.01.2026-31.12.2026
Nume FLOREA
Prenume ANIȘOARA
CNP 2700101470002
Calificare ASISTENT MEDICAL GENERALIST
Organizația emitentă OAMGMAMR Filiala Bihor
Nr. certificat membru 44551
Regim de exercitare: salarial
Asigurare malpraxis: seria MX nr. 8877, valabilă 01.01.2026-31.12.2026`,
  },
  {
    name: 'CERTIFICAT DE MEMBRU AL O.A.M.M.R. (layout 3)',
    type: 'membership-certificate',
    fields: {
      fullName: 'ANTOHI P. MARCELA',
      number: '4412',
      issuedOn: '2006-02-03',
      branch: 'București',
      qualification: 'radiologie',
    },
    text: `ORDINUL ASISTENȚILOR MEDICALI ȘI MOAȘELOR DIN ROMÂNIA
Filiala Municipiului București
CERTIFICAT DE MEMBRU AL O.A.M.M.R.
Nr. 4412 din 03.02.2006
Titular: ANTOHI P. MARCELA
Nr. registru: 21133
Calificarea: Asistent medical de radiologie
Viza 2007 Viza 2008`,
  },
  {
    name: 'AUTORIZAȚIE DE LIBERĂ PRACTICĂ (layout 4)',
    type: 'practice-notice',
    fields: {
      fullName: 'CIUREA DORINA',
      number: '5567',
      issuedOn: '2025-11-15',
      validUntil: '2026-12-31',
      branch: 'Timiș',
      qualification: 'moasa',
    },
    text: `FILIALA OAMGMAMR TIMIȘ
AUTORIZAȚIE DE LIBERĂ PRACTICĂ
pentru anul 2026
Se autorizează exercitarea profesiei de către
Dna CIUREA DORINA, moașă
C.N.P. 2780808470001
Nr. certificat membru: 33121
Emis la Timișoara, 15.11.2025, sub nr. 5567`,
  },
  {
    name: 'AVIZ ANUAL 2026 (layout 5)',
    type: 'practice-notice',
    fields: {
      fullName: 'Barbu Nicoleta',
      cnp: '2850909470006',
      number: '1456',
      issuedOn: '2025-10-28',
      validFrom: '2026-01-01',
      validUntil: '2026-12-31',
      branch: 'Maramureș',
      qualification: 'igiena',
    },
    text: `Ordinul Asistenților Medicali Generaliști, Moașelor și Asistenților Medicali din România
Nr. 1456
Data: 28.10.2025
AVIZ ANUAL 2026
Nume și prenume        Barbu Nicoleta
Cod numeric personal   2850909470006
Specialitatea          Asistent medical de igienă
Filiala                Maramureș
Valabilitate           de la 01.01.2026 la 31.12.2026`,
  },
  {
    name: 'CERTIFICAT DE MEMBRU (layout 4)',
    type: 'membership-certificate',
    fields: { fullName: 'MUSTAȚĂ CAMELIA', series: 'AG', number: '100234', issuedOn: '2014-05-12', branch: 'Argeș' },
    text: `OAMGMAMR
Filiala Argeș
Nr. 553/12.05.2014
CERTIFICAT DE MEMBRU
Seria AG Nr. 100234
Prin prezentul se atestă că
MUSTAȚĂ CAMELIA
CNP 2730303470006
este membru al OAMGMAMR din data de 01.06.1996 și are dreptul de a exercita profesia de asistent medical generalist.`,
  },
  {
    name: 'DIPLOMĂ DE ABSOLVIRE A LICEULUI (layout 6)',
    type: 'diploma',
    fields: {
      fullName: 'GHERMAN I. SILVIA',
      series: 'H',
      number: '44551',
      birthDate: '1967-09-04',
      issuedOn: '1986-06-28',
      qualification: 'generalist',
    },
    text: `REPUBLICA SOCIALISTĂ ROMÂNIA
MINISTERUL EDUCAȚIEI ȘI ÎNVĂȚĂMÂNTULUI
DIPLOMĂ DE ABSOLVIRE A LICEULUI
LICEUL SANITAR NR. 3 ORAȘUL EXEMPLU
Seria H Nr. 44551
Tov. GHERMAN I. SILVIA născută în anul 1967 luna IX ziua 4
a absolvit liceul sanitar cu durata de 5 ani, meseria: asistent medical generalist
Nr. 221 din 28 iunie 1986`,
  },
  {
    name: 'CERTIFICAT (layout 7)',
    type: 'diploma',
    fields: {
      fullName: 'LAZĂR Elena-Cristina',
      series: 'S',
      number: '00456',
      issuedOn: '2004-06-30',
      qualification: 'moasa',
    },
    text: `MINISTERUL SĂNĂTĂȚII PUBLICE
CERTIFICAT
DE ABSOLVIRE A ȘCOLII POSTLICEALE SANITARE
Se certifică prin prezenta că d-ra LAZĂR Elena-Cristina (CNP 2830304470001)
a absolvit în anul 2004 ȘCOALA POSTLICEALĂ SANITARĂ DE STAT „FICȚIUNEA” GALAȚI,
specializarea: MOAȘĂ
Eliberat azi, 30 iunie 2004, seria S nr. 00456`,
  },
];
