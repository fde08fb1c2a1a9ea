/**
 * The tag stage: the laid-out tree with marks around what is read. An artifact mark stays open on each page; a tagged text closes it,
 * opens its own content, and opens the artifact again after it. So everything is tagged or artifact, by construction.
 */
import type { Artifact, Tag } from '../typeset/tag.ts';
import type { LaidOutDocument, LaidOutNode } from './layOut.ts';
import { markLinks } from './links.ts';
import type { Element, TaggedDocument, TextPainter } from './structure.ts';

/** What stands around a node: its nearest tag and element, its page, and the page's corner it is measured from. */
type Around = Readonly<{ tag: Tag; element: Element; page: LaidOutNode; left: number; top: number }>;

const HOLD_TEXT: readonly string[] = ['H1', 'H2', 'H3', 'P', 'Lbl', 'LBody', 'TH', 'TD', 'Span'];

/**
 * @returns the same pages, whose painting into the document marks their content and builds its structure tree
 * @throws Error when a text has no tag: a mistake of ours
 */
export function tag(layout: LaidOutDocument, document: TaggedDocument & TextPainter): LaidOutDocument {
  const links = markLinks(document);
  const root = document.struct('Document', {});
  document.addStructure(root);
  const elements = new Map<Tag, Readonly<{ element: Element; page: LaidOutNode }>>();
  const last: Element[] = [];
  const bookmarked = new Set<Tag>();

  const elementOf = (node: Tag, around: Around): Element => {
    const found = elements.get(node);
    if (found) return found.element;
    const { page } = around;
    const parent = node.within ? elementOf(node.within, around) : around.element;
    const element = document.struct(node.type, {
      ...(node.alt === undefined ? {} : { alt: node.alt }),
      ...(node.language === undefined ? {} : { lang: node.language }),
      ...(node.actual === undefined ? {} : { actual: node.actual }),
      ...(node.scope === undefined ? {} : { scope: node.scope }),
    });
    if (node.numbering) element.dictionary.data['A'] = { O: 'List', ListNumbering: node.numbering };
    elements.set(node, { element, page });
    if (node.last) last.push(element);
    else parent.add(element);
    return element;
  };

  /** Marks round what a node paints; those of a text open with its first glyph, because it may begin with a link. */
  const marked = (node: LaidOutNode, { tag, element }: Around): LaidOutNode[] => [
    marker(() => {
      if (tag.bookmark !== undefined && !bookmarked.has(tag)) document.outline.addItem(tag.bookmark);
      bookmarked.add(tag);
      document.endMarkedContent();
      if (node.lines) links.open(element, tag.type);
      else element.add(document.markStructureContent(tag.type));
    }),
    node,
    marker(() => {
      if (node.lines) links.close();
      else document.endMarkedContent();
      document.markContent('Artifact', { type: 'Layout' });
    }),
  ];

  const visit = (node: LaidOutNode, around: Around): LaidOutNode[] => {
    const own = node.props?.['tag'] as Tag | Artifact | undefined;
    if (own?.type === 'Artifact') return asArtifact(node, own, document);
    const before = own && elements.get(own);
    if (own?.last && before && before.page !== around.page) return asArtifact(node, PAGINATION, document);
    const place = { left: around.left + (node.box?.left ?? 0), top: around.top + (node.box?.top ?? 0) };
    const here = own ? { ...around, ...place, tag: own, element: elementOf(own, around) } : { ...around, ...place };
    if (node.lines) {
      if (!HOLD_TEXT.includes(here.tag.type))
        throw new Error(`"${node.lines[0]?.string}" stands in a ${here.tag.type}, not in a text`);
      return marked(node, here);
    }
    if (own?.type === 'Figure') {
      here.element.dictionary.data['A'] = { O: 'Layout', Placement: 'Block', BBox: boundingBox(node, place, around.page) };
      return marked(node, here);
    }
    if (!node.children || node.type === 'SVG') return [node];
    return [{ ...node, children: node.children.flatMap((child) => visit(child, here)) }];
  };

  const pages = (layout.children ?? []).map((page) => {
    const around = { tag: { type: 'Sect' }, element: root, page, left: 0, top: 0 } as const;
    return { ...page, children: (page.children ?? []).flatMap((child) => visit(child, around)) };
  });
  for (const element of last) root.add(element);
  return { ...layout, children: pages };
}

const PAGINATION: Artifact = { type: 'Artifact', subtype: 'Pagination' };

/** Page furniture says so (ISO 32000-2 14.8.2.2.2); the rest of the artifacts is layout, as the page's open mark says. */
function asArtifact(node: LaidOutNode, { subtype }: Artifact, document: TaggedDocument): LaidOutNode[] {
  if (subtype === 'Layout') return [node];
  const open = (type: string) => {
    document.endMarkedContent();
    document.markContent('Artifact', { type });
  };
  return [marker(() => open('Pagination')), node, marker(() => open('Layout'))];
}

/** A node that draws nothing: React-PDF's painter calls it between two others. */
const marker = (paint: () => void): LaidOutNode => ({
  type: 'CANVAS',
  props: { paint },
  box: { top: 0, left: 0, width: 1, height: 1 },
  ...{ style: {} },
});

/** In points from the page's lower left corner (ISO 32000-2 14.8.5.4.3). */
function boundingBox({ box }: LaidOutNode, { left, top }: { left: number; top: number }, page: LaidOutNode): number[] {
  const height = page.box?.height ?? 0;
  return [left, height - top - (box?.height ?? 0), left + (box?.width ?? 0), height - top];
}
