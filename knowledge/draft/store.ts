import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { CallContent } from '../knowledge-base.js';
import { COMPILED_CALL } from '../open.js';
import type { Draft } from './make.js';

/** `calls/` published, `drafts/` worked on, `versions/` everything that was ever published, `history.jsonl`. */
export const draftFolder = (root: string, id: string): string => join(root, 'drafts', id);
const publishedFolder = (root: string, id: string): string => join(root, 'calls', id);
const versionFolder = (root: string, id: string, version: number): string =>
  join(root, 'versions', id, String(version));

const APPROVAL = 'approval.json';

export interface Event {
  at: string;
  what: 'drafted' | 'approved' | 'published' | 'rolled-back' | 'withdrawn';
  call: string;
  by: string;
  version?: number;
}

/** What was done with calls, and by whom, the earliest first. */
export function readHistory(root: string): Event[] {
  const file = join(root, 'history.jsonl');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Event);
}

export function record(root: string, event: Event): void {
  mkdirSync(root, { recursive: true });
  appendFileSync(join(root, 'history.jsonl'), `${JSON.stringify(event)}\n`);
}

const yaml = (value: unknown): string => stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
const TITLES = {
  programe: { ro: 'Apelul de înscriere', en: 'The call for enrolment', ru: 'Объявление о записи' },
  raspunsuri: { ro: 'Răspunsuri', en: 'Replies', ru: 'Ответы' },
  calificari: { ro: 'Calificări', en: 'Qualifications', ru: 'Квалификации' },
} as const;

/** Writes a draft as the folder of a call. */
export function writeDraft(
  root: string,
  draft: Draft,
  texts: ReadonlyMap<string, string>,
  qualifications: unknown,
): string {
  const { call } = draft;
  const folder = draftFolder(root, call.call);
  mkdirSync(join(folder, 'sources'), { recursive: true });
  const pack = (name: keyof typeof TITLES, content: object) =>
    writeFileSync(
      join(folder, `${name}.yaml`),
      yaml({ pack: name, title: TITLES[name], edition: call.call, ...content }),
    );
  writeFileSync(join(folder, 'call.yaml'), yaml(call));
  pack('programe', { sources: draft.sources, facts: draft.facts });
  pack('raspunsuri', { replies: draft.replies });
  pack('calificari', { qualifications });
  for (const [file, text] of texts) writeFileSync(join(folder, 'sources', file), text);
  return folder;
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:yaml|txt)$/.test(name) && name !== 'raport.txt')
    .sort();

/** Changes with every letter of a draft: who approves it approves exactly this. */
export function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  for (const name of filesOf(folder)) hash.update(`${name}\n`).update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}

export interface Approval {
  by: string;
  fingerprint: string;
}

export function readApproval(folder: string): Approval | undefined {
  const file = join(folder, APPROVAL);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Approval) : undefined;
}

export const writeApproval = (folder: string, approval: Approval): void =>
  writeFileSync(join(folder, APPROVAL), JSON.stringify(approval));

const versionsOf = (root: string, id: string): number[] => {
  const folder = join(root, 'versions', id);
  return existsSync(folder)
    ? readdirSync(folder)
        .map(Number)
        .sort((a, b) => a - b)
    : [];
};

/** Puts a checked draft in the place of the call, and keeps it as a version. */
export function publishDraft(root: string, id: string, content: CallContent): number {
  const version = (versionsOf(root, id).at(-1) ?? 0) + 1;
  const folder = versionFolder(root, id, version);
  cpSync(draftFolder(root, id), folder, { recursive: true });
  rmSync(join(folder, APPROVAL), { force: true });
  writeFileSync(join(folder, COMPILED_CALL), JSON.stringify(content));
  replace(root, id, folder);
  rmSync(draftFolder(root, id), { recursive: true });
  return version;
}

function replace(root: string, id: string, folder: string): void {
  rmSync(publishedFolder(root, id), { recursive: true, force: true });
  cpSync(folder, publishedFolder(root, id), { recursive: true });
}

/** Goes back to the version before the last one that was put in place; the first one is withdrawn. Undefined = none left. */
export function rollBack(root: string, id: string): { version?: number } | undefined {
  if (!existsSync(publishedFolder(root, id))) return undefined;
  const current = readHistory(root).findLast(({ call, version }) => call === id && version !== undefined)?.version;
  const earlier = versionsOf(root, id)
    .filter((version) => version < (current ?? 0))
    .at(-1);
  if (earlier === undefined) {
    rmSync(publishedFolder(root, id), { recursive: true });
    return {};
  }
  replace(root, id, versionFolder(root, id, earlier));
  return { version: earlier };
}
