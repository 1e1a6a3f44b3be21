import { type APIModalSubmitInteraction, ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { REQUEST_REASONS, type RequestReason } from '../../core/dossier/lifecycle/requests.js';
import { deskId } from './card.js';
import { WORDS } from './words.js';

const MOST_TEXT = 1000;
const label = (text: string, component: object, description?: string) => ({
  type: ComponentType.Label,
  label: text,
  ...(description ? { description } : {}),
  component,
});
const select = (id: string, options: readonly { label: string; value: string }[], chosen?: string) => ({
  type: ComponentType.StringSelect,
  custom_id: id,
  options: options.slice(0, 25).map((each) => (each.value === chosen ? { ...each, default: true } : each)),
});
const area = (id: string, value = '') => ({
  type: ComponentType.TextInput,
  custom_id: id,
  style: TextInputStyle.Paragraph,
  required: false,
  max_length: MOST_TEXT,
  ...(value ? { value: value.slice(0, MOST_TEXT) } : {}),
});

/** What a form begins with: what the machine thinks is wrong, and the words that would go out for it. */
export interface Suggestion {
  reason: RequestReason;
  requirement?: string;
  text: string;
}

/** Why: a code, words for the person, and what stays among staff. */
export function decisionForm(
  act: 'again' | 'reject',
  reviewId: string,
  requirements: readonly { id: string; name: string }[],
  { reason, requirement = '-', text }: Suggestion,
) {
  const { form, reasons } = WORDS;
  const about = [
    { label: form.whole, value: '-' },
    ...requirements.map(({ id, name }) => ({ label: name.slice(0, 100), value: id })),
  ];
  return {
    custom_id: deskId(act, reviewId),
    title: act === 'again' ? form.again : form.reject,
    components: [
      label(
        form.reason,
        select(
          'reason',
          REQUEST_REASONS.map((each) => ({ label: reasons[each], value: each })),
          reason,
        ),
      ),
      label(form.about, select('about', about, requirement)),
      label(form.text, area('text', text), form.textHint),
      label(form.note, area('note')),
    ],
  };
}

export const closeForm = (conversationId: string) => ({
  custom_id: deskId('close', conversationId),
  title: WORDS.form.close,
  components: [
    label(
      WORDS.form.reason,
      select(
        'reason',
        Object.entries(WORDS.closing).map(([value, name]) => ({ label: name, value })),
      ),
    ),
  ],
});

type Option = { name: string; value?: unknown };

/** What stands behind a command, by its name; of a command with parts, give the options of the part. */
export const given = (options: readonly Option[] = []): Record<string, string> =>
  Object.fromEntries(options.map(({ name, value }) => [name, value === undefined ? '' : String(value)]));

/** What was filled in, by field. */
export function filledIn({ data }: APIModalSubmitInteraction): Record<string, string> {
  const fields = data.components.flatMap((row) => ('component' in row ? [row.component] : []));
  return Object.fromEntries(
    fields.map((field) => [
      field.custom_id,
      'values' in field ? (field.values[0] ?? '') : 'value' in field ? String(field.value ?? '') : '',
    ]),
  );
}

export const reasonIn = (text: string | undefined): RequestReason | undefined =>
  REQUEST_REASONS.find((reason) => reason === text);
