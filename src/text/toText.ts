/**
 * The leaflet as plain text, for Braille displays, message gateways and whoever reads without a layout. Lines of at most 72 columns;
 * words and a few plain marks, nothing drawn.
 */
import type { Block, Leaflet } from '../leaflet/node.ts';
import { type Piece, pieces } from './plain/pieces.ts';

/** @returns UTF-8 text in NFC, with line feeds, and one at its end */
export function toText({ children, language, direction }: Leaflet): string {
  const setting = { language, direction };
  const isFurniture = ({ type }: Block) => type === 'furniture';
  const isBand = (block: Block) => block.type === 'furniture' && block.place === 'band';
  // what stands on every page is read once, after all else; but the band first
  const others = children.filter((block) => isFurniture(block) && !isBand(block));
  const all = [children.filter(isBand), children.filter((block) => !isFurniture(block)), others].flatMap((blocks) =>
    pieces(blocks, setting),
  );
  const lines = all.flatMap((piece, index) => [...(stands(piece, all[index - 1]) ? [''] : []), ...piece.lines]);
  return `${lines.join('\n')}\n`;
}

/** Whether a piece stands apart: not right under its heading, and no list under the words that lead to it. */
function stands({ kind, opens }: Piece, before: Piece | undefined): boolean {
  if (!before) return false;
  if (opens || kind === 'heading') return true;
  return before.kind !== 'heading' && !(kind === 'list' && before.kind === 'text');
}
