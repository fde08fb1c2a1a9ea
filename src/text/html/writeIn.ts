/** Lines to write on with their labels, or the texts that fill them. */
import type { Field } from '../../leaflet/node.ts';
import { element, holder } from './element.ts';
import { inlineHtml } from './inline.ts';
import { textHtml } from './isolated.ts';

/** A list, so that one hears how many there are. An empty line says nothing by itself. */
export const writeInHtml = (fields: readonly Field[]): string =>
  holder('ul', { class: 'fields', role: 'list' }, ...fields.map(fieldHtml));

function fieldHtml(field: Field): string {
  if (field.type === 'filled') return element('li', {}, field.value.split('\n').map(textHtml).join('<br>\n'));
  const label = element('span', { class: 'label' }, inlineHtml(field.label));
  return element('li', { class: 'blank' }, label, ' ', element('span', { class: 'line' }));
}
