/** Real sheets as HTML: nothing is lost, added or moved, and each page is sound. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { EDITIONS } from '../../src/data/edition.ts';
import { DOCUMENT_NAMES } from '../../src/documents.ts';
import type { Block, Leaflet } from '../../src/leaflet/node.ts';
import { linesOf } from '../../src/leaflet/walk.ts';
import { realLeaflet } from '../pdf/realLeaflet.ts';
import { attribute, elementsOf, htmlOf, named, parsed, textOf } from './html.ts';

const SHEETS = DOCUMENT_NAMES.flatMap((document) =>
  EDITIONS.flatMap((edition) => ['en', 'es', 'ar', 'zh-Hans'].map((language) => [document, edition, language] as const)),
);

/** The lines of the tree as they follow each other in HTML: the footer last, without page numbers and isolates. */
function expectedLines({ children }: Leaflet): string[] {
  const isFooter = (block: Block) => block.type === 'furniture' && block.place === 'footer';
  const furniture = linesOf(children.filter(isFooter)).filter((line) => !line.includes('#'));
  const lines = [...linesOf(children.filter((block) => !isFooter(block))), ...furniture];
  return lines.map((line) => line.replaceAll(/[\u2068\u2069]/g, ''));
}

describe.each(SHEETS)('%s, %s, %s', (document, edition, language) => {
  const leaflet = realLeaflet(document, edition, language);
  const html = htmlOf(leaflet);
  const page = parsed(html);
  const [body] = named(page, 'body');

  test('has every line of the tree in order, and beside them nothing but the numbers of sections', () => {
    const text = body ? textOf(body) : '';
    const between: string[] = [];
    let end = 0;
    for (const line of expectedLines(leaflet)) {
      const start = text.indexOf(line, end);
      expect(start, line).toBeGreaterThanOrEqual(end);
      between.push(text.slice(end, start).trim());
      end = start + line.length;
    }
    between.push(text.slice(end).trim());
    const sections = leaflet.children.filter(({ type }) => type === 'section').map((_section, index) => String(index + 1));
    expect(between.filter(Boolean)).toEqual(sections);
  });

  test('has headings whose levels do not jump', () => {
    const levels = named(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    expect(Math.max(...levels)).toBeLessThanOrEqual(3);
  });

  test('has ids that are unique, and names that lead to headings', () => {
    const ids = elementsOf(page).flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const headings = named(page, 'h1', 'h2', 'h3').map((heading) => attribute(heading, 'id'));
    const names = elementsOf(page).flatMap((element) => attribute(element, 'aria-labelledby') ?? []);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !headings.includes(name))).toEqual([]);
  });

  test('lets nothing in but its own style', () => {
    const [style] = named(page, 'style');
    const hash = createHash('sha256')
      .update(style ? textOf(style) : '')
      .digest('base64');
    const policies = named(page, 'meta').filter((meta) => attribute(meta, 'http-equiv') === 'Content-Security-Policy');
    expect(policies.map((meta) => attribute(meta, 'content'))).toEqual([
      `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
    ]);
    const withoutLinks = html.replaceAll(/<a href="(?:https:|tel:)[^"]*">/g, '<a>'); // a link loads nothing until it is followed
    expect(withoutLinks).not.toMatch(/https?:\/\/(?!www\.w3\.org\/2000\/svg)|url\(|@import/);
  });

  test('is the same every time', () => expect(htmlOf(leaflet)).toBe(html));
});

test('steps are numbered on through a section', () => {
  const lists = named(parsed(htmlOf(realLeaflet('leaflet', 'us', 'en'))), 'ol');
  const sizes = lists.map((list) => named(list, 'li').length);
  const starts = lists.map((list) => Number(attribute(list, 'start') ?? 1));
  expect(sizes.length).toBeGreaterThan(2);
  expect(starts).toEqual(sizes.map((_size, index) => sizes.slice(0, index).reduce((sum, size) => sum + size, 1)));
});
