import type { DossierCase, FileCase, WantedDocument } from './truth.js';

interface Problem {
  code: string;
  message: string;
}

/** A document or a part of one, as `parafa read` prints it. */
export interface ReadPart {
  type: string;
  fields: Record<string, { value: unknown }>;
  problems: Problem[];
}
export interface ReadLine extends ReadPart {
  file: string;
  parts?: ReadPart[];
}

/** As `parafa check` prints it. */
export interface Report {
  verdict: string;
  requirements: { id: string; status: string; problems: Problem[] }[];
  documents: unknown[];
}

const listOf = <T>(value: T | T[] | undefined): T[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const tidy = (text: unknown): string =>
  String(text ?? '')
    .normalize('NFC')
    .toLocaleUpperCase('ro')
    .replace(/[„”“"'’«»]/g, '')
    .replace(/[–—‐‑-]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/[\s,.;:]+$/, '')
    .trim();
const withoutMarks = (text: string): string => tidy(text).normalize('NFD').replace(/\p{M}/gu, '');

/** Names without the father's initial and order, their diacritics count. */
const nameOf = (text: unknown): string =>
  tidy(text)
    .split(/[ .-]+/)
    .filter((word) => word.length > 1)
    .sort()
    .join(' ');
const codeOf = (text: unknown): string =>
  String(text ?? '')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/^0+/, '');

const NAMES = new Set(['fullName', 'surname', 'givenNames', 'formerSurname', 'newSurname']);
const CODES = new Set(['cnp', 'series', 'number', 'iban', 'beneficiaryTaxId']);

function isSame(field: string, want: unknown, got: unknown): boolean {
  if (got === undefined || got === null || got === '') return false;
  if (typeof want !== 'string') return got === want;
  if (NAMES.has(field)) return nameOf(want) === nameOf(got);
  if (CODES.has(field)) return codeOf(want) === codeOf(got);
  return tidy(want) === tidy(got);
}

function faultsOfPart(want: WantedDocument, got: ReadPart | undefined): string[] {
  const type = want.type && got?.type !== want.type ? [`type: wanted ${want.type}, got ${got?.type}`] : [];
  const fields = Object.entries(want.fields ?? {})
    .map(([field, value]) => ({ field, value, read: got?.fields[field]?.value }))
    .filter(({ field, value, read }) => !isSame(field, value, read))
    .map(({ field, value, read }) => `${field}: wanted ${value}, got ${read}`);
  return [...type, ...fields];
}

const forbidden = (want: WantedDocument, parts: readonly ReadPart[]): string[] =>
  Object.entries(want.not_fields ?? {}).flatMap(([field, values]) =>
    listOf(values)
      .filter((value) => parts.some(({ fields }) => isSame(field, value, fields[field]?.value)))
      .map((value) => `${field}: must never be ${value}`),
  );

function faultsTold(want: FileCase, problems: readonly Problem[]): string[] {
  const codes = problems.map(({ code }) => code);
  return (want.problems_any ?? []).flatMap((group) => {
    if (!group.some((code) => codes.includes(code))) return [`problem: wanted ${group}, got ${codes}`];
    const says = problems.some(
      ({ code, message }) =>
        group.includes(code) && want.message_any?.some((word) => withoutMarks(message).includes(withoutMarks(word))),
    );
    return want.message_any && !says ? [`the sentence says nothing of ${want.message_any}`] : [];
  });
}

/** What is wrong with a file as read; empty when it is as it should be. */
export function faultsOfFile(want: FileCase, got: ReadLine | undefined): string[] {
  if (!got) return ['no line'];
  const parts: ReadPart[] = [got, ...(got.parts ?? [])];
  const problems = parts.flatMap((part) => part.problems ?? []);
  const never = [
    ...forbidden(want, parts),
    ...(want.not_problems ?? [])
      .filter((code) => problems.some((problem) => problem.code === code))
      .map((code) => `problem ${code} given`),
  ];
  const reading = [
    ...faultsOfPart(want, got),
    ...(want.parts ?? []).flatMap((part) => {
      const tries = parts
        .filter(({ type }) => type === part.type)
        .map((one) => [...faultsOfPart(part, one), ...forbidden(part, [one])]);
      return tries.sort((a, b) => a.length - b.length)[0] ?? [`${part.type}: not found`];
    }),
  ];
  const told = faultsTold(want, problems);
  if (want.either) return reading.length > 0 && told.length > 0 ? [...never, ...reading, ...told] : never;
  return [...never, ...reading, ...told];
}

/** What is wrong with a dossier's report. */
export function faultsOfDossier(want: DossierCase, got: Report): string[] {
  const verdict = [
    ...(want.verdict && !want.verdict.includes(got.verdict)
      ? [`verdict: wanted ${want.verdict}, got ${got.verdict}`]
      : []),
    ...(want.never?.includes(got.verdict) ? [`verdict must never be ${got.verdict}`] : []),
  ];
  const requirements = Object.entries(want.requirements ?? {}).flatMap(([id, wanted]) => {
    const one = got.requirements.find((requirement) => requirement.id === id);
    const codes = one?.problems.map(({ code }) => code) ?? [];
    const untrue = (wanted.codes_never ?? [])
      .filter((code) => codes.includes(code))
      .map((code) => `${id}: ${code} is not true`);
    if (!one || !wanted.status.includes(one.status))
      return [`${id}: wanted ${wanted.status}, got ${one?.status} [${codes}]`, ...untrue];
    const said =
      !wanted.codes_any || one.status === 'satisfied' || wanted.codes_any.some((code) => codes.includes(code));
    return said ? untrue : [`${id}: wanted ${wanted.codes_any}, got [${codes}]`, ...untrue];
  });
  const all = JSON.stringify([got.requirements, got.documents]);
  const named = (want.not_named ?? []).filter((name) => all.includes(name)).map((name) => `${name} is no paper`);
  return [...verdict, ...requirements, ...named];
}
