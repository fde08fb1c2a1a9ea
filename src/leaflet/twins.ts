/** Two trees of one sheet, in two languages, side by side: which node says the same in the other, and where their shapes differ. */
import { type Inline, textOf } from './inline.ts';
import type { Block, Cell, Field, Leaflet, ListItem } from './node.ts';
import { childrenOf } from './walk.ts';

/** What has a twin: all that is set by itself. */
type Part = Block | ListItem | Field | Cell;

/** From each node of one tree to its twin in the other. */
export type Twins = ReadonlyMap<object, object>;

/** Where two trees part: the heading before it, and what stands there in each of them. */
export type Unlike = Readonly<{ under: string; one: string; other: string }>;

export type Pairing = Readonly<{ twins: Twins; unlike: readonly Unlike[] }>;

/** The trees of one template in one edition have one shape, whatever the language; what has another shape is not followed further. */
export function pairUp(one: Pick<Leaflet, 'children'>, other: Pick<Leaflet, 'children'>): Pairing {
  const twins = new Map<object, object>();
  const unlike: Unlike[] = [];
  let under = '';
  const pair = (left: readonly Part[], right: readonly Part[], around: string) => {
    if (left.length !== right.length) {
      unlike.push({ under, one: counted(left, around), other: counted(right, around) });
      return;
    }
    for (const [index, part] of left.entries()) {
      const twin = right[index];
      if (twin) pairParts(part, twin);
    }
  };
  const pairParts = (part: Part, twin: Part) => {
    if (kindOf(part) !== kindOf(twin)) {
      unlike.push({ under, one: `a ${kindOf(part)}`, other: `a ${kindOf(twin)}` });
      return;
    }
    if (!isCell(part) && part.type === 'heading') under = textOf(part.children);
    twins.set(part, twin);
    pair(partsOf(part), partsOf(twin), kindOf(part));
  };
  pair(one.children, other.children, 'sheet');
  return { twins, unlike };
}

/** @throws Error when a node has no twin: the trees were not found alike before */
export function twinOf<Node extends object>(twins: Twins, node: Node): Node {
  const twin = twins.get(node);
  if (!twin) throw new Error('a node has no twin');
  return twin as Node; // of the same kind, since pairUp made the pair
}

const counted = (parts: readonly Part[], around: string): string =>
  `a ${around} of ${parts.length}${parts.length > 0 && around === 'sheet' ? ' blocks' : ''}`;

const isCell = (part: Part): part is Cell => Array.isArray(part);

/** What twins have in common, beside the number of their parts. */
function kindOf(part: Part): string {
  if (isCell(part)) return (part as readonly Inline[]).length === 0 ? 'empty cell' : 'cell';
  switch (part.type) {
    case 'heading':
      return `heading of level ${part.level}`;
    case 'steps':
      return `list of steps from ${part.start}`;
    case 'figure':
      return `figure ${part.name}`;
    case 'box':
      return `${part.kind} box`;
    case 'section':
      return `section ${part.id}`;
    case 'panel':
      return `panel ${part.side}`;
    case 'furniture':
      return part.place;
    case 'table':
      return `table of ${part.head.length} columns`;
    default:
      return part.type;
  }
}

function partsOf(part: Part): readonly Part[] {
  if (isCell(part)) return [];
  switch (part.type) {
    case 'item':
      return part.figure ? [part.figure] : [];
    case 'blank':
    case 'filled':
      return [];
    case 'list':
    case 'steps':
      return part.items;
    case 'table':
      return [part.head, ...part.rows].flat();
    case 'writeIn':
      return part.fields;
    case 'furniture':
      return part.place === 'band' ? [] : part.children; // a band is in both languages already
    case 'pharmacy':
      return [part.heading, ...part.fields];
    default:
      return childrenOf(part);
  }
}
