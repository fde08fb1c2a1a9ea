/** How a printed leaflet parts over pages: promises that test/pdf/largePrint.test.ts keeps; columns have a test of their own. */
import { beforeAll, describe, expect, it } from 'vitest';
import { textOf } from '../../src/leaflet/inline.ts';
import type { Heading, Leaflet } from '../../src/leaflet/node.ts';
import { blocksOf } from '../../src/leaflet/walk.ts';
import type { Look } from '../../src/typeset/look.ts';
import { footMargin, headMargin } from '../../src/typeset/setting.ts';
import { type OpenPdf, openPdf } from '../pdf/openPdf.ts';

const LEAST_LINES = 5;
const spaced = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** @param bytes the leaflet's PDF, asked for when the tests run */
export function describePageBreaks(leaflet: Leaflet, look: Look, bytes: () => Uint8Array): void {
  let pdf: OpenPdf;
  beforeAll(async () => {
    pdf = await openPdf(bytes());
  });
  /** The runs of each page between header and footer, in reading order. */
  const bodies = () => {
    const top = headMargin({ language: leaflet.language, look });
    const bottom = footMargin({ language: leaflet.language, look });
    const inBody = pdf.runs.filter(({ y }) => y > top && y < pdf.height - bottom);
    return Array.from({ length: pdf.pages }, (_, index) => inBody.filter(({ page }) => page === index + 1));
  };

  describe('parts over pages so that', () => {
    it('no head is the last text of its page', () => {
      const headings = [...blocksOf(leaflet.children)].filter((block): block is Heading => block.type === 'heading');
      const heads = headings.map(({ children }) => spaced(textOf(children)));
      expect(heads.length).toBeGreaterThan(20);
      for (const runs of bodies()) {
        const body = spaced(runs.map(({ text }) => text).join(' '));
        expect(heads.filter((head) => body.endsWith(` ${head}`))).toEqual([]);
      }
    });

    it(`every page but the last has at least ${LEAST_LINES} lines`, () => {
      expect(pdf.pages).toBeGreaterThan(1);
      for (const runs of bodies().slice(0, -1)) {
        const lines = new Set(runs.map(({ y }) => Math.round(y)));
        expect(lines.size, runs[0]?.text).toBeGreaterThanOrEqual(LEAST_LINES);
      }
    });
  });
}
