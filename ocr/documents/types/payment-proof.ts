import type { Fields } from '../../../core/documents/document.js';
import { isValidTaxId } from '../../../core/identity/tax-id.js';
import type { Extraction, ExtractionContext, TypeDefinition } from '../definition.js';
import { isGivenName } from '../find/given-names.js';
import { allDates, labelledDate } from '../find/labelled.js';
import { readIban } from '../find/money.js';
import { namesAmong } from '../find/names.js';
import { put } from '../find/person.js';
import { programmesIn } from '../find/programmes.js';
import { restored } from '../find/restored.js';
import { clamp, type Found, fieldOf, found } from '../find/value.js';
import type { DocumentText } from '../text/document-text.js';
import { fold } from '../text/fold.js';
import { findAny, hasPhrase } from '../text/phrases.js';
import { linePieces, linesBelow, type Piece, piecesAfter, rowAfter, textOf } from '../text/pieces.js';
import { instituteMatches } from './institute.js';
import { amountField } from './payment-amount.js';

/** Treasury orders, bank confirmations and screens, postal orders, cash at a counter. */
export const paymentProof: TypeDefinition = {
  type: 'payment-proof',
  kinds: [
    {
      kind: 'payment-proof.executed',
      type: 'payment-proof',
      titles: [
        'ordin de plată',
        'ordin de plată pentru trezoreria statului',
        'confirmare plată',
        'confirmare de plată',
        'dovada plății',
        'detalii tranzacție',
        'detalii plată',
        'detalii transfer',
        'dovada efectuării plății',
        'extras de cont',
        "transfer home'bank",
        'mandat poștal',
        'e-mandat',
        'foaie de vărsământ',
        'plată efectuată',
        'transfer efectuat',
        'payment confirmation',
        'transaction details',
        'ordin de plată multiplu electronic',
        'depunere numerar',
        'chitanță',
        'plata ta',
      ],
      cues: [
        ['plătitor', 2],
        ['beneficiar', 3],
        ['cod IBAN beneficiar', 4],
        ['cod IBAN plătitor', 3],
        ['cont beneficiar', 4],
        ['contul beneficiar', 3],
        ['trezoreria', 3],
        ['trezorerie', 2],
        ['TREZROBU', 4],
        ['RO07TREZ', 4],
        ['26328134', 4],
        ['suma', 2],
        ['plătiți', 3],
        ['reprezentând', 2],
        ['data plății', 3],
        ['status', 2],
        ['executată', 2],
        ['finalizată', 2],
        ['referință', 2],
        ['în contul', 3],
        ['comision', 2],
        ['taxa specializare', 2],
        ['ordonator', 2],
        ['destinatar', 2],
        ['expeditor', 2],
        ['internet banking', 3],
        ['tip operațiune', 2],
        ['plata OP inter', 6],
        ['beneficiary', 2],
        ['to account', 2],
        ['detalii', 1],
        ['data procesării', 2],
        ['data emiterii', 1],
        ['depunător', 2],
        ['IBAN', 2],
        ['lei', 1],
        ['RON', 1],
        ['tranzacție', 2],
        ['din contul', 2],
        ['cod fiscal', 1],
      ],
      against: [
        ['se adeverește', 6],
        ['contract individual de muncă', 6],
        ['poliță de asigurare', 6],
        ['asigurator', 3],
        ['îmi exprim', 5],
        ['vă solicităm', 5],
        ['talon de plată pensie', 6],
        ['pensie', 3],
        ['cotizație', 2],
      ],
    },
  ],
  extract,
};

function extract({ text }: ExtractionContext): Extraction {
  const fields: Fields = {};
  beneficiaryAccount(fields, text);
  amountField(fields, text);
  taxId(fields, text);
  beneficiary(fields, text);
  const paid =
    labelledDate(text, [
      'data plății',
      'data procesării',
      'data executării',
      'data tranzacției',
      'data decontării',
      'data operațiunii',
      'data efectuării',
      'executată la',
      'decontat',
      'operat',
      'data emiterii',
      'data valutei',
      'data depunerii',
      'data finalizării',
      'date',
      'data',
    ]) ?? allDates(text)[0]?.found;
  put(fields, 'paidOn', fieldOf(paid));
  participants(fields, text);
  const [programme] = programmesIn(text);
  if (programme) {
    const pieces = text.tokens
      .slice(programme.match.firstToken, programme.match.lastToken + 1)
      .map((token) => ({ text: token.text, token }));
    put(fields, 'programme', fieldOf(found<string>(programme.id, pieces, programme.match.score)));
  }
  const kind = paymentKind(text);
  if (kind === 'look-alike.receipt' || kind === 'look-alike.hospital-receipt')
    return { fields, kind, problems: ['wrong-type'] };
  return { fields, kind };
}

/** Status words of banks, Romanian and English; without any, paper orders are instructions until a bank stamps them. */
function paymentKind(text: DocumentText): string {
  if (hasPhrase(text, 'respinsă', 'respins', 'refuzată', 'anulată', 'eșuată', 'rejected', 'failed', 'neexecutată'))
    return 'payment-proof.rejected';
  if (
    hasPhrase(
      text,
      'în procesare',
      'in procesare',
      'în curs de procesare',
      'în așteptare',
      'pending',
      'programată',
      'planificată',
      'neprocesată',
      'în curs',
      'de semnat',
      'inițiată',
      'processing',
    )
  )
    return 'payment-proof.pending';
  const institute = instituteMatches(text).length > 0 || hasPhrase(text, '26328134', 'RO07TREZ');
  if (hasPhrase(text, 'chitanță', 'am primit de la') && !hasPhrase(text, 'IBAN', 'cont beneficiar', 'mandat'))
    return issuedBySomeoneElse(text) || !institute ? 'look-alike.hospital-receipt' : 'payment-proof.cash';
  if (hasPhrase(text, 'mandat poștal', 'e-mandat', 'Poșta Română')) return 'payment-proof.postal';
  if (hasPhrase(text, 'foaie de vărsământ', 'depunere numerar', 'depunător')) return 'payment-proof.cash';
  if (
    hasPhrase(
      text,
      'executată',
      'executat',
      'finalizată',
      'finalizat',
      'efectuată',
      'efectuat',
      'procesată',
      'procesat',
      'decontat',
      'decontată',
      'operat',
      'confirmată',
      'confirmare plată',
      'completed',
      'executed',
      'plata OP inter',
      'cu succes',
      'realizată',
      'debitat',
    )
  )
    return 'payment-proof.executed';
  if (hasPhrase(text, 'ordin de plată', 'plătiți', 'semnătura plătitorului')) return 'payment-proof.order';
  return 'payment-proof.executed';
}

/** A receipt whose letterhead is a hospital or clinic: money taken by the employer, not paid to the institute. */
function issuedBySomeoneElse(text: DocumentText): boolean {
  return text.lines
    .slice(0, 6)
    .some((line) =>
      /^\W*(spital|clinic|centrul|s\.?c\.?|institutul clinic|cabinet|policlinic|unitatea|furnizor)/.test(
        fold(line.text),
      ),
    );
}

interface Account {
  value: string;
  pieces: Piece[];
  repaired?: true;
  valid: boolean;
}

/** All accounts on the page; runs broken by blanks are joined up to 24 characters. */
function accounts(text: DocumentText): Account[] {
  const out: Account[] = [];
  for (const line of text.lines) {
    const next = text.lines[line.index + 1];
    const own = linePieces(text, line);
    const pieces = next ? [...own, ...linePieces(text, next)] : own;
    for (let i = 0; i < own.length; i++) {
      const at = (own[i]?.text ?? '').search(/R[O0Q]\s?[\dOIlSBZQ]{2}/i);
      if (at < 0 && !/^R[O0]$/i.test(own[i]?.text ?? '')) continue;
      let run = '';
      for (let j = i; j < Math.min(pieces.length, i + 8) && run.length < 24; j++) {
        const part = (j === i ? (own[i]?.text ?? '').slice(Math.max(0, at)) : (pieces[j]?.text ?? '')).replace(
          /[^A-Za-z0-9/?]/g,
          '',
        );
        if (
          j > i &&
          (run.length >= 22 || !/^[A-Z0-9/?]+$/.test(part) || part.length > 16 || run.length + part.length > 26)
        )
          break;
        run += part;
        const reading = run.length >= 22 ? readIban(run, text.method === 'text-layer') : undefined;
        if (reading && (run.length >= 24 || reading.valid)) {
          if (!out.some((other) => other.value === reading.value))
            out.push({ ...reading, pieces: pieces.slice(i, j + 1) });
          break;
        }
      }
    }
  }
  return out;
}

/** The account that was paid: labelled as the beneficiary's, or the only one that is not the payer's. */
function beneficiaryAccount(fields: Fields, text: DocumentText): void {
  const all = accounts(text);
  const labels = findAny(text, [
    'cod IBAN beneficiar',
    'cont beneficiar',
    'contul beneficiarului',
    'IBAN beneficiar',
    'în contul',
    'cont destinație',
    'în cont',
    'to account',
    'beneficiary account',
    'cont creditor',
    'cont destinatar',
    'cont beneficiar (IBAN)',
    'contul destinatarului',
  ]);
  const payer = findAny(text, [
    'cod IBAN plătitor',
    'cont plătitor',
    'din contul',
    'cont sursă',
    'IBAN plătitor',
    'contul plătitorului',
    'cont ordonator',
    'from account',
    'cont debitor',
  ]);
  const startOf = (account: Account): number => text.starts[account.pieces[0]?.token.index ?? 0] ?? 0;
  const tokenSet = (pieces: readonly Piece[]) => new Set(pieces.map((piece) => piece.token.index));
  const labelled = all.find((account) =>
    labels.some((label) =>
      [rowAfter(text, label), ...linesBelow(text, label, 1), piecesAfter(text, label, 1)].some(
        (place) =>
          account.pieces.some((piece) => tokenSet(place.slice(0, 8)).has(piece.token.index)) &&
          !payer.some((other) => other.start > label.end && other.start < startOf(account)),
      ),
    ),
  );
  const isPayers = (account: Account): boolean =>
    payer.some((label) => startOf(account) >= label.end && startOf(account) - label.end < 4) ||
    payer.some((label) =>
      linesBelow(text, label, 1).some((place) =>
        account.pieces.some((piece) => tokenSet(place).has(piece.token.index)),
      ),
    );
  const treasury = all.filter((account) => account.value.slice(4, 8) === 'TREZ');
  const rest = all.filter((account) => !isPayers(account));
  const chosen = labelled ?? (treasury.length === 1 ? treasury[0] : undefined) ?? rest.at(-1);
  if (!chosen) return;
  const base = fieldOf(found(chosen.value, chosen.pieces));
  if (base)
    put(fields, 'iban', {
      ...base,
      confidence: chosen.valid ? clamp(chosen.repaired ? 0.75 : 0.97) : text.method === 'text-layer' ? 0.95 : 0.5,
      ...(chosen.repaired ? { repaired: true as const } : {}),
    });
}

/** The beneficiary's tax number: labelled and not the payer's, or in the details of a statement line. */
function taxId(fields: Fields, text: DocumentText): void {
  const labels = findAny(text, [
    'cod de identificare fiscală',
    'CUI/CIF beneficiar',
    'CIF beneficiar',
    'CUI beneficiar',
    'cod fiscal beneficiar',
    'cod fiscal',
    'CIF',
    'CUI',
    'C.I.F.',
    'C.U.I.',
    'codul fiscal',
    'cod fiscal destinatar',
  ]);
  const benefit = findAny(text, ['beneficiar', 'beneficiary', 'destinatar', 'în contul']);
  const payer = findAny(text, ['plătitor', 'ordonator', 'expeditor', 'emitent', 'depunător']);
  const found1: { value: string; pieces: Piece[]; score: number }[] = [];
  for (const label of labels) {
    for (const pieces of [rowAfter(text, label), ...linesBelow(text, label, 1), piecesAfter(text, label, 1)]) {
      const m = /^[\s:.-]*(?:beneficiar)?[\s:.-]*(?:RO\s?)?(\d[\d ]{4,10})(?!\d)/i.exec(textOf(pieces.slice(0, 4)));
      const value = m?.[1]?.replace(/\s/g, '');
      if (!value || value.length > 10) continue;
      const at = label.start;
      const lastBenefit = benefit.filter((match) => match.start <= at + 4).at(-1)?.start ?? -1;
      const lastPayer = payer.filter((match) => match.start <= at + 4).at(-1)?.start ?? -1;
      const own = /beneficiar|destinatar/.test(fold(label.phrase)) ? 4 : 0;
      found1.push({
        value,
        pieces: pieces.slice(0, 1),
        score: own + (lastBenefit > lastPayer ? 2 : 0) + (isValidTaxId(value) ? 1 : 0),
      });
      break;
    }
  }
  for (const token of text.tokens) {
    for (const m of token.text.matchAll(/(?<!\d)(26328134)(?!\d)/g))
      if (m[1]) found1.push({ value: m[1], pieces: [{ text: token.text, token }], score: labels.length > 0 ? 0.5 : 2 });
  }
  const best = found1.sort((a, b) => b.score - a.score)[0];
  if (best && best.score > 0)
    put(fields, 'beneficiaryTaxId', fieldOf(found(best.value, best.pieces, isValidTaxId(best.value) ? 1 : 0.6)));
}

function beneficiary(fields: Fields, text: DocumentText): void {
  const [institute] = instituteMatches(text).filter(
    (match) => !/detalii|reprezent/.test(fold(text.lines[text.tokens[match.firstToken]?.line ?? 0]?.text ?? '')),
  );
  const labels = findAny(text, [
    'nume beneficiar',
    'denumire beneficiar',
    'beneficiar',
    'beneficiary',
    'destinatar',
    'către',
  ]);
  if (institute) {
    const pieces = text.tokens
      .slice(institute.firstToken, institute.lastToken + 1)
      .map((token) => ({ text: token.text, token }));
    const value =
      institute.phrase.length > 12 && institute.phrase.startsWith('institut')
        ? 'Institutul Național de Management al Serviciilor de Sănătate'
        : textOf(pieces).replace(/[().,;:]/g, '');
    put(fields, 'beneficiary', fieldOf(found(value, pieces, institute.score)));
    return;
  }
  for (const label of labels) {
    for (const pieces of [rowAfter(text, label), ...linesBelow(text, label)]) {
      const value = textOf(pieces)
        .replace(/^[\s:.–-]+/, '')
        .trim();
      if (/\p{L}{4}/u.test(value) && !/^RO\d\d/.test(value)) {
        put(fields, 'beneficiary', fieldOf(found(value, [...pieces])));
        return;
      }
    }
  }
}

/** Names of people in the details line: capitals with a known given name, the payer's own line left out. */
function participants(fields: Fields, text: DocumentText): void {
  const payer = findAny(text, [
    'plătitor',
    'ordonator',
    'expeditor',
    'din contul',
    'depunător',
    'titular cont',
    'nume plătitor',
  ]);
  const payerTokens = new Set(
    payer.flatMap((label) =>
      rowAfter(text, label)
        .slice(0, 8)
        .map((piece) => piece.token.index),
    ),
  );
  const names: Found[] = [];
  for (const line of text.lines) {
    for (const name of namesAmong(linePieces(text, line))) {
      if (name.pieces.some((piece) => payerTokens.has(piece.token.index))) continue;
      if (name.value.split(' ').some(isGivenName) && !names.some((other) => other.value === name.value))
        names.push(restored(name, text));
    }
  }
  const [first] = names;
  const field = fieldOf(first);
  if (field)
    put(fields, 'fullName', { ...field, value: names.length === 1 ? field.value : names.map((name) => name.value) });
}
