import type { Fields } from '../../../core/documents/document.js';
import type { Extraction, ExtractionContext, TypeDefinition } from '../definition.js';
import { cnpReadings } from '../find/find-cnp.js';
import { isGivenName } from '../find/given-names.js';
import { allDates, paperDate } from '../find/labelled.js';
import { namesAmong } from '../find/names.js';
import { ownNumber, registration } from '../find/numbers.js';
import { letterhead } from '../find/organisations.js';
import { PERSON_CUES, personName, put } from '../find/person.js';
import { programmesIn } from '../find/programmes.js';
import { restored } from '../find/restored.js';
import { clamp, type Found, fieldOf, found } from '../find/value.js';
import { signatureFields } from '../signature/signature-fields.js';
import type { DocumentText } from '../text/document-text.js';
import { findAny } from '../text/phrases.js';
import { linePieces } from '../text/pieces.js';
import { instituteMatches } from './institute.js';

/** The employer's (or authority's) request to enrol one or several nurses. */
export const employerRequest: TypeDefinition = {
  type: 'employer-request',
  kinds: [
    {
      kind: 'employer-request.single',
      type: 'employer-request',
      titles: [
        'solicitare de înscriere',
        'solicitare',
        'cerere de înscriere',
        'solicitare înscriere',
        'adresă de solicitare',
        'cerere',
        'solicitare privind înscrierea',
      ],
      cues: [
        ['vă solicităm înscrierea', 6],
        ['solicităm înscrierea', 6],
        ['solicit înscrierea', 5],
        ['să aprobați înscrierea', 6],
        ['vă rugăm să aprobați', 3],
        ['vă roagă să aprobați', 3],
        ['aprobați înscrierea', 4],
        ['aprobarea înscrierii', 4],
        ['înscrierea la specializarea', 4],
        ['înscrierea la cursul', 4],
        ['înscrierii la programul', 4],
        ['înscrierea în programul', 4],
        ['să dispuneți înscrierea', 5],
        ['de a o înscrie', 5],
        ['de a îl înscrie', 5],
        ['de a înscrie', 5],
        ['să înscrieți', 5],
        ['înscrie pe doamna', 3],
        ['înscrie pe domnul', 3],
        ['rugămintea', 2],
        ['reconversie profesională', 2],
        ['abilităților profesionale', 2],
        ['vă transmitem solicitarea', 4],
        ['vă comunicăm', 1],
        ['propunerea de înscriere', 4],
        ['în vederea înscrierii', 2],
        ['având funcția de', 1],
        ['cu deosebită considerație', 1],
        ['cu stimă', 1],
        ['validarea dosarului', 2],
        ['taxa de participare', 1],
        ['vă rugăm să înscrieți', 6],
        ['înscrierea la programul', 4],
        ['înscrierea la programele', 4],
        ['înscrierea următorilor', 5],
        ['înscrierea doamnei', 4],
        ['înscrierea domnului', 4],
        ['solicităm aprobarea', 3],
        ['specializarea solicitată', 4],
        ['program de specializare', 2],
        ['programul de specializare', 2],
        ['către', 1],
        ['Serviciul Formare', 2],
        ['Formare Resurse Umane', 2],
        ['Institutul Național de Management al Serviciilor de Sănătate', 2],
        ['INMSS', 2],
        ['anexăm documentele', 2],
        ['angajați ai unității noastre', 2],
        ['în cadrul unității noastre', 1],
        ['manager', 1],
        ['propunem', 1],
        ['nominalizăm', 2],
      ],
      against: [
        ['adeverință', 4],
        ['se adeverește', 6],
        ['datelor cu caracter personal', 3],
        ['îmi exprim', 5],
        ['ordin de plată', 6],
        ['subsemnata', 2],
        ['aviz anual', 4],
        ['bacalaureat', 4],
      ],
    },
  ],
  extract,
};

function extract(context: ExtractionContext): Extraction {
  const { text } = context;
  const fields: Fields = {};
  const rows = tableRows(text);
  if (rows.length > 0) tableFields(fields, rows);
  else singleFields(fields, text);
  put(fields, 'employer', fieldOf(letterhead(text)));
  const registered = registration(text, /contract|legea|ordin|aviz|cui/i);
  put(fields, 'number', fieldOf(registered?.number ?? ownNumber(text)));
  put(fields, 'issuedOn', fieldOf(registered?.issuedOn ?? paperDate(text) ?? allDates(text)[0]?.found));
  Object.assign(fields, signatureFields(context, 'manager'));
  if (instituteMatches(text).length > 0) put(fields, 'beneficiary', { value: 'INMSS', confidence: 0.95 });
  const unsigned = fields.signed?.value === false && fields.signed.confidence >= 0.8;
  return {
    fields,
    kind: rows.length > 0 ? 'employer-request.table' : 'employer-request.single',
    problems: unsigned ? ['unsigned'] : [],
  };
}

interface Row {
  name: Found;
  cnp?: Found;
  programme?: Found;
}

/** Rows of a list of nurses: under a table's head, or numbered, a name in capitals with a CNP or a programme at its height. */
function tableRows(text: DocumentText): Row[] {
  const rows: Row[] = [];
  const codes = cnpReadings(text);
  const head = findAny(text, [
    'numele și prenumele',
    'nume și prenume',
    'specializarea solicitată',
    'programul solicitat',
    'nr. crt',
  ])[0];
  for (const line of text.lines) {
    const pieces = linePieces(text, line);
    const [name] = namesAmong(pieces).filter(
      (one) => one.value.split(' ').some(isGivenName) || /\d{13}/.test(line.text),
    );
    if (!name) continue;
    const underHead =
      head !== undefined && (text.starts[line.from] ?? 0) > head.start && name.pieces[0]?.token.index === line.from;
    if (!/^\W*\d{1,2}[.)]?\W*$/.test(pieces[0]?.text ?? '') && !underHead) continue;
    const middle = line.box.y + line.box.h / 2;
    const beside = text.lines.filter(
      (other) =>
        other.page === line.page &&
        Math.abs(other.box.y + other.box.h / 2 - middle) < Math.max(line.box.h, other.box.h) * 0.7,
    );
    const cnp = codes.find((code) =>
      code.pieces.some((piece) => beside.some((other) => other.index === piece.token.line)),
    );
    const programme = beside
      .flatMap((other) => programmesIn(text, text.starts[other.from], text.starts[other.to]))
      .at(-1);
    if (!cnp && !programme && beside.length < 2) continue;
    const asked = programme ? programmeFound(text, programme) : undefined;
    rows.push({ name: restored(name, text), ...(cnp ? { cnp } : {}), ...(asked ? { programme: asked } : {}) });
  }
  return rows;
}

function programmeFound(text: DocumentText, { id, match }: ReturnType<typeof programmesIn>[number]): Found {
  return found<string>(
    id,
    text.tokens.slice(match.firstToken, match.lastToken + 1).map((token) => ({ text: token.text, token })),
    match.score,
  );
}

function tableFields(fields: Fields, rows: readonly Row[]): void {
  put(fields, 'fullName', several(rows.map((row) => row.name)));
  const codes = rows.flatMap((row) => (row.cnp ? [row.cnp] : []));
  if (codes.length === rows.length) put(fields, 'cnp', several(codes));
  const programmes = rows.flatMap((row) => (row.programme ? [row.programme] : []));
  if (programmes.length === rows.length) put(fields, 'programme', several(programmes));
  else put(fields, 'programme', fieldOf(programmes[0], 0.6));
}

function several(values: readonly Found[]) {
  const field = fieldOf(values[0]);
  if (!field) return undefined;
  return values.length === 1
    ? field
    : {
        ...field,
        value: values.map(({ value }) => value),
        confidence: clamp(Math.min(...values.map(({ confidence }) => confidence))),
      };
}

const COURSE_WORDS = [
  'programul de specializare',
  'programului de specializare',
  'abilități profesionale',
  'abilităților profesionale',
  'reconversie profesională',
  'reconversiei profesionale',
  'specializarea',
  'specializării',
  'specializare',
  'programul',
  'cursul',
];

function singleFields(fields: Fields, text: DocumentText): void {
  const names = namesIn(text);
  put(fields, 'fullName', several(names));
  const code = cnpReadings(text)[0];
  put(fields, 'cnp', fieldOf(code));
  const cues = findAny(text, COURSE_WORDS);
  const qualified = programmesIn(text).map((one) => {
    const cue = cues.filter((word) => one.match.start >= word.end && one.match.start - word.end < 90).at(-1);
    return { one, gap: cue ? one.match.start - cue.end : 999 };
  });
  const near = qualified.filter(({ gap }) => gap < 90);
  const best =
    near.sort(
      (a, b) => quoted(text, b.one.match.firstToken) - quoted(text, a.one.match.firstToken) || a.gap - b.gap,
    )[0] ?? qualified[0];
  if (best) put(fields, 'programme', fieldOf(programmeFound(text, best.one), best.gap < 90 ? 1 : 0.6));
}

const quoted = (text: DocumentText, token: number): number =>
  /[„“"”«]|,,/.test(text.tokens[token]?.text[0] ?? '') ? 1 : 0;

/** Every nurse that the letter names after `doamna`, `domnul`, `doamnei` …, else the one name there is. */
function namesIn(text: DocumentText): Found[] {
  const names: Found[] = [];
  const order = [...PERSON_CUES.address];
  const one = personName(text, { cues: order, fallback: false });
  if (one) names.push(one);
  for (const line of text.lines) {
    for (const name of namesAmong(linePieces(text, line))) {
      if (
        !names.some(
          (other) =>
            other.value === name.value ||
            other.pieces.some((piece) => name.pieces.some((mine) => mine.token === piece.token)),
        ) &&
        name.value.split(' ').slice(1).some(isGivenName)
      )
        names.push(restored(name, text));
    }
  }
  return names.length > 0 ? names : [personName(text)].filter((name) => name !== undefined);
}
