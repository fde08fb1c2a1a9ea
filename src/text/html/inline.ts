/** Inline nodes as HTML. */
import type { Inline } from '../../leaflet/inline.ts';
import { element } from './element.ts';
import { textHtml } from './isolated.ts';

export const inlineHtml = (nodes: readonly Inline[]): string => nodes.map(oneInline).join('');

function oneInline(node: Inline): string {
  switch (node.type) {
    case 'text':
      return textHtml(node.value);
    case 'strong':
      return element('strong', {}, inlineHtml(node.children));
    case 'link':
      return element('a', { href: node.href }, inlineHtml(node.children));
    case 'pageNumber':
    case 'pageCount':
      return ''; // this page has no number; paragraphs that tell it are left out whole
    default:
      return node satisfies never;
  }
}

export const tellsPageNumber = (nodes: readonly Inline[]): boolean =>
  nodes.some(({ type }) => type === 'pageNumber' || type === 'pageCount');
