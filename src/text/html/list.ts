/** Lists and numbered steps. */
import { textOf } from '../../leaflet/inline.ts';
import type { List, ListItem, Steps } from '../../leaflet/node.ts';
import { figureHtml } from './drawing.ts';
import { element, holder } from './element.ts';
import { inlineHtml } from './inline.ts';
import type { Setting } from './page.ts';

/** Lists of so many items at least, none of them longer than so many characters, run in two columns where there is room. */
const COLUMNS = { items: 4, characters: 32 };

const itemsHtml = (items: readonly ListItem[], { figures }: Setting): string[] =>
  items.map(({ children, figure }) =>
    figure
      ? element('li', { class: 'illustrated' }, element('span', {}, inlineHtml(children)), figureHtml(figure, figures))
      : element('li', {}, inlineHtml(children)),
  );

export function listHtml({ items }: List, setting: Setting): string {
  const short = items.length >= COLUMNS.items && items.every(({ children }) => textOf(children).length <= COLUMNS.characters);
  return holder('ul', { class: short ? 'short' : undefined }, ...itemsHtml(items, setting));
}

/** Safari takes a list without markers of its own for no list, unless it is told the role. */
export const stepsHtml = ({ start, items }: Steps, setting: Setting): string =>
  holder('ol', { role: 'list', start: start === 1 ? undefined : String(start) }, ...itemsHtml(items, setting));
