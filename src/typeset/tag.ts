/** Structure tags: what a component's box is in the document's structure tree (ISO 32000-2 14.8.4). The tag stage reads them. */
import { type Inline, textOf } from '../leaflet/inline.ts';
import type { Setting } from './setting.ts';

/** Types that group others. */
export type GroupingType = 'Sect' | 'Div' | 'L' | 'LI' | 'Table' | 'TR';
/** Types that hold text or a drawing. */
export type ContentType = 'H1' | 'H2' | 'H3' | 'P' | 'Lbl' | 'LBody' | 'TH' | 'TD' | 'Span' | 'Figure';

export type Tag = Readonly<{
  type: GroupingType | ContentType;
  /** What a figure shows. */
  alt?: string;
  /** The language of a part, where it is another one than the document's. */
  language?: string;
  /** The text in its logical order, where readers of the PDF would have to guess at it. */
  actual?: string;
  /** How a list is numbered (ISO 32000-2 14.8.5.5); PDF/UA-1 7.6 wants it said. */
  numbering?: 'Decimal' | 'Disc';
  /** What the head of a table heads (ISO 32000-2 14.8.5.7). */
  scope?: 'Column' | 'Row';
  /** The entry that a heading has among the bookmarks. */
  bookmark?: string;
  /** The group it is in, where that has no box of its own around it. */
  within?: Tag;
  /** On the first of the pages it is repeated on, and after all other text. */
  last?: true;
}>;

/** Neither read nor announced: page furniture, and the second to tenth card of a sheet. */
export type Artifact = Readonly<{ type: 'Artifact'; subtype: 'Pagination' | 'Layout' }>;

const tags = new WeakMap<object, Map<string, Tag>>();

/**
 * The tag of a node of the leaflet tree, as props. A node has the same tag however often it is asked for, so that what is set in
 * pieces, or parts over pages, is one element.
 */
export function tagged(node: object, type: Tag['type'], more: Omit<Tag, 'type'> = {}): { tag: Tag } {
  const known = tags.get(node) ?? new Map<string, Tag>();
  const tag = known.get(type) ?? { type, ...more };
  known.set(type, tag);
  tags.set(node, known);
  return { tag };
}

export const artifact = (subtype: Artifact['subtype']): { tag: Artifact } => ({ tag: { type: 'Artifact', subtype } });

/** Directional controls have done their work in print. */
const CONTROLS = /\p{Bidi_Control}/gu;

export const plainText = (nodes: readonly Inline[]): string => textOf(nodes).replace(CONTROLS, '');

type Spoken = Readonly<{ actual?: string; language?: string }>;

/** What a text says of itself: its logical order where it runs from right to left, since a reader of glyphs would guess at it; and, of two languages, that it is the source. */
export const spoken = (nodes: readonly Inline[], { direction, language, voice }: Setting): Spoken => ({
  ...(direction === 'rtl' ? { actual: plainText(nodes) } : {}),
  ...(voice === 'source' ? { language } : {}),
});

/** The same of an element that on a sheet in two languages holds both, and says nothing itself. */
export const spokenAlone = (nodes: readonly Inline[], setting: Setting): Spoken =>
  setting.voice || setting.beside ? {} : spoken(nodes, setting);

/** What one of two languages says in the element of both; on a sheet in one language the element is enough. */
export const voiceTag = (node: object, type: 'P' | 'Span', nodes: readonly Inline[], setting: Setting): { tag?: Tag } =>
  setting.voice ? tagged(node, type, spoken(nodes, setting)) : {};

/** The mark before an item: printed in each language, and heard once, first. */
export const labelTag = (item: object, { voice }: Setting): { tag: Tag | Artifact } =>
  voice === 'target' ? artifact('Layout') : tagged(item, 'Lbl');
