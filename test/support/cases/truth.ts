import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const CASES = fileURLToPath(new URL('../../fixtures/cases/', import.meta.url));

type Value = string | number | boolean;

/** What is wanted of one document as read. */
export interface WantedDocument {
  type?: string;
  fields?: Record<string, Value>;
  not_fields?: Record<string, Value | Value[]>;
}

export interface FileCase extends WantedDocument {
  case: string;
  file: string;
  about: string;
  parts?: WantedDocument[];
  /** Of each group one code must be given. */
  problems_any?: string[][];
  /** Reading right or the problem, both are well. */
  either?: boolean;
  message_any?: string[];
  not_problems?: string[];
}

export interface DossierCase {
  case: string;
  dossier: string;
  about: string;
  args: { programme: string; applicant: string; phase: string; now: string };
  verdict?: string[];
  never?: string[];
  requirements?: Record<string, { status: string[]; codes_any?: string[]; codes_never?: string[] }>;
  not_named?: string[];
}

const all = readFileSync(`${CASES}truth.jsonl`, 'utf8')
  .trim()
  .split('\n')
  .map((line): FileCase | DossierCase => JSON.parse(line));

export const FILE_CASES = all.filter((one): one is FileCase => 'file' in one);
export const DOSSIER_CASES = all.filter((one): one is DossierCase => 'dossier' in one);
