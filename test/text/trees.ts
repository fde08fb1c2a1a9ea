/** Small leaflet trees for the readers of the tree, and what there is to compare their texts by. */
import type { Edition } from '../../src/data/edition.ts';
import { directionOf, languageTag } from '../../src/data/language.ts';
import type { Inline } from '../../src/leaflet/inline.ts';
import type { Block, Heading, Leaflet, ListItem, Paragraph } from '../../src/leaflet/node.ts';

export const text = (value: string): Inline => ({ type: 'text', value });
export const strong = (value: string): Inline => ({ type: 'strong', children: [text(value)] });
export const heading = (level: Heading['level'], value: string): Heading => ({ type: 'heading', level, children: [text(value)] });
export const paragraph = (...parts: readonly (Inline | string)[]): Paragraph => ({ type: 'paragraph', children: inline(parts) });
export const item = (...parts: readonly (Inline | string)[]): ListItem => ({ type: 'item', children: inline(parts) });
export const list = (...items: readonly string[]): Block => ({ type: 'list', items: items.map((value) => item(value)) });
export const steps = (start: number, ...items: readonly string[]): Block => ({
  type: 'steps',
  start,
  items: items.map((value) => item(value)),
});
export const blank = (label: string) => ({ type: 'blank', label: [text(label)] }) as const;
export const filled = (value: string) => ({ type: 'filled', value }) as const;

const inline = (parts: readonly (Inline | string)[]): Inline[] =>
  parts.map((part) => (typeof part === 'string' ? text(part) : part));

export function tree(children: readonly Block[], language = 'en', edition: Edition = 'us'): Leaflet {
  const tag = languageTag(language);
  return {
    type: 'leaflet',
    document: 'leaflet',
    edition,
    language: tag,
    direction: directionOf(tag),
    title: 'A leaflet',
    children,
  };
}
