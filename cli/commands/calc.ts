import { calculateInsuredId } from '../../core/calculators/insured-id.js';
import { CALCULATOR_MESSAGES } from '../../core/calculators/messages.js';
import { calculateNmo, nmoRules } from '../../core/calculators/nmo.js';
import { calculateRural } from '../../core/calculators/rural.js';
import { LANGUAGES, type Language } from '../../core/contract/ids.js';
import type { KnowledgeBase } from '../../core/facts/fact.js';
import { openKnowledge } from '../../knowledge/open.js';
import { oneOf, parseArguments } from '../arguments.js';
import { type Command, UsageError, write } from '../command.js';
import { nmoInput, parseCalcInput, parseInsuredId, ruralInput } from './calc-input.js';
import { readable } from './calc-text.js';

const HELP = `Usage: parafa calc rural|nmo|insured-id --json '{…}' [--text] [--lang ro|en|ru]

  rural       points and percentage of increase of a rural practice (Order 391/187/2015)
              {"kind":"family"|"specialist","km"?,"unpaved"?,"slope200m"?,"density"?,"emergencyKm"?,
               "insured"?,"population"?,"soleDoctor"?,"shortage"?,"danubeDelta"?}
              unpaved: true, false, or the share of unpaved roads in per cent
  nmo         points of the Russian NMO against those that the source asks for
              {"earned":[{"year":2024,"theory":14,"practice":36}]}
  insured-id  checks or composes an insured foreigner's number (Order 581/2014, art. 16)
              {"value":"1700514540011"} or {"sex":"M","birthDate":"1970-05-14","county":"Arad","serial":"001"}

Prints JSON; --text prints readable lines instead. The input may also stand as an argument, without --json.
`;

interface Printed {
  json: unknown;
  lines: string[];
}

const CALCULATORS: Record<string, (input: unknown, lang: Language, kb: KnowledgeBase) => Printed> = {
  rural: (input, lang, kb) => {
    const messages = CALCULATOR_MESSAGES[lang];
    const result = calculateRural(kb, parseCalcInput(ruralInput, input));
    const notes = result.notes.map(messages.ruralNote);
    const json = { ...result, notes, noteCodes: result.notes.map(({ code }) => code) };
    return { json, lines: readable.rural(result, messages) };
  },
  nmo: (input, lang, kb) => {
    const messages = CALCULATOR_MESSAGES[lang];
    const result = calculateNmo(kb, parseCalcInput(nmoInput, input));
    const notes = result.notes.map(messages.nmoNote);
    const json = { ...result, notes, noteCodes: result.notes.map(({ code }) => code) };
    return { json, lines: readable.nmo(result, nmoRules(kb).value, messages) };
  },
  'insured-id': (input, lang, kb) => {
    const messages = CALCULATOR_MESSAGES[lang];
    const result = calculateInsuredId(kb, parseInsuredId(input));
    const notes = result.notes.map(({ code }) => messages.insuredIdNotes[code]);
    const { reason, ...rest } = result;
    const json = {
      ...rest,
      ...(reason && { reason, message: messages.reasons[reason] }),
      notes,
      noteCodes: result.notes.map(({ code }) => code),
    };
    return { json, lines: readable.insuredId(result, messages) };
  },
};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`--json is not valid JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

export const calc: Command = {
  summary: 'points of rural practices and of NMO, identification numbers of insured foreigners',
  help: HELP,
  async run(args, io) {
    const { values, positionals } = parseArguments(args, {
      json: { type: 'string' },
      text: { type: 'boolean' },
      lang: { type: 'string' },
    });
    const [name, argument, ...more] = positionals;
    const calculate = name !== undefined && Object.hasOwn(CALCULATORS, name) ? CALCULATORS[name] : undefined;
    if (!calculate) throw new UsageError(`name a calculator: ${Object.keys(CALCULATORS).join(', ')}`);
    const input = values.json ?? argument;
    if (input === undefined || more.length > 0 || (values.json !== undefined && argument !== undefined)) {
      throw new UsageError(`give one input: parafa calc ${name} --json '{…}'`);
    }
    const { json, lines } = calculate(
      parseJson(input),
      oneOf('lang', values.lang, LANGUAGES) ?? 'ro',
      await openKnowledge(),
    );
    const asText = values.text === true || values.json === undefined;
    await write(io.stdout, asText ? `${lines.join('\n')}\n` : `${JSON.stringify(json)}\n`);
    return 0;
  },
};
