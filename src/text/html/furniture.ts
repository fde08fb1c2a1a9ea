/** What the printed page repeats at its head and foot, once at the head and foot of the whole. */
import { directionOf } from '../../data/language.ts';
import type { Furniture } from '../../leaflet/node.ts';
import { element, holder } from './element.ts';
import { inlineHtml, tellsPageNumber } from './inline.ts';

/**
 * Without the paragraphs that tell the page's number: HTML has no pages.
 * @param inCard on a card a band is part of a panel; elsewhere it stands beside all landmarks, so it is one
 */
export function furnitureHtml(place: Furniture['place'], furniture: readonly Furniture[], inCard = false): string {
  const paragraphs = furniture
    .filter((block) => block.place === place)
    .flatMap(({ children }) => children)
    .filter(({ children }) => !tellsPageNumber(children))
    .map(({ children, language }) =>
      element('p', language ? { lang: language, dir: directionOf(language) } : {}, inlineHtml(children)),
    );
  if (paragraphs.length === 0) return '';
  return place === 'band'
    ? holder(inCard ? 'div' : 'aside', { class: 'band' }, ...paragraphs)
    : holder(place, { class: 'furniture' }, ...paragraphs);
}
