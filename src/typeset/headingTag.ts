/** A heading's tag: its level, its text, and its entry among the bookmarks when it opens a part of the sheet. */
import type { Heading } from '../leaflet/node.ts';
import type { Setting } from './setting.ts';
import { actualText, plainText, type Tag, tagged } from './tag.ts';

const TYPES = { 1: 'H1', 2: 'H2', 3: 'H3' } as const;
/** Headings of the third level are side heads, too many to find one's way by. */
const DEEPEST_BOOKMARK = 2;

/** @param number of a section, which stands before its heading */
export function headingTag(heading: Heading, setting: Setting, number?: number): { tag: Tag } {
  const text = plainText(heading.children);
  const actual = actualText(heading.children, setting).actual;
  return tagged(heading, TYPES[heading.level], {
    ...(actual === undefined ? {} : { actual: number === undefined ? actual : `${number} ${actual}` }),
    ...(heading.level <= DEEPEST_BOOKMARK ? { bookmark: number === undefined ? text : `${number} ${text}` } : {}),
  });
}
