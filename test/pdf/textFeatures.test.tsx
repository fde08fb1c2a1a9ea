/** What React-PDF's Text can do, it can do with our engine: each in a real PDF, read back. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Document, Image, Link, Page, Svg, Text, View } from '@react-pdf/renderer';
import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ReactElement } from 'react';
import { expect, test } from 'vitest';
import { languageTag } from '../../src/data/language.ts';
import { layOut } from '../../src/pdf/layOut.ts';
import { paint } from '../../src/pdf/paint.ts';
import { fontFamilies } from '../../src/typeset/fonts.ts';
import { tagged } from '../../src/typeset/tag.ts';
import { ROOT } from '../support/project.ts';

const metadata = { title: 'x', language: 'en', direction: 'ltr' as const, subject: '', created: new Date(0) };
const style = { fontFamily: [...fontFamilies(languageTag('ar'))] as unknown as string, fontSize: 10 };
const logo = readFileSync(path.join(ROOT, 'test/fixtures/pharmacy-logo.png'));

/** Pages of 200 by 100 points with a margin of 10. */
async function printed(children: ReactElement) {
  const document = (
    <Document>
      <Page size={[200, 100]} style={{ padding: 10, ...style }}>
        <View {...tagged({ children }, 'P')}>{children}</View>
      </Page>
    </Document>
  );
  const bytes = await paint(await layOut(document), metadata);
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS }).promise;
  return Promise.all(Array.from({ length: pdf.numPages }, (_, index) => readPage(pdf, index + 1)));
}

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>;

async function readPage(pdf: Pdf, number: number) {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const runs = items.flatMap((item) =>
    'str' in item && item.str.trim()
      ? [{ text: item.str, x: item.transform[4], y: item.transform[5], font: item.fontName, width: item.width }]
      : [],
  );
  const annotations = await page.getAnnotations();
  const { fnArray } = await page.getOperatorList();
  const lines = [...new Set(runs.map(({ y }) => y))].map((y) =>
    runs
      .filter((run) => run.y === y)
      .map(({ text }) => text)
      .join(' '),
  );
  return { runs, lines, annotations, images: fnArray.filter((operation) => operation === OPS.paintImageXObject).length };
}

const SENTENCE = 'Keep the medicine in the refrigerator and away from light, in its own carton.';

test('strong text is in another font on the same line', async () => {
  const [page] = await printed(
    <Text>
      Do <Text style={{ fontWeight: 700 }}>not</Text> freeze.
    </Text>,
  );
  expect(page?.runs.map(({ text }) => text.trim())).toEqual(['Do', 'not', 'freeze.']);
  expect(new Set(page?.runs.map(({ y }) => y)).size).toBe(1);
  expect(page?.runs[1]?.font).not.toBe(page?.runs[0]?.font);
});

test.each([
  ['ltr', 'Call ', 'us', ' now.'],
  ['rtl', 'اتصل ', 'بنا', ' الآن.'],
] as const)('a link lies on its own words (%s)', async (direction, before, linked, after) => {
  const [page] = await printed(
    <Text style={{ direction }}>
      {before}
      <Link src="https://example.org" style={{ direction, fontWeight: 700 }}>
        {linked}
      </Link>
      {after}
    </Text>,
  );
  const [annotation] = page?.annotations ?? [];
  const run = page?.runs.find(({ text }) => text.trim() === linked);
  expect(annotation?.url).toBe('https://example.org/');
  expect(annotation?.rect[0]).toBeCloseTo(run?.x ?? 0, 1);
  expect((annotation?.rect[2] ?? 0) - (annotation?.rect[0] ?? 0)).toBeCloseTo(run?.width ?? 0, 1);
});

test('superscript stands above the line, subscript below', async () => {
  const small = (verticalAlign: 'super' | 'sub') => ({ fontSize: 6, verticalAlign });
  const [page] = await printed(
    <Text>
      m<Text style={small('super')}>two</Text> and H<Text style={small('sub')}>low</Text>
    </Text>,
  );
  const yOf = (word: string) => page?.runs.find(({ text }) => text.includes(word))?.y ?? 0;
  expect(yOf('two')).toBeGreaterThan(yOf('m'));
  expect(yOf('low')).toBeLessThan(yOf('H'));
});

test('letter spacing widens a word by its letters', async () => {
  const width = async (letterSpacing: number) => (await layOutWidth(<Text style={{ ...style, letterSpacing }}>LIGHT</Text>)) ?? 0;
  expect((await width(2)) - (await width(0))).toBeCloseTo(10, 1);
});

async function layOutWidth(text: ReactElement): Promise<number | undefined> {
  const document = await layOut(
    <Document>
      <Page size={[200, 100]}>{text}</Page>
    </Document>,
  );
  return document.children?.[0]?.children?.[0]?.lines?.[0]?.xAdvance;
}

test.each([
  ['left', 10],
  ['center', 10 + (180 - 10) / 2],
  ['right', 190 - 10],
] as const)('text is aligned %s', async (textAlign, about) => {
  const [page] = await printed(<Text style={{ textAlign }}>it</Text>);
  expect(page?.runs[0]?.x).toBeGreaterThan(about - 6);
  expect(page?.runs[0]?.x).toBeLessThan(about + 6);
});

test('justified lines reach the edge, but the last one does not', async () => {
  const document = await layOut(
    <Document>
      <Page size={[120, 300]} style={{ padding: 10, ...style }}>
        <Text style={{ textAlign: 'justify' }}>{SENTENCE}</Text>
      </Page>
    </Document>,
  );
  const widths = (document.children?.[0]?.children?.[0]?.lines ?? []).map(({ xAdvance }) => xAdvance);
  for (const width of widths.slice(0, -1)) expect(width).toBeCloseTo(100, 3);
  expect(widths.at(-1)).toBeLessThan(100);
});

test('more lines than there may be end with an ellipsis', async () => {
  const [page] = await printed(
    <Text style={{ maxLines: 2, textOverflow: 'ellipsis' }}>
      {SENTENCE} {SENTENCE}
    </Text>,
  );
  expect(page?.lines).toHaveLength(2);
  expect(page?.lines[1]).toMatch(/…$/);
});

test('an image stands in a line and is no letter of it', async () => {
  const [page] = await printed(
    <Text>
      Our <Image src={logo} style={{ width: 20, height: 14 }} /> shop
    </Text>,
  );
  expect(page?.images).toBe(1);
  expect(page?.lines.join(' ').replaceAll(/\s+/g, ' ')).toMatch(/^Our\W* ?shop$/);
});

test('text in a drawing is text', async () => {
  const [page] = await printed(
    <Svg width={100} height={40} viewBox="0 0 100 40">
      <Text x={10} y={20} style={{ ...style, fontSize: 12 }}>
        A 2–8 °C
      </Text>
    </Svg>,
  );
  expect(page?.lines.join(' ')).toContain('A 2–8 °C');
});

test('a paragraph parts over pages with two lines on each side at least, and pages are numbered', async () => {
  const pages = await printed(
    <>
      <View style={{ height: 30 }} />
      <Text orphans={2} widows={2} style={{ fontSize: 10, lineHeight: 1.2 }}>
        {SENTENCE} {SENTENCE} {SENTENCE}
      </Text>
      <Text
        fixed
        style={{ position: 'absolute', bottom: 2, left: 10, width: 80, fontSize: 6 }}
        render={({ pageNumber, totalPages }) => `${pageNumber} of ${totalPages}`}
      />
    </>,
  );
  expect(pages).toHaveLength(2);
  const counts = pages.map(({ lines }) => lines.filter((line) => !/ of /.test(line)).length);
  for (const count of counts) expect(count).toBeGreaterThanOrEqual(2);
  expect(pages.map(({ lines }) => lines.find((line) => / of /.test(line)))).toEqual(['1 of 2', '2 of 2']);
  const words = pages.flatMap(({ lines }) => lines.filter((line) => !/ of /.test(line))).join(' ');
  expect(words.replaceAll(/\s+/g, ' ')).toBe(`${SENTENCE} ${SENTENCE} ${SENTENCE}`);
});
