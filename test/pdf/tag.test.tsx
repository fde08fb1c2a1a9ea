/** The tag stage: what is read is marked with its element, everything else is an artifact. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { Document, Image, Page, Text, View } from '@react-pdf/renderer';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ReactElement } from 'react';
import { describe, expect, test } from 'vitest';
import { languageTag } from '../../src/data/language.ts';
import { layOut } from '../../src/pdf/layOut.ts';
import { paint } from '../../src/pdf/paint.ts';
import { STANDARD } from '../../src/typeset/look.ts';
import { textLook } from '../../src/typeset/setting.ts';
import { artifact, tagged } from '../../src/typeset/tag.ts';
import { ROOT } from '../support/project.ts';
import { readStructure } from './structureTree.ts';

const setting = { language: languageTag('en'), direction: 'ltr', figures: new Map(), look: STANDARD } as const;
const logo = readFileSync(path.join(ROOT, 'test/fixtures/pharmacy-logo.png'));
const Line = ({ children, tag }: { children: string; tag?: unknown }) => (
  <Text {...(tag ? { tag } : {})} style={textLook('body', setting)}>
    {children}
  </Text>
);

async function print(pages: ReactElement[], title = 'A title'): Promise<Uint8Array> {
  const document = (
    <Document>
      {pages.map((page, index) => (
        <Page key={index} size={[200, 100]} style={{ padding: 10 }}>
          {page}
        </Page>
      ))}
    </Document>
  );
  return paint(await layOut(document), { title, language: 'en', direction: 'ltr', subject: 's', created: new Date(0) });
}

/** The operators of each page that mark content. */
function marksOf(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes).toString('latin1');
  const streams = [...file.matchAll(/stream\n([\s\S]*?)\nendstream/g)].flatMap(([, body = '']) => {
    try {
      return [inflateSync(Buffer.from(body, 'latin1')).toString('latin1')];
    } catch {
      return [];
    }
  });
  return streams
    .filter((stream) => stream.includes(' BDC'))
    .map((stream) =>
      [...stream.matchAll(/\/(\w+) <<\s*([^>]*?)\s*>> BDC|EMC|\bTJ\b/g)]
        .map(([whole, name, dictionary]) => (name ? `${name}(${dictionary?.replace(/\s+/g, ' ')})` : whole))
        .join(' '),
    );
}

test('text stands in its element, and the artifact mark closes before it and opens after it', async () => {
  const bytes = await print([
    <View key="a">
      <Line {...tagged({}, 'P')}>Keep it cold.</Line>
    </View>,
  ]);
  expect(marksOf(bytes)).toEqual(['Artifact(/Type /Layout) EMC P(/MCID 0) TJ EMC Artifact(/Type /Layout) EMC']);
  expect(await readStructure(bytes)).toEqual(['Document', '  P: Keep it cold.']);
});

test('page furniture is a pagination artifact', async () => {
  const bytes = await print([
    <View key="a" {...artifact('Pagination')}>
      <Line>Page 1</Line>
    </View>,
  ]);
  expect(marksOf(bytes)).toEqual(['Artifact(/Type /Layout) EMC Artifact(/Type /Pagination) TJ EMC Artifact(/Type /Layout) EMC']);
});

test('what is repeated on every page is read once, after all else, and is pagination on the others', async () => {
  const footer = {};
  const foot = { text: 'Ask your pharmacist.' };
  const page = (text: string) => (
    <View key={text}>
      <View {...tagged(footer, 'Div', { last: true })}>
        <Line {...tagged(foot, 'P')}>Ask your pharmacist.</Line>
      </View>
      <Line {...tagged({}, 'P')}>{text}</Line>
    </View>
  );
  const bytes = await print([page('One.'), page('Two.')]);
  expect(await readStructure(bytes)).toEqual([
    'Document',
    '  P: One.',
    '  Div',
    '    P: Ask your pharmacist.',
    'Document',
    '  P: Two.',
  ]);
  expect(marksOf(bytes)[1]).toContain('Artifact(/Type /Pagination) TJ');
});

test('what is set in pieces, or parts over pages, is one element', async () => {
  const list = {};
  const items = [{}, {}];
  const piece = (index: number) => (
    <View key={index} {...tagged(list, 'L', { numbering: 'Decimal' })}>
      <View {...tagged(items[index] ?? {}, 'LI')}>
        <Line {...tagged(items[index] ?? {}, 'Lbl')}>{String(index + 1)}</Line>
        <Line {...tagged(items[index] ?? {}, 'LBody')}>Wash your hands.</Line>
      </View>
    </View>
  );
  const file = Buffer.from(await print([piece(0), piece(1)])).toString('latin1');
  expect(file.match(/\/S \/L\n/g)).toHaveLength(1);
  expect(file.match(/\/S \/LI\n/g)).toHaveLength(2);
  expect(file).toContain('/ListNumbering /Decimal');
});

test('a figure has what it shows, and its place', async () => {
  const bytes = await print([
    <Image key="a" {...tagged({}, 'Figure', { alt: 'Riverside Pharmacy' })} src={logo} style={{ width: 40, height: 20 }} />,
  ]);
  expect(await readStructure(bytes)).toEqual(['Document', '  Figure alt="Riverside Pharmacy"']);
  expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/BBox \[10 70 50 90\]/);
});

test('headings are bookmarks', async () => {
  const bytes = await print([
    <Line key="a" {...tagged({}, 'H1', { bookmark: 'Storing it' })}>
      Storing it
    </Line>,
    <Line key="b" {...tagged({}, 'H2', { bookmark: 'Travel' })}>
      Travel
    </Line>,
  ]);
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS }).promise;
  expect((await pdf.getOutline())?.map(({ title }) => title)).toEqual(['Storing it', 'Travel']);
});

describe('a mistake of ours is thrown:', () => {
  test('a text without a tag', async () => {
    await expect(print([<Line key="a">Lost</Line>])).rejects.toThrow('"Lost" stands in a Sect, not in a text');
  });

  test('a text that is only in a group', async () => {
    const item = (
      <View key="a" {...tagged({}, 'LI')}>
        <Line>Lost</Line>
      </View>
    );
    await expect(print([item])).rejects.toThrow('"Lost" stands in a LI, not in a text');
  });
});

test('the file claims PDF/UA-1 and PDF/A-2a, in XML that holds whatever the title is', async () => {
  const bytes = await print(
    [
      <Line key="a" {...tagged({}, 'P')}>
        Keep it.
      </Line>,
    ],
    `A & B < "C" 'D'`,
  );
  const file = Buffer.from(bytes).toString('latin1');
  expect(file).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(file).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A<\/pdfaid:conformance>/);
  expect(file).toContain('A &amp; B &lt; &quot;C&quot; &apos;D&apos;');
  expect(file).toMatch(/\/Tabs \/S/);
  expect(file).toMatch(/\/DisplayDocTitle true/);
});
