/** The faultless papers of an invented nurse, in words. County 47 stands for nowhere. */
export const NAME = 'MUNTEANU DANIELA-ELENA';
export const CNP = '2850312470007';

export const request = (
  body: string,
  signature = 'Manager,\nDr. Radu Imaginatu',
): string => `SPITALUL MUNICIPAL „VALEA INVENTATĂ”
Str. Teilor nr. 4, CUI 12345674
Nr. 8812 / 04.09.2026
Către: Institutul Național de Management al Serviciilor de Sănătate
${body}
${signature}`;

export const diploma = (body: string, name = 'MUNTEANU V. DANIELA-ELENA'): string => `ROMÂNIA
MINISTERUL EDUCAȚIEI NAȚIONALE
CERTIFICAT DE CALIFICARE PROFESIONALĂ
Nivel 5
Seria XV   Nr. 0004417
Doamna ${name}, născută în anul 1985 luna martie ziua 12 în localitatea Poiana, județul Inventat,
${body}
Director, Secretar șef, Președintele comisiei`;

export const GRADUATED =
  'a promovat examenul de certificare a calificării profesionale, sesiunea august 2009, la Școala Postliceală Sanitară „Izvorul” Poiana,\nCalificarea profesională: ASISTENT MEDICAL GENERALIST, media generală 9,33\nNr. 212 din 15.02.2010';

const ORDER = 'ORDINUL ASISTENȚILOR MEDICALI GENERALIȘTI, MOAȘELOR ȘI ASISTENȚILOR MEDICALI DIN ROMÂNIA\nFILIALA SIBIU';

export const certificate = (body: string): string => `${ORDER}
CERTIFICAT DE MEMBRU
Seria SB Nr. 004418
Doamna ${NAME}, CNP ${CNP}, asistent medical generalist,
${body}
Președinte,   Secretar,`;

export const notice = (body: string): string => `${ORDER}
AVIZ ANUAL nr. 2291 / 12.11.2025
pentru autorizarea exercitării profesiei de asistent medical generalist
Titular: ${NAME}, CNP ${CNP}
${body}
Președinte filială`;

const digit = (text: string): string => {
  const value = (c: string) => (/\d/.test(c) ? Number(c) : /[A-Z]/.test(c) ? c.charCodeAt(0) - 55 : 0);
  return String([...text].reduce((sum, c, i) => sum + value(c) * ([7, 3, 1][i % 3] ?? 0), 0) % 10);
};

/** The zone of a classic card, with its check digits. */
export function zone(surname: string, given: string, cnp: string, expires: string, number = 'SB004417'): string {
  const first = `IDROU${surname.replace(/[ -]/g, '<')}<<${given.replace(/[ -]/g, '<')}`.padEnd(36, '<');
  const [birth, optional] = [cnp.slice(1, 7), `${cnp[0]}${cnp.slice(7)}`];
  const sex = Number(cnp[0]) % 2 === 1 ? 'M' : 'F';
  const [doc, b, e] = [`${number}<`, birth, expires];
  const all = `${doc}${digit(doc)}${b}${digit(b)}${e}${digit(e)}${optional}`;
  return `${first}\n${doc}${digit(doc)}ROU${b}${digit(b)}${sex}${e}${digit(e)}${optional}${digit(all)}`;
}

export interface CardWords {
  surname?: string;
  given?: string;
  cnp?: string;
  until?: string;
  zone?: string;
  more?: string;
}

export function card({
  surname = 'MUNTEANU',
  given = 'DANIELA-ELENA',
  cnp = CNP,
  until = '12.03.2031',
  ...other
}: CardWords = {}): string {
  const [day = '', month = '', year = ''] = until.split('.');
  return `ROMÂNIA
CARTE DE IDENTITATE   CARTE D'IDENTITE   IDENTITY CARD
SERIA SB NR 004417
CNP ${cnp}
Nume/Nom/Last name
${surname}
Prenume/Prenom/First name
${given}
Cetățenie/Nationalite/Nationality
Română / ROU
Sex/Sexe/Sex ${Number(cnp[0]) % 2 === 1 ? 'M' : 'F'}
Domiciliu/Adresse/Address
Jud.SB Mun.Sibiu Str.Teilor nr.4
Emisă de/Delivree par/Issued by
SPCLEP Sibiu
Valabilitate/Validite/Validity
${day}.${month}.21-${until}
${other.more ?? ''}
${other.zone ?? zone(surname, given, cnp, `${year.slice(2)}${month}${day}`)}`;
}

export const consent = (body: string, end = 'Data: 10.09.2026\nSemnătura:'): string => `ACORD
privind prelucrarea datelor cu caracter personal
${body}
${end}`;

export const MINE = `Subsemnata ${NAME}, CNP ${CNP}, îmi exprim acordul ca datele mele cu caracter personal să fie prelucrate de către Institutul Național de Management al Serviciilor de Sănătate (INMSS), conform Regulamentului (UE) 2016/679, în vederea înscrierii la programul de specializare Cardiologie.`;

export const statement = (body: string): string => `SPITALUL MUNICIPAL „VALEA INVENTATĂ”
Birou RUNOS
Nr. 702 / 08.09.2026
ADEVERINȚĂ
${body}
Manager,   Șef birou RUNOS,`;

export const IN_LABORATORY = `Se adeverește prin prezenta că doamna ${NAME}, CNP ${CNP}, este încadrată în unitatea noastră cu contract individual de muncă pe durată nedeterminată, în funcția de asistent medical generalist, la Laboratorul de analize medicale, post specific specializării Laborator.`;

export interface PaymentWords {
  status?: string;
  amount?: string;
  iban?: string;
  cif?: string;
  day?: string;
  payee?: string;
  details?: string;
  more?: string;
}

export const payment = (words: PaymentWords = {}): string => `BANCA ÎNCHIPUITĂ
CONFIRMARE DE PLATĂ
Status: ${words.status ?? 'Executată'}
Suma: ${words.amount ?? '2.500,00 RON'}
Data plății: ${words.day ?? '21.09.2026'}
Plătitor: ${NAME}
Cont plătitor: RO24BTRLRONCRT0000000001
Beneficiar: ${words.payee ?? 'Institutul Național de Management al Serviciilor de Sănătate'}
Cont beneficiar: ${words.iban ?? 'RO07TREZ70220G335000XXXX'}
Cod fiscal beneficiar: ${words.cif ?? '26328134'}
Detalii: ${words.details ?? `taxă specializare Cardiologie ${NAME}`}
${words.more ?? ''}`;

export interface Spouse {
  before: string;
  given: string;
  after: string;
}

export const marriage = (husband: Spouse, wife: Spouse, more = ''): string => `ROMÂNIA
CERTIFICAT DE CĂSĂTORIE
Seria CS Nr. 771204
                                         SOȚ                SOȚIE
Numele de familie înainte de căsătorie   ${husband.before.padEnd(18)} ${wife.before}
Prenumele                                ${husband.given.padEnd(18)} ${wife.given}
Numele de familie după căsătorie         ${husband.after.padEnd(18)} ${wife.after}
Locul și data încheierii căsătoriei Sibiu, 14 iulie 2012
${more}
Ofițer de stare civilă, L.S.`;

export const PAPERS = {
  request: request(
    `Vă rugăm să aprobați înscrierea doamnei ${NAME}, CNP ${CNP}, asistent medical generalist în cadrul unității noastre, la programul de specializare Cardiologie.`,
  ),
  diploma: diploma(GRADUATED),
  certificate: certificate('este membru al OAMGMAMR începând cu data de 01.06.2010.'),
  notice: notice('Valabil de la 01.01.2026 până la 31.12.2026'),
  card: card(),
  consent: consent(MINE),
};

export const EMPLOYMENT = {
  request: request(
    `Vă rugăm să aprobați înscrierea doamnei ${NAME}, CNP ${CNP}, asistent medical generalist în cadrul unității noastre, la programul de specializare – reconversie profesională – Laborator.`,
  ),
  consent: consent(MINE.replace('Cardiologie', 'Laborator')),
  employment: statement(IN_LABORATORY),
};

export const PAYMENT = { payment: payment() };
