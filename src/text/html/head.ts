/** The head of the page: its title, its style, and the policy that lets nothing in from outside. */
import { createHash } from 'node:crypto';
import type { Leaflet } from '../../leaflet/node.ts';
import { element } from './element.ts';
import { escapeHtml } from './escape.ts';
import type { HtmlPage } from './page.ts';
import { styleOf } from './style.ts';

export function headHtml(leaflet: Leaflet, page: HtmlPage): string {
  const style = styleOf(leaflet, page);
  return [
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policyFor(style) }),
    element('title', {}, escapeHtml(leaflet.title)),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    page.description === undefined ? '' : element('meta', { name: 'description', content: page.description }),
    element('style', {}, style),
  ]
    .filter(Boolean)
    .join('\n');
}

/** The page's own style by its hash, and images that it holds itself (Content Security Policy Level 3). */
function policyFor(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return ["default-src 'none'", `style-src 'sha256-${hash}'`, 'img-src data:', "base-uri 'none'", "form-action 'none'"].join(
    '; ',
  );
}
