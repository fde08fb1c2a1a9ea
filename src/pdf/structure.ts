/** The members of pdfkit's tagged documents that the tag stage needs: structure elements, marked content, bookmarks. */

export type Element = Readonly<{
  dictionary: { data: Record<string, unknown> };
  add: (child: Element | MarkedContent) => unknown;
}>;

/** A marked-content sequence of a page. */
export type MarkedContent = Readonly<{ refs: unknown }>;

export type TaggedDocument = Readonly<{
  page: Readonly<{ height: number }>;
  struct: (type: string, options: Readonly<{ alt?: string; lang?: string; actual?: string; scope?: string }>) => Element;
  addStructure: (element: Element) => unknown;
  markContent: (tag: string, options: Readonly<{ type: string }>) => unknown;
  markStructureContent: (tag: string) => MarkedContent;
  endMarkedContent: () => unknown;
  outline: Readonly<{ addItem: (title: string) => unknown }>;
}>;

/** Members through which React-PDF paints a run of text, in this order: the annotation of a link, the font, the glyphs. */
export type TextPainter = {
  link: (...area: readonly [x: number, y: number, width: number, height: number, url: string, options?: object]) => unknown;
  font: (font: unknown, size: number) => unknown;
};
