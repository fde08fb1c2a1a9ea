/** A figure in the page: its shapes inline, with its description, or as decoration beside words that say the same. */
import { textOf } from '../../leaflet/inline.ts';
import type { Figure } from '../../leaflet/node.ts';
import { escapeHtml } from './escape.ts';
import type { Figures } from './page.ts';

/** Shapes, and attributes that neither load nor run nor style anything: what may stand in the page as it is. */
const TAG = /<\/?(?:svg|g|path|circle|ellipse|rect|line|polyline|polygon)(?:\s+(?!on|style|href|id)[\w-]+="[^"<>&]*")*\s*\/?>/gi;

/** @throws Error when there is no figure of that name, or it holds more than shapes */
export const iconHtml = (name: string, figures: Figures): string =>
  drawing(name, figures, 'class="icon" aria-hidden="true" focusable="false"');

/** @throws Error when there is no figure of that name, or it holds more than shapes */
export function figureHtml({ name, description }: Figure, figures: Figures): string {
  const label = escapeHtml(textOf(description).replace(/\p{Bidi_Control}/gu, ''));
  return drawing(name, figures, `class="figure" role="img" aria-label="${label}" focusable="false"`);
}

function drawing(name: string, figures: Figures, attributes: string): string {
  const svg = figures.get(name);
  if (svg === undefined) throw new Error(`there is no figure templates/figures/${name}.svg`);
  const rest = svg.replaceAll(TAG, '').trim();
  if (rest) throw new Error(`templates/figures/${name}.svg holds more than shapes: ${rest}`);
  return svg.trim().replace(/^<svg\b/, () => `<svg ${attributes}`);
}
