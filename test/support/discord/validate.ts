import { invalidForm } from './fault.js';

type Node = Record<string, unknown>;
export const V2_FLAG = 1 << 15;

const text = (value: unknown, most: number, what: string, least = 1): void => {
  if (typeof value !== 'string' || value.length < least || value.length > most)
    throw invalidForm(`${what} must be between ${least} and ${most} in length`);
};
const children = (node: Node): Node[] => {
  const one = node.accessory ?? node.component;
  return [...((node.components as Node[] | undefined) ?? []), ...(one ? [one as Node] : [])];
};
export const flatten = (nodes: Node[]): Node[] => nodes.flatMap((node) => [node, ...flatten(children(node))]);

function checkButton(node: Node): void {
  if (node.style === 5) {
    if (!/^(https?|discord):\/\//.test(String(node.url))) throw invalidForm('url: not a well formed URL');
  } else text(node.custom_id, 100, 'custom_id');
  if (node.label !== undefined) text(node.label, 80, 'label');
}

function checkSelect(node: Node): void {
  text(node.custom_id, 100, 'custom_id');
  const options = (node.options as Node[] | undefined) ?? [];
  if (node.type === 3 && (options.length < 1 || options.length > 25))
    throw invalidForm('options must be between 1 and 25 in length');
  if (new Set(options.map(({ value }) => value)).size < options.length) throw invalidForm('option value duplicated');
  for (const option of options) {
    text(option.label, 100, 'option label');
    text(option.value, 100, 'option value');
    if (option.description !== undefined) text(option.description, 100, 'option description');
  }
}

export function checkComponents(nodes: Node[], isV2: boolean): void {
  const all = flatten(nodes);
  if (all.length > 40) throw invalidForm('components: at most 40');
  const ids = all.flatMap(({ custom_id }) => (custom_id === undefined ? [] : [custom_id]));
  if (new Set(ids).size < ids.length) throw invalidForm('component custom id cannot be duplicated');
  if (!isV2 && (nodes.length > 5 || nodes.some(({ type }) => type !== 1)))
    throw invalidForm('components: at most 5 action rows without IS_COMPONENTS_V2');
  for (const node of all) {
    if (node.type === 1 && (children(node).length < 1 || children(node).length > 5))
      throw invalidForm('components of an action row must be between 1 and 5 in length');
    if (node.type === 2) checkButton(node);
    if (node.type === 3) checkSelect(node);
    if (node.type === 9 && (children(node).length < 2 || !node.accessory)) throw invalidForm('section: accessory');
    if (node.type === 10) text(node.content, 4000, 'content');
  }
  const shown = all.reduce((sum, { type, content }) => sum + (type === 10 ? String(content).length : 0), 0);
  if (shown > 4000) throw invalidForm('text of all components must be 4000 or fewer in length');
}

/** What Discord refuses of a message. */
export function checkMessage(body: Node, files: number): void {
  const components = (body.components as Node[] | undefined) ?? [];
  const embeds = (body.embeds as Node[] | undefined) ?? [];
  const isV2 = (Number(body.flags ?? 0) & V2_FLAG) !== 0;
  if (body.content) text(body.content, 2000, 'content', 0);
  if (isV2 && (body.content || embeds.length > 0))
    throw invalidForm('content and embeds cannot stand beside v2 components');
  if (embeds.length > 10) throw invalidForm('embeds: at most 10');
  for (const { title, description, fields } of embeds) {
    if (title !== undefined) text(title, 256, 'embed title');
    if (description !== undefined) text(description, 4096, 'embed description');
    if (((fields as unknown[] | undefined) ?? []).length > 25) throw invalidForm('embed fields: at most 25');
  }
  checkComponents(components, isV2);
  if (!body.content && embeds.length === 0 && components.length === 0 && files === 0 && !body.poll)
    throw invalidForm('Cannot send an empty message');
}

export function checkModal(data: Node): void {
  text(data.custom_id, 100, 'custom_id');
  text(data.title, 45, 'title');
  const rows = data.components as Node[];
  if (rows.length < 1 || rows.length > 5) throw invalidForm('components of a modal must be between 1 and 5 in length');
  for (const row of rows) {
    if (![1, 10, 18].includes(Number(row.type))) throw invalidForm('components of a modal: label or text display');
    if (row.type === 18) {
      text(row.label, 45, 'label');
      if (row.description !== undefined) text(row.description, 100, 'label description');
    }
  }
  for (const node of flatten(rows)) {
    if (node.type === 4 && node.value !== undefined) text(node.value, Number(node.max_length ?? 4000), 'value', 0);
    if (node.type === 3) checkSelect(node);
  }
}

export function checkCommand(command: Node): void {
  const names = [command.name, ...Object.values((command.name_localizations as Node | undefined) ?? {})];
  for (const name of names)
    if (!/^[-_'\p{L}\p{N}]{1,32}$/u.test(String(name)) || String(name) !== String(name).toLowerCase())
      throw invalidForm(`command name is invalid (${String(name)})`);
  if (command.type === undefined || command.type === 1) {
    text(command.description, 100, 'description');
    for (const said of Object.values((command.description_localizations as Node | undefined) ?? {}))
      text(said, 100, 'description');
  }
  const options = (command.options as Node[] | undefined) ?? [];
  if (options.length > 25) throw invalidForm('options: at most 25');
  for (const option of options) checkCommand({ ...option, type: 1 });
}
