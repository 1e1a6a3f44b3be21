import { CNP, certificate, NAME, notice } from './papers.js';
import { completeWith, faultsOf } from './table.js';

const MEMBER = 'este membru al OAMGMAMR.';
const YEAR = 'Valabil de la 01.01.2026 până la 31.12.2026';
const other = (text: string) => text.replace(NAME, 'PETRESCU IOANA-MARIA').replace(CNP, '2810202470005');

faultsOf('membership-certificate', 'certificate', [
  [
    'a member of another association',
    certificate('este membru al Asociației de Nursing din 01.06.2010.').replace(/^.*ORDINUL.*$\n?/gim, ''),
    'missing-field',
  ],
  ['a suspended member', certificate('a fost suspendată din calitatea de membru al OAMGMAMR.')],
  ['a suspension noted', certificate(`${MEMBER}\nMențiuni: suspendare 12 luni începând cu 01.02.2026`)],
  ['no member', certificate('nu este membru al OAMGMAMR.')],
  ['no member any more', certificate('nu mai face parte din OAMGMAMR de la 01.01.2025.')],
  ['an ended membership', certificate('calitatea de membru al OAMGMAMR a încetat la 01.01.2025.')],
  ['a former member', certificate('a fost membru al OAMGMAMR până la demisia din 2024.')],
  ['a name struck off', certificate('a fost radiată din Registrul unic al OAMGMAMR.')],
  ['a replaced one', certificate(`${MEMBER} Certificat nevalabil, înlocuit cu seria SB nr. 009999.`)],
  ['an application', certificate('a depus cerere de înscriere ca membru al OAMGMAMR, în curs de soluționare.')],
  ['one who asked to be', certificate('a solicitat înscrierea ca membru al OAMGMAMR la 01.06.2010.')],
  ['an honorary one', certificate('este membru de onoare al OAMGMAMR, fără drept de exercitare a profesiei.')],
  ['one who will be', certificate('va deveni membru al OAMGMAMR.')],
  ['a member until a day', certificate('membru al OAMGMAMR din data de 10.05.2004 până la 01.02.2020')],
  ['nothing certified', certificate('nu se certifică faptul că este membru al OAMGMAMR.')],
  ['another person', other(certificate(MEMBER)), 'other-person'],
  ['another CNP', certificate(MEMBER).replace(CNP, '2810202470005'), 'cnp-mismatch'],
  [
    'the physicians',
    `COLEGIUL MEDICILOR DIN ROMÂNIA\nCERTIFICAT DE MEMBRU\nDr. ${NAME}, CNP ${CNP}, este membru al Colegiului Medicilor.`,
  ],
]);

faultsOf('practice-notice', 'notice', [
  ['one issued long before its year', notice(`${YEAR}\nData eliberării: 12.12.2024`), 'missing-field'],
  ['a suspended one', notice(`${YEAR}\nAviz suspendat prin Hotărârea nr. 3/2026`)],
  ['one of six months', notice('Valabilitate: 6 luni de la 01.01.2026, cu prelungire până la 31.12.2026')],
  ['a request for one', `CERERE AVIZ ANUAL\n${notice(YEAR)}`],
  ['a promise', notice(`Se va aviza, după plata cotizației. ${YEAR}`)],
  ['a sanction', notice(`Sancțiune disciplinară. ${YEAR}`)],
  ['a physician’s', notice(YEAR).replace('asistent medical generalist', 'medic')],
  ['a suspended right', notice(`${YEAR}\nMențiuni: suspendarea dreptului de liberă practică 6 luni`)],
  ['a right withdrawn', notice(`${YEAR}\nDreptul de practică este sistat.`)],
  ['a forbidden profession', notice(`${YEAR}\nTitularului i s-a interzis exercitarea profesiei pe 3 luni.`)],
  ['no right', notice(`${YEAR}\nTitularul nu are dreptul de a exercita profesia.`)],
  ['an invalid one', notice(`${YEAR}\nNU ESTE VALABIL`)],
  ['one that ceased', notice(`${YEAR}\nValabilitatea avizului a încetat la 01.06.2026 prin pensionare.`)],
  ['one not granted', notice('Nu se acordă avizul pentru anul 2026, întrucât nu are creditele necesare.')],
  ['one refused', notice('Se respinge cererea de avizare pentru anul 2026.')],
  ['one taken back', notice(`${YEAR}\nRETRAS`)],
  ['last year', notice('Valabil de la 01.01.2025 până la 31.12.2025'), 'expired'],
  ['yesterday', notice('Valabil de la 01.01.2026 până la 20.09.2026'), 'expired'],
  ['next year', notice('pentru anul 2027'), 'not-yet-valid'],
  ['no year', notice('în regim salarial'), 'missing-field'],
  ['a decision beside it', { decision: notice(`${YEAR}\nSe suspendă avizul anual.`).replace('2291', '77') }],
  [
    'a request for it',
    `CERERE TIP AVIZ ANUAL\nSubsemnata ${NAME}, CNP ${CNP}, vă rog să-mi eliberați avizul anual pentru anul 2026.`,
  ],
  [
    'its fee',
    `OAMGMAMR FILIALA SIBIU\nCHITANȚĂ nr. 55\nAm primit de la ${NAME} suma de 50 lei reprezentând taxă aviz anual 2026`,
  ],
  ['another person', other(notice(YEAR)), 'other-person'],
]);

completeWith('certificate and notice with their rules', [
  [
    'no degree, no sanctions',
    {
      certificate: certificate(`grad profesional: fără grad, fără sancțiuni, ${MEMBER}`),
      notice: notice(`Grad profesional: nu are grad. ${YEAR}`),
    },
  ],
  ['a member since a day, without a verb', { certificate: certificate('membru al OAMGMAMR din data de 10.05.2004') }],
  [
    'not transferable, no sanction',
    {
      certificate: certificate(`${MEMBER} Prezentul certificat nu este transmisibil. Nu are sancțiuni.`),
      notice: notice(`${YEAR}\nTitularul nu se află sub efectul unei sancțiuni. Prezentul aviz nu este transmisibil.`),
    },
  ],
  [
    'how they end',
    {
      certificate: certificate(`${MEMBER}\nLa încetarea calității de membru certificatul se restituie filialei.`),
      notice: notice(`${YEAR}\nNeplata cotizației atrage suspendarea avizului.`),
    },
  ],
  [
    'with what they are valid',
    {
      certificate: certificate(`${MEMBER} Nu este valabil fără timbru sec.`),
      notice: notice(`${YEAR}\nAvizul nu este valabil fără certificatul de membru.`),
    },
  ],
  ['a term told as an end', { notice: notice('își produce efectele din 01.01.2026 și încetează la 31.12.2026') }],
  ['asked for later in the year', { notice: notice('Valabil de la 14.03.2026 până la 31.12.2026') }],
  ['last year’s beside it', { old: notice('Valabil de la 01.01.2025 până la 31.12.2025') }],
]);
