import type { DocumentText } from '../text/document-text.js';
import { findAny, type Match } from '../text/phrases.js';

/** The institute of the call, its abbreviation and its former names. */
export const INSTITUTE = [
  'institutul național de management al serviciilor de sănătate',
  'institutului național de management al serviciilor de sănătate',
  'INMSS',
  'I.N.M.S.S.',
  'SNSPMPDSB',
  'SNSPMPDS',
  'școala națională de sănătate publică, management și perfecționare',
  'școala națională de sănătate publică',
] as const;

export const instituteMatches = (text: DocumentText): Match[] => findAny(text, INSTITUTE);
