/** Rule: headings go down one level at a time (ISO 14289-1 7.4.2), so that who finds the way by them misses nothing. */
import { type Diagnostic, error, type Place } from '../diagnostic.ts';
import { textOf } from '../leaflet/inline.ts';
import type { Heading, Leaflet } from '../leaflet/node.ts';
import { blocksOf } from '../leaflet/walk.ts';

/** @param place the template that the tree was made from */
export function headingLevels(leaflet: Leaflet, place: Place): Diagnostic[] {
  const headings = [...blocksOf(leaflet.children)].filter((block): block is Heading => block.type === 'heading');
  return headings.flatMap((heading, index) => {
    const before = headings[index - 1]?.level ?? 0;
    if (heading.level <= before + 1) return [];
    const message = `the heading "${textOf(heading.children)}" is of level ${heading.level}, after ${before === 0 ? 'none' : `one of level ${before}`}`;
    return [error('heading-level', place, message, `Give it ${'#'.repeat(before + 1)} in the template.`)];
  });
}
