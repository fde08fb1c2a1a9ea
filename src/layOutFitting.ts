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

/** Where no step helps enough: in type as large as the fewest pages have room for, if they are only aimed at, and as small as it may be, if they are fixed. */
export async function layOutFitting(layout: Layout, { leaflet, source, print, figures }: Given): Promise<LaidOutDocument> {
  const { pages, aim, steps = 0 } = layout;
  const at = async (step: number) => layOut(await layout.typeset(leaflet, print, figures, heightsOf, source, step));
  const pagesOf = (laidOut: LaidOutDocument) => laidOut.children?.length ?? 0;
  const fits = (laidOut: LaidOutDocument) =>
    pagesOf(laidOut) <= (pages ?? aim ?? Number.POSITIVE_INFINITY) && overflow(laidOut, { file: '' }).length === 0;
  let laidOut = await at(0);
  let fewest = { pages: pagesOf(laidOut), step: 0 };
  for (let step = 1; step <= steps && !fits(laidOut); step++) {
    laidOut = await at(step);
    if (pagesOf(laidOut) < fewest.pages) fewest = { pages: pagesOf(laidOut), step };
  }
  return fits(laidOut) || aim === undefined ? laidOut : at(fewest.step);
}
