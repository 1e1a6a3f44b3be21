import { FIELD_NAMES, type Language } from '../../../core/contract/ids.js';
import type { FieldValue, ReadDocument } from '../../../core/documents/document.js';
import { may } from '../../../core/dossier/lifecycle/states.js';
import { DOSSIER_MESSAGES } from '../../../core/dossier/messages/messages.js';
import { maskCnp } from '../../../core/identity/cnp.js';
import { formatDate, formatLei } from '../../../core/language/format.js';
import { parsePlainDate } from '../../../core/time/plain-date.js';
import { isLiving, lifeOf } from '../../../store/repositories/dossiers.js';
import type { Choice, Reply } from '../reply.js';
import { JOURNEY_MESSAGES, type JourneyMessages } from './messages/index.js';
import { LIFE_MESSAGES } from './messages/life.js';
import type { DossierView } from './view.js';

export type ShownField = keyof JourneyMessages['paper']['field'];

/** Fields that are shown back to the nurse, in this order. */
const SHOWN = [
  'fullName',
  'cnp',
  'qualification',
  'number',
  'issuedOn',
  'validUntil',
  'expiresOn',
  'amount',
  'paidOn',
] as const satisfies readonly ShownField[];

function shownValue(name: ShownField, value: FieldValue, lang: Language): string {
  if (name === 'cnp') return maskCnp(String(value));
  if (name === 'amount') return typeof value === 'number' ? formatLei(value) : String(value);
  if (name === 'qualification') {
    const names: Record<string, string> = DOSSIER_MESSAGES[lang].qualifications;
    return names[String(value)] ?? String(value);
  }
  const text = Array.isArray(value) ? value.join(', ') : String(value);
  const date = parsePlainDate(text);
  return date ? formatDate(date, lang) : text;
}

/** What of a paper is shown back, with its label and its value in words; of several documents, the first that has it. */
export function shownFields(
  document: ReadDocument,
  lang: Language,
): { name: ShownField; label: string; value: string }[] {
  const parts = document.parts ?? [document];
  return SHOWN.flatMap((name) => {
    const field = parts.find((part) => part.fields[name] !== undefined)?.fields[name];
    const label = JOURNEY_MESSAGES[lang].paper.field[name];
    return field ? [{ name, label, value: shownValue(name, field.value, lang) }] : [];
  });
}

/** Names of the document types that are also requirements under another id. */
const REQUIREMENT_OF: Record<string, string> = { diploma: 'study-diploma' };

export function typeName({ type, kind }: Pick<ReadDocument, 'type' | 'kind'>, lang: Language): string {
  const messages = DOSSIER_MESSAGES[lang];
  const lookAlike = kind?.startsWith('look-alike.') ? messages.lookAlikes[kind.slice('look-alike.'.length)] : undefined;
  return lookAlike ?? messages.requirements[REQUIREMENT_OF[type] ?? type] ?? JOURNEY_MESSAGES[lang].paper.unknownType;
}

export function paperList(view: DossierView, lang: Language): Reply {
  const { paper, buttons } = JOURNEY_MESSAGES[lang];
  const back: Choice[] = [{ label: buttons.back, data: 'd:show' }];
  if (view.files.length === 0) return { text: paper.none, choices: [back] };
  const rows = view.files.map(({ id, name }): Choice[] => {
    const reading = view.readings.get(id);
    return [{ label: reading ? `${typeName(reading, lang)} – ${name}` : `⏳ ${name}`, data: `d:f:${id}` }];
  });
  return { text: paper.list, choices: [...rows, back] };
}

/** What was read of one paper, masked, for the nurse to say whether it is right. */
export function paperReply(view: DossierView, fileId: string, lang: Language): Reply {
  const { paper, buttons, join } = JOURNEY_MESSAGES[lang];
  const file = view.files.find(({ id }) => id === fileId);
  const back: Choice[] = [{ label: buttons.back, data: 'd:papers' }];
  if (!file) return { text: paper.gone, choices: [back] };
  const reading = view.readings.get(fileId);
  const isLocked = !isLiving(view.dossier) || !may(lifeOf(view.dossier), 'change-papers');
  const change: Choice[][] = isLocked
    ? []
    : [
        ...(view.files.length > 1 ? [[{ label: join.button, data: `d:page:${fileId}` }]] : []),
        [{ label: paper.remove, data: `d:rm:${fileId}` }],
      ];
  if (!reading)
    return {
      text: paper.read(file.name, JOURNEY_MESSAGES[lang].checklist.waitingToBeRead(file.name)),
      choices: [...change, back],
    };
  const parts = reading.parts ?? [reading];
  const lines = parts.flatMap((part) => [
    paper.read(file.name, typeName(part, lang)),
    ...SHOWN.flatMap((name) => {
      const field = FIELD_NAMES.includes(name) ? part.fields[name] : undefined;
      return field ? [`  ${paper.field[name]}: ${shownValue(name, field.value, lang)}`] : [];
    }),
    ...part.problems.map(({ message }) => `  ❗ ${message}`),
  ]);
  const { wrong } = LIFE_MESSAGES[lang];
  for (const { subject, word } of view.disputes) {
    if (subject !== fileId || !word?.said) continue;
    const labels: Record<string, string> = paper.field;
    lines.push(`  ✉️ ${wrong.waits(labels[word.field] ?? wrong.something, word.said)}`);
  }
  const verdict: Choice[] = [
    { label: paper.right, data: `d:ok:${fileId}` },
    { label: paper.wrong, data: `d:no:${fileId}` },
  ];
  return { text: lines.join('\n'), choices: [verdict, ...change, back] };
}
