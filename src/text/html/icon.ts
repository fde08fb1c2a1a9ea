/** A figure as an icon in the page. Icons stand beside words that say the same, so they are decoration. */
import type { Figures } from './page.ts';

/** Shapes, and attributes that neither load nor run nor style anything: what may stand in the page as it is. */
const TAG = /<\/?(?:svg|g|path|circle|ellipse|rect|line|polyline|polygon)(?:\s+(?!on|style|href|id)[\w-]+="[^"<>&]*")*\s*\/?>/gi;

/** @throws Error when there is no figure of that name, or it holds more than shapes */
export function iconHtml(name: string, figures: Figures): string {
  const svg = figures.get(name);
  if (svg === undefined) throw new Error(`there is no figure templates/figures/${name}.svg`);
  const rest = svg.replaceAll(TAG, '').trim();
  if (rest) throw new Error(`templates/figures/${name}.svg holds more than shapes: ${rest}`);
  return svg.trim().replace(/^<svg\b/, '<svg class="icon" aria-hidden="true" focusable="false"');
}
