import type { InsuredIdResult } from '../../core/calculators/insured-id.js';
import type { NmoResult, NmoRules } from '../../core/calculators/nmo.js';
import type { RuralResult } from '../../core/calculators/rural.js';
import { formatNumber } from '../../core/language/format.js';
import type { CalculatorMessages } from '../../core/messages/ro/calculators.js';

/** Readable lines of a result, for people at a terminal. */
export const readable = {
  rural: (result: RuralResult, m: CalculatorMessages): string[] => [
    `${m.points(result.points)}: ${formatNumber(result.percent)}%`,
    ...result.breakdown.map(
      ({ criterion, code, points }) => `  ${code}  ${m.criteria[criterion]}: ${m.points(points)}`,
    ),
    ...result.notes.map((note) => `- ${m.ruralNote(note)}`),
  ],
  nmo: (result: NmoResult, rules: NmoRules, m: CalculatorMessages): string[] => [
    `${formatNumber(result.total)} / ${formatNumber(rules.total)} (-${formatNumber(result.missing)})`,
    ...result.perYear.map(
      ({ year, theory, practice, total }) =>
        `  ${year}: ${theory} + ${practice} = ${total} / ${formatNumber(rules.perYear)}`,
    ),
    ...result.notes.map((note) => `- ${m.nmoNote(note)}`),
  ],
  insuredId: (result: InsuredIdResult, m: CalculatorMessages): string[] => [
    `${result.value || '-'}: ${result.valid ? 'OK' : m.reasons[result.reason ?? 'not-13-digits']}`,
    ...Object.entries(result.parts).map(([part, value]) => `  ${part}: ${value}`),
    ...result.notes.map(({ code }) => `- ${m.insuredIdNotes[code]}`),
  ],
};
