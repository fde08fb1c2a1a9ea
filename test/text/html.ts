/** HTML pages for tests: made from Markdown or from real sheets, parsed by the book, and drawn as an outline. */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, type ParserError, parse, serialize } from 'parse5';
import { assemble, type Identity } from '../../src/assemble/assemble.ts';
import { languageTag } from '../../src/data/language.ts';
import { formatDiagnostic } from '../../src/diagnostic.ts';
import type { Leaflet } from '../../src/leaflet/node.ts';
import { type HtmlPage, toHtml } from '../../src/text/toHtml.ts';
import { scriptFonts } from '../../src/typeset/fontTable.ts';
import { theme } from '../../src/typeset/theme.ts';
import { realInputs } from '../support/real.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

export const htmlOf = (leaflet: Leaflet, page: Partial<HtmlPage> = {}): string =>
  toHtml(leaflet, { figures: realInputs().figures, colours: theme.colour, fontsOf: scriptFonts, ...page });

export const IDENTITY: Identity = { document: 'leaflet', edition: 'us', language: languageTag('en') };

/** The tree of a piece of Markdown. */
export const treeOf = (markdown: string, identity: Partial<Identity> = {}): Leaflet =>
  assemble(markdown, 'test', { ...IDENTITY, ...identity }, (diagnostic) => {
    throw new Error(formatDiagnostic(diagnostic));
  });

/** @throws Error when the parser has to guess what was meant */
export function parsed(html: string): DefaultTreeAdapterTypes.Document {
  const errors: ParserError[] = [];
  const document = parse(html, { sourceCodeLocationInfo: true, onParseError: (error) => errors.push(error) });
  if (errors.length > 0) throw new Error(errors.map(({ code, startLine }) => `line ${startLine}: ${code}`).join('\n'));
  return document;
}

/** All elements of a page, parents first. */
export const elementsOf = (parent: Parent): Element[] =>
  parent.childNodes.filter(defaultTreeAdapter.isElementNode).flatMap((element) => [element, ...elementsOf(element)]);

export const named = (parent: Parent, ...names: string[]): Element[] =>
  elementsOf(parent).filter(({ tagName }) => names.includes(tagName));

export const attribute = ({ attrs }: Element, name: string): string | undefined => attrs.find((one) => one.name === name)?.value;

export const textOf = (node: Node | Parent): string => {
  if (defaultTreeAdapter.isTextNode(node as Node)) return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
};

/** The body's one child of this name. */
export function inBody(html: string, name: 'header' | 'main' | 'footer'): Element {
  const [body] = named(parsed(html), 'body');
  const [found, second] = body?.childNodes.filter((node): node is Element => node.nodeName === name) ?? [];
  if (!found || second) throw new Error(`not one ${name} in the body`);
  return found;
}

/** What is in a line of its own, with its inline HTML. */
const LINES = new Set(['h1', 'h2', 'h3', 'p', 'li']);

/** What stands in an element: an element a line, as `name#id.class attribute=value`, lines of text with their HTML. */
export function outline(parent: Parent): string {
  return parent.childNodes
    .filter(defaultTreeAdapter.isElementNode)
    .map((element) => {
      const { tagName } = element;
      const start = [tagName, ...element.attrs.map(({ name, value }) => written(name, value))].join('');
      if (LINES.has(tagName)) return `${start}: ${serialize(element)}\n`;
      const inside = tagName === 'svg' ? '' : outline(element);
      return `${start}\n${inside.replace(/^(?=.)/gm, '  ')}`;
    })
    .join('');
}

function written(name: string, value: string): string {
  if (name === 'id') return `#${value}`;
  return name === 'class' ? `.${value.replaceAll(' ', '.')}` : ` ${name}=${value}`;
}
