/** Inline Markdown to inline nodes: text, strong text, links, and the page's number and count. Nothing else may stand in a line. */
import { error } from '../diagnostic.ts';
import { type Inline, PAGE_COUNT, PAGE_NUMBER, textOf } from '../leaflet/inline.ts';
import type { Context } from './context.ts';
import type { PhrasingContent } from './markdown.ts';

export function assembleInline(nodes: readonly PhrasingContent[], context: Context): Inline[] {
  return withoutSpaceAfterFullWidth(inlineNodes(nodes, context));
}

function inlineNodes(nodes: readonly PhrasingContent[], context: Context): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        complainOfLeftovers(node, context);
        return textNodes(node.value);
      case 'strong':
        return [{ type: 'strong', children: withoutPageNumbers(node, assembleInline(node.children, context), context) }];
      case 'link':
        return link(node, context);
      default:
        context.refuse(
          node,
          `${node.type} may not stand in a line`,
          'Only **strong text** may; put a backslash before a punctuation mark that is meant as it is.',
        );
        return [];
    }
  });
}

/** Full-width stops and closing brackets: half of their width is white already. */
const FULL_WIDTH_SPACE = /(?<=[、。！），：；？」』】〉》]) +/gu;

/** Templates part statements with a space, which Chinese and Japanese do not have between sentences. */
function withoutSpaceAfterFullWidth(nodes: readonly Inline[]): Inline[] {
  return nodes.flatMap((node, index): Inline[] => {
    if (node.type !== 'text') return [node];
    const before = textOf(nodes.slice(0, index)).slice(-1);
    const value = (before + node.value).replace(FULL_WIDTH_SPACE, '').slice(before.length);
    return value === '' ? [] : [{ ...node, value }];
  });
}

/** Where a phone number or a web address may lead. */
const ADDRESS = /^(?:tel:\+?[\d-]+|https:\/\/[^\s]+)$/;

function link(node: Extract<PhrasingContent, { type: 'link' }>, context: Context): Inline[] {
  if (ADDRESS.test(node.url)) return [{ type: 'link', href: node.url, children: assembleInline(node.children, context) }];
  context.refuse(node, `a link to "${node.url}"`, 'Links come from phone numbers and web addresses among the facts.');
  return [];
}

/** React-PDF fills in page numbers only in text of one look. */
function withoutPageNumbers(node: PhrasingContent, children: Inline[], { refuse }: Context): Inline[] {
  if (children.some(({ type }) => type === 'pageNumber' || type === 'pageCount')) {
    refuse(node, 'page numbers may not stand in strong text', 'Take the ** away from around them.');
  }
  return children;
}

/** Marks that show that Markdown or Handlebars did not understand something, and that would be printed as they are. */
const LEFTOVER = /:::|\{\{|\}\}|[{}*_<`|~]|\]\(/;

/** Looks at the source, where a mark that is meant as it is has its backslash. */
function complainOfLeftovers(node: PhrasingContent, { sourceOf, placeOf, report }: Context): void {
  const source = sourceOf(node).replace(/\\[!-/:-@[-`{-~]/g, '');
  const leftover = LEFTOVER.exec(source);
  if (leftover) {
    report(
      error(
        'markdown-leftover',
        placeOf(node),
        `"${leftover[0]}" is left over in "${source.trim()}"`,
        'A mark that opens here is not closed, or has a space on the wrong side.',
      ),
    );
  }
}

const PAGE_MARK = new RegExp(`([${PAGE_NUMBER}${PAGE_COUNT}])`);

function textNodes(value: string): Inline[] {
  const parts = value.replaceAll('\n', ' ').split(PAGE_MARK); // a line break in the source is a space between words
  return parts
    .filter((part) => part !== '')
    .map((part): Inline => {
      if (part === PAGE_NUMBER) return { type: 'pageNumber' };
      return part === PAGE_COUNT ? { type: 'pageCount' } : { type: 'text', value: part };
    });
}
