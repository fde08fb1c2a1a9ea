/** Rule: on the laid-out pages nothing is wider than its box, nothing leaves the page, and panels and footers hold what is in them. */
import { type Diagnostic, error, type Place } from '../diagnostic.ts';
import type { LaidOutDocument, LaidOutNode } from '../pdf/layOut.ts';
import { toMillimetres } from '../typeset/points.ts';
import type { Room } from '../typeset/room.ts';

/** Yoga rounds boxes to whole points. */
const TOLERANCE = 1;

type Page = Readonly<{ number: number; width: number; height: number; place: Place }>;

export function overflow(document: LaidOutDocument, place: Place): Diagnostic[] {
  const found = (document.children ?? []).flatMap((page, index) => {
    const { width = 0, height = 0 } = page.box ?? {};
    const here = { number: index + 1, width, height, place };
    return (page.children ?? []).flatMap((child) => ofNode(child, 0, 0, here));
  });
  const rooms = new Map<string, Held>();
  for (const held of (document.children ?? []).flatMap(roomsIn)) {
    if (held.height > (rooms.get(held.room.name)?.height ?? 0)) rooms.set(held.room.name, held);
  }
  return [...unique(found), ...[...rooms.values()].flatMap((held) => ofRoom(held, place))];
}

function ofNode(node: LaidOutNode, left: number, top: number, page: Page): Diagnostic[] {
  const box = node.box ?? { left: 0, top: 0, width: 0, height: 0 };
  const x = left + box.left;
  const y = top + box.top;
  return [
    ...(node.lines ? ofText(node, page) : []),
    ...(outside(x, y, box, page)
      ? [
          error(
            'page-overflow',
            page.place,
            `${describe(node)} leaves page ${page.number}`,
            'Shorten the text, or give it more room in src/typeset.',
          ),
        ]
      : []),
    ...(node.lines ? [] : (node.children ?? []).flatMap((child) => ofNode(child, x, y, page))),
  ];
}

const outside = (x: number, y: number, { width, height }: { width: number; height: number }, page: Page) =>
  x < -TOLERANCE || y < -TOLERANCE || x + width > page.width + TOLERANCE || y + height > page.height + TOLERANCE;

function ofText(node: LaidOutNode, page: Page): Diagnostic[] {
  const { width = 0, height = 0 } = node.box ?? {};
  const lines = node.lines ?? [];
  const tooWide = lines.find((line) => line.xAdvance > width + TOLERANCE);
  const tall = lines.reduce((sum, line) => sum + line.box.height, 0);
  return [
    ...(tooWide
      ? [
          error(
            'text-overflow',
            page.place,
            `"${tooWide.string.trim()}" is ${millimetres(tooWide.xAdvance - width)} wider than its box on page ${page.number}`,
            'Shorten it, or put a space where it may break.',
          ),
        ]
      : []),
    ...(tall > height + TOLERANCE
      ? [
          error(
            'text-overflow',
            page.place,
            `"${lines[0]?.string.trim()}…" is ${millimetres(tall - height)} taller than its box on page ${page.number}`,
            'Shorten it.',
          ),
        ]
      : []),
  ];
}

/** A room and the height of what stands in it, in points. Of ten cards on a sheet the tallest speaks for all. */
type Held = Readonly<{ room: Room; height: number }>;

function roomsIn(node: LaidOutNode): Held[] {
  const room = node.props?.['room'] as Room | undefined;
  const own = room ? [{ room, height: node.box?.height ?? 0 }] : [];
  return [...own, ...(node.lines ? [] : (node.children ?? []).flatMap(roomsIn))];
}

/** Ten cards on a sheet say the same. */
const unique = (found: readonly Diagnostic[]): Diagnostic[] => [
  ...new Map(found.map((diagnostic) => [diagnostic.message, diagnostic])).values(),
];

function ofRoom({ room: { name, height: room, line, mend }, height }: Held, place: Place): Diagnostic[] {
  if (height <= room + TOLERANCE) return [];
  const lines = Math.ceil((height - room) / line);
  const message = `${name} is ${millimetres(height - room)} too tall (about ${lines} line${lines > 1 ? 's' : ''})`;
  return [error('room-overflow', place, message, mend)];
}

const millimetres = (value: number) => `${toMillimetres(value).toFixed(1)} mm`;

function describe(node: LaidOutNode): string {
  const text = node.lines
    ?.map((line) => line.string)
    .join(' ')
    .trim();
  return text ? `"${text.slice(0, 60)}"` : `a ${node.type.toLowerCase()}`;
}
