import type { APIMessage } from 'discord-api-types/v10';
import { flatten } from './validate.js';

type Node = Record<string, unknown>;

/** Every component of a message or a modal, however deep. */
export const componentsOf = (holder: { components?: unknown }): Node[] => flatten((holder.components as Node[]) ?? []);

/** What a person reads of a message. */
export function shownText(message: APIMessage): string {
  const embeds = message.embeds.flatMap(({ title, description, fields }) => [
    title,
    description,
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
  ]);
  const components = componentsOf(message).flatMap(({ type, content }) => (type === 10 ? [String(content)] : []));
  return [message.content, ...embeds, ...components].filter(Boolean).join('\n');
}

export const buttonsOf = (message: APIMessage): Node[] => componentsOf(message).filter(({ type }) => type === 2);
export const selectsOf = (message: { components?: unknown }): Node[] =>
  componentsOf(message).filter(({ type }) => type === 3);
