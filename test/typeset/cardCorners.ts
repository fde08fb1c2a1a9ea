/** Where the cards of a printed sheet lie, measured in the PDF: by a text of each card, against its place on the single card. */
import { PANEL_SIDES, type PanelSide } from '../../src/leaflet/node.ts';
import { toMillimetres } from '../../src/typeset/points.ts';
import { openPdf, type TextRun } from '../pdf/openPdf.ts';

const FIRST_WORDS: Readonly<Record<PanelSide, string>> = { front: 'I use anakinra', back: 'For emergency staff' };
/** Millimetres around the single card. */
const BLEED = 3;

/** Millimetres from the top left corner of the page. */
export type Corner = Readonly<{ left: number; top: number; turned: boolean }>;
export type Corners = Readonly<Record<PanelSide, readonly Corner[]>>;
type Size = Readonly<{ width: number; height: number }>;

/** @param card millimetres */
export async function cardCorners(sheet: Uint8Array, single: Uint8Array, card: Size): Promise<Corners> {
  const [runs, own] = [(await openPdf(sheet)).runs, (await openPdf(single)).runs];
  const cornersOf = (side: PanelSide) => {
    const [first] = titles(own, side);
    if (!first) throw new Error(`the single card has no ${side}`);
    const inset = { x: toMillimetres(first.x) - BLEED, y: toMillimetres(first.y) - BLEED };
    return titles(runs, side).map(({ x, y, turned }) => ({
      left: turned ? toMillimetres(x) + inset.x - card.width : toMillimetres(x) - inset.x,
      top: turned ? toMillimetres(y) + inset.y - card.height : toMillimetres(y) - inset.y,
      turned,
    }));
  };
  return { front: cornersOf('front'), back: cornersOf('back') };
}

const titles = (runs: readonly TextRun[], side: PanelSide): readonly TextRun[] =>
  runs.filter(({ page, text }) => page === PANEL_SIDES.indexOf(side) + 1 && text.startsWith(FIRST_WORDS[side]));
