/** A heading's tag: its level, its text, and its entry among the bookmarks when it opens a part of the sheet. */
import type { Heading } from '../leaflet/node.ts';
import type { Setting } from './setting.ts';
import { plainText, spokenAlone, type Tag, tagged, voiceTag } from './tag.ts';

const TYPES = { 1: 'H1', 2: 'H2', 3: 'H3' } as const;
/** Headings of the third level are side heads, too many to find one's way by. */
const DEEPEST_BOOKMARK = 2;

/** @param number of a section, which stands before its heading */
export function headingTag(heading: Heading, setting: Setting, number?: number): { tag: Tag } {
  return tagged(heading, TYPES[heading.level], {
    ...spokenAlone(numbered(heading, number), setting),
    ...(heading.level <= DEEPEST_BOOKMARK ? { bookmark: bookmarkOf(heading, setting, number) } : {}),
  });
}

/** What one of two languages says in the element of the heading. */
export const headingVoice = (heading: Heading, setting: Setting, number?: number): { tag?: Tag } =>
  voiceTag(heading, 'Span', numbered(heading, number), setting);

const numbered = ({ children }: Heading, number: number | undefined): Heading['children'] =>
  number === undefined ? children : [{ type: 'text', value: `${number} ` }, ...children];

/** In both languages, where there are two: who hands the sheet out looks for the one, who gets it for the other. */
function bookmarkOf(heading: Heading, { beside }: Setting, number: number | undefined): string {
  const texts = [...(beside ? [beside.twinOf(heading)] : []), heading].map(({ children }) => plainText(children));
  return [...(number === undefined ? [] : [number]), texts.join(' / ')].join(' ');
}
