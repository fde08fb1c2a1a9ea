/** The leaflet tree as a page of HTML in one file: semantic, without scripts, and with nothing from outside. */
import type { Leaflet } from '../leaflet/node.ts';
import { blocksHtml } from './html/block.ts';
import { element } from './html/element.ts';
import { furnitureHtml } from './html/furniture.ts';
import { headHtml } from './html/head.ts';
import type { HtmlPage } from './html/page.ts';

export type { HtmlPage } from './html/page.ts';

/** The running header and footer of the printed page stand once, around everything else. */
export function toHtml(leaflet: Leaflet, page: HtmlPage): string {
  const furniture = leaflet.children.filter((block) => block.type === 'furniture');
  const content = leaflet.children.filter((block) => block.type !== 'furniture');
  const main = blocksHtml(content, { figures: page.figures, place: '', inCard: false });
  const body = [
    furnitureHtml('band', furniture),
    furnitureHtml('header', furniture),
    element('main', {}, '\n', main, '\n'),
    furnitureHtml('footer', furniture),
  ];
  const html = [
    element('head', {}, '\n', headHtml(leaflet, page), '\n'),
    element('body', { class: leaflet.document }, '\n', ...body.filter(Boolean).flatMap((part) => [part, '\n'])),
  ];
  return `<!doctype html>\n${element('html', { lang: leaflet.language, dir: leaflet.direction }, '\n', html.join('\n'), '\n')}\n`;
}
