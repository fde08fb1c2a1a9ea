/** An element of HTML as text. */
import { escapeHtml } from './escape.ts';

type Attributes = Readonly<Record<string, string | undefined>>;

/** Elements that hold nothing and have no end tag. */
const VOID = new Set(['img', 'meta']);

/**
 * @param attributes as plain text; those that are undefined are left out
 * @param content as HTML
 */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeHtml(value)}"`));
  const start = `<${name}${written.join('')}>`;
  return VOID.has(name) ? start : `${start}${content.join('')}</${name}>`;
}

/** A block with its content on lines of its own; what has no content is left out. */
export const holder = (name: string, attributes: Attributes, ...content: readonly string[]): string =>
  element(name, attributes, '\n', ...content.filter(Boolean).flatMap((part) => [part, '\n']));
