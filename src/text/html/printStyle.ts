/** The style sheet for paper: pages numbered in the margin, and nothing parted that belongs together. */
import type { Inline } from '../../leaflet/inline.ts';
import type { Leaflet } from '../../leaflet/node.ts';
import { blocksOf } from '../../leaflet/walk.ts';
import { cssString } from './escape.ts';
import { tellsPageNumber } from './inline.ts';

/** The page's number in the words of the leaflet, in the margin: only there it is known (CSS Paged Media 4.2). */
export function pageRule({ children }: Leaflet, fontFamily: string): string {
  const paragraphs = [...blocksOf(children)].filter((block) => block.type === 'paragraph');
  const line = paragraphs.find((paragraph) => tellsPageNumber(paragraph.children));
  const look = `font: 700 8.5pt ${fontFamily}`;
  const number = line ? ` @bottom-center { content: ${line.children.map(contentOf).join(' ')}; ${look}; }` : '';
  return `@page { margin: 16mm 12.7mm;${number} }`;
}

function contentOf(node: Inline): string {
  switch (node.type) {
    case 'text':
      return cssString(node.value);
    case 'strong':
    case 'link':
      return node.children.map(contentOf).join(' ');
    case 'pageNumber':
      return 'counter(page)';
    case 'pageCount':
      return 'counter(pages)';
    default:
      return node satisfies never;
  }
}

/** A topic stays whole unless it is long; the lines of a box, an item or a paragraph always do. */
export const PRINT = `
@media print {
  :root { color-scheme: light; }
  body { padding: 0; max-inline-size: none; font-size: 11pt; --side: 33.5mm; --gap: 4mm; }
  [lang] { line-height: var(--paper-leading); }
  h1 { font-size: 26pt; }
  .furniture, .pharmacy { font-size: 8.5pt; }
  .titles > p { font-size: 13pt; }
  .panel { font-size: 10pt; }
  h1, h2, h3, .title { break-after: avoid; }
  li, p, h1, h2, h3, .box, .pharmacy, .panel, .masthead, .furniture, .topic { break-inside: avoid; }
  .topic:has(li:nth-child(9)) { break-inside: auto; }
}
@media print and (min-width: 42rem) {
  .topic > :is(h2, h3), .title, .title > * { break-after: auto; } /* beside its text it would keep the next topic on the page, too */
}
`;
