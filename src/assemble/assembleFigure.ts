/** A figure, written `:figure[what it shows]{name="pinch"}`: alone in a paragraph, or at the end of an item. */
import type { Figure } from '../leaflet/node.ts';
import { assembleInline } from './assembleInline.ts';
import type { Context } from './context.ts';
import type { PhrasingContent } from './markdown.ts';

/** @returns the figure that a line ends with, if it does, and the line without it */
export function figureAtEnd(
  nodes: readonly PhrasingContent[],
  context: Context,
): { figure?: Figure; rest: readonly PhrasingContent[] } {
  const last = nodes.at(-1);
  const name = last?.type === 'textDirective' && last.name === 'figure' ? last.attributes?.['name'] : undefined;
  if (last?.type !== 'textDirective' || !name) return { rest: nodes };
  return {
    figure: { type: 'figure', name, description: assembleInline(last.children, context) },
    rest: trimmed(nodes.slice(0, -1)),
  };
}

/** Without the space that parted the words from the figure. */
function trimmed(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const last = nodes.at(-1);
  if (last?.type !== 'text') return nodes;
  const value = last.value.trimEnd();
  return value === '' ? nodes.slice(0, -1) : [...nodes.slice(0, -1), { ...last, value }];
}
