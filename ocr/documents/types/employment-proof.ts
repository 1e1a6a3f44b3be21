import type { Fields } from '../../../core/documents/document.js';
import type { Cue, Extraction, ExtractionContext, TypeDefinition } from '../definition.js';
import { allDates, paperDate } from '../find/labelled.js';
import { ownNumber, registration } from '../find/numbers.js';
import { labelledEmployer, letterhead } from '../find/organisations.js';
import { PERSON_CUES, personFields, put } from '../find/person.js';
import { programmesIn } from '../find/programmes.js';
import { withUsualWords } from '../find/usual-words.js';
import { type Found, fieldOf, found } from '../find/value.js';
import { signatureFields } from '../signature/signature-fields.js';
import type { DocumentText } from '../text/document-text.js';
import { findAny, hasPhrase } from '../text/phrases.js';
import { position } from './employment-position.js';

const AGAINST: Cue[] = [
  ['este elev', 6],
  ['este student', 6],
  ['adeverință de absolvire', 6],
  ['adeverință de asigurat', 6],
  ['casa de asigurări de sănătate', 4],
  ['vă solicităm înscrierea', 6],
  ['solicităm participarea', 5],
  ['vă rugăm', 3],
  ['adresăm rugămintea', 4],
  ['înscrierea doamnei', 3],
  ['înscrierea domnului', 3],
  ['solicită înscrierea', 5],
  ['indemnizație', 2],
  ['handicap', 3],
  ['medicul de familie', 3],
  ['diagnostic', 4],
  ['credite EMC', 5],
  ['ordinul asistenților', 3],
  ['aviz anual', 3],
];

/** What an employer states about a nurse, and the papers that people send in its place (contract, register extract, Annex 2). */
export const employmentProof: TypeDefinition = {
  type: 'employment-proof',
  kinds: [
    {
      kind: 'employment-proof.statement',
      type: 'employment-proof',
      titles: [
        'adeverință',
        'adeverință de salariat',
        'adeverință loc de muncă',
        'adeverință de la locul de muncă',
        'adeverință privind locul de muncă',
        'adeverință de încadrare',
        'adeverință privind încadrarea',
        'adeverință privind calitatea de salariat',
        'adeverință de angajare',
        'adeverință de angajat',
        'adeverință de serviciu',
      ],
      cues: [
        ['se adeverește', 2],
        ['adeverim', 2],
        ['confirmăm prin prezenta', 2],
        ['confirmăm că', 2],
        ['vă confirmăm', 2],
        ['ocupând un post', 2],
        ['ocupă un post', 2],
        ['adeverința servește', 3],
        ['prezenta servește', 2],
        ['este încadrat', 4],
        ['este încadrată', 4],
        ['încadrat(ă)', 4],
        ['este angajat', 4],
        ['este angajată', 4],
        ['angajat(ă)', 3],
        ['este angajatul', 4],
        ['este angajata', 4],
        ['pe postul de', 1],
        ['angajatul unității noastre', 4],
        ['angajata unității noastre', 4],
        ['salariata unității', 3],
        ['salariatul unității', 3],
        ['este salariat', 3],
        ['este salariata', 3],
        ['unității noastre', 2],
        ['unitatea noastră', 3],
        ['contract individual de muncă', 3],
        ['în funcția de', 3],
        ['post specific', 5],
        ['pe postul de', 2],
        ['pe durată nedeterminată', 2],
        ['spre a-i servi', 1],
        ['servi la', 1],
        ['birou RUNOS', 2],
        ['resurse umane', 2],
        ['persoană fizică independentă', 4],
        ['exercită profesia în mod independent', 5],
        ['lucrează', 1],
        ['lucrează în', 2],
        ['până în prezent', 1],
      ],
      against: AGAINST,
    },
    {
      kind: 'employment-proof.annex-2',
      type: 'employment-proof',
      titles: ['adeverință de salariat', 'adeverință', 'anexa nr. 2', 'anexa 2'],
      cues: [
        ['contribuția pentru asigurările sociale de sănătate', 8],
        ['contribuția de asigurări sociale de sănătate', 7],
        ['asigurări sociale de sănătate', 3],
        ['i s-a reținut și virat', 6],
        ['are calitatea de salariat', 5],
        ['coasigurați', 4],
        ['zile de concediu medical', 5],
        ['concediu medical', 2],
        ['valabilitate de 3 luni', 3],
        ['reprezentant legal', 2],
        ['falsul în declarații', 2],
        ['denumirea angajatorului', 3],
      ],
      against: [
        ['casa de asigurări de sănătate certifică', 6],
        ['adeverință de asigurat', 6],
        ['post specific', 4],
      ],
    },
    {
      kind: 'employment-proof.contract',
      type: 'employment-proof',
      titles: ['contract individual de muncă', 'act adițional', 'act adițional la contractul individual de muncă'],
      cues: [
        ['părțile contractului', 4],
        ['obiectul contractului', 4],
        ['durata contractului', 4],
        ['locul de muncă', 1],
        ['felul muncii', 4],
        ['durata muncii', 3],
        ['salariul de bază', 2],
        ['încheiat și înregistrat sub nr', 4],
        ['angajator', 2],
        ['salariat', 1],
        ['perioada de probă', 2],
        ['drepturi și obligații', 3],
        ['concediul', 1],
        ['codul muncii', 1],
      ],
      against: [
        ['se adeverește', 6],
        ['răspundere civilă', 5],
      ],
    },
    {
      kind: 'employment-proof.register',
      type: 'employment-proof',
      titles: [
        'raport per salariat',
        'extras revisal',
        'extras reges',
        'extras din registrul general de evidență a salariaților',
        'registrul general de evidență a salariaților',
      ],
      cues: [
        ['REVISAL', 5],
        ['REGES', 5],
        ['REGES-ONLINE', 5],
        ['registrul general de evidență', 5],
        ['inspecția muncii', 2],
        ['cod COR', 3],
        ['data început contract', 2],
        ['tip contract', 2],
        ['stare contract', 3],
      ],
    },
    {
      kind: 'employment-proof.seniority',
      type: 'employment-proof',
      titles: ['adeverință de vechime', 'adeverință de vechime în muncă', 'adeverință vechime'],
      cues: [
        ['vechime în muncă', 5],
        ['vechimea în muncă', 5],
        ['vechime în specialitate', 4],
        ['mutația intervenită', 4],
        ['vechime totală', 4],
        ['se adeverește', 2],
        ['carnetul de muncă', 3],
      ],
    },
  ],
  extract,
};

function extract(context: ExtractionContext): Extraction {
  const { text, kind } = context;
  const fields: Fields = personFields(text, {
    cues: [...PERSON_CUES.address, ...PERSON_CUES.subject, ...PERSON_CUES.label],
  });
  const named = labelledEmployer(text) ?? letterhead(text);
  put(fields, 'employer', fieldOf(withUsualWords(named, text)));
  const registered = registration(text, /contract|munc[aă]|legea|ordin|aviz|cim/i);
  put(fields, 'number', fieldOf(registered?.number ?? ownNumber(text)));
  put(fields, 'issuedOn', fieldOf(registered?.issuedOn ?? paperDate(text) ?? lastDate(text)));
  put(fields, 'position', fieldOf(withUsualWords(position(text), text)));
  put(fields, 'programme', fieldOf(specificTo(text)));
  Object.assign(fields, signatureFields(context, 'manager'));
  const independent =
    hasPhrase(
      text,
      'persoană fizică independentă',
      'în mod independent',
      'practică independentă',
      'cabinet de practică independentă',
      'asistent medical independent',
      'titular al cabinetului',
    ) && kind === 'employment-proof.statement';
  const unsigned = fields.signed?.value === false && fields.signed.confidence >= 0.8;
  return {
    fields,
    kind: independent ? 'employment-proof.independent' : kind,
    problems: [
      ...(unsigned ? (['unsigned'] as const) : []),
      ...(kind === 'employment-proof.annex-2' ? (['not-specific'] as const) : []),
    ],
  };
}

/** The programme that the paper itself calls the post specific to. */
function specificTo(text: DocumentText): Found | undefined {
  for (const match of findAny(text, [
    'post specific specializării',
    'post specific',
    'postul este specific',
    'specific specializării',
    'specifice specializării',
  ])) {
    const [programme] = programmesIn(text, match.end, match.end + 70);
    if (!programme) continue;
    const pieces = text.tokens
      .slice(programme.match.firstToken, programme.match.lastToken + 1)
      .map((token) => ({ text: token.text, token }));
    return found<string>(programme.id, pieces, programme.match.score);
  }
  return undefined;
}

function lastDate(text: DocumentText): Found | undefined {
  const dates = allDates(text).filter(
    ({ found: date, line }) =>
      !/[îi]ncep[aâ]nd|din data|de la data|angaja|[îi]ncadra|contract|n[aă]scut/i.test(
        (text.lines[line]?.text ?? '').split(date.pieces[0]?.text ?? ' ')[0]?.slice(-60) ?? '',
      ),
  );
  const last = dates.at(-1)?.found;
  return last ? { ...last, confidence: last.confidence * 0.7 } : undefined;
}
