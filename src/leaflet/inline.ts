/** What stands in a line of the leaflet: text, strong text, links, and the page's number and count. */

export type Text = Readonly<{ type: 'text'; value: string }>;
export type Strong = Readonly<{ type: 'strong'; children: readonly Inline[] }>;
/** A phone number or web address, with where it leads: `tel:911`, `https://fda.gov/medwatch`. */
export type Link = Readonly<{ type: 'link'; href: string; children: readonly Inline[] }>;
export type PageNumber = Readonly<{ type: 'pageNumber' }>;
export type PageCount = Readonly<{ type: 'pageCount' }>;
export type Inline = Text | Strong | Link | PageNumber | PageCount;

/**
 * Noncharacters (Unicode 23.7: for internal use, never in text) that carry the page's number and count from the
 * wording through Markdown to the tree, which turns them into nodes. The checks on inputs let no one else use them.
 */
export const PAGE_NUMBER = '\ufdd0';
export const PAGE_COUNT = '\ufdd1';

/** The text of inline nodes, page numbers as `#`. */
export function textOf(nodes: readonly Inline[]): string {
  return nodes.map(inlineText).join('');
}

function inlineText(node: Inline): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'strong':
    case 'link':
      return textOf(node.children);
    case 'pageNumber':
    case 'pageCount':
      return '#';
    default:
      return node satisfies never;
  }
}
