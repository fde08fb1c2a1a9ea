/** Markdown with directives to the leaflet tree: a whitelist of nodes and of what may stand inside what. */
import type { Edition } from '../data/edition.ts';
import { directionOf, type LanguageTag } from '../data/language.ts';
import type { Profile } from '../data/profile.ts';
import type { Report } from '../diagnostic.ts';
import { textOf } from '../leaflet/inline.ts';
import type { Block, Heading, Leaflet } from '../leaflet/node.ts';
import { blocksOf } from '../leaflet/walk.ts';
import { assembleDirective } from './assembleDirective.ts';
import { figureAtEnd } from './assembleFigure.ts';
import { assembleInline } from './assembleInline.ts';
import { type Context, createContext } from './context.ts';
import { type MarkdownList, parseMarkdown, type RootContent } from './markdown.ts';

export type Identity = Readonly<{ document: string; edition: Edition; language: LanguageTag; profile?: Profile | undefined }>;

/** What a block may hold; `document` is the root. */
export const MAY_HOLD = {
  document: [
    'masthead',
    'heading',
    'paragraph',
    'list',
    'steps',
    'figure',
    'illustrated',
    'table',
    'writeIn',
    'box',
    'section',
    'panel',
    'part',
    'furniture',
  ],
  masthead: ['heading', 'paragraph', 'pharmacy'],
  section: ['heading', 'paragraph', 'list', 'steps', 'figure', 'illustrated', 'table', 'box'],
  box: ['heading', 'paragraph', 'list', 'figure', 'illustrated', 'table', 'writeIn'],
  illustrated: ['figure', 'heading', 'paragraph', 'list', 'steps', 'table', 'writeIn'],
  table: ['list'],
  panel: ['heading', 'paragraph', 'list', 'writeIn', 'box', 'furniture'],
  part: ['panel'],
  furniture: ['paragraph'],
} as const satisfies Record<string, readonly Block['type'][]>;
export type Holder = keyof typeof MAY_HOLD;

/** State that runs through a document: sections and, within one, steps are numbered on. */
export type Numbering = { section: number; step: number };

/** @param file how diagnostics name the Markdown, such as "templates/leaflet.md.hbs (us, en)" */
export function assemble(markdown: string, file: string, identity: Identity, report: Report): Leaflet {
  const context = createContext(markdown, file, report);
  const children = assembleBlocks(parseMarkdown(markdown).children, 'document', {
    context,
    identity,
    numbering: { section: 0, step: 1 },
  });
  const title = [...blocksOf(children)].find((block): block is Heading => block.type === 'heading' && block.level === 1);
  const { document, edition, language } = identity;
  return {
    type: 'leaflet',
    document,
    edition,
    language,
    direction: directionOf(language),
    title: title ? textOf(title.children).replace(/\p{Bidi_Control}/gu, '') : document,
    children,
  };
}

export type Assembly = Readonly<{ context: Context; identity: Identity; numbering: Numbering }>;

export function assembleBlocks(nodes: readonly RootContent[], holder: Holder, assembly: Assembly): Block[] {
  return nodes.flatMap((node) => {
    const block = assembleBlock(node, assembly);
    const allowed: readonly Block['type'][] = MAY_HOLD[holder];
    if (block && !allowed.includes(block.type)) {
      assembly.context.refuse(
        node,
        `a ${block.type} may not stand in a ${holder}`,
        `A ${holder} may hold: ${allowed.join(', ')}.`,
      );
      return [];
    }
    return block ? [block] : [];
  });
}

function assembleBlock(node: RootContent, assembly: Assembly): Block | undefined {
  const { context } = assembly;
  switch (node.type) {
    case 'heading':
      if (node.depth > 3) context.refuse(node, `a heading of level ${node.depth}`, 'Headings have three levels: #, ## and ###.');
      return {
        type: 'heading',
        level: Math.min(node.depth, 3) as Heading['level'],
        children: assembleInline(node.children, context),
      };
    case 'paragraph': {
      const { figure, rest } = figureAtEnd(node.children, context);
      return figure && rest.length === 0 ? figure : { type: 'paragraph', children: assembleInline(node.children, context) };
    }
    case 'list':
      return assembleList(node, assembly);
    case 'containerDirective':
      return assembleDirective(node, assembly);
    default:
      context.refuse(
        node,
        `${node.type} may not stand in a leaflet`,
        'A leaflet is made of headings, paragraphs, lists and the directives named in templates/README.md.',
      );
      return undefined;
  }
}

function assembleList(list: MarkdownList, { context, numbering }: Assembly): Block {
  const items = list.children.map((item) => {
    const [paragraph, ...rest] = item.children;
    if (paragraph?.type !== 'paragraph' || rest.length > 0) {
      context.refuse(item, 'a list item that is not one paragraph', 'Give each item one line; lists do not nest.');
      return { type: 'item', children: [] } as const;
    }
    const { figure, rest: words } = figureAtEnd(paragraph.children, context);
    const children = assembleInline(words, context);
    return figure ? ({ type: 'item', children, figure } as const) : ({ type: 'item', children } as const);
  });
  if (!list.ordered) return { type: 'list', items };
  const start = numbering.step;
  numbering.step += items.length;
  return { type: 'steps', start, items };
}
