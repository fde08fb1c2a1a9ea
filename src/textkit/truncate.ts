/** A text of more lines than it may have: its last line is cut so that an ellipsis shows what is missing. */
import { languageOf } from './features.ts';
import type { Span } from './fillLines.ts';
import { type Paragraph, paragraphOf } from './paragraph.ts';
import { graphemes } from './segments.ts';
import type { Run } from './types.ts';

const ELLIPSIS = '…';

export type Cut = Readonly<{ paragraph: Paragraph; runs: readonly Run[]; span: Span }>;

/**
 * The paragraph cut so that its line from `start` holds as many letters as fit, and an ellipsis.
 * @param room of that line, in points
 */
export function truncate(paragraph: Paragraph, runs: readonly Run[], start: number, room: number): Cut {
  const { text, reach } = paragraph;
  const language = languageOf(runs[0]?.attributes ?? { font: [] });
  const ends = graphemes(text.slice(start), language).map(({ end }) => start + end);
  let end = ends.filter((at) => (reach[at] ?? 0) - (reach[start] ?? 0) <= room).length;
  let cut = cutAt(text, runs, start, ends[end - 1] ?? start);
  while (end > 0 && widthFrom(cut, start) > room) cut = cutAt(text, runs, start, ends[--end - 1] ?? start);
  return cut;
}

const widthFrom = ({ paragraph: { reach, text } }: Cut, start: number): number => (reach[text.length] ?? 0) - (reach[start] ?? 0);

/** The text up to an index, and an ellipsis in the look of what stands before it. */
function cutAt(text: string, runs: readonly Run[], start: number, end: number): Cut {
  const kept = text.slice(0, start) + text.slice(start, end).trimEnd();
  const inside = runs.filter((run) => run.start < Math.max(kept.length, 1));
  const shown = kept + ELLIPSIS;
  const cutRuns = inside.map((run, index) => ({
    ...run,
    end: index === inside.length - 1 ? shown.length : Math.min(run.end, kept.length),
  }));
  const paragraph = paragraphOf(shown, cutRuns, undefined);
  return { paragraph, runs: cutRuns, span: { start, end: shown.length, hyphen: false } };
}
