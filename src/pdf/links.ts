/** Links inside a tagged text. React-PDF tells of a link before it draws its glyphs, so the painter's own functions put the marks round them. */
import type { Element, TaggedDocument, TextPainter } from './structure.ts';

type Area = readonly [x: number, y: number, width: number, height: number, url: string];

export type Links = Readonly<{
  /** A text begins, with the first of its glyphs. */
  open: (text: Element, type: string) => void;
  /** The text ends, with its marked content. */
  close: () => void;
}>;

/**
 * Takes over how a document draws links: each becomes a Link element (ISO 32000-2 14.8.4.7.2) with its text and its annotation, also
 * when it runs over lines. A link in an artifact gets no annotation, since PDF/UA wants every annotation in the structure (7.18.1).
 */
export function markLinks(document: TaggedDocument & TextPainter): Links {
  const draw = { link: document.link.bind(document), font: document.font.bind(document) };
  let text: Readonly<{ element: Element; type: string }> | undefined;
  /** What the glyphs that are drawn now belong to: a link, or the text itself, which leads nowhere. */
  let now: Readonly<{ element: Element; url?: string | undefined }> | undefined;
  let told: Area | undefined;

  const turnTo = (url: string | undefined, { element, type }: NonNullable<typeof text>) => {
    if (now && url === now.url) return now;
    if (now) document.endMarkedContent();
    const turned = url === undefined ? { element } : { element: document.struct('Link', {}), url };
    if (url !== undefined) element.add(turned.element);
    turned.element.add(document.markStructureContent(url === undefined ? type : 'Link'));
    return turned;
  };
  document.link = (...[x, y, width, height, url]) => {
    told = [x, y, width, height, url];
    return document;
  };
  document.font = (font, size) => {
    if (text) now = turnTo(told?.[4], text);
    // ISO 14289-1 7.18.5: a link's annotation says in words where it leads.
    if (text && told)
      draw.link(...told, { structParent: now?.element, Contents: new String(told[4].replace(/^\w+:(?:\/\/)?/, '')) });
    told = undefined;
    return draw.font(font, size);
  };
  return {
    open: (element, type) => {
      text = { element, type };
    },
    close: () => {
      if (now) document.endMarkedContent();
      text = undefined;
      now = undefined;
    },
  };
}
