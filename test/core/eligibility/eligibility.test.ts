import { describe, expect, test } from 'vitest';
import type { ProgrammeId, QualificationId } from '../../../core/contract/ids.js';
import { type EligibilityVerdict, eligibility } from '../../../core/eligibility/eligibility.js';
import { programmesNamedFor } from '../../../core/eligibility/target-groups.js';
import { knowledge, PROGRAMME_IDS, QUALIFICATION_IDS } from '../../support/knowledge.js';

const REQUALIFICATION: ProgrammeId[] = [
  'radiologie-imagistica',
  'balneo-fizioterapie',
  'nutritie-dietetica',
  'igiena-sanatate-publica',
  'laborator',
];
const TWO_TO_TWELVE: ProgrammeId[] = [
  'ingrijiri-paliative',
  'psihiatrie',
  'medicina-dentara',
  'neonatologie',
  'pneumoftiziologie',
  'diabet',
  'oncologie',
  'nefrologie-dializa',
  'cardiologie',
  'gastroenterologie',
  'geriatrie-gerontologie',
];

/** Written from the two tables by hand; everything that is not here is not eligible. */
const ELIGIBLE: Partial<Record<QualificationId, ProgrammeId[]>> = {
  generalist: [...REQUALIFICATION, 'pediatrie', ...TWO_TO_TWELVE],
  pediatrie: [...REQUALIFICATION, ...TWO_TO_TWELVE],
  farmacie: ['laborator'],
  igiena: ['laborator'],
  radiologie: ['radioterapie', 'operator-ct-rm'],
  moasa: ['pediatrie'],
};
const SOURCES_DIFFER: Partial<Record<QualificationId, ProgrammeId[]>> = {
  generalist: ['asistenta-comunitara'],
  pediatrie: ['asistenta-comunitara'],
  nutritie: ['diabet'],
  moasa: ['neonatologie', 'asistenta-comunitara'],
};

const expected = (qualification: QualificationId, programme: ProgrammeId): EligibilityVerdict => {
  if (ELIGIBLE[qualification]?.includes(programme)) return 'eligible';
  if (SOURCES_DIFFER[qualification]?.includes(programme)) return 'sources-differ';
  return ELIGIBLE[qualification] || SOURCES_DIFFER[qualification] ? 'not-eligible' : 'no-programme';
};

describe('eligibility follows the target groups of both documents', () => {
  const cases = QUALIFICATION_IDS.flatMap((qualification) =>
    PROGRAMME_IDS.map((programme) => [qualification, programme, expected(qualification, programme)] as const),
  );
  test.each(cases)('%s for %s: %s', (qualification, programme, verdict) => {
    expect(eligibility(knowledge, qualification, programme).verdict).toBe(verdict);
  });

  test('a document that does not list a programme is no witness about it', () => {
    const { sources } = eligibility(knowledge, 'generalist', 'pediatrie');
    expect(sources.map(({ source, invites }) => [source, invites])).toEqual([['inmss-5229-2026', true]]);
  });

  test('community nursing: the letter leaves item 13 out of 1-12, the announcement lists it', () => {
    const { sources } = eligibility(knowledge, 'generalist', 'asistenta-comunitara');
    expect(sources.map(({ source, invites }) => [source, invites])).toEqual([
      ['inmss-5229-2026', false],
      ['inmss-anunt-2027', true],
    ]);
  });

  test('every verdict is cited', () => {
    for (const qualification of QUALIFICATION_IDS)
      for (const programme of PROGRAMME_IDS)
        for (const { citations } of eligibility(knowledge, qualification, programme).sources)
          expect(citations.length).toBeGreaterThan(1);
  });

  test('programmes named for a qualification are those that some document invites it to', () => {
    expect(programmesNamedFor(knowledge, 'moasa')).toEqual(['pediatrie', 'neonatologie', 'asistenta-comunitara']);
    expect(programmesNamedFor(knowledge, 'oftalmologie')).toEqual([]);
  });
});
