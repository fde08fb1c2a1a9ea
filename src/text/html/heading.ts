/** Headings, and blocks that are named by theirs. */
import type { Heading } from '../../leaflet/node.ts';
import { element } from './element.ts';
import { inlineHtml } from './inline.ts';

/**
 * @param id for what the heading names, if anything
 * @param before HTML that stands before its text, such as a section's number
 */
export const headingHtml = (node: Heading, id?: string, before = ''): string =>
  element(`h${node.level}`, { id }, before, inlineHtml(node.children));

/** The attributes of a block that is named by the heading with this id. */
export const groupNamed = (id: string) => ({ role: 'group', 'aria-labelledby': id });
