/** A box, named by its heading: key information, emergency signs, a warning, a note. */
import type { Box } from '../../leaflet/node.ts';
import { blocksHtml } from './block.ts';
import { iconHtml } from './drawing.ts';
import { holder } from './element.ts';
import { groupNamed, headingHtml } from './heading.ts';
import type { Setting } from './page.ts';

/** A group, not a landmark: a leaflet has more boxes than anyone would want to jump to. */
export function boxHtml(node: Box, setting: Setting): string {
  const [heading, ...children] = node.children;
  if (heading?.type !== 'heading') throw new Error(`a ${node.kind} box without a heading`);
  const id = `heading${setting.place}`;
  const icon = setting.inCard ? '' : iconHtml(node.kind, setting.figures);
  return holder(
    'div',
    { class: `box ${node.kind}`, ...groupNamed(id) },
    holder('div', { class: 'title' }, icon, headingHtml(heading, id)),
    holder('div', { class: 'text' }, blocksHtml(children, setting)),
  );
}
