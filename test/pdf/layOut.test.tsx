/** The contract with @react-pdf/layout: what src/check/overflow.ts reads of a laid-out tree, and that nothing is kept of it. */
import v8 from 'node:v8';
import vm from 'node:vm';
import { Document, Page, Text, View } from '@react-pdf/renderer';
import { describe, expect, it } from 'vitest';
import { languageTag } from '../../src/data/language.ts';
import { printOn } from '../../src/documents.ts';
import { type LaidOutNode, layOut } from '../../src/pdf/layOut.ts';
import { fontFamilies } from '../../src/typeset/fonts.ts';
import { typesetCard } from '../../src/typeset/typesetCard.tsx';
import { realInputs } from '../support/real.ts';
import { realLeaflet } from './realLeaflet.ts';

const tiny = (text: string) => (
  <Document>
    <Page size={[200, 100]} style={{ fontFamily: 'Noto Sans', fontSize: 10, lineHeight: 1.2 }}>
      <View
        {...{ room: { side: 'front', width: 80, height: 40 } }}
        style={{ position: 'absolute', left: 30, top: 20, width: 80 }}
      >
        <Text>{text}</Text>
      </View>
    </Page>
  </Document>
);

const only = (node: LaidOutNode | undefined): LaidOutNode => {
  const [child, ...more] = node?.children ?? [];
  if (!child || more.length > 0) throw new Error(`a ${node?.type} with ${more.length + 1} children`);
  return child;
};

describe('a laid-out tree', async () => {
  fontFamilies(languageTag('en'));
  const document = await layOut(tiny('Keep it in its carton, away from light.'));
  const page = only(document);
  const view = only(page);
  const text = only(view);

  it('has nodes with their types', () =>
    expect([document, page, view, text].map(({ type }) => type)).toEqual(['DOCUMENT', 'PAGE', 'VIEW', 'TEXT']));

  it('has boxes in points, relative to the box around them', () => {
    expect(page.box).toMatchObject({ width: 200, height: 100 });
    expect(view.box).toMatchObject({ left: 30, top: 20, width: 80 });
    expect(text.box).toMatchObject({ left: 0, top: 0, width: 80 });
    expect(text.box?.height).toBeCloseTo((text.lines?.length ?? 0) * 12, 0);
  });

  it('keeps a prop of our own', () => expect(view.props?.['room']).toEqual({ side: 'front', width: 80, height: 40 }));

  it('has the lines of a text, with their strings, widths and heights', () => {
    const lines = text.lines ?? [];
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.map(({ string }) => string).join(' ')).toBe('Keep it in its carton, away from light.');
    for (const { string, xAdvance, box } of lines) {
      expect(xAdvance, string).toBeGreaterThan(0);
      expect(xAdvance, string).toBeLessThanOrEqual(80);
      expect(box.height, string).toBeCloseTo(12, 5);
    }
  });
});

it('a hundred cards in a row grow the heap by less than 100 kB each', async () => {
  v8.setFlagsFromString('--expose_gc');
  const collect = vm.runInNewContext('gc') as () => void;
  const heap = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const card = realLeaflet('wallet-card', 'us', 'en');
  const { stock } = printOn('avery-5371', 'letter');
  const layOutCards = async (count: number) => {
    for (let i = 0; i < count; i++) await layOut(typesetCard(card, stock, realInputs().figures));
  };
  await layOutCards(10); // what is made once: fonts, caches
  const before = heap();
  await layOutCards(100);
  expect((heap() - before) / 100).toBeLessThan(100_000);
});
