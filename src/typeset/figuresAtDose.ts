/** The figure of the syringe's marks for one dose: of the groups that show each mark, the asked one alone, or none. */
import type { Figures } from './setting.ts';

/** The figure with a group for each mark: the stopper, the liquid and the arrow there. */
const MARKED = 'dose';
const GROUP = /[ \t]*<g class="dose-(\d+)">([\s\S]*?)<\/g>\n?/g;

/**
 * A mark that is not the patient's own could be taken for it: without a dose, none is shown.
 * @param dose in milligrams
 * @throws Error when the figure does not show it
 */
export function figuresAtDose(figures: Figures, dose?: number): Figures {
  const svg = figures.get(MARKED);
  if (svg !== undefined && dose !== undefined && !svg.includes(`class="dose-${dose}"`))
    throw new Error(`templates/figures/${MARKED}.svg has no group for ${dose} mg`);
  return svg === undefined ? figures : new Map([...figures, [MARKED, atDose(svg, dose)]]);
}

/** The groups of a dose hold shapes alone, no group of their own. */
export const atDose = (svg: string, dose?: number): string =>
  svg.replace(GROUP, (_, mark: string, shapes: string) => (Number(mark) === dose ? `    <g>${shapes}</g>\n` : ''));
