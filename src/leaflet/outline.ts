/** The leaflet tree as indented text, one node a line: what tests compare and people read. */
import type { Inline } from './inline.ts';
import type { Block, Field, Figure, ListItem } from './node.ts';

/** Two spaces a level; strong text between asterisks, links as in Markdown, page numbers as `{page}` and `{pages}`. */
export function outline(blocks: readonly Block[], depth = 0): string {
  return blocks.flatMap((block) => lines(block).map((line) => `${'  '.repeat(depth)}${line}\n`)).join('');
}

const indent = (blocks: readonly Block[]) => outline(blocks, 1).trimEnd().split('\n').filter(Boolean);
const itemLine = (item: ListItem) => `  item ${inline(item.children)}${item.figure ? ` with ${figureLine(item.figure)}` : ''}`;
const figureLine = ({ name, description }: Figure) => `figure ${name}: ${inline(description)}`;
const fieldLine = (field: Field) => (field.type === 'blank' ? `  blank ${inline(field.label)}` : `  filled ${field.value}`);

function lines(block: Block): string[] {
  switch (block.type) {
    case 'heading':
      return [`heading ${block.level} ${inline(block.children)}`];
    case 'paragraph':
      return [`paragraph ${block.language ? `in ${block.language} ` : ''}${inline(block.children)}`];
    case 'list':
      return ['list', ...block.items.map(itemLine)];
    case 'steps':
      return [`steps from ${block.start}`, ...block.items.map(itemLine)];
    case 'figure':
      return [figureLine(block)];
    case 'illustrated':
      return ['illustrated', ...indent([block.figure, ...block.children])];
    case 'table':
      return [
        `table${block.widest === undefined ? '' : `, column ${block.widest} widest`}`,
        ...[block.head, ...block.rows].map((row) => `  row ${row.map(inline).join(' | ')}`.trimEnd()),
      ];
    case 'box':
      return [`box ${block.kind}`, ...indent(block.children)];
    case 'section':
      return [`section ${block.number} ${block.id}`, ...indent([block.heading, ...block.children])];
    case 'masthead':
      return ['masthead', ...indent(block.children)];
    case 'writeIn':
      return ['writeIn', ...block.fields.map(fieldLine)];
    case 'pharmacy':
      return [`pharmacy${block.logo ? ' with logo' : ''}`, ...indent([block.heading]), ...block.fields.map(fieldLine)];
    case 'part':
      return [`part ${block.language} ${block.direction}`, ...indent(block.children)];
    case 'panel':
      return [`panel ${block.side}`, ...indent(block.children)];
    case 'furniture':
      return [block.place, ...indent(block.children)];
    default:
      return block satisfies never;
  }
}

function inline(nodes: readonly Inline[]): string {
  return nodes.map(inlineOutline).join('');
}

function inlineOutline(node: Inline): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'strong':
      return `*${inline(node.children)}*`;
    case 'link':
      return `[${inline(node.children)}](${node.href})`;
    case 'pageNumber':
      return '{page}';
    case 'pageCount':
      return '{pages}';
    default:
      return node satisfies never;
  }
}
