/** A table of blocks as HTML, by node type. */
import type { Block, Illustrated, Masthead, Panel, Part } from '../../leaflet/node.ts';
import { boxHtml } from './box.ts';
import { figureHtml } from './drawing.ts';
import { element, holder } from './element.ts';
import { furnitureHtml } from './furniture.ts';
import { headingHtml } from './heading.ts';
import { inlineHtml, tellsPageNumber } from './inline.ts';
import { listHtml, stepsHtml } from './list.ts';
import type { Setting } from './page.ts';
import { pharmacyHtml } from './pharmacy.ts';
import { sectionHtml } from './section.ts';
import { tableHtml } from './table.ts';
import { writeInHtml } from './writeIn.ts';

export const blocksHtml = (blocks: readonly Block[], setting: Setting): string =>
  blocks
    .map((block, index) => blockHtml(block, { ...setting, place: `${setting.place}-${index + 1}` }))
    .filter(Boolean)
    .join('\n');

function blockHtml(block: Block, setting: Setting): string {
  switch (block.type) {
    case 'heading':
      return headingHtml(block);
    case 'paragraph':
      return tellsPageNumber(block.children) ? '' : element('p', {}, inlineHtml(block.children));
    case 'list':
      return listHtml(block, setting);
    case 'steps':
      return stepsHtml(block, setting);
    case 'figure':
      return figureHtml(block, setting.figures);
    case 'illustrated':
      return illustratedHtml(block, setting);
    case 'table':
      return tableHtml(block);
    case 'box':
      return boxHtml(block, setting);
    case 'section':
      return sectionHtml(block, setting);
    case 'masthead':
      return mastheadHtml(block, setting);
    case 'writeIn':
      return writeInHtml(block.fields);
    case 'pharmacy':
      return pharmacyHtml(block, setting);
    case 'part':
      return partHtml(block, setting);
    case 'panel':
      return panelHtml(block, setting);
    case 'furniture':
      return furnitureHtml(block.place, [block], setting.inCard);
    default:
      return block satisfies never;
  }
}

/** Title and tagline, with the pharmacy's block beside them. */
function mastheadHtml({ children }: Masthead, setting: Setting): string {
  const first = children.findIndex(({ type }) => type === 'pharmacy');
  const split = first < 0 ? children.length : first;
  const titles = holder('div', { class: 'titles' }, blocksHtml(children.slice(0, split), setting));
  return holder('header', { class: 'masthead' }, titles, blocksHtml(children.slice(split), setting));
}

const illustratedHtml = ({ figure, children }: Illustrated, setting: Setting): string =>
  holder('div', { class: 'illustrated' }, figureHtml(figure, setting.figures), holder('div', {}, blocksHtml(children, setting)));

const partHtml = ({ language, direction, children }: Part, setting: Setting): string =>
  holder('div', { class: 'part', lang: language, dir: direction }, blocksHtml(children, setting));

/** A face of a card, named by its heading. */
function panelHtml({ side, children }: Panel, setting: Setting): string {
  const id = `heading${setting.place}`;
  const [title, ...rest] = children;
  if (title?.type !== 'heading') throw new Error(`the ${side} of a card without a heading`);
  const content = blocksHtml(rest, { ...setting, inCard: true });
  return holder('section', { class: `panel ${side}`, 'aria-labelledby': id }, headingHtml(title, id), content);
}
