import type { Paper } from './paper.js';

/** Papers of every kind in words and shapes that no other list here has. Invented people and places. */
export const furtherMixed: Paper[] = [
  {
    name: 'notice that authorises, CNP on its own line',
    type: 'practice-notice',
    fields: {
      fullName: 'ȚUGULEA DORINA',
      cnp: '2790312470006',
      number: '3304',
      issuedOn: '2025-12-09',
      validFrom: '2026-01-01',
      validUntil: '2026-12-31',
      branch: 'Teleorman',
    },
    text: `ORDINUL ASISTENȚILOR MEDICALI GENERALIȘTI, MOAȘELOR ȘI ASISTENȚILOR MEDICALI DIN ROMÂNIA
FILIALA TELEORMAN
AVIZ ANUAL
Nr. 3304 din 09.12.2025
Se autorizează
ȚUGULEA DORINA
CNP 2790312470006
să exercite profesia de asistent medical generalist în anul 2026, în regim salarial.
Valabil: 01.01.2026 – 31.12.2026`,
  },
  {
    name: 'certificate, has the quality of a member',
    type: 'membership-certificate',
    fields: {
      fullName: 'MOȘNEAGU EUGENIA',
      cnp: '2680717470000',
      number: '11873',
      issuedOn: '2014-06-24',
      branch: 'Mureș',
      qualification: 'laborator',
    },
    text: `O.A.M.G.M.A.M.R.
Filiala Mureș
Certificat de membru nr. 11873
Data eliberării: 24 iunie 2014
Prin prezentul se certifică faptul că asistenta medicală MOȘNEAGU EUGENIA, identificată cu CNP 2680717470000,
calificarea asistent medical de laborator, are calitatea de membru al Ordinului, filiala Mureș, din anul 2003.
Președinte filială`,
  },
  {
    name: 'certificate without series in cells of a portal',
    type: 'membership-certificate',
    fields: {
      fullName: 'GHIȚULESCU ALEXANDRU',
      cnp: '1860606470007',
      number: '70415',
      branch: 'Cluj',
      issuedOn: '2022-09-05',
    },
    text: `OAMGMAMR
CERTIFICAT DE MEMBRU
Filiala            Cluj
Nume               GHIȚULESCU
Prenume            ALEXANDRU
CNP                1860606470007
Nr. certificat     70415
Data emiterii      05.09.2022
Profesia           asistent medical generalist
Verificați autenticitatea pe site-ul Ordinului.`,
  },
  {
    name: 'diploma of a college',
    type: 'diploma',
    fields: {
      fullName: 'STRĂJESCU M. LOREDANA',
      issuedOn: '2001-11-12',
      qualification: 'generalist',
      series: 'S',
      number: '0019923',
    },
    text: `ROMÂNIA
MINISTERUL EDUCAȚIEI ȘI CERCETĂRII
UNIVERSITATEA „NĂSCOCITĂ” DIN GALAȚI
DIPLOMĂ DE ABSOLVIRE
Seria S nr. 0019923
La propunerea comisiei se conferă doamnei STRĂJESCU M. LOREDANA, absolventă a Colegiului Universitar de Medicină,
specializarea Asistență medicală generală, diploma de absolvire, examenul fiind susținut în sesiunea iulie 2001.
Rector, Director colegiu, Secretar șef
Eliberată la 12.11.2001`,
  },
  {
    name: 'certificate, holder’s data in two columns',
    type: 'diploma',
    fields: {
      fullName: 'ȘERBOIU D. RALUCA-ANDREEA',
      cnp: '2960229470005',
      series: 'AB',
      number: '0551234',
      qualification: 'generalist',
    },
    text: `ROMÂNIA                                  MINISTERUL EDUCAȚIEI
CERTIFICAT DE CALIFICARE PROFESIONALĂ
Seria AB                                 Nr. 0551234
Titular:                                 Cod numeric personal:
ȘERBOIU D. RALUCA-ANDREEA                2960229470005
Unitatea de învățământ:                  Promoția:
Școala Postliceală Sanitară Focșani      2018
Calificarea profesională:                Nivelul:
asistent medical generalist              5
Director,                                Președinte,`,
  },
  {
    name: 'statement of graduation of a university',
    type: 'diploma',
    kind: 'diploma.provisional',
    fields: { fullName: 'BĂJENARU Ț. IOANA', number: '1406', issuedOn: '2026-07-20', qualification: 'generalist' },
    text: `UNIVERSITATEA DE MEDICINĂ „INVENTATĂ”
FACULTATEA DE ASISTENȚĂ MEDICALĂ
Nr. 1406/20.07.2026
ADEVERINȚĂ DE ABSOLVIRE A STUDIILOR
Se adeverește că doamna BĂJENARU Ț. IOANA a absolvit programul de studii Asistență medicală generală și a promovat
examenul de licență în sesiunea iulie 2026.
Prezenta adeverință este valabilă până la eliberarea diplomei.`,
  },
  {
    name: 'card with the labels lost, print and zone alone',
    type: 'identity-card',
    fields: {
      surname: 'VRÂNCIANU',
      givenNames: 'TITIANA',
      cnp: '2850312470007',
      expiresOn: '2032-03-12',
      series: 'XB',
      number: '000001',
    },
    text: `CARTE DE IDENTITATE
SERIA XB NR 000001
CNP 2850312470007
VRÂNCIANU
TITIANA
Română / ROU
SPCLEP Bistrița 12.03.22-12.03.2032
IDROUVRANCIANU<<TITIANA<<<<<<<<<<<<<
XB000001<7ROU8503127F320312324700078`,
  },
  {
    name: 'marriage certificate, names above their labels',
    type: 'name-change-proof',
    kind: 'name-change.marriage',
    fields: {
      formerSurname: 'ȘOPTEREAN',
      newSurname: 'LĂZĂRESCU',
      issuedOn: '2013-07-27',
      series: 'CM',
      number: '203344',
    },
    text: `ROMÂNIA
CERTIFICAT DE CĂSĂTORIE
Seria CM nr. 203344
                                   SOȚUL          SOȚIA
Numele de familie                  LĂZĂRESCU      ȘOPTEREAN
Prenumele                          OCTAVIAN       LIVIA
Numele de familie purtat în timpul căsătoriei    LĂZĂRESCU    LĂZĂRESCU
Data încheierii căsătoriei: 27 iulie 2013
Eliberat la 27.07.2013, Primăria Dej`,
  },
  {
    name: 'divorce by the registrar',
    type: 'name-change-proof',
    fields: { formerSurname: 'PĂTRAȘCU', newSurname: 'ȚIGĂNUȘ', number: '19', issuedOn: '2019-02-20' },
    text: `PRIMĂRIA MUNICIPIULUI DEJ
SERVICIUL DE STARE CIVILĂ
CERTIFICAT DE DIVORȚ
nr. 19 din 20.02.2019
Căsătoria dintre PĂTRAȘCU OVIDIU și PĂTRAȘCU DOMNICA, încheiată la 12.05.2001, a fost desfăcută prin acordul soților.
După divorț, fosta soție va reveni la numele ȚIGĂNUȘ. Fostul soț va păstra numele PĂTRAȘCU.
Ofițer de stare civilă`,
  },
  {
    name: 'consent as questions and answers',
    type: 'data-consent',
    fields: { fullName: 'CÂRLIGEANU STELIANA', cnp: '2730313470000', programme: 'diabet' },
    text: `INSTITUTUL NAȚIONAL DE MANAGEMENT AL SERVICIILOR DE SĂNĂTATE
ACORDUL PARTICIPANTULUI PRIVIND PRELUCRAREA DATELOR CU CARACTER PERSONAL
Nume și prenume: CÂRLIGEANU STELIANA
CNP: 2730313470000
Program de specializare: Diabet
Sunt de acord ca INMSS să îmi prelucreze datele cu caracter personal conform Regulamentului (UE) 2016/679.
Data: 05.09.2026
Semnătura participantului: Cârligeanu`,
  },
  {
    name: 'consent to a hospital',
    type: 'data-consent',
    fields: { fullName: 'BURLĂCIOIU MARIN' },
    problems: ['wrong-operator'],
    text: `SPITALUL MUNICIPAL FICTIV
DECLARAȚIE DE CONSIMȚĂMÂNT
privind prelucrarea datelor cu caracter personal
Subsemnatul BURLĂCIOIU MARIN, angajat, sunt de acord ca Spitalul Municipal Fictiv, în calitate de operator,
să îmi prelucreze datele cu caracter personal conform Regulamentului (UE) 2016/679.
Data: 01.03.2026   Semnătura Burlăcioiu`,
  },
  {
    name: 'request, please approve the enrolment of Mr',
    type: 'employer-request',
    fields: { fullName: 'FLĂMÂNZEANU SEBASTIAN', programme: 'operator-ct-rm', number: '9087', issuedOn: '2026-09-11' },
    text: `INSTITUTUL CLINIC FICTIV
Nr. 9087 / 11.09.2026
Către Institutul Național de Management al Serviciilor de Sănătate București
Stimată doamnă director,
Vă rugăm să binevoiți a aproba înscrierea domnului FLĂMÂNZEANU SEBASTIAN, asistent medical de radiologie, la programul
de specializare Operator CT/Operator RM.
Director general,`,
  },
  {
    name: 'request of a town hall for a community nurse',
    type: 'employer-request',
    fields: {
      fullName: 'Tărâță Veronica',
      employer: 'PRIMĂRIA COMUNEI FICTIVE',
      programme: 'asistenta-comunitara',
      number: '662',
    },
    text: `ROMÂNIA
JUDEȚUL BOTOȘANI
PRIMĂRIA COMUNEI FICTIVE
Nr. 662 din 24.08.2026
Către: INMSS
Solicităm înscrierea doamnei Tărâță Veronica, asistent medical comunitar, la programul de specializare
„Asistență medicală comunitară”.
Primar,`,
  },
  {
    name: 'statement with a certificate of employment heading',
    type: 'employment-proof',
    fields: {
      fullName: 'MĂRUNȚELU FLORICA',
      cnp: '2810202470001',
      position: 'asistent medical generalist',
      number: '441',
      issuedOn: '2026-09-04',
      employer: 'Clinica „Plăsmuită” S.A.',
    },
    text: `Clinica „Plăsmuită” S.A.
CUI 12345674
Nr. 441 / 04.09.2026
ADEVERINȚĂ PRIVIND LOCUL DE MUNCĂ
Prin prezenta adeverim că d-na MĂRUNȚELU FLORICA, CNP 2810202470001, este salariata societății noastre în baza contractului
individual de muncă nr. 10/01.04.2010, ocupând funcția de asistent medical generalist, pe un post specific specializării
Balneo-fizioterapie.
Director,`,
  },
  {
    name: 'statement of hours, no post named first',
    type: 'employment-proof',
    fields: { fullName: 'NEDELESCU ȘTEFAN', position: 'asistent medical', number: '58', issuedOn: '2026-08-18' },
    text: `SPITALUL DE BOLI INFECȚIOASE FICTIV
Nr. înreg. 58/18.08.2026
ADEVERINȚĂ
Prin prezenta se adeverește faptul că dl. NEDELESCU ȘTEFAN este încadrat în unitatea noastră cu normă întreagă, pe perioadă
nedeterminată, în funcția de asistent medical, în Laboratorul Clinic.
S-a eliberat prezenta spre a-i servi la INMSS.
Manager,`,
  },
  {
    name: 'payment in English of a Romanian bank',
    type: 'payment-proof',
    fields: { amount: 2500, currency: 'RON', iban: 'RO07TREZ70220G335000XXXX', paidOn: '2026-08-30' },
    text: `Payment confirmation
Amount: 2,500.00 RON
From account: RO24BTRLRONCRT0000000001
Beneficiary: Institutul National de Management al Serviciilor de Sanatate
To account: RO07TREZ70220G335000XXXX
Date: 30.08.2026
Details: taxa specializare Cardiologie TUDOSE IRINA
Status: Completed`,
  },
  {
    name: 'payment pending',
    type: 'payment-proof',
    kind: 'payment-proof.pending',
    fields: { amount: 2500, paidOn: '2026-10-30' },
    text: `Detalii transfer
Suma 2.500,00 lei
Către INMSS
Cont beneficiar RO07TREZ70220G335000XXXX
Data plății 30.10.2026
Status În curs de procesare
Explicație taxa specializare`,
  },
  {
    name: 'diploma of continuing education',
    type: 'unknown',
    text: `OAMGMAMR Filiala Brașov
CERTIFICAT DE PARTICIPARE
Se acordă doamnei BĂNCILĂ DANIELA, asistent medical generalist, pentru participarea la cursul „Urgențe medicale”,
creditat cu 15 credite EMC. Brașov, 12.05.2026`,
  },
  {
    name: 'degree of seniority in the profession',
    type: 'unknown',
    text: `MINISTERUL SĂNĂTĂȚII
CERTIFICAT
de promovare a examenului de grad principal
Se certifică faptul că doamna BĂNCILĂ DANIELA a obținut gradul profesional principal în specialitatea medicină generală.
Nr. 4410 din 15.10.2015`,
  },
  {
    name: 'curriculum vitae',
    type: 'unknown',
    text: `Curriculum vitae Europass
Informații personale
Nume / Prenume: BĂNCILĂ DANIELA
Experiența profesională: 2008 - prezent asistent medical generalist, Spitalul Fictiv
Educație și formare: Școala Postliceală Sanitară Brașov
Limbi străine: engleză`,
  },
  {
    name: 'notice whose period breaks off at the end of a line',
    type: 'practice-notice',
    fields: { number: '1090', issuedOn: '2025-12-10', validFrom: '2026-01-01', validUntil: '2026-12-31' },
    text: `OAMGMAMR                                  Aviz nr. 1090
FILIALA BRĂILA                            Data: 10.12.2025
AVIZ ANUAL DE LIBERĂ PRACTICĂ
2026
Doamna TESTESCU IOANA-TEODORA, CNP 2941030470006, posesoare a certificatului de membru cu nr. unic 0447190, este
autorizată să exercite profesia de asistent medical generalist pe teritoriul României, în regim salarial, de la 01.01.2026 la
31.12.2026.
Președinte,`,
  },
  {
    name: 'request whose letterhead and table have narrow columns',
    type: 'employer-request',
    kind: 'employer-request.table',
    fields: {
      fullName: 'TESTESCU-PROBESCU ADRIANA',
      programme: 'cardiologie',
      employer: 'INSTITUTUL FICTIV DE BOLI CARDIACE „ACAD. VICTOR TEST”',
    },
    text: `INSTITUTUL FICTIV DE BOLI CARDIACE „ACAD.              Înregistrat sub nr.
VICTOR TEST”                                               5.562/02.09.2026
Calea Exemplului 102, Fictivești
Compartimentul RUNOS
Către: INMSS București - Formare Resurse Umane
Conform anunțului pentru programele care se vor organiza în 2027, vă rugăm să aprobați participarea
salariatei nominalizate mai jos:
                                                                   Programul de
Nume și prenume    Profesia          Secția                        specializare
TESTESCU-PROBESCU  Asistent medical  Cardiologie II -              Cardiologie
ADRIANA            generalist        USTACC
Taxa de participare va fi suportată de cursantă.
Manager interimar,                     Șef birou RUNOS,`,
  },
  {
    name: 'request whose employer has its name in quotation marks below',
    type: 'employer-request',
    fields: {
      fullName: 'Testescu Ioana',
      employer: 'SPITALUL CLINIC DE OBSTETRICĂ-GINECOLOGIE „SFÂNTA FICTIVA” BRAD',
      number: '11240',
    },
    text: `SPITALUL CLINIC DE OBSTETRICĂ-GINECOLOGIE        Registratura generală
„SFÂNTA FICTIVA” BRAD                                        nr. 11240
str. Exemplului 99                                     data 21.08.2026
Către,
Institutul Național de Management al Serviciilor de Sănătate
Prin prezenta, conducerea spitalului solicită înscrierea la specializarea „Neonatologie” (abilități profesionale) a d-nei
as. med. Testescu Ioana, asistent medical de pediatrie la Secția Neonatologie, prematuri.
Manager,`,
  },
  {
    name: 'request of an authority whose county stands in the next line',
    type: 'employer-request',
    fields: { employer: 'DIRECȚIA DE SĂNĂTATE PUBLICĂ A JUDEȚULUI MUREȘ', number: '15204', issuedOn: '2026-10-07' },
    text: `MINISTERUL SĂNĂTĂȚII                                         Nr. 15.204
DIRECȚIA DE SĂNĂTATE PUBLICĂ A JUDEȚULUI               Data: 07.10.2026
MUREȘ
Târgu Mureș, str. Exemplului nr. 34
Către: INMSS, Serviciul Formare Resurse Umane
În temeiul Normelor aprobate prin OMS nr. 1.076/2019, vă solicităm înscrierea la programul de specializare în vederea
reconversiei profesionale „Igienă și sănătate publică” a domnului TESTESCU ION, asistent medical generalist.
Director executiv,`,
  },
  {
    name: 'notice whose heading and first label are read as another label',
    type: 'practice-notice',
    fields: { number: 'VL-26-01388', issuedOn: '2025-11-05', validUntil: '2026-12-31' },
    text: `OAMGMAMR FILIALA VÂLCEA
AVIZ ANUAL
Nr. aviz                 VL-26-01388
Data eliberării          05.11.2025
Nume și prenume          TESTESCU EMILIA-GABRIELA
CNP                      2851012470003
Calificare               asistent medical generalist
Regim                    salarial
Valabil                  de la 01.01.2026 până la 31.12.2026`,
  },
  {
    name: 'certificate whose Order is named in a narrow column beside its branch',
    type: 'membership-certificate',
    fields: {
      issuer: 'ORDINUL ASISTENȚILOR MEDICALI GENERALIȘTI, MOAȘELOR ȘI ASISTENȚILOR MEDICALI DIN ROMÂNIA',
      branch: 'Hunedoara',
      issuedOn: '2015-05-19',
    },
    text: `ORDINUL ASISTENȚILOR MEDICALI                 FILIALA
GENERALIȘTI, MOAȘELOR ȘI                    HUNEDOARA
ASISTENȚILOR MEDICALI DIN
ROMÂNIA
CERTIFICAT DE MEMBRU
Numărul: HD 1306
Titular: TESTESCU PAUL-EMILIAN
Cod numeric personal: 1860817470000
Calificarea profesională: asistent medical generalist
Data înscrierii în Ordin: 26.02.2009
Data eliberării certificatului: 19.05.2015
Președinte,                                   Secretar,`,
  },
  {
    name: 'marriage with the codes of both side by side',
    type: 'name-change-proof',
    fields: { formerSurname: 'PROBESCU', newSurname: 'PROBESCU-TESTESCU', cnp: '2811108470005' },
    text: `CERTIFICAT DE CĂSĂTORIE
Seria CN Nr. 204600
                                         SOȚUL             SOȚIA
Numele de familie înainte de căsătorie   TESTESCU          PROBESCU
Prenumele                                MARIN             ADRIANA
Cod numeric personal                     1790502470001     2811108470005
Numele de familie după căsătorie         TESTESCU          PROBESCU-TESTESCU
Eliberat de S.P.C.L.E.P. Lugoj la data de 22.06.2009`,
  },
  {
    name: 'diploma filled in by hand, the initial read as a digit',
    type: 'diploma',
    fields: { fullName: 'Testescu I. Violeta', series: 'PS', number: '2204' },
    text: `ROMÂNIA
MINISTERUL SĂNĂTĂȚII
DIPLOMĂ DE ABSOLVIRE
a Școlii Postliceale Sanitare
Seria PS Nr. 2204
Se conferă tov./d-nei Testescu 1. Violeta
născută la 9 septembrie 1974 în Hârlău, jud. Iași
specialitatea asistent medical generalist, promoția 1996
examen de absolvire promovat cu media 9,05
Nr. 118 din 15.09.1996`,
  },
  {
    name: 'marriage whose series has digits behind a point',
    type: 'name-change-proof',
    fields: { series: 'C.11', number: '118900', formerSurname: 'PROBESCU', newSurname: 'TESTESCU' },
    text: `ROMÂNIA
CERTIFICAT DE CĂSĂTORIE
Seria C.11                                            Nr. 118900
Soțul: TESTESCU LIVIU-DAN, născut la 12.09.1986 în Galați
Soția: PROBESCU GEORGIANA, CNP 2890605470008, născută la 05.06.1989 în Tecuci
Au încheiat căsătoria la data de 09.08.2014, înregistrată în registrul stării civile la nr. 388.
După căsătorie soții poartă numele de familie: soțul TESTESCU, soția
TESTESCU.
Eliberat de Primăria Municipiului Galați azi 09.08.2014`,
  },
];
