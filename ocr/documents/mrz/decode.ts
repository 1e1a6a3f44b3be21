import { isValidCnp } from '../../../core/identity/cnp.js';
import { mrzCheckDigit, parseRomanianMrz } from '../../../core/identity/mrz.js';
import { atLength, fitLine } from './alphabet.js';
import { decodeSecond } from './td2-second.js';

/** A zone read as well as the check digits allow. */
export interface DecodedMrz {
  lines: string[];
  format: 'TD1' | 'TD2';
  /** Every check digit fits. */
  valid: boolean;
  repaired: boolean;
  surname: string[];
  givenNames: string[];
  documentNumber: string;
  /** YYMMDD as printed. */
  birth: string;
  expiry: string;
  cnp: string;
  cnpValid: boolean;
  /** The codes that the zone may hold: a character too many or too few leaves several readings in which every check digit fits. */
  cnps: readonly string[];
}

const TD1_FIRST = 'IDROUaaxxxxxxxnnnnnnnnnnnnnn<<';
const TD1_SECOND = 'nnnnnnnsnnnnnnnROU<<<<<<<<<<<n';

const clean = (raw: string): string =>
  raw
    .toUpperCase()
    .replace(/[«‹({[]/g, '<')
    .replace(/\s/g, '')
    .replace(/[^A-Z0-9<]/g, '');

/** Lines of a candidate, cleaned; things too short to be of a zone are dropped. */
export function cleanLines(raw: readonly string[]): string[] {
  return raw.map(clean).filter((line) => line.length >= 20);
}

/** TD2's first line: `IDROU`, the names, and fillers that the recogniser likes to take for K, L, C, S or E. */
export function nameLine(raw: string, length: number, prefix: string): string | undefined {
  let line = raw;
  if (prefix) {
    const at = /[I1LT]?[D0O][R][O0D][UV]/.exec(line.slice(0, 9));
    if (!at) return undefined;
    line = prefix + line.slice(at.index + at[0].length);
  }
  let body = line
    .slice(prefix.length)
    .replace(/[0-9]/g, (c) => ({ '0': 'O', '1': 'I', '2': 'Z', '5': 'S', '8': 'B', '6': 'G', '4': 'A' })[c] ?? '<');
  // The tail is fillers: from the first long run of `<` and its look-alikes on, everything is `<`.
  const tail = /<[<KLCSEGX]{3,}$/.exec(body);
  if (tail && (tail[0].match(/</g) ?? []).length >= tail[0].length * 0.4) body = body.slice(0, tail.index);
  body = body.replace(/<+$/, '');
  // The double filler between surname and given names, one of it misread.
  if (!body.includes('<<')) body = body.replace(/<[KLC](?=[A-Z]{2})/, '<<').replace(/[KLC]<(?=[A-Z]{2})/, '<<');
  return (prefix + body).padEnd(length, '<').slice(0, length);
}

/** Decodes the zone from the candidates that the reader offers (several readings of the same lines), or undefined. */
export function decodeMrz(candidates: readonly (readonly string[])[]): DecodedMrz | undefined {
  const sets = candidates.map(cleanLines).filter((lines) => lines.length > 0);
  const all = sets.flat();
  return decodeTd1(all) ?? decodeTd2(all);
}

function decodeTd2(lines: readonly string[]): DecodedMrz | undefined {
  const seconds = lines.filter(
    (line) =>
      line.length >= 34 &&
      line.length <= 38 &&
      /[0-9]/.test(line.slice(2, 9)) &&
      (line.match(/[0-9OISBZ]/g) ?? []).length >= 20,
  );
  const second = decodeSecond(seconds);
  const firsts = lines
    .filter((line) => !seconds.includes(line))
    .map((line) => nameLine(line, 36, 'IDROU'))
    .filter((line) => line !== undefined);
  const first = mostAgreed(firsts);
  if (!second || second.checks < 2) return undefined;
  const zone = [first ?? 'IDROU'.padEnd(36, '<'), second.text];
  const data = parseRomanianMrz(zone.join('\n'));
  if (!data) return undefined;
  return {
    lines: zone,
    format: 'TD2',
    valid: second.checks === 4,
    repaired: second.repaired,
    surname: data.surname.split(' ').filter(Boolean),
    givenNames: data.givenNames.split(/\s+/).filter(Boolean),
    documentNumber: data.documentNumber,
    birth: data.birth,
    expiry: data.expiry,
    cnp: data.cnp,
    cnpValid: isValidCnp(data.cnp),
    cnps: second.cnps,
  };
}

function mostAgreed(lines: readonly string[]): string | undefined {
  const votes = new Map<string, number>();
  for (const line of lines) votes.set(line, (votes.get(line) ?? 0) + 1);
  const isParted = (line: string): number => Number(line.includes('<<'));
  // An engine takes fillers for letters, hardly letters for fillers.
  const fillers = (line: string): number => line.split('<').length;
  return [...votes].sort(
    ([a, ofA], [b, ofB]) => ofB - ofA || isParted(b) - isParted(a) || fillers(b) - fillers(a),
  )[0]?.[0];
}

function decodeTd1(lines: readonly string[]): DecodedMrz | undefined {
  const near = lines.filter((line) => line.length >= 28 && line.length <= 32);
  let best: { first: string; second: string; checks: number; changes: number } | undefined;
  for (const a of near.filter((line) => /^[I1LT]?[D0O]R[O0D][UV]/.test(line))) {
    for (const first of atLength(a, 30).map((line) => fitLine(line, TD1_FIRST))) {
      if (first.misfits > 1) continue;
      for (const text of td1Numbers(first.text)) {
        for (const b of near.filter((line) => line !== a && (line.match(/[0-9OISB]/g) ?? []).length >= 12)) {
          for (const second of atLength(b, 30).map((line) => fitLine(line, TD1_SECOND))) {
            if (second.misfits > 1) continue;
            const checks = td1Checks(text, second.text);
            const changes = first.changes + second.changes + (first.misfits + second.misfits) * 2;
            if (!best || checks > best.checks || (checks === best.checks && changes < best.changes))
              best = { first: text, second: second.text, checks, changes };
          }
        }
      }
    }
  }
  if (!best || best.checks < 3) return undefined;
  const thirds = near
    .filter((line) => !/\d{4}/.test(line))
    .map((line) => nameLine(line, 30, ''))
    .filter((line) => line?.includes('<<'));
  const third = mostAgreed(thirds.filter((line) => line !== undefined)) ?? '<'.repeat(30);
  const zone = [best.first, best.second, third];
  const data = parseRomanianMrz(zone.join('\n'));
  if (!data) return undefined;
  return {
    lines: zone,
    format: 'TD1',
    valid: best.checks === 5,
    repaired: false,
    surname: data.surname.split(' ').filter(Boolean),
    givenNames: data.givenNames.split(/\s+/).filter(Boolean),
    documentNumber: data.documentNumber,
    birth: data.birth,
    expiry: data.expiry,
    cnp: data.cnp,
    cnpValid: isValidCnp(data.cnp),
    cnps: [data.cnp],
  };
}

function td1Numbers(first: string): string[] {
  const body = first.slice(5, 14);
  return [fitLine(body, 'aannnnnnn'), fitLine(body, 'aannnnnn<')]
    .filter((form) => form.misfits === 0)
    .map((form) => first.slice(0, 5) + form.text + first.slice(14));
}

/** Four check digits, and the CNP's own control as a fifth. */
function td1Checks(first: string, second: string): number {
  const parts: [string, string | undefined][] = [
    [first.slice(5, 14), first[14]],
    [second.slice(0, 6), second[6]],
    [second.slice(8, 14), second[14]],
    [first.slice(5) + second.slice(0, 7) + second.slice(8, 15) + second.slice(18, 29), second[29]],
  ];
  return (
    parts.filter(([text, digit]) => mrzCheckDigit(text) === digit).length + (isValidCnp(first.slice(15, 28)) ? 1 : 0)
  );
}
