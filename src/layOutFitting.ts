/** A sheet laid out as large as it fits: its look gives way to long wording by small steps. */
import { overflow } from './check/overflow.ts';
import type { Layout, Print } from './documents.ts';
import type { Leaflet } from './leaflet/node.ts';
import { heightsOf, type LaidOutDocument, layOut } from './pdf/layOut.ts';
import type { Figures } from './typeset/setting.ts';

export type Given = Readonly<{
  leaflet: Leaflet;
  /** The same sheet in the source language, for a bilingual layout. */
  source?: Leaflet | undefined;
  print: Print;
  figures: Figures;
}>;

/**
 * In the largest type that fits. Where none does: as small as it may be, if its pages are fixed; if they are only aimed at, with the least
 * that overflows, on the fewest pages, and in the largest type that these hold.
 */
export async function layOutFitting(layout: Layout, { leaflet, source, print, figures }: Given): Promise<LaidOutDocument> {
  const { pages: fixed, aim, steps = 0 } = layout;
  const most = fixed ?? aim ?? Number.POSITIVE_INFINITY;
  const at = async (step: number) => layOut(await layout.typeset(leaflet, print, figures, heightsOf, source, step));
  const tried: Readonly<{ step: number; pages: number; overflowing: number }>[] = [];
  for (let step = 0; step <= steps; step++) {
    const laidOut = await at(step);
    const pages = laidOut.children?.length ?? 0;
    const overflowing = overflow(laidOut, { file: '' }).length;
    if (pages <= most && overflowing === 0) return laidOut;
    tried.push({ step, pages, overflowing });
  }
  const [best] = tried.toSorted((one, other) => one.overflowing - other.overflowing || one.pages - other.pages);
  return at(aim === undefined ? steps : (best?.step ?? 0));
}
