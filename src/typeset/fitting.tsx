/** How a look gives way to long wording: room for the furniture as it is measured, and type that grows smaller by small steps. */
import { View } from '@react-pdf/renderer';
import type { Block, Furniture } from '../leaflet/node.ts';
import { FurnitureText } from './block/FurnitureBlock.tsx';
import type { Look } from './look.ts';
import { mm, points } from './points.ts';
import { BAND_FRAME, lineOf, type Setting } from './setting.ts';
import type { Size } from './sheet/paper.ts';
import { type CardLook, type TextStyleName, theme } from './theme.ts';
import type { HeightsOf } from './typesetColumns.tsx';

/** The setting with as many lines for band, header and footer as their text takes, and never fewer than the look has. */
export async function withFurniture(
  nodes: readonly Block[],
  setting: Setting,
  { width }: Size,
  heightsOf: HeightsOf,
): Promise<Setting> {
  const { page } = setting.look;
  const furniture = nodes.filter((node): node is Furniture => node.type === 'furniture');
  const texts = furniture.map((node, index) => (
    <View key={index} style={{ paddingHorizontal: node.place === 'band' ? BAND_FRAME : 0 }}>
      <FurnitureText node={node} setting={setting} />
    </View>
  ));
  const heights = await heightsOf(texts, width - page.margin.left - page.margin.right);
  const lines = (place: Furniture['place'], least: number) => {
    const height = heights[furniture.findIndex((node) => node.place === place)] ?? 0;
    return Math.max(least, Math.ceil(height / lineOf('furniture', setting) - ROUNDING));
  };
  const { bandLines, headerLines, footerLines } = page;
  const measured = {
    bandLines: lines('band', bandLines),
    headerLines: lines('header', headerLines),
    footerLines: lines('footer', footerLines),
  };
  return { ...setting, look: { ...setting.look, page: { ...page, ...measured } } };
}

/** Of a line. */
const ROUNDING = 0.05;

/** How often a look may give way. */
export const STEPS = 6;
const STEP = 0.94;
/** Lines come together much more slowly than type grows smaller, and never so far that letters of two of them meet. */
const LEADING_STEP = 0.985;

export type Least = Readonly<{ size: number; leading: number }>;

/** Body text is 10 points at least (21 CFR 208.20), and what is larger by design stays larger than that. */
const ON_PAGES: Least = { size: 10, leading: 1.18 };

/** On cards type is never smaller than 8 points, and 8 points stand on lines of 9. */
export const ON_CARDS: Least = { size: theme.type.card.size, leading: 9 / 8 };

/** A row that a hand fills in, and a line that it writes on, are never lower than this. */
const LEAST_ROW = mm(8.5);
const LEAST_LINE = mm(7);
/** On a card there is no room for more. */
const LEAST_CARD_LINE = mm(4);

/** The look with smaller type, figures and distances by some steps; furniture keeps its size. */
export function tightened(look: Look, steps: number, styles: readonly TextStyleName[] = PAGE_STYLES, least = ON_PAGES): Look {
  if (steps === 0) return look;
  const scale = STEP ** steps;
  const type = { ...look.type };
  for (const name of styles) {
    const { size, leading } = look.type[name];
    type[name] = {
      size: Math.min(size, Math.max(least.size, size * scale)),
      leading: Math.min(leading, Math.max(least.leading, leading * LEADING_STEP ** steps)),
    };
  }
  const { step, block, item, inRow } = look.figure;
  const smaller = (length: number) => points(length * scale);
  return {
    ...look,
    type,
    space: (units) => points(look.space(units) * scale),
    air: look.air * scale,
    form: { ...look.form, row: points(Math.min(look.form.row, Math.max(LEAST_ROW, smaller(look.form.row)))) },
    writeIn: {
      ...look.writeIn,
      height: points(Math.min(look.writeIn.height, Math.max(LEAST_LINE, smaller(look.writeIn.height)))),
    },
    figure: { step: smaller(step), block: smaller(block), item: smaller(item), inRow: smaller(inRow) },
  };
}

/** A card's lines to write on, lower by some steps. */
export function tightenedCard(card: CardLook, steps: number): CardLook {
  const { widths, height } = card.writeIn;
  return { ...card, writeIn: { widths, height: Math.max(LEAST_CARD_LINE, height * STEP ** steps) } };
}

/** What is read on a page; furniture is no part of it. */
export const PAGE_STYLES = [
  'title',
  'sheetTitle',
  'tagline',
  'emergency',
  'section',
  'heading',
  'body',
  'form',
  'posterTitle',
  'posterHeading',
] as const satisfies readonly TextStyleName[];
