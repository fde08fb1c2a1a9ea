/** What every assembler needs: where a node stood, what its source was, and where to put complaints. */
import { error, type Place, type Report } from '../diagnostic.ts';
import type { Nodes } from './markdown.ts';

export type Context = Readonly<{
  placeOf: (node: Nodes) => Place;
  /** The Markdown that a node was read from, escapes and all. */
  sourceOf: (node: Nodes) => string;
  report: Report;
  /** Complains about a node that may not stand where it stands. */
  refuse: (node: Nodes, message: string, hint: string) => void;
}>;

export function createContext(markdown: string, file: string, report: Report): Context {
  const placeOf = (node: Nodes): Place => ({ file, line: node.position?.start.line });
  return {
    placeOf,
    sourceOf: ({ position }) => markdown.slice(position?.start.offset, position?.end.offset),
    report,
    refuse: (node, message, hint) => report(error('markdown-node', placeOf(node), message, hint)),
  };
}
