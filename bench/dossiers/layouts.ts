import { type CardWords, card, marriage, type PaymentWords, payment } from '../../test/core/dossier/words/papers.js';

/** What stands on the papers of one dossier; a defect changes one of these on one paper. */
export interface Said {
  name: string;
  surname: string;
  given: string;
  /** The family name on the study act. */
  maiden: string;
  cnp: string;
  course: string;
  qualification: string;
  addressee: string;
  operator: string;
  from: string;
  until: string;
  cardUntil: string;
  post: string;
  signed: boolean;
  payment: PaymentWords;
  /** For the zone of the card, when it is to say something else than the card prints. */
  zone?: string;
  /** Added to the paper. */
  more: string;
}

export const COURSE = 'Laborator';
const HONEST: Said = {
  name: 'MUNTEANU DANIELA-ELENA',
  surname: 'MUNTEANU',
  given: 'DANIELA-ELENA',
  maiden: 'IZVORANU',
  cnp: '2850312470007',
  course: COURSE,
  qualification: 'ASISTENT MEDICAL GENERALIST',
  addressee: 'Institutul Național de Management al Serviciilor de Sănătate',
  operator: 'Institutul Național de Management al Serviciilor de Sănătate (INMSS)',
  from: '01.01.2026',
  until: '31.12.2026',
  cardUntil: '12.03.2031',
  post: 'asistent medical generalist, la Laboratorul de analize medicale, post specific specializării Laborator',
  signed: true,
  payment: {},
  more: '',
};
export const honest = (change: Partial<Said> = {}): Said => ({ ...HONEST, ...change });

const sign = ({ signed }: Said, by: string): string => (signed ? by : `${by} [nesemnat]`);
const HOSPITAL = 'SPITALUL JUDEȚEAN „CÂMPIA INVENTATĂ”\nStr. Salcâmilor nr. 9';
const ORDER = 'ORDINUL ASISTENȚILOR MEDICALI GENERALIȘTI, MOAȘELOR ȘI ASISTENȚILOR MEDICALI DIN ROMÂNIA';

type Layout = (said: Said) => string;

/** Three layouts of every paper, none of them of the fixtures. */
export const LAYOUTS: Record<string, readonly Layout[]> = {
  request: [
    (s) =>
      `${HOSPITAL}\nNr. 8812 / 04.09.2026\nCătre: ${s.addressee}\nVă rugăm să aprobați înscrierea doamnei ${s.name}, CNP ${s.cnp}, asistent medical în cadrul unității noastre, la programul de specializare ${s.course}.\n${s.more}\n${sign(s, 'Manager,')}`,
    (s) =>
      `${HOSPITAL}\nSERVICIUL RESURSE UMANE\nÎnregistrată cu nr. 519 din 07.09.2026\nSOLICITARE\nCătre ${s.addressee}\nUnitatea noastră solicită înscrierea la cursul de specializare „${s.course}” a salariatei:\nNume și prenume: ${s.name}\nCNP: ${s.cnp}\n${s.more}\nCu stimă,\n${sign(s, 'Director general')}`,
    (s) =>
      `${HOSPITAL}\nNr. ieșire 77/10.09.2026\nÎn atenția: ${s.addressee}\nStimată doamnă director,\nPropunem pentru participare la programul ${s.course} pe doamna ${s.name} (CNP ${s.cnp}) și vă rugăm să aprobați înscrierea dumneaei.\n${s.more}\n${sign(s, 'Reprezentant legal,')}`,
  ],
  diploma: [
    (s) =>
      `ROMÂNIA\nMINISTERUL EDUCAȚIEI NAȚIONALE\nCERTIFICAT DE CALIFICARE PROFESIONALĂ\nNivel 5\nSeria XV Nr. 0004417\nDoamna ${s.maiden} V. ${s.given}, născută în anul 1985 luna martie ziua 12 în localitatea Poiana,\na promovat examenul de certificare a calificării profesionale, sesiunea august 2009, la Școala Postliceală Sanitară „Izvorul” Poiana,\nCalificarea profesională: ${s.qualification}, media generală 9,33\nNr. 212 din 15.02.2010\n${s.more}\nDirector, Secretar șef`,
    (s) =>
      `ROMÂNIA\nMINISTERUL EDUCAȚIEI\nDIPLOMĂ DE ABSOLVIRE\na școlii postliceale\nSeria P Nr. 018823\nSe conferă doamnei ${s.maiden} ${s.given}, născută la 12.03.1985, absolventă a Școlii Postliceale Sanitare „Sfântul Inventat”, promoția 2009, calificarea ${s.qualification}.\nEliberată la 15.02.2010\n${s.more}\nDirector`,
    (s) =>
      `UNIVERSITATEA DE MEDICINĂ „PROF. IMAGINATU”\nDIPLOMĂ DE LICENȚĂ\nSeria Z Nr. 0041288\nLa propunerea Facultății de Moașe și Asistență Medicală se conferă doamnei ${s.maiden} V. ${s.given}, născută la data de 12.03.1985, titlul de licențiat, specializarea ${s.qualification === 'ASISTENT MEDICAL GENERALIST' ? 'Asistență medicală generală' : s.qualification}.\nNr. 901 din 20.11.2010\n${s.more}\nRector, Decan`,
  ],
  certificate: [
    (s) =>
      `${ORDER}\nFILIALA SIBIU\nCERTIFICAT DE MEMBRU\nSeria SB Nr. 004418\nDoamna ${s.name}, CNP ${s.cnp}, asistent medical generalist,\neste membru al OAMGMAMR începând cu data de 01.06.2010.\n${s.more}\nPreședinte, Secretar`,
    (s) =>
      `OAMGMAMR\n${ORDER}\nFiliala Vâlcea\nCERTIFICAT DE MEMBRU\nSeria VL Nr. 0099120\nSe certifică faptul că ${s.name}, CNP ${s.cnp}, având profesia de asistent medical generalist, este membru al OAMGMAMR.\nData eliberării 03.06.2010\n${s.more}\nPreședinte filială`,
    (s) =>
      `${ORDER}\nCERTIFICAT DE MEMBRU\nseria TR nr. 12077\nNumele și prenumele: ${s.name}\nCod numeric personal: ${s.cnp}\nTitlul profesional: asistent medical generalist\nEste membru al OAMGMAMR, filiala Teleorman.\n${s.more}\nPreședinte`,
  ],
  notice: [
    (s) =>
      `${ORDER}\nFILIALA SIBIU\nAVIZ ANUAL nr. 2291 / 12.11.2025\npentru autorizarea exercitării profesiei de asistent medical generalist\nTitular: ${s.name}, CNP ${s.cnp}\nValabil de la ${s.from} până la ${s.until}\n${s.more}\nPreședinte filială`,
    (s) =>
      `${ORDER}\nFiliala Vâlcea\nAVIZ ANUAL\nNr. 871 din 02.12.2025\nSe avizează exercitarea profesiei de asistent medical generalist de către ${s.name}, CNP ${s.cnp},\nîn perioada ${s.from} - ${s.until}.\n${s.more}\nPreședinte`,
    (s) =>
      `OAMGMAMR\n${ORDER}\nAVIZ ANUAL DE LIBERĂ PRACTICĂ\nnr. 3305/20.11.2025\nNumele și prenumele: ${s.name}\nCNP: ${s.cnp}\nProfesia: asistent medical generalist\nValabilitate: de la data de ${s.from} până la data de ${s.until}\n${s.more}\nPreședinte filială`,
  ],
  card: [
    (s) => card(cardWords(s)),
    (s) =>
      card(cardWords(s)).replace('ROMÂNIA\n', 'ROUMANIE ROMÂNIA ROMANIA\n').replace('SPCLEP Sibiu', 'SPCLEP Vâlcea'),
    (s) => card({ ...cardWords(s), more: 'Loc naștere/Lieu de naissance/Place of birth\nJud.SB Mun.Sibiu' }),
  ],
  consent: [
    (s) =>
      `ACORD\nprivind prelucrarea datelor cu caracter personal\nSubsemnata ${s.name}, CNP ${s.cnp}, îmi exprim acordul ca datele mele cu caracter personal să fie prelucrate de către ${s.operator}, conform Regulamentului (UE) 2016/679, în vederea înscrierii la programul de specializare ${s.course}.\n${s.more}\nData: 10.09.2026\n${sign(s, 'Semnătura:')}`,
    (s) =>
      `DECLARAȚIE DE CONSIMȚĂMÂNT\nSubsemnata ${s.name}, având CNP ${s.cnp}, sunt de acord ca ${s.operator} să prelucreze datele mele cu caracter personal pentru participarea la programul ${s.course}.\nAm luat cunoștință de drepturile mele.\n${s.more}\nData 01.09.2026\n${sign(s, 'Semnătura')}`,
    (s) =>
      `CONSIMȚĂMÂNT PRELUCRARE DATE CU CARACTER PERSONAL\nNume și prenume: ${s.name}\nCNP: ${s.cnp}\nÎmi exprim consimțământul pentru prelucrarea datelor mele cu caracter personal de către ${s.operator}, în scopul înscrierii la specializarea ${s.course}.\n${s.more}\nData: 02.09.2026\n${sign(s, 'Semnătura persoanei vizate')}`,
  ],
  employment: [
    (s) =>
      `${HOSPITAL}\nBirou RUNOS\nNr. 702 / 08.09.2026\nADEVERINȚĂ\nSe adeverește prin prezenta că doamna ${s.name}, CNP ${s.cnp}, este încadrată în unitatea noastră cu contract individual de muncă pe durată nedeterminată, în funcția de ${s.post}.\n${s.more}\n${sign(s, 'Manager, Șef birou RUNOS')}`,
    (s) =>
      `${HOSPITAL}\nNr. 1190 din 02.09.2026\nADEVERINȚĂ\nPrin prezenta adeverim că ${s.name}, CNP ${s.cnp}, este angajată a unității noastre și ocupă postul de ${s.post}.\nEliberată pentru înscrierea la programul de specializare.\n${s.more}\n${sign(s, 'Director')}`,
    (s) =>
      `${HOSPITAL}\nADEVERINȚĂ nr. 45/07.09.2026\nNumele și prenumele: ${s.name}\nCNP: ${s.cnp}\nEste salariată a spitalului, în funcția de ${s.post}.\n${s.more}\n${sign(s, 'Manager')}`,
  ],
  marriage: [0, 1, 2].map(
    (at): Layout =>
      (s) =>
        marriage(
          { before: s.surname, given: ['ION', 'MIHAI', 'VASILE'][at] ?? 'ION', after: s.surname },
          { before: s.maiden, given: s.given, after: s.surname },
          s.more,
        ),
  ),
  payment: [
    (s) => payment(withName(s)),
    (s) => payment(withName(s)).replace('CONFIRMARE DE PLATĂ', 'ORDIN DE PLATĂ'),
    (s) => payment({ ...withName(s), more: `Referință: 88120934 ${s.more}` }),
  ],
};

const cardWords = ({ surname, given, cnp, cardUntil, zone, more }: Said): CardWords => ({
  surname,
  given,
  cnp,
  until: cardUntil,
  more,
  ...(zone ? { zone } : {}),
});
const withName = ({ name, course, payment: words, more }: Said): PaymentWords => ({
  details: `taxă specializare ${course} ${name}`,
  more,
  ...words,
});
