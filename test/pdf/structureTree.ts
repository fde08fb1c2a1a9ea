/** The structure tree of a finished PDF, as pdf.js reads it page by page, and what the leaflet tree says should be in it. */
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Inline, textOf } from '../../src/leaflet/inline.ts';
import type { Block, Field, Leaflet } from '../../src/leaflet/node.ts';
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

function outline({ role, lang, alt, children = [] }: Node, texts: ReadonlyMap<string, string>, depth: number): string[] {
  const said = children.filter(({ type }) => type === 'content').map(({ id = '' }) => texts.get(id) ?? '');
  // Where an element has ActualText, pdf.js gives it as the alternative: it is what a screen reader says.
  const here = role === 'Figure' || said.length === 0 ? '' : (alt ?? said.join(' ')); // a list's items on other pages have none here
  const text = here.replaceAll(/\s+/g, ' ').trim();
  const attributes = [lang && ` lang=${lang}`, role === 'Figure' && ` alt="${alt}"`].filter(Boolean).join('');
  const line = `${'  '.repeat(depth)}${role}${attributes}${text && `: ${text}`}`;
  return [line, ...children.filter((child) => child.role).flatMap((child) => outline(child, texts, depth + 1))];
}

/** The texts that the elements of a leaflet must have, with their roles, in reading order; without those of the page furniture. */
export function textsOf({ children }: Leaflet): string[] {
  return children.filter(({ type }) => type !== 'furniture').flatMap(ofBlock);
}

/** The texts of the footer, which is read once, without the numbers of pages. */
export function footerOf({ children }: Leaflet): string[] {
  const footer = children.flatMap((block) => (block.type === 'furniture' && block.place === 'footer' ? block.children : []));
  return footer
    .filter((node) => !node.children.some(({ type }) => type.startsWith('page')))
    .map((node) => `P: ${plain(node.children)}`);
}

function ofBlock(block: Block): string[] {
  switch (block.type) {
    case 'heading':
      return [`H${block.level}: ${plain(block.children)}`];
    case 'paragraph':
      return [`P: ${plain(block.children)}`];
    case 'list':
      return block.items.flatMap((item) => ['Lbl: •', `LBody: ${plain(item.children)}`]);
    case 'steps':
      return block.items.flatMap((item, index) => [`Lbl: ${block.start + index}`, `LBody: ${plain(item.children)}`]);
    case 'section':
      return [`H2: ${block.number} ${plain(block.heading.children)}`, ...block.children.flatMap(ofBlock)];
    case 'writeIn':
      return block.fields.map(ofField);
    case 'pharmacy':
      return [...ofBlock(block.heading), ...block.fields.map(ofField)];
    default:
      return childrenOf(block).flatMap(ofBlock);
  }
}

const ofField = (field: Field): string => `P: ${field.type === 'blank' ? plain(field.label) : field.value.replaceAll('\n', ' ')}`;

const plain = (nodes: readonly Inline[]): string =>
  textOf(nodes)
    .replaceAll(/\p{Bidi_Control}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
