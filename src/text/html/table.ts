/** A form to fill in by hand: in print it is a table with empty cells. */
import type { Cell, Table } from '../../leaflet/node.ts';
import { element, holder } from './element.ts';
import { inlineHtml } from './inline.ts';

export function tableHtml({ head, rows }: Table): string {
  const heads = head.map((cell) => element('th', { scope: 'col' }, inlineHtml(cell)));
  const body = rows.map((row) => element('tr', {}, ...row.map(cellHtml)));
  return holder('table', {}, holder('thead', {}, element('tr', {}, ...heads)), holder('tbody', {}, ...body));
}

const cellHtml = (cell: Cell, column: number): string =>
  column === 0 && cell.length > 0 ? element('th', { scope: 'row' }, inlineHtml(cell)) : element('td', {}, inlineHtml(cell));
