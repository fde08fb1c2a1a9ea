/** Ways through the leaflet tree: its lines of text in reading order, and the tree as indented text. */
import { type Inline, textOf } from './inline.ts';
import type { Block, Field } from './node.ts';

/** The blocks that stand directly inside a block. */
export function childrenOf(block: Block): readonly Block[] {
  switch (block.type) {
    case 'section':
      return [block.heading, ...block.children];
    case 'pharmacy':
      return [block.heading];
    case 'illustrated':
      return [block.figure, ...block.children];
    case 'box':
    case 'masthead':
    case 'part':
    case 'panel':
    case 'furniture':
      return block.children;
    case 'heading':
    case 'paragraph':
    case 'list':
    case 'steps':
    case 'figure':
    case 'table':
    case 'writeIn':
      return [];
    default:
      return block satisfies never;
  }
}

/** Every run of inline text that is printed, in reading order, the label of a blank or the text that fills it among them. */
export function inlinesOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block.children];
    case 'list':
    case 'steps':
      return block.items.map((item) => item.children);
    case 'figure':
      return []; // its description is heard, not seen
    case 'table':
      return [block.head, ...block.rows].flat().filter((cell) => cell.length > 0);
    case 'writeIn':
      return fieldTexts(block.fields);
    case 'pharmacy':
      return [block.heading.children, ...fieldTexts(block.fields)];
    case 'section':
    case 'illustrated':
    case 'box':
    case 'masthead':
    case 'part':
    case 'panel':
    case 'furniture':
      return childrenOf(block).flatMap(inlinesOf);
    default:
      return block satisfies never;
  }
}

const fieldTexts = (fields: readonly Field[]): (readonly Inline[])[] =>
  fields.map((field) => (field.type === 'blank' ? field.label : [{ type: 'text', value: field.value }]));

/** The lines of text of blocks, in reading order. */
export function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap(inlinesOf).map(textOf);
}

/** All blocks of a tree, parents first. */
export function* blocksOf(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    yield* blocksOf(childrenOf(block));
  }
}
