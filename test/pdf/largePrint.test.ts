/** Large print keeps to UKAAF G003 in the finished file: 18 points, nothing below 16, tall lines; and it parts over pages as it should. */
import { beforeAll, describe, expect, it } from 'vitest';
import { languageTag } from '../../src/data/language.ts';
import { heightsOf, type LaidOutNode, layOut } from '../../src/pdf/layOut.ts';
import { scriptFonts } from '../../src/typeset/fontTable.ts';
import { LARGE_PRINT } from '../../src/typeset/look.ts';
import { footMargin, headMargin } from '../../src/typeset/setting.ts';
import { PAPER_SIZES } from '../../src/typeset/sheet/paper.ts';
import { typesetLeaflet } from '../../src/typeset/typesetLeaflet.tsx';
import { filesIn } from '../cli/filesIn.ts';
import { builtSheets, LANGUAGES } from '../support/builtSheets.ts';
import { sharedFolder } from '../support/project.ts';
import { realInputs } from '../support/real.ts';
import { describePageBreaks } from '../typeset/pageBreaks.ts';
import { type OpenPdf, openPdf } from './openPdf.ts';
import { soundBuild } from './realBuild.ts';
import { realLeaflet } from './realLeaflet.ts';

const BODY = 18;
const LEAST = 16;
const LEADING = 1.4;
/** Points: pdf.js multiplies matrices. */
/** Of page furniture, and of what stands on a form. */
const FURNITURE = 16;
const ROUNDING = 0.01;

it('is the only layout where only it was asked for', async () => {
  const output = sharedFolder();
  await soundBuild({
    editions: ['us'],
    languages: ['en'],
    documents: ['storage-sheet', 'wallet-card'],
    layouts: ['large-print'],
    output,
  });
  expect([...filesIn(output).keys()].filter((name) => name.endsWith('.pdf'))).toEqual(['us/en/storage-sheet-large-print.pdf']);
});

describe.each(LANGUAGES)('in %s', (language) => {
  let files: ReadonlyMap<string, Buffer>;
  const bytes = () => files.get(`us/${language}/leaflet-large-print.pdf`) ?? Buffer.of();
  const leaflet = realLeaflet('leaflet', 'us', language);
  let pdf: OpenPdf;
  beforeAll(async () => {
    files = await builtSheets('us', language);
    pdf = await openPdf(bytes());
  });

  it(`no text is smaller than ${LEAST} points, page furniture included`, () => {
    const small = pdf.runs.filter(({ size }) => size < LEAST - ROUNDING);
    expect(small.map(({ text, size }) => `${size} ${text}`)).toEqual([]);
  });

  it(`running text has ${BODY} points, which is most of it`, () => {
    const lettersOf = (runs: OpenPdf['runs']) => runs.reduce((sum, { text }) => sum + text.length, 0);
    const text = pdf.runs.filter(({ size }) => Math.abs(size - FURNITURE) > ROUNDING); // furniture stands on every page again
    expect(lettersOf(text.filter(({ size }) => Math.abs(size - BODY) < ROUNDING))).toBeGreaterThan(0.5 * lettersOf(text));
  });

  it(`lines of running text stand ${LEADING} times their size apart, or more where the script wants it`, () => {
    const wanted = BODY * LEADING * (scriptFonts(languageTag(language))?.leading ?? 1);
    const lines = pdf.runs.filter(({ size }) => Math.abs(size - BODY) < ROUNDING);
    const gaps = Array.from({ length: pdf.pages }, (_, index) => {
      const heights = [...new Set(lines.filter(({ page }) => page === index + 1).map(({ y }) => Math.round(y * 100) / 100))];
      const sorted = heights.toSorted((a, b) => a - b);
      return sorted.slice(1).map((y, at) => y - (sorted[at] ?? 0));
    }).flat();
    expect(gaps.length).toBeGreaterThan(100);
    expect(Math.min(...gaps)).toBeGreaterThan(wanted - 0.1);
  });

  it('no page but the last is much less than half full: what goes on to the next one is a figure with its words at most', () => {
    const top = headMargin({ language: leaflet.language, look: LARGE_PRINT });
    const foot = pdf.height - footMargin({ language: leaflet.language, look: LARGE_PRINT });
    for (let page = 1; page < pdf.pages; page++) {
      const lowest = Math.max(...pdf.runs.filter((run) => run.page === page && run.y < foot).map(({ y }) => y));
      expect(lowest, `page ${page}`).toBeGreaterThan(top + 0.4 * (foot - top));
    }
  });

  it('a text that runs on over a page has two lines at least on either side', async () => {
    const { figures } = realInputs();
    const laidOut = await layOut(await typesetLeaflet(leaflet, PAPER_SIZES.letter, figures, heightsOf, LARGE_PRINT));
    const parts = new Map<unknown, number[]>();
    const visit = (node: LaidOutNode) => {
      if (node.lines && node.lines.length > 0 && node.props?.['tag'])
        parts.set(node.props['tag'], [...(parts.get(node.props['tag']) ?? []), node.lines.length]);
      if (!node.lines && !node.props?.['fixed']) node.children?.forEach(visit);
    };
    visit(laidOut);
    const parted = [...parts.values()].filter(({ length }) => length > 1);
    for (const counts of parted) expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
  });

  describe('the leaflet', () => describePageBreaks(leaflet, LARGE_PRINT, bytes));
});
