/** The topics of a section: a heading with what follows it; a box is a topic of its own. */
import type { Block, Heading } from './node.ts';

export type Topic = Readonly<{ heading?: Heading | undefined; blocks: readonly Block[] }>;

/** @param blocks of a section, without its own heading */
export function topicsOf(blocks: readonly Block[]): Topic[] {
  const topics: { heading?: Heading; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const open = topics.at(-1);
    if (block.type === 'heading') topics.push({ heading: block, blocks: [] });
    else if (block.type === 'box' || !open || open.blocks[0]?.type === 'box') topics.push({ blocks: [block] });
    else open.blocks.push(block);
  }
  return topics;
}
