/** The structure tree of a finished PDF, as pdf.js reads it page by page, and what the leaflet tree says should be in it. */
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Direction } from '../../src/data/language.ts';
import { type Inline, textOf } from '../../src/leaflet/inline.ts';
import type { Block, Field, Figure, Leaflet, ListItem } from '../../src/leaflet/node.ts';
import { childrenOf } from '../../src/leaflet/walk.ts';

type Node = Readonly<{ role?: string; type?: string; id?: string; lang?: string; alt?: string; children?: readonly Node[] }>;

/** A structure element as a line of text: its role, indented by its depth, and what it says. */
export async function readStructure(bytes: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  const pdf = await task.promise;
  const lines: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const texts = new Map<string, string>();
    let open: string[] = [];
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
      if ('str' in item) {
        const id = open.at(-1) ?? '';
        texts.set(id, (texts.get(id) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
      } else if (item.type === 'endMarkedContent') open = open.slice(0, -1);
      else open = [...open, item.id ?? ''];
    }
    const tree = (await page.getStructTree()) as Node | null;
    for (const child of tree?.children ?? []) lines.push(...outline(child, texts, 0));
  }
  await task.destroy();
  return lines;
}

/** Stands where a link meets the text around it. */
const GLUE = '\ue000';
const GLUED = /\s?\ue000\s?/g;
/** The end of a line is no space after a hyphen in a word, nor between Chinese letters and full-width marks. */
const LINE_END =
  /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef]) (?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])|(?<=[\u3001\u3002\uff01-\uff60]) |(?<=\p{L}-) (?=\p{L})/gu;

function outline({ role, lang, alt, children = [] }: Node, texts: ReadonlyMap<string, string>, depth: number): string[] {
  const said = children.flatMap(({ type, role, id = '', children: linked = [] }) => {
    if (role === 'Link') return [`${GLUE}[${linked.map((child) => texts.get(child.id ?? '') ?? '').join('')}]${GLUE}`];
    return type === 'content' ? [texts.get(id) ?? ''] : [];
  });
  if (role === 'Figure' && said.length === 0) return []; // it stands on another page
  // Where an element has ActualText, pdf.js gives it as the alternative: it is what a screen reader says.
  const here = role === 'Figure' || said.length === 0 ? '' : (alt ?? said.join(' ')); // a list's items on other pages have none here
  // What is set in pieces is parted by spaces; a link is not parted from the text around it.
  // pdf.js tells of the space before a link with the link.
  const text = here.replaceAll(GLUED, '').replaceAll('[ ', ' [').replaceAll(/\s+/g, ' ').replaceAll(LINE_END, '').trim();
  const attributes = [lang && ` lang=${lang}`, role === 'Figure' && ` alt="${alt}"`].filter(Boolean).join('');
  const line = `${'  '.repeat(depth)}${role}${attributes}${text && `: ${text}`}`;
  return [
    line,
    ...children.filter((child) => child.role && child.role !== 'Link').flatMap((child) => outline(child, texts, depth + 1)),
  ];
}

/**
 * The texts that the elements of a leaflet must have, with their roles, in reading order; without those of the page furniture. Links
 * stand in brackets, but in right-to-left text, whose elements have one text for all that is in them.
 */
export function textsOf({ children, direction }: Leaflet): string[] {
  return children.filter(({ type }) => type !== 'furniture').flatMap((block) => ofBlock(block, direction));
}

/** The texts of the footer, which is read once, without the numbers of pages. */
export function footerOf({ children, direction }: Leaflet): string[] {
  const footer = children.flatMap((block) => (block.type === 'furniture' && block.place === 'footer' ? block.children : []));
  return footer
    .filter((node) => !node.children.some(({ type }) => type.startsWith('page')))
    .map((node) => `P: ${plain(node.children, direction)}`);
}

function ofBlock(block: Block, direction: Direction): string[] {
  const say = (nodes: readonly Inline[]) => plain(nodes, direction);
  const ofField = (field: Field) => `P: ${field.type === 'blank' ? say(field.label) : field.value.replaceAll('\n', ' ')}`;
  const ofItem = ({ children, figure }: ListItem) =>
    figure ? [ofFigure(figure), `P: ${say(children)}`] : [`LBody: ${say(children)}`];
  switch (block.type) {
    case 'heading':
      return [`H${block.level}: ${say(block.children)}`];
    case 'paragraph':
      return [`P: ${say(block.children)}`];
    case 'list':
      return block.items.flatMap((item) => (item.figure ? ofItem(item) : ['Lbl: •', ...ofItem(item)])); // a figure is its own mark
    case 'steps':
      return block.items.flatMap((item, index) => [`Lbl: ${block.start + index}`, ...ofItem(item)]);
    case 'section':
      return [
        `H2: ${block.number} ${say(block.heading.children)}`,
        ...block.children.flatMap((child) => ofBlock(child, direction)),
      ];
    case 'figure':
      return [ofFigure(block)];
    case 'table':
      return [block.head.map((cell) => `TH: ${say(cell)}`), ...block.rows.map((row) => ofRow(row.map(say)))].flat();
    case 'writeIn':
      return block.fields.map(ofField);
    case 'pharmacy':
      return [...ofBlock(block.heading, direction), ...block.fields.map(ofField)];
    case 'part':
      return block.children.flatMap((child) => ofBlock(child, block.direction));
    default:
      return childrenOf(block).flatMap((child) => ofBlock(child, direction));
  }
}

/** A figure's description takes the place of a text. */
const ofFigure = ({ description }: Figure): string => `Figure alt="${plain(description, 'rtl')}"`;

/** The first cell of a row heads it, if it says anything. */
const ofRow = (cells: readonly string[]): string[] =>
  cells.flatMap((cell, column) => (cell === '' ? [] : [`${column === 0 ? 'TH' : 'TD'}: ${cell}`]));

const plain = (nodes: readonly Inline[], direction: Direction): string =>
  nodes
    .map((node) => bracketed(node, direction))
    .join('')
    .replaceAll(/\p{Bidi_Control}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

function bracketed(node: Inline, direction: Direction): string {
  if (node.type === 'strong') return node.children.map((child) => bracketed(child, direction)).join('');
  return node.type === 'link' && direction === 'ltr' ? `[${textOf([node])}]` : textOf([node]);
}
